namespace Corpus.Text;

/// <summary>Words that name a calendar period, such as "April 1999" or "last week".</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Value">
/// The period in TIMEX3 notation, with X for unknown digits (<c>1999-04</c>, <c>XXXX-02-25</c>, and <c>2023-XX-XX</c> for 05/11/2023 if the text does not
/// show whether the day or the month comes first); null if nothing about the period is known.
/// </param>
/// <param name="First">The first day of the period; null if the period is not resolved or the day does not exist.</param>
/// <param name="Last">The last day of the period, included; null whenever <paramref name="First"/> is null.</param>
/// <param name="Granularity">The calendar unit that the words name.</param>
/// <param name="Modifier">The part of the period that the words refer to, or how precise they are.</param>
public sealed record DateMention(
    int Start,
    int Length,
    string? Value,
    CalendarDate? First,
    CalendarDate? Last,
    DateGranularity Granularity,
    DateModifier Modifier)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The words in the text: <c>article.Text.Slice(date.Span)</c>.</summary>
    public Slice Span => new(Start, Length);
}
