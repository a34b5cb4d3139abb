namespace Corpus.Text
{
    /// <summary>Where the publication date of an article comes from.</summary>
#if NET8_0_OR_GREATER
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::System.Text.Json.Serialization.JsonStringEnumConverter<PublishedFrom>))]
#elif NETCOREAPP3_0_OR_GREATER
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::System.Text.Json.Serialization.JsonStringEnumConverter))]
#endif
    public enum PublishedFrom
    {
        /// <summary>The article has no publication date.</summary>
        None,

        /// <summary>The date header: <c>date 2022-04-07</c>.</summary>
        Header,

        /// <summary>The key <c>date</c> or <c>published</c> of the front matter.</summary>
        FrontMatter,

        /// <summary>A byline: "Published 22 May 2024".</summary>
        Byline,

        /// <summary>The dateline: "BOSTON, October 29, 2024 – ".</summary>
        Dateline,
    }
}
