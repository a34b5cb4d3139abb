using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>The content of a mention before it is resolved to a period.</summary>
internal struct DateExpression
{
    /// <summary>The kind of period, which determines the other fields that are used.</summary>
    public DateForm Form;

    /// <summary>The unit of a <see cref="DateForm.Offset"/>.</summary>
    public DateGranularity Unit;

    /// <summary>How the year is given.</summary>
    public YearReference YearReference;

    /// <summary>The year, or the number of years from the one that <see cref="YearReference"/> refers to; the leading digits of a decade or century.</summary>
    public int Year;

    /// <summary>The month, quarter, half or season, from 1; the ISO day of the week; the index of a named day in <see cref="NamedDayTerms.All"/>.</summary>
    public int Number;

    /// <summary>The day of the month.</summary>
    public int Day;

    /// <summary>The ISO day of the week that is given together with a day of a month ("Monday, Oct. 26"); 0 if there is none.</summary>
    public int Weekday;

    /// <summary>The number of units from the anchor of a <see cref="DateForm.Offset"/>; negative for earlier.</summary>
    public int Offset;

    /// <summary>What an offset counts from.</summary>
    public OffsetAnchor Anchor;

    /// <summary>Which one of these periods is meant if no year is given.</summary>
    public DateDirection Direction;

    /// <summary>The TIMEX3 modifier.</summary>
    public DateModifier Modifier;

    /// <summary>The first day of the part of a month that is meant, from 1, or negative from -1 for the last day of the month; 0 for the whole month.</summary>
    public int PartFirst;

    /// <summary>The last day of that part.</summary>
    public int PartLast;

    /// <summary>The possible orders of a date in digits with the year last. If either, <see cref="Number"/> is the first number.</summary>
    public DayMonthOrders Orders;

    /// <summary>The separator of a date in digits with the year last.</summary>
    public char Separator;

    /// <summary>Whether the mention is a range. The end has the same form as the start and is given by the fields below.</summary>
    public bool IsRange;

    /// <summary>The year of the end of a range; 0 if it is not given.</summary>
    public int EndYear;

    /// <summary><see cref="Number"/> of the end of a range.</summary>
    public int EndNumber;

    /// <summary><see cref="Day"/> of the end of a range.</summary>
    public int EndDay;
}

/// <summary>The kinds of period that a mention can name.</summary>
internal enum DateForm : byte
{
    CalendarDay,
    Month,
    Quarter,
    HalfYear,
    Season,
    Year,
    Decade,
    Century,
    Weekday,

    /// <summary>A weekday of the week that is <see cref="DateExpression.Offset"/> weeks away: "Tuesday of last week".</summary>
    WeekdayOfWeek,
    NamedDay,

    /// <summary>A day of the month that is on <see cref="DateExpression.Weekday"/> ("Friday the 15th") or <see cref="DateExpression.Offset"/> months away.</summary>
    DayOfMonth,

    /// <summary>A number of units from an anchor: "today", "last week", "two years ago".</summary>
    Offset,
}

/// <summary>How the year of a period is given.</summary>
internal enum YearReference : byte
{
    None,

    /// <summary>By its number.</summary>
    Named,

    /// <summary>Relative to the year of publication: "December last year".</summary>
    Published,

    /// <summary>Relative to the year of the last mention: "March of that year".</summary>
    Mentioned,

    /// <summary>Relative to the year that the period would have without a reference: "the year-earlier third quarter".</summary>
    Shifted,
}

/// <summary>What an offset counts from.</summary>
internal enum OffsetAnchor : byte
{
    /// <summary>The publication date.</summary>
    Published,

    /// <summary>The last mention, of any unit: "two days later".</summary>
    Mentioned,

    /// <summary>The last mention, without which there is no date: "the day before".</summary>
    MentionedOnly,

    /// <summary>The latest quarter: "the quarter".</summary>
    LatestQuarter,

    /// <summary>The period that a recent mention compares with, or else the publication date: "a year ago".</summary>
    Compared,

    /// <summary>The period of the last mention in the sentence, or else as above: "the same period a year ago".</summary>
    SamePeriod,
}

/// <summary>The words of one mention and their content.</summary>
internal struct DateMatch
{
    /// <summary>Index of the first word.</summary>
    public int First;

    /// <summary>Index just past the last word.</summary>
    public int End;

    public DateExpression Expression;
}
