namespace Corpus.Text
{
    /// <summary>The role of a paragraph in its article.</summary>
#if NET8_0_OR_GREATER
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::System.Text.Json.Serialization.JsonStringEnumConverter<ParagraphKind>))]
#elif NETCOREAPP3_0_OR_GREATER
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::System.Text.Json.Serialization.JsonStringEnumConverter))]
#endif
    public enum ParagraphKind
    {
        /// <summary>A paragraph of the article's running text.</summary>
        Body,

        /// <summary>The title: a first paragraph of one line, followed by a blank line, that is not a sentence of the body; or a Markdown heading.</summary>
        Title,

        /// <summary>
        /// Lines between title and body that say who wrote the article, or when it was published ("By Jane Doe, BBC News", "Published 22 May 2024",
        /// "FOR IMMEDIATE RELEASE").
        /// </summary>
        Byline,

        /// <summary>A short line within the body that is not a sentence, or a Markdown heading. It may be in quotation marks.</summary>
        Heading,

        /// <summary>A pointer to another article ("Read more: …", "Must Read"), the teaser that follows it, or an advertising notice.</summary>
        Related,

        /// <summary>
        /// A line that names the supplier of the text, those who contributed to it, or the source of a picture ("— Reuters", "Jane Doe contributed to this
        /// report.", "Photo: AFP"), and what follows the end mark of a press release ("###").
        /// </summary>
        Credit,

        /// <summary>The front matter: YAML between two lines <c>---</c> at the start of the text.</summary>
        FrontMatter,
    }
}
