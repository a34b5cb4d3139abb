namespace Corpus.Text.Vocabulary;

/// <summary>The meaning of a word in dates: its kind, and a value that depends on the kind (1 for January and for Monday).</summary>
internal readonly record struct DateTerm(DateTermKind Kind, int Value);

/// <summary>The kinds of words in dates. Each comment gives the <see cref="DateTerm.Value"/>, if it has a meaning.</summary>
internal enum DateTermKind : byte
{
    None,

    /// <summary>The name of a month: 1 to 12.</summary>
    Month,

    /// <summary>The abbreviation of a month, with or without a full stop: 1 to 12.</summary>
    ShortMonth,

    /// <summary>The name of a month that is also an ordinary word ("may", "march"): 1 to 12.</summary>
    AmbiguousMonth,

    /// <summary>The name of a weekday: 1 (Monday) to 7.</summary>
    Weekday,

    /// <summary>The abbreviation of a weekday, often also a word or name ("sun", "sat"): 1 (Monday) to 7.</summary>
    ShortWeekday,

    /// <summary>A season: 1 (spring) to 4 (winter).</summary>
    Season,

    /// <summary>A calendar unit in the singular: its <see cref="DateGranularity"/>.</summary>
    Unit,

    /// <summary>A calendar unit in the plural: its <see cref="DateGranularity"/>.</summary>
    Units,

    /// <summary>"fortnight": the <see cref="DateGranularity"/> of its half, a week.</summary>
    Fortnight,

    /// <summary>"period", which refers to an earlier mention ("the year-ago period").</summary>
    Period,

    /// <summary>"half".</summary>
    Half,

    /// <summary>"today", "yesterday": days from the publication date.</summary>
    RelativeDay,

    /// <summary>"last", "this", "next": a <see cref="DateDirection"/>.</summary>
    Direction,

    /// <summary>"previous", "same", "following", "that", "corresponding": units from the last mention.</summary>
    Anaphor,

    /// <summary>"current", "latest": 0 for the current unit, -1 for the last one that ended.</summary>
    Latest,

    /// <summary>"morning", "night".</summary>
    PartOfDay,

    /// <summary>"early", "late", "mid": a <see cref="DateModifier"/>.</summary>
    Modifier,

    /// <summary>"earlier", "later": the sign of an offset. Before a period, a modifier.</summary>
    Comparative,

    /// <summary>"beginning", "end", before "of": a <see cref="DateModifier"/>.</summary>
    Boundary,

    /// <summary>"about", "almost".</summary>
    Approximate,

    /// <summary>"first", "second": the number.</summary>
    Ordinal,

    /// <summary>"final", "closing": the last part of a period.</summary>
    Final,

    /// <summary>"st", "nd", "rd", "th" after digits.</summary>
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

    /// <summary>"fy", "q", "h" before or after a number: a <see cref="DateGranularity"/>.</summary>
    PeriodLetter,

    /// <summary>The first word of a named day; see <see cref="NamedDayTerms"/>.</summary>
    NamedDay,

    /// <summary>"of".</summary>
    Of,

    /// <summary>"in", "during".</summary>
    In,

    /// <summary>"on", "since", "from" and other prepositions before a date: 1 if the date is a deadline ("by", "until"), else 0.</summary>
    Preposition,

    /// <summary>"to", "through".</summary>
    To,

    /// <summary>"and", "or".</summary>
    And,

    /// <summary>"every", "each": the words after it are a recurring time, not a date.</summary>
    Every,

    /// <summary>A unit of measurement ("km"): 0; something counted ("people"): 1. The number before it is not a year.</summary>
    Measure,

    /// <summary>A word after which a number is not a year ("flight", "page", "than").</summary>
    Numbered,

    /// <summary>The word after a weekday in the name of a newspaper ("The Sunday Times").</summary>
    Newspaper,

    /// <summary>"temperatures", "highs": the numbers after it are degrees, not decades.</summary>
    Temperature,

    /// <summary>"election", "summit": an event that is planned long before.</summary>
    Event,

    /// <summary>"attacks" and similar words, after which "Sept. 11" is that of 2001.</summary>
    Attack,

    /// <summary>"pre", "post" before a hyphen and a year.</summary>
    YearPrefix,

    /// <summary>"will", "scheduled": 0, the sentence looks ahead; "plans": 1, it does only before "to".</summary>
    Ahead,

    /// <summary>"would", "is": the event may be in the future.</summary>
    Modal,

    /// <summary>"soon" ("as soon as Tuesday").</summary>
    Soon,

    /// <summary>"was", "went": the sentence looks back.</summary>
    Back,

    /// <summary>
    /// "held", "paid": they look back, unless a verb before them looks ahead ("will be held"). Words in "-ed" are treated the same. Those with the value 1
    /// make plans: the day after them may be ahead ("agreed to", "invited").
    /// </summary>
    Participle,

    /// <summary>"said", "told": they look back for the day of speaking, but not for the words spoken.</summary>
    Speech,
}
