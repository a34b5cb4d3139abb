namespace Corpus.Generator.Templates
{
    /// <summary>Everyone the corpus quotes: a property for each, named after them.</summary>
    internal static partial class Speakers
    {
        /// <summary>Every speaker, in ordinal order of <see cref="Speaker.Name"/>.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<Speaker> All { get; } =
            global::System.Array.AsReadOnly(Every());
    }
}
