using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>What the words of a mention say, before anything is worked out from it.</summary>
internal struct DateExpression
{
    /// <summary>The kind of period, and with it which of the numbers below count.</summary>
    public DateForm Form;

    /// <summary>The unit of an <see cref="DateForm.Offset"/>.</summary>
    public DateGranularity Unit;

    /// <summary>How the year is said.</summary>
    public YearReference YearReference;

    /// <summary>The year itself, or years from the one referred to; of a decade and a century its leading digits.</summary>
    public int Year;

    /// <summary>The month, quarter, half or season; the day of the week; the number of the named day.</summary>
    public int Number;

    /// <summary>The day of the month.</summary>
    public int Day;

    /// <summary>The day of the week that is said beside a day of a month; 0 where none is.</summary>
    public int Weekday;

    /// <summary>Units from the anchor of an <see cref="DateForm.Offset"/>.</summary>
    public int Offset;

    /// <summary>What an offset counts from.</summary>
    public OffsetAnchor Anchor;

    /// <summary>Which of its kind, where no year is said.</summary>
    public DateDirection Direction;

    /// <summary>Which part of the period is meant.</summary>
    public DateModifier Modifier;

    /// <summary>Which half of a month is meant: 0 for the whole.</summary>
    public int HalfOfMonth;

    /// <summary>The order of a date in figures, where only one makes sense: "24/2/2022".</summary>
    public FigureOrder Order;

    /// <summary>Whether day and month of a date in figures may change places: "4/7/2022".</summary>
    public bool IsAmbiguous;

    /// <summary>The end of a run, in the same form: its year (0 where it is the beginning's), number and day; <see cref="IsRun"/> says whether there is one.</summary>
    public int LastYear;

    public int LastNumber;

    public int LastDay;

    public bool IsRun;
}

/// <summary>The kinds of period that words name.</summary>
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

    /// <summary>So many units from an anchor: "today", "last week", "two years ago".</summary>
    Offset,
}

/// <summary>Which of day and month comes first in a date in figures.</summary>
internal enum FigureOrder : byte
{
    Unknown,
    MonthFirst,
    DayFirst,
}

/// <summary>How the year of a period is said.</summary>
internal enum YearReference : byte
{
    None,

    /// <summary>By its number.</summary>
    Named,

    /// <summary>From the year of publication: "December last year".</summary>
    Published,

    /// <summary>From the year mentioned before: "March of that year".</summary>
    Mentioned,

    /// <summary>So many years from where the period would lie if nothing were said: "the year-earlier third quarter".</summary>
    Bare,
}

/// <summary>What an offset counts from.</summary>
internal enum OffsetAnchor : byte
{
    Published,

    /// <summary>The period mentioned before, whatever its unit: "a year earlier".</summary>
    Mentioned,

    /// <summary>The latest mention of the same unit: "the quarter".</summary>
    MentionedUnit,

    /// <summary>Publication, unless the period it is compared with was just mentioned: "a year ago".</summary>
    Compared,
}

/// <summary>The words of one mention, with what they say.</summary>
internal struct DateMatch
{
    /// <summary>Index of the first word.</summary>
    public int First;

    /// <summary>Index just past the last word.</summary>
    public int End;

    public DateExpression Expression;
}
