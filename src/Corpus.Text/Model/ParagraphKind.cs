namespace Corpus.Text
{
    /// <summary>What a paragraph is within its article.</summary>
    public enum ParagraphKind
    {
        /// <summary>A paragraph of the article's own text.</summary>
        Body,

        /// <summary>The title: the first paragraph, on a line of its own, when it is not a sentence of the body.</summary>
        Title,

        /// <summary>A short line within the body that is no sentence, quoted or not.</summary>
        Heading,

        /// <summary>A pointer to another article ("Read more: …", "Must Read") or the teaser that follows it.</summary>
        Related,

        /// <summary>Who supplied the text ("(With inputs from agencies)", "— Reuters").</summary>
        Credit,
    }
}
