namespace Corpus.Text
{
    /// <summary>How an article uses the words that it quotes.</summary>
#if NET8_0_OR_GREATER
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::System.Text.Json.Serialization.JsonStringEnumConverter<QuoteKind>))]
#elif NETCOREAPP3_0_OR_GREATER
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::System.Text.Json.Serialization.JsonStringEnumConverter))]
#endif
    public enum QuoteKind
    {
        /// <summary>Direct speech: at least a clause, whether or not the article names its source.</summary>
        Direct,

        /// <summary>A few quoted words within the reporter's own sentence.</summary>
        Fragment,

        /// <summary>A whole heading or title in quotation marks.</summary>
        Heading,
    }
}
