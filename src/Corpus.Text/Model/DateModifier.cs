namespace Corpus.Text
{
    /// <summary>The part of its period that a date mention refers to, or how precise it is: the attribute <c>mod</c> of TIMEX3 (ISO 24617-1).</summary>
#if NET8_0_OR_GREATER
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::System.Text.Json.Serialization.JsonStringEnumConverter<DateModifier>))]
#elif NETCOREAPP3_0_OR_GREATER
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::System.Text.Json.Serialization.JsonStringEnumConverter))]
#endif
    public enum DateModifier
    {
        /// <summary>The whole period.</summary>
        None,

        /// <summary>The early part of the period: "early 1999", "earlier this year", "the beginning of March".</summary>
        Start,

        /// <summary>The middle of the period: "mid-April".</summary>
        Mid,

        /// <summary>The late part of the period: "late 1990s", "the second half of February 2022", "the end of May".</summary>
        End,

        /// <summary>Approximately the period: "about 1850", "around May 5".</summary>
        Approx,

        /// <summary>The period or the time before it: "2019 or earlier".</summary>
        Before,

        /// <summary>The period or the time after it: "2030 and beyond".</summary>
        After,
    }
}
