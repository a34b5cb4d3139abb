namespace Corpus.Generator.Steps;

/// <summary>Whom one article quotes.</summary>
/// <param name="ArticlePath">The article's path relative to the project.</param>
/// <param name="Speakers">The speakers, in the order of their first quote.</param>
internal sealed record QuotedSpeakers(string ArticlePath, EquatableArray<QuotedSpeaker> Speakers)
{
    /// <summary>Whom <paramref name="seed"/> quotes.</summary>
    public static QuotedSpeakers In(Seed seed)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var quote in seed.Article.Quotes)
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
            seed.Path.Relative,
            new([.. order.Select(name => new QuotedSpeaker(name, counts[name]))]));
    }
}

/// <summary>A speaker and how often an article quotes them.</summary>
/// <param name="Name">The speaker's name.</param>
/// <param name="Quotes">The number of quotes.</param>
internal sealed record QuotedSpeaker(string Name, int Quotes);
