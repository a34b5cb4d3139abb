namespace Corpus.Generator.Templates
{
    /// <summary>Everyone the corpus quotes: a property for each, named after them.</summary>
    internal static partial class Speakers
    {
        /// <summary>Every speaker, in ordinal order of <see cref="Speaker.Name"/>.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<Speaker> All => Collection.Speakers;

        /// <summary>The speaker of a full name; null where the corpus quotes nobody of that name.</summary>
        /// <param name="name">The name as <see cref="Speaker.Name"/> has it; upper and lower case are different.</param>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="name"/> is null.</exception>
        public static Speaker? Find(string name) => Collection.FindSpeaker(name);

        private static Article.Collection Collection => (Article.Collection)Articles.All;
    }
}
