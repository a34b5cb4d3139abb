namespace Corpus.Generator.Templates
{
    /// <summary>
    /// The speakers of the corpus: a property for each, named after the speaker. If there are more than 65,000, those that most articles quote have a property.
    /// </summary>
    internal static partial class Speakers
    {
        /// <summary>Every speaker, in ordinal order of <see cref="Speaker.Name"/>. Under hot reload, the list changes with the seeds.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<Speaker> All => Collection.Speakers;

        /// <summary>Finds a speaker by name.</summary>
        /// <param name="name">The <see cref="Speaker.Name"/>; case-sensitive. The compiler reports a constant name that is not in the corpus (CORPUS011).</param>
        /// <returns>The speaker; null if the corpus quotes nobody with that name.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="name"/> is null.</exception>
        public static Speaker? Find(string name) => Collection.FindSpeaker(name);

        /// <summary>Finds a speaker by name.</summary>
        /// <param name="name">The <see cref="Speaker.Name"/>; case-sensitive.</param>
        /// <param name="speaker">The speaker; null if the corpus quotes nobody with that name.</param>
        /// <returns><see langword="true"/> if the corpus quotes the speaker.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="name"/> is null.</exception>
#if NET5_0_OR_GREATER
        public static bool TryFind(string name, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Speaker? speaker)
#else
        public static bool TryFind(string name, out Speaker? speaker)
#endif
        {
            speaker = Collection.FindSpeaker(name);
            return speaker is not null;
        }

        private static Article.Collection Collection => (Article.Collection)Articles.All;

        // The property of a speaker calls this: to the compiler, it is half the work of a call on the collection.
        private static Speaker Named(string name) => Collection.Speaker(name);
    }
}
