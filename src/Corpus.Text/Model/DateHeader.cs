namespace Corpus.Text;

/// <summary>The date header of a seed, the words <c>date YYYY-MM-DD</c> at its start; or the date in its front matter.</summary>
public sealed record DateHeader
{
    /// <summary>Whether the header is absent, well formed or malformed.</summary>
    public DateHeaderKind Kind { get; init; }

    /// <summary>From the keyword to the end of the date, or of the words in its place; empty if the header is absent. In front matter, the value.</summary>
    public Slice Span { get; init; }

    /// <summary>The publication date; null unless the header is well formed.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>The position of the first UTF-16 code unit after the header that is not white space. In front matter, the end of the value.</summary>
    public int BodyStart { get; init; }

    /// <summary>The fault of a malformed header.</summary>
    internal DateHeaderFault Fault { get; init; }

    /// <summary>The characters at fault. Where a space is missing, an empty slice at its position.</summary>
    internal Slice FaultSpan { get; init; }

    /// <summary>The possible dates of a malformed header, earliest first: none, one, or two if day and month are interchangeable.</summary>
    internal EquatableArray<CalendarDate> Readings { get; init; }

    /// <summary>
    /// The characters to replace with a corrected header. This can differ from <see cref="Span"/>: in <c>date 2022-04-07The</c> the last word
    /// belongs to the text and is kept, and an invisible character before the keyword is removed.
    /// </summary>
    internal Slice FixSpan { get; init; }
}

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
internal enum DateHeaderFault
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
