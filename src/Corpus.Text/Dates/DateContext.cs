namespace Corpus.Text.Dates;

/// <summary>What earlier words of the article have established for later dates.</summary>
/// <param name="published">The publication date.</param>
/// <param name="evidence">What the text shows of the order of day and month.</param>
/// <param name="tellsHistory">Whether the article tells history. Dates without a year are then of the last year named.</param>
internal sealed class DateContext(CalendarDate? published, DayMonthEvidence evidence, bool tellsHistory)
{
    /// <summary>Number of years named from which an article may tell history.</summary>
    private const int MinHistoryYears = 10;

    /// <summary>A year this long before publication is one of history.</summary>
    private const int MinHistoryAge = 2;

    /// <summary>Number of sentences without a date of the narrated year after which the story has left it.</summary>
    private const int MaxNarratedSentences = 15;

    /// <summary>Number of sentences after which "a year earlier" no longer refers to a period.</summary>
    private const int MaxComparisonSentences = 5;

    private CalendarPeriod? _lastDay;
    private CalendarPeriod? _lastQuarter;
    private CalendarPeriod? _comparisonPeriod;
    private int _comparisonSentence;
    private int _lastSentence;
    private int _sentence;
    private int _narratedYear;
    private int _narratedSentence;
    private int _namedYears;
    private int _historyYears;
    private int _recentDates;

    /// <summary>The publication date.</summary>
    public CalendarDate? Published => published;

    /// <summary>The year last named in the current sentence.</summary>
    public int? SentenceYear { get; private set; }

    /// <summary>The year that an article of history tells of; null in news.</summary>
    public int? NarratedYear => tellsHistory && _narratedYear != 0 && _sentence - _narratedSentence < MaxNarratedSentences ? _narratedYear : null;

    /// <summary>
    /// Whether the dates so far are those of an article of history: many name a year, and four fifths lie well before publication. Dates that are relative to
    /// the publication date, such as "Tuesday", do not.
    /// </summary>
    public bool ShowsHistory => _namedYears >= MinHistoryYears && _historyYears * 5 >= (_namedYears + _recentDates) * 4;

    /// <summary>The last mentioned period, which "the following week" counts from.</summary>
    public CalendarPeriod? LastMentioned { get; private set; }

    /// <summary>The quarter that "the quarter" means: the last one mentioned without a year, or else the last one that ended before publication.</summary>
    public CalendarPeriod? LatestQuarter { get; private set; } =
        published is { } day ? CalendarPeriod.Containing(day, DateGranularity.Quarter).Shift(-1) : null;

    /// <summary>The start of the range that the current mention ends: "from May" before "to July".</summary>
    public CalendarPeriod? RangeStart { get; set; }

    /// <summary>What the text shows of the order of day and month in its numeric dates.</summary>
    public DayMonthEvidence Evidence => evidence;

    /// <summary>The period that "a year earlier" refers to; null if none was mentioned recently.</summary>
    public CalendarPeriod? ComparisonPeriod => _sentence - _comparisonSentence < MaxComparisonSentences ? _comparisonPeriod : null;

    /// <summary>The period that "the same period" refers to: a part of a year in the sentence, or else the one that "a year earlier" refers to.</summary>
    public CalendarPeriod? SamePeriod =>
        _lastSentence == _sentence && LastMentioned is { Granularity: not (DateGranularity.Day or DateGranularity.Decade or DateGranularity.Century) } period
            ? period
            : ComparisonPeriod;

    /// <summary>The mention that an offset in <paramref name="unit"/> counts from: "the next day", "two years later".</summary>
    public CalendarPeriod? GetAnchor(DateGranularity unit) => unit switch
    {
        DateGranularity.Day => _lastDay,
        DateGranularity.Quarter => _lastQuarter ?? LastMentioned,
        _ => LastMentioned,
    };

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
            var year = expression.IsRange && expression.EndYear != 0 ? expression.EndYear : expression.Year;
            SentenceYear = year;
            _namedYears++;
            _historyYears += year <= published?.Year - MinHistoryAge ? 1 : 0;
            _narratedYear = year;
        }
        else if (expression.Form is DateForm.Weekday or DateForm.WeekdayOfWeek or DateForm.Offset && expression.Anchor == OffsetAnchor.Published
            && period.Year > published?.Year - MinHistoryAge)
        {
            _recentDates++;
        }
        else if (expression.Anchor == OffsetAnchor.Mentioned && period.First is { } first)
        {
            // "The following March".
            _narratedYear = first.Year;
        }

        if (period.Year == _narratedYear)
        {
            _narratedSentence = _sentence;
        }

        if (period.Granularity == DateGranularity.Quarter)
        {
            _lastQuarter = period;
        }

        // A comparison does not replace what it compares with: after "the year-ago quarter", "the quarter" is still this year's.
        if (expression.Anchor == OffsetAnchor.Compared || expression.YearReference == YearReference.Shifted
            || (expression.Anchor == OffsetAnchor.LatestQuarter && expression.Offset != 0))
        {
            return;
        }

        if (period.Granularity is DateGranularity.Quarter or DateGranularity.HalfYear && expression.YearReference == YearReference.None)
        {
            // A quarter that has not ended is expected, not the latest.
            LatestQuarter = period.Granularity == DateGranularity.Quarter && !(period.Last >= published) ? period : LatestQuarter;
            _comparisonPeriod = period;
            _comparisonSentence = _sentence;
        }

        LastMentioned = period;
        _lastSentence = _sentence;
        _lastDay = period.Granularity == DateGranularity.Day ? period : _lastDay;
    }

    /// <summary>Records a duration such as "for the nine months". "A year earlier" then no longer refers to the quarter.</summary>
    public void AddDuration() => _comparisonPeriod = null;
}
