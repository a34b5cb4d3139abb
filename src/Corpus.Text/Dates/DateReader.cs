using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Dates;

/// <summary>Finds the date mentions of an article.</summary>
internal static class DateReader
{
    /// <summary>The mentions in order of place.</summary>
    /// <param name="words">The article's words.</param>
    /// <param name="paragraphs">The article's paragraphs.</param>
    /// <param name="published">The day that relative words count from; null leaves them unresolved.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static EquatableArray<DateMention> Read(
        WordList words, IReadOnlyList<Paragraph> paragraphs, CalendarDate? published, CancellationToken cancellationToken)
    {
        var mentions = new List<DateMention>();
        var context = new DateContext(published);
        for (var paragraph = 0; paragraph < paragraphs.Count; paragraph++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ofParagraph = new DateWords(words, words.FirstOf(paragraph), words.EndOf(paragraph));
            ReadParagraph(words, ofParagraph, context, mentions);
        }

        return new([.. mentions]);
    }

    private static void ReadParagraph(WordList words, in DateWords dateWords, DateContext context, List<DateMention> mentions)
    {
        var free = dateWords.First;
        var match = default(DateMatch);
        for (var i = dateWords.First; i < dateWords.End; i++)
        {
            ref readonly var word = ref words[i];
            if (word.Is(WordTraits.SentenceStart))
            {
                context.StartSentence();
            }

            // A plain word costs this look.
            if (i < free || (word.Entry == 0 && word.Kind != WordKind.Digits))
            {
                continue;
            }

            if (DateGrammar.TryRead(dateWords, i, ref match) && match.First >= free)
            {
                do
                {
                    var next = match;
                    MonthRecogniser.ShareYear(dateWords, ref match);
                    var isRunEnd = mentions.Count > 0 && free == match.First - 1
                        && (dateWords.Kind(free) == DateTermKind.To || dateWords.Mark(free) is '-' or '–' or '—');
                    context.RunStart = isRunEnd ? context.Mentioned : null;
                    if (Mention(words, dateWords, match, context) is { } mention)
                    {
                        mentions.Add(mention);
                    }

                    free = match.End;
                    match = next;
                }
                while (DayRecogniser.TryReadNext(dateWords, ref match));
            }
            else if (word.Date is { Kind: DateTermKind.Units or DateTermKind.Unit, Value: (int)DateGranularity.Month or (int)DateGranularity.Year })
            {
                context.AddDuration();
            }
        }
    }

    private static DateMention? Mention(WordList words, in DateWords dateWords, in DateMatch match, DateContext context)
    {
        ref readonly var expression = ref match.Expression;
        var outlook = expression.Direction == DateDirection.Bare ? SentenceOutlook.At(dateWords, match.First, match.End) : Outlook.Unknown;
        var resolved = DateResolver.Resolve(expression, context, outlook);
        var start = words[match.First].Start;
        var length = words[match.End - 1].End - start;
        if (resolved is not { } period)
        {
            return IsNone(dateWords, match, context)
                ? null
                : new DateMention(start, length, null, null, null, Granularity(expression), expression.Modifier);
        }

        context.Add(expression, period);
        if (!expression.IsRun)
        {
            var (first, last) = (period.First, period.Last);
            (first, last) = expression.HalfOfMonth switch
            {
                1 => (first, first?.AddDays(13)),
                2 => (first?.AddDays(14), last),
                _ => (first, last),
            };
            return CreateMention(start, length, TimexWriter.Write(period), first, last, period.Granularity, expression.Modifier);
        }

        var end = DateResolver.LastOfRun(expression, period);
        return CreateMention(start, length, TimexWriter.Write(period, end), period.First, end.Last, period.Granularity, expression.Modifier);
    }

    /// <summary>Whether words without a value are no mention: "three days later" than nothing is a length of time, and the calendar has an end.</summary>
    private static bool IsNone(in DateWords words, in DateMatch match, DateContext context) =>
        match.Expression.Form == DateForm.Offset && match.Expression.Anchor switch
        {
            OffsetAnchor.Mentioned => match.Expression.Offset > 0 || words.Kind(match.End - 1) == DateTermKind.Comparative,
            _ => context.Published is not null,
        };

    /// <summary>A mention, with both of its days or neither, in their order.</summary>
    private static DateMention CreateMention(
        int start, int length, string value, CalendarDate? first, CalendarDate? last, DateGranularity granularity, DateModifier modifier) =>
        first <= last
            ? new(start, length, value, first, last, granularity, modifier)
            : new(start, length, value, null, null, granularity, modifier);

    private static DateGranularity Granularity(in DateExpression expression) => expression.Form switch
    {
        DateForm.Month => DateGranularity.Month,
        DateForm.Quarter => DateGranularity.Quarter,
        DateForm.HalfYear => DateGranularity.HalfYear,
        DateForm.Season => DateGranularity.Season,
        DateForm.Offset => expression.Unit,
        _ => DateGranularity.Day,
    };
}
