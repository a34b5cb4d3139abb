namespace Corpus.Text;

/// <summary>Words that name a calendar period: a day, a week, a month, a year, a decade, or several of them.</summary>
public sealed record DateMention
{
    /// <summary>The position in <see cref="SeedArticle.Text"/>, in UTF-16 code units.</summary>
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
    public CalendarDate? First { get; init; }

    /// <summary>The last day of the period, inclusive; null if <see cref="First"/> is.</summary>
    public CalendarDate? Last { get; init; }

    /// <summary>The calendar unit that the words name.</summary>
    public DateGranularity Granularity { get; init; }

    /// <summary>The part of the period that the words refer to, or how precise they are.</summary>
    public DateModifier Modifier { get; init; }

    /// <summary>The position after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary><see cref="Start"/> and <see cref="Length"/>: <c>article.Text.Slice(date.Span)</c> returns the words.</summary>
    public Slice Span => new(Start, Length);
}
