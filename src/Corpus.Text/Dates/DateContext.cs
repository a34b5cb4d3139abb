namespace Corpus.Text.Dates;

/// <summary>What earlier words of the article have established for later dates.</summary>
internal sealed class DateContext(CalendarDate? published, DayMonthEvidence evidence)
{
    /// <summary>Number of sentences after which "a year earlier" no longer refers to a period.</summary>
    private const int MaxComparisonSentences = 5;

    private CalendarPeriod? _comparisonPeriod;
    private int _comparisonSentence;
    private int _sentence;

    /// <summary>The publication date.</summary>
    public CalendarDate? Published => published;

    /// <summary>The year last named in the current sentence.</summary>
    public int? SentenceYear { get; private set; }

    /// <summary>The last mentioned period, which "the following week" counts from.</summary>
    public CalendarPeriod? LastMentioned { get; private set; }

    /// <summary>The last mentioned day.</summary>
    public CalendarPeriod? LastMentionedDay { get; private set; }

    /// <summary>The quarter that "the quarter" means: the last one mentioned without a year, or else the last one that ended before publication.</summary>
    public CalendarPeriod? LatestQuarter { get; private set; } =
        published is { } day ? CalendarPeriod.Containing(day, DateGranularity.Quarter).Shift(-1) : null;

    /// <summary>The start of the range that the current mention ends: "from May" before "to July".</summary>
    public CalendarPeriod? RangeStart { get; set; }

    /// <summary>What the text shows of the order of day and month in its numeric dates.</summary>
    public DayMonthEvidence Evidence => evidence;

    /// <summary>The last mentioned quarter, with or without a year.</summary>
    public CalendarPeriod? LastMentionedQuarter { get; private set; }

    /// <summary>The period that "a year earlier" refers to; null if none was mentioned recently.</summary>
    public CalendarPeriod? ComparisonPeriod => _sentence - _comparisonSentence < MaxComparisonSentences ? _comparisonPeriod : null;

    /// <summary>The mention that an offset in <paramref name="unit"/> counts from: "the next day", "two years later".</summary>
    public CalendarPeriod? GetAnchor(DateGranularity unit) => unit == DateGranularity.Day ? LastMentionedDay : LastMentioned;

    public void StartSentence()
    {
        _sentence++;
        SentenceYear = null;
    }

    /// <summary>Records a resolved mention.</summary>
    public void Add(in DateExpression expression, CalendarPeriod period)
    {
        if (!period.HasYear)
        {
            return;
        }

        evidence.Add(expression);
        if (expression.YearReference == YearReference.Named && expression.Form is not (DateForm.Decade or DateForm.Century))
        {
            SentenceYear = expression.IsRange && expression.EndYear != 0 ? expression.EndYear : expression.Year;
        }

        if (period.Granularity == DateGranularity.Quarter)
        {
            LastMentionedQuarter = period;
        }

        // A comparison does not replace what it compares with: after "the year-ago quarter", "the quarter" is still this year's.
        if (expression.Anchor == OffsetAnchor.Compared || expression.YearReference == YearReference.Shifted
            || (expression.Anchor == OffsetAnchor.LatestQuarter && expression.Offset != 0))
        {
            return;
        }

        if (period.Granularity is DateGranularity.Quarter or DateGranularity.HalfYear && expression.YearReference == YearReference.None)
        {
            LatestQuarter = period.Granularity == DateGranularity.Quarter ? period : LatestQuarter;
            _comparisonPeriod = period;
            _comparisonSentence = _sentence;
        }

        LastMentioned = period;
        LastMentionedDay = period.Granularity == DateGranularity.Day ? period : LastMentionedDay;
    }

    /// <summary>Records a duration such as "for the nine months". "A year earlier" then no longer refers to the quarter.</summary>
    public void AddDuration() => _comparisonPeriod = null;
}
