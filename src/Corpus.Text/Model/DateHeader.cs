namespace Corpus.Text;

/// <summary>What the first words of a seed say of the day it was published.</summary>
/// <param name="Kind">Whether there is a header, and whether it is well formed.</param>
/// <param name="Span">From the keyword to the end of what stands where the date should; empty without a header.</param>
/// <param name="Date">The day; null unless the header is well formed.</param>
/// <param name="Fault">What is wrong with a malformed header.</param>
/// <param name="Readings">The days that a malformed header may mean: none, one, or two where day and month can change places.</param>
/// <param name="BodyStart">Offset of the first code unit of the body that is not white space.</param>
public sealed record DateHeader(
    DateHeaderKind Kind,
    Slice Span,
    CalendarDate? Date,
    DateHeaderFault Fault,
    EquatableArray<CalendarDate> Readings,
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

/// <summary>What is wrong with a malformed date header; the first that applies.</summary>
public enum DateHeaderFault
{
    /// <summary>Nothing: the header is well formed or absent.</summary>
    None,

    /// <summary>The keyword is not <c>date</c> in lower case followed by white space: <c>Date:</c>, <c>DATE</c>.</summary>
    Keyword,

    /// <summary>No white space between the keyword and the date, or between the date and the text.</summary>
    MissingSpace,

    /// <summary>A complete date in another notation than <c>YYYY-MM-DD</c>.</summary>
    Notation,

    /// <summary>A time stands beside the date.</summary>
    Time,

    /// <summary>No such day in the calendar.</summary>
    NoSuchDay,

    /// <summary>No such month in the calendar.</summary>
    NoSuchMonth,

    /// <summary>No complete date follows the keyword.</summary>
    NoDate,
}
