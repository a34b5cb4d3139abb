namespace Corpus.Generator.Templates
{
    /// <summary>How <see cref="Articles.Search(string, SearchOptions)"/> compares words. Values can be combined.</summary>
    [global::System.Flags]
    internal enum SearchOptions
    {
        /// <summary>Whole words, in any letter case.</summary>
        None = 0,

        /// <summary>Letter case must match: "May" is not found in "they may".</summary>
        MatchCase = 1,

        /// <summary>Parts of words are found too: "nation" in "international".</summary>
        PartsOfWords = 2,
    }
}
