using Corpus.Text.Files;
using Corpus.Text.Names;

namespace Corpus.Generator.Steps;

/// <summary>Whom one article quotes.</summary>
/// <param name="ArticlePath">The article's path relative to the project.</param>
/// <param name="Speakers">The speakers, in the order of their first quote.</param>
internal sealed record QuotedSpeakers(string ArticlePath, EquatableArray<QuotedSpeaker> Speakers)
{
    /// <summary>Whom the article at a path quotes.</summary>
    public static QuotedSpeakers In(SeedPath path, SeedArticle article)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var quote in article.Quotes)
        {
            if (quote.Speaker is { } speaker)
            {
                if (!counts.TryGetValue(speaker, out var count))
                {
                    order.Add(speaker);
                }

                counts[speaker] = count + 1;
            }
        }

        return new QuotedSpeakers(
            path.Relative,
            new([.. order.Select(name => new QuotedSpeaker(name, Identifier.FromWords(name) ?? "Speaker", counts[name]))]));
    }
}

/// <summary>A speaker and how often an article quotes them.</summary>
/// <param name="Name">The speaker's name.</param>
/// <param name="Identifier">The identifier that the name asks for.</param>
/// <param name="Quotes">The number of quotes.</param>
internal sealed record QuotedSpeaker(string Name, string Identifier, int Quotes);
