using Corpus.Text.Quotes;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>Resolves the source of each quote to a speaker, under the fullest name in the article.</summary>
internal static class SpeakerReader
{
    /// <summary>
    /// The maximum length of a name in UTF-16 code units. Longer runs of capitalized words are not names, and each of many quotations would repeat them.
    /// </summary>
    private const int MaxNameLength = 200;

    /// <summary>Returns the speaker of each quote, or null if it is unknown.</summary>
    public static string?[] Read(WordList words, IReadOnlyList<Paragraph> paragraphs, AttributedQuotes quotes, CancellationToken cancellationToken)
    {
        var speakers = new string?[quotes.Count];
        if (!AnyAttributed(quotes))
        {
            return speakers;
        }

        var names = ReadNames(words, paragraphs, quotes, cancellationToken);
        var sources = new SourceResolver(words, names, quotes);
        for (var i = 0; i < speakers.Length; i++)
        {
            ref readonly var attribution = ref quotes.GetAttribution(i);
            if (!attribution.Exists)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            speakers[i] = i > 0 && quotes.GetAttribution(i - 1).HasSameSource(attribution)
                ? speakers[i - 1]
                : sources.Resolve(attribution.SourceFirst, attribution.SourceEnd) is { Length: <= MaxNameLength } name ? name : null;
        }

        return speakers;
    }

    private static bool AnyAttributed(AttributedQuotes quotes)
    {
        for (var i = 0; i < quotes.Count; i++)
        {
            if (quotes.GetAttribution(i).Exists)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the names in the body, and full names in titles and headings.</summary>
    private static NameIndex ReadNames(WordList words, IReadOnlyList<Paragraph> paragraphs, AttributedQuotes quotes, CancellationToken cancellationToken)
    {
        var names = new NameMention[words.Count / 12 + 8];
        var count = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Kind == ParagraphKind.Body)
            {
                cancellationToken.ThrowIfCancellationRequested();
                NameReader.Read(words, words.GetFirst(i), words.GetEnd(i), ref names, ref count);
            }
            else if (paragraphs[i].Kind is ParagraphKind.Title or ParagraphKind.Heading)
            {
                NameReader.ReadTitle(words, words.GetFirst(i), words.GetEnd(i), ref names, ref count);
            }
        }

        for (int i = 0, quote = 0; i < count; i++)
        {
            while (quote < quotes.Count && quotes.GetSpan(quote).EndWord <= names[i].First)
            {
                quote++;
            }

            if (quote < quotes.Count && quotes.GetSpan(quote).FirstWord <= names[i].First)
            {
                names[i].Traits |= NameTraits.Quoted;
            }
        }

        var index = new NameIndex(words, names, count);
        index.LearnGenders();
        return index;
    }
}
