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

        /// <summary>The title: a first paragraph of one line, followed by a blank line, that is not a sentence of the body.</summary>
        Title,

        /// <summary>A short line within the body that is not a sentence. It may be in quotation marks.</summary>
        Heading,

        /// <summary>A pointer to another article ("Read more: …", "Must Read"), the teaser that follows it, or an advertising notice.</summary>
        Related,

        /// <summary>A line that names the author, the supplier of the text or the source of a picture ("By Jane Doe", "— Reuters", "Photo: AFP").</summary>
        Credit,
    }
}
