namespace Corpus.Text.Vocabulary;

/// <summary>What a word means to dates: its class, and a number within that class (January is 1, Monday is 1).</summary>
internal readonly record struct DateTerm(DateTermKind Kind, int Value);

/// <summary>The classes of words that dates are made of. The number that goes with each is said beside it.</summary>
internal enum DateTermKind : byte
{
    None,

    /// <summary>A month by its name: 1 to 12.</summary>
    Month,

    /// <summary>A month's abbreviation, which may carry a full stop: 1 to 12.</summary>
    ShortMonth,

    /// <summary>A name of a month that is an ordinary word too ("may", "march"): 1 to 12.</summary>
    DoubtfulMonth,

    /// <summary>A day of the week: 1 to 7.</summary>
    Weekday,

    /// <summary>A weekday's abbreviation, most of which are words or names too ("sun", "sat"): 1 to 7.</summary>
    ShortWeekday,

    /// <summary>A season: its number in the year.</summary>
    Season,

    /// <summary>A unit of the calendar in the singular: its <see cref="DateGranularity"/>.</summary>
    Unit,

    /// <summary>A unit in the plural: its <see cref="DateGranularity"/>.</summary>
    Units,

    /// <summary>Any of the above, said again ("the year-ago period").</summary>
    Period,

    /// <summary>"half".</summary>
    Half,

    /// <summary>"today", "yesterday": days from the day of publication.</summary>
    RelativeDay,

    /// <summary>"last", "this", "next": a <see cref="DateDirection"/>.</summary>
    Direction,

    /// <summary>"previous", "same", "following", "that": units from what was mentioned before.</summary>
    Anaphor,

    /// <summary>"current", "latest": 0 for the unit that is running, -1 for the last one that ended.</summary>
    Latest,

    /// <summary>"morning", "night".</summary>
    PartOfDay,

    /// <summary>"early", "late", "mid": a <see cref="DateModifier"/>.</summary>
    Modifier,

    /// <summary>"earlier", "later": the sign of an offset; before a period a modifier.</summary>
    Comparative,

    /// <summary>"beginning", "end": a <see cref="DateModifier"/>, followed by "of".</summary>
    Boundary,

    /// <summary>"about", "almost".</summary>
    Approximate,

    /// <summary>"first", "second": the number.</summary>
    Ordinal,

    /// <summary>"st", "nd", "rd", "th" behind a figure.</summary>
    OrdinalSuffix,

    /// <summary>"one" to "nineteen", "oh" (0): the number.</summary>
    Cardinal,

    /// <summary>"twenty" to "ninety": the number.</summary>
    Tens,

    /// <summary>"thousand".</summary>
    Thousand,

    /// <summary>"nineties": the number.</summary>
    TensPlural,

    /// <summary>"a", "an".</summary>
    IndefiniteArticle,

    /// <summary>"the".</summary>
    DefiniteArticle,

    /// <summary>"ago", "before": the sign of an offset.</summary>
    Ago,

    /// <summary>"fiscal".</summary>
    Fiscal,

    /// <summary>"fy", "q", "h", glued to a figure: a <see cref="DateGranularity"/>.</summary>
    PeriodLetter,

    /// <summary>The first word of a named day: see <see cref="NamedDayTerms"/>.</summary>
    NamedDay,

    /// <summary>"of".</summary>
    Of,

    /// <summary>"in", "during".</summary>
    In,

    /// <summary>"on", "since", "from" and other words that stand before a date: 1 where what follows lies ahead.</summary>
    Preposition,

    /// <summary>"to", "through".</summary>
    To,

    /// <summary>"and", "or".</summary>
    And,

    /// <summary>"every", "each": a repeated time, not a date.</summary>
    Every,

    /// <summary>What figures measure ("km"): 0, and what they count ("people"): 1. The figure before it is no year.</summary>
    Measure,

    /// <summary>What is numbered ("flight", "page", "than"): the figure after it is no year.</summary>
    Numbered,

    /// <summary>What a newspaper is called after the day it appears on ("The Sunday Times").</summary>
    Newspaper,

    /// <summary>"attacks": what came on Sept. 11, 2001.</summary>
    Attack,

    /// <summary>"pre", "post".</summary>
    YearPrefix,

    /// <summary>"will", "scheduled": the sentence looks ahead.</summary>
    Ahead,

    /// <summary>"would", "is": what it speaks of may lie ahead.</summary>
    Modal,

    /// <summary>"soon" ("as soon as Tuesday").</summary>
    Soon,

    /// <summary>"was", "went": the clause looks back.</summary>
    Back,

    /// <summary>"held", "paid", which look back unless a verb before them looks ahead ("will be held"); so do words in "-ed".</summary>
    Participle,

    /// <summary>"said", "told": the day of the speech, not what is said, lies back.</summary>
    Speech,
}
