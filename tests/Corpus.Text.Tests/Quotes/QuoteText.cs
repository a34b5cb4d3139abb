using Corpus.Text.Quotes;
using Corpus.Text.Speakers;
using Corpus.Text.Words;

namespace Corpus.Text.Tests.Quotes;

/// <summary>Reads the quotes of a text with known paragraphs, independently of the reading of a seed's layout.</summary>
internal static class QuoteText
{
    /// <summary>The quotes of <paramref name="text"/>. Blank lines separate its paragraphs.</summary>
    public static IReadOnlyList<Quote> Read(string text)
    {
        var paragraphs = new List<Paragraph>();
        var start = 0;
        foreach (var block in text.Split("\n\n"))
        {
            var trimmed = block.Trim();
            if (trimmed.Length > 0)
            {
                paragraphs.Add(new Paragraph { Kind = ParagraphKind.Body, Start = start + block.IndexOf(trimmed, StringComparison.Ordinal), Length = trimmed.Length });
            }

            start += block.Length + 2;
        }

        return Read(text, paragraphs);
    }

    public static IReadOnlyList<Quote> Read(string text, IReadOnlyList<Paragraph> paragraphs)
    {
        var words = WordReader.Read(text, paragraphs);
        var quotes = QuoteReader.Read(words, paragraphs, CancellationToken.None);
        return quotes.WithSpeakers(words, SpeakerReader.Read(words, paragraphs, quotes, CancellationToken.None));
    }

    /// <summary>The quotes as lines: <c>Kind [content] source: cue = speaker</c>, with <c>!</c> if a mark is missing.</summary>
    public static string Describe(string text) => Describe(text, Read(text));

    public static string Describe(string text, IEnumerable<Quote> quotes) => string.Join('\n', quotes.Select(q =>
        $"{q.Kind}{(q.IsBalanced ? "" : "!")} [{text.Substring(q.Start, q.Length)}]"
        + (q.Attribution is { } by ? $" {text.Slice(by.Source)}: {text.Slice(by.Cue) ?? "-"} = {q.Speaker ?? "-"}" : "")));
}
