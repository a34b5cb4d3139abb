using Corpus.Text.Names;

namespace Corpus.Generator.Steps;

/// <summary>Everyone the corpus quotes.</summary>
/// <param name="Speakers">The speakers, in ordinal order of name.</param>
internal sealed record SpeakerTable(EquatableArray<SpeakerEntry> Speakers)
{
    /// <summary>Joins what the articles say, in the order of their paths.</summary>
    public static SpeakerTable Of(EquatableArray<QuotedSpeakers> quoted, NameTable names)
    {
        // A seed that the project lists twice comes twice, and says the same.
        var byIndex = new QuotedSpeakers[names.Names.Count];
        foreach (var article in quoted)
        {
            byIndex[names[article.ArticlePath].Index] = article;
        }

        var places = new Dictionary<string, (string Identifier, List<SpeakerPlace> Places)>(StringComparer.Ordinal);
        for (var index = 0; index < byIndex.Length; index++)
        {
            foreach (var speaker in byIndex[index].Speakers)
            {
                if (!places.TryGetValue(speaker.Name, out var known))
                {
                    places.Add(speaker.Name, known = (speaker.Identifier, []));
                }

                known.Places.Add(new SpeakerPlace(index, names.Names[index].Identifier, speaker.Quotes));
            }
        }

        var taken = new TakenNames(ReservedNames.OfSpeakers);
        var speakers = places.Keys.ToArray();
        Array.Sort(speakers, StringComparer.Ordinal);
        var entries = speakers.Select(name => new SpeakerEntry(name, taken.Take(places[name].Identifier), new([.. places[name].Places])));
        return new SpeakerTable(new EquatableArray<SpeakerEntry>([.. entries]));
    }
}

/// <summary>A speaker of the corpus.</summary>
/// <param name="Name">The speaker's name.</param>
/// <param name="Identifier">The property that is the speaker.</param>
/// <param name="Places">The articles that quote them, in order.</param>
internal sealed record SpeakerEntry(string Name, string Identifier, EquatableArray<SpeakerPlace> Places);

/// <summary>An article that quotes a speaker.</summary>
/// <param name="ArticleIndex">The article's place in the order of paths.</param>
/// <param name="ArticleIdentifier">The article's property.</param>
/// <param name="Quotes">The number of quotes.</param>
internal sealed record SpeakerPlace(int ArticleIndex, string ArticleIdentifier, int Quotes);
