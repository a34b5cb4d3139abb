namespace Corpus.Generator.Templates
{
#if NET6_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif

    /// <summary>Words of an article that name a period of the calendar: a day, a week, a month, a year, or a run of them.</summary>
    internal sealed record DateMention
    {
        private Article.Slice _text;

        /// <summary>A mention without contents, to be filled by an object initializer or a deserializer.</summary>
        public DateMention()
        {
        }

        internal DateMention(
            string source, int start, int length, string? value, Date? first, Date? last, DateGranularity granularity, DateModifier modifier)
        {
            _text = new Article.Slice(source, start, length);
            Start = start;
            Length = length;
            Value = value;
            First = first;
            Last = last;
            Granularity = granularity;
            Modifier = modifier;
        }

        /// <summary>The words of the mention.</summary>
        public string Text
        {
            get => _text.Value;
            init => _text = new Article.Slice(value);
        }

        /// <summary>Where they begin in <see cref="Article.Text"/>, in UTF-16 code units.</summary>
        public int Start { get; init; }

        /// <summary>Their length in UTF-16 code units.</summary>
        public int Length { get; init; }

        /// <summary>
        /// What they mean, in TIMEX3 notation (TimeML, ISO 24617-1): <c>1999-04</c>, <c>2022-W13</c>, <c>1998-Q3</c>, <c>199</c> for a decade,
        /// <c>2022-02-23/2022-02-24</c> for a run of days, <c>XXXX-02-25</c> where the year is not known.
        /// Null where nothing is known: "today" in an article that does not say when it was published.
        /// </summary>
        public string? Value { get; init; }

        /// <summary>The first day of the period; null where it is not known, or where there is no such day ("February 30").</summary>
        public Date? First { get; init; }

        /// <summary>The last day of the period, included in it; null where <see cref="First"/> is.</summary>
        public Date? Last { get; init; }

        /// <summary>The unit of the calendar that the words name.</summary>
        public DateGranularity Granularity { get; init; }

        /// <summary>Which part of the period is meant, or how nearly.</summary>
        public DateModifier Modifier { get; init; }
    }
}
