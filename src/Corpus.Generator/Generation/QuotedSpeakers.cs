using Corpus.Text.Names;

namespace Corpus.Generator.Generation;

/// <summary>The speakers that an article quotes.</summary>
/// <param name="ArticlePath">The path of the article, relative to the project.</param>
/// <param name="Speakers">The speakers, in order of their first quotation, up to <see cref="SpeakerLimit"/>.</param>
/// <param name="HasMore">Whether the article quotes more.</param>
internal sealed record QuotedSpeakers(string ArticlePath, EquatableArray<QuotedSpeaker> Speakers, bool HasMore)
{
    /// <summary>Collects the speakers of an article.</summary>
    public static QuotedSpeakers From(SeedPath path, SeedArticle article)
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
            new([.. order.Take(SpeakerLimit.MaxPerSeed).Select(name => new QuotedSpeaker(name, Identifier.FromWords(name) ?? "Speaker", counts[name]))]),
            HasMore: order.Count > SpeakerLimit.MaxPerSeed);
    }
}

/// <summary>A speaker in an article.</summary>
/// <param name="Name">The name of the speaker.</param>
/// <param name="Identifier">The identifier that the name suggests. Not yet unique.</param>
/// <param name="Quotes">The number of their quotations in the article.</param>
internal sealed record QuotedSpeaker(string Name, string Identifier, int Quotes);
