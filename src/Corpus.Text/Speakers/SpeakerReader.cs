using Corpus.Text.Quotes;
using Corpus.Text.Quotes.Marks;
using Corpus.Text.Quotes.Reports;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>Leads from the words of a source to the person or body behind it, under the fullest name that the article gives.</summary>
internal static class SpeakerReader
{
    /// <summary>The speaker of each report; null where nothing says who.</summary>
    public static string?[] Read(
        WordList words, IReadOnlyList<Paragraph> paragraphs, QuoteSpan[] spans, Report[] reports, CancellationToken cancellationToken)
    {
        var speakers = new string?[reports.Length];
        if (!AnyExists(reports))
        {
            return speakers;
        }

        var names = ReadNames(words, paragraphs, spans, reports.Length, cancellationToken);
        var sources = new SourceResolver(words, names);
        for (var i = 0; i < reports.Length; i++)
        {
            ref readonly var report = ref reports[i];
            if (!report.Exists)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            speakers[i] = i > 0 && reports[i - 1].SourceFirst == report.SourceFirst && reports[i - 1].SourceEnd == report.SourceEnd
                ? speakers[i - 1]
                : sources.Resolve(report.SourceFirst, report.SourceEnd);
        }

        return speakers;
    }

    private static bool AnyExists(Report[] reports)
    {
        foreach (var report in reports)
        {
            if (report.Exists)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The names of the body; titles and headings capitalise more than names.</summary>
    private static NameIndex ReadNames(
        WordList words, IReadOnlyList<Paragraph> paragraphs, QuoteSpan[] spans, int quotes, CancellationToken cancellationToken)
    {
        var names = new NameMention[words.Count / 12 + 8];
        var count = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Kind == ParagraphKind.Body)
            {
                cancellationToken.ThrowIfCancellationRequested();
                NameReader.Read(words, words.FirstOf(i), words.EndOf(i), ref names, ref count);
            }
        }

        for (int i = 0, quote = 0; i < count; i++)
        {
            while (quote < quotes && spans[quote].EndWord <= names[i].First)
            {
                quote++;
            }

            if (quote < quotes && spans[quote].FirstWord <= names[i].First)
            {
                names[i].Traits = (names[i].Traits & ~NameTraits.Subject) | NameTraits.Quoted;
            }
        }

        var index = new NameIndex(words, names, count);
        index.LearnGenders();
        return index;
    }
}
