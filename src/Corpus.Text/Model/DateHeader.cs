namespace Corpus.Text;

/// <summary>What the first words of a seed say of the day it was published.</summary>
/// <param name="Kind">Whether there is a header, and whether it is well formed.</param>
/// <param name="Span">From the keyword to the end of what stands where the date should; empty without a header.</param>
/// <param name="Date">The day; null unless the header is well formed.</param>
/// <param name="Fault">What is wrong with a malformed header.</param>
/// <param name="FaultSpan">The characters at fault; empty, at the place, where a space is missing.</param>
/// <param name="Readings">The days that a malformed header may mean, the earlier first: none, one, or two where day and month can change places.</param>
/// <param name="FixSpan">
/// What a corrected header takes the place of. Not always <paramref name="Span"/>: of <c>date 2022-04-07The</c> the last word is the text's own,
/// and an invisible character before the keyword goes with it.
/// </param>
/// <param name="BodyStart">Offset of the first code unit of the body that is not white space.</param>
public sealed record DateHeader(
    DateHeaderKind Kind,
    Slice Span,
    CalendarDate? Date,
    DateHeaderFault Fault,
    Slice FaultSpan,
    EquatableArray<CalendarDate> Readings,
    Slice FixSpan,
    int BodyStart);

/// <summary>Whether a seed has a date header.</summary>
public enum DateHeaderKind
{
    /// <summary>The seed begins with its text.</summary>
    Absent,

    /// <summary><c>date YYYY-MM-DD</c>, of a day that exists.</summary>
    WellFormed,

    /// <summary>Meant as a header, but not readable as one.</summary>
    Malformed,
}

/// <summary>What is wrong with a malformed date header: where several things are, the first of these.</summary>
public enum DateHeaderFault
{
    /// <summary>Nothing: the header is well formed or absent.</summary>
    None,

    /// <summary>No complete date follows the keyword.</summary>
    NoDate,

    /// <summary>The year has two digits: <c>07/04/22</c>.</summary>
    ShortYear,

    /// <summary>No such year in the calendar: <c>0000-04-07</c>.</summary>
    NoSuchYear,

    /// <summary>No such month in the calendar: <c>2022-13-01</c>.</summary>
    NoSuchMonth,

    /// <summary>No such day in the calendar: <c>2022-02-30</c>.</summary>
    NoSuchDay,

    /// <summary>The keyword is not <c>date</c> in lower case with nothing but white space after it: <c>Date:</c>, <c>DATE</c>.</summary>
    Keyword,

    /// <summary>A character that cannot be seen, or only looks like a space, stands in or beside the header.</summary>
    InvisibleCharacter,

    /// <summary>No white space between the keyword and the date, or between the date and the text.</summary>
    MissingSpace,

    /// <summary>Day and month can change places: <c>07/04/2022</c>.</summary>
    Ambiguous,

    /// <summary>A time or time zone stands beside the date.</summary>
    Time,

    /// <summary>Digits of another script, or full-width ones.</summary>
    Digits,

    /// <summary>Dashes that look like hyphens: <c>2022–04–07</c>.</summary>
    Dashes,

    /// <summary>A complete date in another notation than <c>YYYY-MM-DD</c>.</summary>
    Notation,
}
