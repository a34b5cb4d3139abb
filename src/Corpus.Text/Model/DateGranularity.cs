namespace Corpus.Text
{
    /// <summary>The calendar unit that a date mention names. The values are in order of length, shortest first.</summary>
#if NET8_0_OR_GREATER
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::System.Text.Json.Serialization.JsonStringEnumConverter<DateGranularity>))]
#elif NETCOREAPP3_0_OR_GREATER
    [global::System.Text.Json.Serialization.JsonConverter(typeof(global::System.Text.Json.Serialization.JsonStringEnumConverter))]
#endif
    public enum DateGranularity
    {
        /// <summary>A single day: "May 1, 1948", "Tuesday", "today".</summary>
        Day,

        /// <summary>The Saturday and Sunday of an ISO 8601 week: "last weekend".</summary>
        Weekend,

        /// <summary>An ISO 8601 week, Monday to Sunday: "last week".</summary>
        Week,

        /// <summary>A calendar month: "April 1999".</summary>
        Month,

        /// <summary>A quarter of a calendar year: "the third quarter of 1998".</summary>
        Quarter,

        /// <summary>Three whole months: "last spring". Spring begins in March; winter begins in December and ends in the following year.</summary>
        Season,

        /// <summary>January to June or July to December: "the first half of 2021".</summary>
        HalfYear,

        /// <summary>A calendar year: "1974".</summary>
        Year,

        /// <summary>Ten years: "the 1990s", from 1990 to 1999.</summary>
        Decade,

        /// <summary>A hundred years: "the 19th century", from 1800 to 1899.</summary>
        Century,
    }
}
