namespace Corpus.Text;

/// <summary>Words that name a period of the calendar.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">Number of code units.</param>
/// <param name="Value">The period in TIMEX3 notation (<c>1999-04</c>, <c>XXXX-02-25</c>); null where nothing is known of it.</param>
/// <param name="First">Its first day; null where it is not resolved, or where there is no such day.</param>
/// <param name="Last">Its last day, included; null where <paramref name="First"/> is.</param>
/// <param name="Granularity">The unit it is named in.</param>
/// <param name="Modifier">The part of the period that is meant.</param>
public sealed record DateMention(
    int Start,
    int Length,
    string? Value,
    CalendarDate? First,
    CalendarDate? Last,
    DateGranularity Granularity,
    DateModifier Modifier);
