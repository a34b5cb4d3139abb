using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Dates;

/// <summary>Finds the date mentions of an article.</summary>
internal static class DateReader
{
    /// <summary>Reads the mentions, in text order.</summary>
    /// <param name="words">The article's words.</param>
    /// <param name="paragraphs">The article's paragraphs.</param>
    /// <param name="published">The publication date, which relative dates are resolved against; null leaves them unresolved.</param>
    /// <param name="cancellationToken">Checked before each paragraph.</param>
    public static EquatableArray<DateMention> Read(
        WordList words, IReadOnlyList<Paragraph> paragraphs, CalendarDate? published, CancellationToken cancellationToken)
    {
        var evidence = new DayMonthEvidence(published);
        var context = new DateContext(published, evidence, tellsHistory: false);
        var mentions = Read(words, paragraphs, context, cancellationToken);

        // A date that shows the order of day and month can follow an ambiguous one, and later mentions count from both. Few texts are read twice.
        return evidence.MaySettleDates || context.ShowsHistory
            ? Read(words, paragraphs, new DateContext(published, evidence, context.ShowsHistory), cancellationToken)
            : mentions;
    }

    private static EquatableArray<DateMention> Read(
        WordList words, IReadOnlyList<Paragraph> paragraphs, DateContext context, CancellationToken cancellationToken)
    {
        var mentions = new List<DateMention>();
        for (var paragraph = 0; paragraph < paragraphs.Count; paragraph++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var dateWords = new DateWords(words, words.GetFirst(paragraph), words.GetEnd(paragraph));
            ReadParagraph(words, dateWords, context, mentions);
        }

        return new([.. mentions]);
    }

    private static void ReadParagraph(WordList words, in DateWords dateWords, DateContext context, List<DateMention> mentions)
    {
        // Index just past the last mention: mentions do not overlap.
        var free = dateWords.First;
        var match = default(DateMatch);
        for (var i = dateWords.First; i < dateWords.End; i++)
        {
            ref readonly var word = ref words[i];
            if (word.Is(WordTraits.SentenceStart))
            {
                context.StartSentence();
            }

            // Skips most words: those that are neither vocabulary nor digits.
            if (i < free || (word.Entry == 0 && word.Kind != WordKind.Digits))
            {
                continue;
            }

            if (DateGrammar.TryRead(dateWords, i, ref match) && match.First >= free)
            {
                do
                {
                    var next = match;
                    MonthRecognizer.InheritYear(dateWords, ref match);
                    var isRangeEnd = mentions.Count > 0 && free == match.First - 1
                        && (dateWords.Kind(free) == DateTermKind.To || dateWords.Mark(free) is '-' or '–' or '—');
                    context.RangeStart = isRangeEnd ? context.LastMentioned : null;
                    if (CreateMention(words, dateWords, match, context) is { } mention)
                    {
                        mentions.Add(mention);
                    }

                    free = match.End;
                    match = next;
                }
                while (DayRecognizer.TryReadNext(dateWords, ref match));
            }
            else if (word.Date is { Kind: DateTermKind.Units or DateTermKind.Unit, Value: (int)DateGranularity.Month or (int)DateGranularity.Year })
            {
                context.AddDuration();
            }
        }
    }

    /// <summary>Resolves a match. Null if it turns out not to be a mention.</summary>
    private static DateMention? CreateMention(WordList words, in DateWords dateWords, in DateMatch match, DateContext context)
    {
        ref readonly var expression = ref match.Expression;
        var outlook = expression.Direction == DateDirection.None ? SentenceOutlook.Read(dateWords, match.First, match.End) : Outlook.Unknown;
        var resolved = DateResolver.Resolve(expression, context, outlook);
        var start = words[match.First].Start;
        var length = words[match.End - 1].End - start;
        if (resolved is not { } period)
        {
            return IsDiscarded(dateWords, match, context)
                ? null
                : new DateMention { Start = start, Length = length, Granularity = GetGranularity(expression), Modifier = expression.Modifier };
        }

        context.Add(expression, period);
        if (!expression.IsRange)
        {
            var (first, last) = expression.PartFirst == 0 ? (period.First, period.Last)
                : (GetDay(period, expression.PartFirst), GetDay(period, expression.PartLast));
            return CreateMention(start, length, TimexWriter.Write(period), first, last, period.Granularity, expression.Modifier);
        }

        var end = DateResolver.ResolveRangeEnd(expression, period);
        return CreateMention(start, length, TimexWriter.Write(period, end), period.First, end.Last, period.Granularity, expression.Modifier);
    }

    /// <summary>The n-th day of a period, or, if negative, the n-th from its end.</summary>
    private static CalendarDate? GetDay(CalendarPeriod period, int day) => day > 0 ? period.First?.AddDays(day - 1) : period.Last?.AddDays(day + 1);

    /// <summary>
    /// Whether an unresolved match is not a mention. "Three days later" with no earlier mention is a duration, and an offset from a known
    /// date is unresolved only if it leaves the calendar.
    /// </summary>
    private static bool IsDiscarded(in DateWords words, in DateMatch match, DateContext context) =>
        match.Expression.Form == DateForm.Offset && match.Expression.Anchor switch
        {
            OffsetAnchor.Mentioned => context.GetAnchor(match.Expression.Unit) is not { First: null }
                && (match.Expression.Offset > 0 || words.Kind(match.End - 1) == DateTermKind.Comparative),
            OffsetAnchor.MentionedOnly => true,
            OffsetAnchor.Published or OffsetAnchor.LatestQuarter or OffsetAnchor.Compared or OffsetAnchor.SamePeriod => context.Published is not null,
        };

    /// <summary>A mention with both days, or with neither if one is missing or they are out of order.</summary>
    private static DateMention CreateMention(
        int start, int length, string value, CalendarDate? first, CalendarDate? last, DateGranularity granularity, DateModifier modifier)
    {
        var isPeriod = first <= last;
        return new DateMention
        {
            Start = start,
            Length = length,
            Value = value,
            First = isPeriod ? first : null,
            Last = isPeriod ? last : null,
            Granularity = granularity,
            Modifier = modifier,
        };
    }

    private static DateGranularity GetGranularity(in DateExpression expression) => expression.Form switch
    {
        DateForm.CalendarDay or DateForm.Weekday or DateForm.WeekdayOfWeek or DateForm.DayOfMonth or DateForm.NamedDay => DateGranularity.Day,
        DateForm.Month => DateGranularity.Month,
        DateForm.Quarter => DateGranularity.Quarter,
        DateForm.HalfYear => DateGranularity.HalfYear,
        DateForm.Season => DateGranularity.Season,
        DateForm.Year => DateGranularity.Year,
        DateForm.Decade => DateGranularity.Decade,
        DateForm.Century => DateGranularity.Century,
        DateForm.Offset => expression.Unit,
    };
}
