namespace Corpus.Generator.Templates
{
#if NET6_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif

    /// <summary>Words that name a calendar period: a day, a week, a month, a year, a decade, or several of them.</summary>
    [global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    internal sealed record DateMention
    {
        private Article.Slice _text;

        /// <summary>Creates an empty mention, for an object initializer or a deserializer.</summary>
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

        /// <summary>The words, as the article has them: "February 23-24 this year".</summary>
        public string Text
        {
            get => _text.Value;
            init => _text = new Article.Slice(value);
        }

        /// <summary>The position in <see cref="Article.Text"/>, in UTF-16 code units.</summary>
        public int Start { get; init; }

        /// <summary>The length, in UTF-16 code units.</summary>
        public int Length { get; init; }

        /// <summary>
        /// The period in TIMEX3 notation (TimeML, ISO 24617-1): <c>1999-04</c>, <c>2022-W13</c>, <c>1998-Q3</c>, <c>199</c> for a decade,
        /// <c>2022-02-23/2022-02-24</c> for a range, <c>XXXX-02-25</c> if the year is not known, <c>2023-XX-XX</c> for 05/11/2023 if the text does not show
        /// whether the day or the month comes first.
        /// Null if nothing is known, as for "today" in an article without a publication date.
        /// </summary>
        public string? Value { get; init; }

        /// <summary>The first day of the period; null if it is not known or does not exist ("February 30").</summary>
        public Date? First { get; init; }

        /// <summary>The last day of the period, inclusive; null if <see cref="First"/> is.</summary>
        public Date? Last { get; init; }

        /// <summary>The calendar unit that the words name.</summary>
        public DateGranularity Granularity { get; init; }

        /// <summary>The part of the period that the words refer to, or how precise they are.</summary>
        public DateModifier Modifier { get; init; }

        /// <summary>Whether the period contains a day.</summary>
        /// <param name="day">The day.</param>
        /// <returns>
        /// <see langword="true"/> if the day is <see cref="First"/>, <see cref="Last"/> or in between; <see langword="false"/> if the period is not known.
        /// </returns>
        public bool Contains(Date day) => First <= day && day <= Last;

        /// <summary>Whether the period has a day in common with another.</summary>
        /// <param name="first">The first day of the other period.</param>
        /// <param name="last">The last day of the other period, which is included.</param>
        /// <returns><see langword="true"/> if a day is in both periods; <see langword="false"/> if the period of this mention is not known.</returns>
        /// <exception cref="global::System.ArgumentException"><paramref name="first"/> is after <paramref name="last"/>.</exception>
        public bool Overlaps(Date first, Date last)
        {
            Article.Collection.CheckPeriod(first, last);
            return First <= last && first <= Last;
        }

        private bool PrintMembers(global::System.Text.StringBuilder builder)
        {
            new Article.Printer(builder)
                .Add(nameof(Text), _text)
                .Add(nameof(Start), Start)
                .Add(nameof(Length), Length)
                .Add(nameof(Value), Value)
                .Add(nameof(First), First)
                .Add(nameof(Last), Last)
                .Add(nameof(Granularity), Granularity)
                .Add(nameof(Modifier), Modifier);
            return true;
        }
    }
}
