namespace Corpus.Text
{
    /// <summary>The unit of the calendar that a date mention names, from the finest to the coarsest.</summary>
    public enum DateGranularity
    {
        /// <summary>One day: "May 1, 1948", "Tuesday", "today".</summary>
        Day,

        /// <summary>Saturday and Sunday of a week: "last weekend".</summary>
        Weekend,

        /// <summary>An ISO 8601 week, Monday to Sunday: "last week".</summary>
        Week,

        /// <summary>A calendar month: "April 1999".</summary>
        Month,

        /// <summary>Three months of a year: "the third quarter of 1998".</summary>
        Quarter,

        /// <summary>Spring, summer, autumn or winter.</summary>
        Season,

        /// <summary>Six months of a year: "the first half of 2021".</summary>
        HalfYear,

        /// <summary>A calendar year: "1974".</summary>
        Year,

        /// <summary>Ten years: "the 1990s".</summary>
        Decade,

        /// <summary>A hundred years: "the 19th century".</summary>
        Century,
    }
}
