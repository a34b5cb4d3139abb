namespace Corpus.Text.Dates;

/// <summary>What the text has said so far that later words refer to.</summary>
internal sealed class DateContext(CalendarDate? published)
{
    /// <summary>How many sentences later "a year earlier" still compares with a period.</summary>
    private const int ComparisonReach = 5;

    private CalendarPeriod? _comparable;
    private int _comparableSentence;
    private int _sentence;

    /// <summary>The day that the text was published.</summary>
    public CalendarDate? Published => published;

    /// <summary>The year last named in the sentence.</summary>
    public int? SentenceYear { get; private set; }

    /// <summary>The period last mentioned.</summary>
    public CalendarPeriod? Mentioned { get; private set; }

    /// <summary>The day last mentioned.</summary>
    public CalendarDate? MentionedDay { get; private set; }

    /// <summary>The quarter last mentioned, or the last one that ended before publication.</summary>
    public CalendarPeriod? Quarter { get; private set; } =
        published is { } day ? CalendarPeriod.Containing(day, DateGranularity.Quarter).Shift(-1) : null;

    /// <summary>The period that the mention being read is the end of: "from May" before "to July".</summary>
    public CalendarPeriod? RunStart { get; set; }

    /// <summary>The order of day and month in the last date in figures that allows only one.</summary>
    public FigureOrder Order { get; private set; }

    /// <summary>The quarter last mentioned in any way; null where none was.</summary>
    public CalendarPeriod? MentionedQuarter { get; private set; }

    /// <summary>The period that "a year earlier" compares with, if one was mentioned a short while ago.</summary>
    public CalendarPeriod? Comparable => _sentence - _comparableSentence < ComparisonReach ? _comparable : null;

    public void StartSentence()
    {
        _sentence++;
        SentenceYear = null;
    }

    /// <summary>Takes note of a mention.</summary>
    public void Add(in DateExpression expression, CalendarPeriod period)
    {
        if (!period.IsKnown)
        {
            return;
        }

        Order = expression.Order == FigureOrder.Unknown ? Order : expression.Order;
        if (expression.YearReference == YearReference.Named && expression.Form is not (DateForm.Decade or DateForm.Century))
        {
            SentenceYear = expression.IsRun && expression.LastYear != 0 ? expression.LastYear : expression.Year;
        }

        if (period.Granularity == DateGranularity.Quarter)
        {
            MentionedQuarter = period;
        }

        // What is compared with stays what it was: "the year-ago quarter" does not move on to the year before.
        if (expression.Anchor == OffsetAnchor.Compared || expression.YearReference == YearReference.Bare
            || (expression.Anchor == OffsetAnchor.MentionedUnit && expression.Offset != 0))
        {
            return;
        }

        if (period.Granularity is DateGranularity.Quarter or DateGranularity.HalfYear && expression.YearReference == YearReference.None)
        {
            Quarter = period.Granularity == DateGranularity.Quarter ? period : Quarter;
            _comparable = period;
            _comparableSentence = _sentence;
        }

        Mentioned = period;
        if (period.Granularity == DateGranularity.Day && period.First is { } day)
        {
            MentionedDay = day;
        }
    }

    /// <summary>Takes note that the text speaks of another length of time ("for the nine months"): "a year earlier" no longer means the quarter.</summary>
    public void AddDuration() => _comparable = null;
}
