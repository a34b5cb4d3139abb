namespace Corpus.Text
{
    /// <summary>How quoted words stand in an article.</summary>
    public enum QuoteKind
    {
        /// <summary>Speech: at least a clause, attributed or attributable.</summary>
        Direct,

        /// <summary>A few quoted words inside the reporter's own sentence.</summary>
        Fragment,

        /// <summary>The whole of a heading or title.</summary>
        Heading,
    }
}
