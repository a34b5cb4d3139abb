namespace Corpus.Text;

/// <summary>The date header of a seed: the words <c>date YYYY-MM-DD</c> at its start.</summary>
/// <param name="Kind">Whether the header is absent, well formed or malformed.</param>
/// <param name="Span">From the keyword to the end of the date, or of the words in its place; empty if the header is absent.</param>
/// <param name="Date">The publication date; null unless the header is well formed.</param>
/// <param name="Fault">The fault of a malformed header.</param>
/// <param name="FaultSpan">The characters at fault. Where a space is missing, an empty slice at its position.</param>
/// <param name="Readings">The possible dates of a malformed header, earliest first: none, one, or two if day and month are interchangeable.</param>
/// <param name="FixSpan">
/// The characters to replace with a corrected header. This can differ from <paramref name="Span"/>: in <c>date 2022-04-07The</c> the last word
/// belongs to the text and is kept, and an invisible character before the keyword is removed.
/// </param>
/// <param name="BodyStart">Offset of the first UTF-16 code unit of the body that is not white space.</param>
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
    /// <summary>The seed does not begin with a date header.</summary>
    Absent,

    /// <summary><c>date YYYY-MM-DD</c> with a date that exists.</summary>
    WellFormed,

    /// <summary>The seed begins with what looks like a date header but does not have the required format.</summary>
    Malformed,
}

/// <summary>The fault of a malformed date header. If a header has several faults, it is the one listed first.</summary>
public enum DateHeaderFault
{
    /// <summary>No fault: the header is well formed or absent.</summary>
    None,

    /// <summary>The keyword is not followed by a complete date.</summary>
    NoDate,

    /// <summary>The year has two digits: <c>07/04/22</c>.</summary>
    ShortYear,

    /// <summary>The year does not exist: <c>0000-04-07</c>.</summary>
    NoSuchYear,

    /// <summary>The month does not exist: <c>2022-13-01</c>.</summary>
    NoSuchMonth,

    /// <summary>The day does not exist: <c>2022-02-30</c>.</summary>
    NoSuchDay,

    /// <summary>The keyword is not <c>date</c> in lower case, or is followed by a separator: <c>DATE</c>, <c>date:</c>.</summary>
    Keyword,

    /// <summary>The header contains or adjoins an invisible character, or a character that only looks like a space.</summary>
    InvisibleCharacter,

    /// <summary>White space is missing between the keyword and the date, or between the date and the text.</summary>
    MissingSpace,

    /// <summary>Day and month are interchangeable: <c>07/04/2022</c>.</summary>
    Ambiguous,

    /// <summary>The date is followed by a time or time zone: <c>2022-04-07T10:00Z</c>.</summary>
    Time,

    /// <summary>The date has digits of another script, or full-width digits.</summary>
    Digits,

    /// <summary>The date has dashes instead of hyphens: <c>2022–04–07</c>.</summary>
    Dashes,

    /// <summary>The date is complete but not in the notation <c>YYYY-MM-DD</c>.</summary>
    Notation,
}
