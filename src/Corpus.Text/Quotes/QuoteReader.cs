using Corpus.Text.Quotes.Attributions;
using Corpus.Text.Quotes.Marks;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes;

/// <summary>Finds the quotes of an article and their attributions.</summary>
internal static class QuoteReader
{
    /// <summary>Reads the quotes, in text order.</summary>
    /// <param name="words">The article's words.</param>
    /// <param name="paragraphs">The article's paragraphs.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static AttributedQuotes Read(WordList words, IReadOnlyList<Paragraph> paragraphs, CancellationToken cancellationToken)
    {
        var spans = MarkPairing.Read(words, paragraphs, cancellationToken, out var count);
        if (count == 0)
        {
            return AttributedQuotes.None;
        }

        var kinds = new QuoteKind[count];
        var attributions = new AttributionSpan[count];
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
                ParagraphAttributions.Read(sentence, spans, paragraph, first, end, kinds, attributions);
            }

            first = end;
        }

        ShareAcrossParagraphs(spans, count, kinds, attributions);
        return new AttributedQuotes(spans, kinds, attributions);
    }

    private static bool IsHeading(WordList words, in QuoteSpan span, int paragraph, ParagraphKind kind)
    {
        if (kind is not (ParagraphKind.Heading or ParagraphKind.Title) || span.OpenWord != words.GetFirst(paragraph))
        {
            return false;
        }

        var end = words.GetEnd(paragraph);
        return span.AfterWord == end || (span.AfterWord == end - 1 && words.IsMark(end - 1, '.'));
    }

    /// <summary>Gives all parts of a quote that spans paragraphs the first attribution found in any of them.</summary>
    private static void ShareAcrossParagraphs(QuoteSpan[] spans, int count, QuoteKind[] kinds, AttributionSpan[] attributions)
    {
        for (var first = 0; first < count; first++)
        {
            if (!spans[first].IsContinued)
            {
                continue;
            }

            var last = first;
            var found = first;
            while (last + 1 < count && spans[last].IsContinued)
            {
                last++;
                if (!attributions[found].Exists)
                {
                    found = last;
                }
            }

            for (var i = first; i <= last; i++)
            {
                kinds[i] = QuoteKind.Direct;
                attributions[i] = attributions[found];
            }

            first = last;
        }
    }
}
