using Corpus.Text.Quotes.Marks;
using Corpus.Text.Quotes.Reports;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes;

/// <summary>Finds the quotes of an article and the words that attribute them.</summary>
internal static class QuoteReader
{
    /// <summary>The quotes in order of place.</summary>
    /// <param name="words">The article's words.</param>
    /// <param name="paragraphs">The article's paragraphs.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static AttributedQuotes Read(WordList words, IReadOnlyList<Paragraph> paragraphs, CancellationToken cancellationToken)
    {
        var spans = MarkPairing.Read(words, paragraphs, cancellationToken, out var count);
        if (count == 0)
        {
            return AttributedQuotes.None;
        }

        var kinds = new QuoteKind[count];
        var reports = new Report[count];
        var sentence = new ReportingSentence(words, spans);
        for (var first = 0; first < count;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var paragraph = spans[first].Paragraph;
            var end = first + 1;
            while (end < count && spans[end].Paragraph == paragraph)
            {
                end++;
            }

            if (IsHeading(words, spans[first], paragraph, paragraphs[paragraph].Kind))
            {
                kinds[first] = QuoteKind.Heading;
            }
            else
            {
                ParagraphReports.Read(sentence, spans, paragraph, first, end, kinds, reports);
            }

            first = end;
        }

        ShareOverParagraphs(spans, count, kinds, reports);
        return new AttributedQuotes(spans, kinds, reports);
    }

    private static bool IsHeading(WordList words, in QuoteSpan span, int paragraph, ParagraphKind kind)
    {
        if (kind is not (ParagraphKind.Heading or ParagraphKind.Title) || span.OpenWord != words.FirstOf(paragraph))
        {
            return false;
        }

        var end = words.EndOf(paragraph);
        return span.AfterWord == end || (span.AfterWord == end - 1 && words.IsMark(end - 1, '.'));
    }

    /// <summary>A quote that runs over paragraphs has one attribution, found in any of them.</summary>
    private static void ShareOverParagraphs(QuoteSpan[] spans, int count, QuoteKind[] kinds, Report[] reports)
    {
        for (var first = 0; first < count; first++)
        {
            if (!spans[first].GoesOn)
            {
                continue;
            }

            var last = first;
            var found = first;
            while (last + 1 < count && spans[last].GoesOn)
            {
                last++;
                if (!reports[found].Exists)
                {
                    found = last;
                }
            }

            for (var i = first; i <= last; i++)
            {
                kinds[i] = QuoteKind.Direct;
                reports[i] = reports[found];
            }

            first = last;
        }
    }
}
