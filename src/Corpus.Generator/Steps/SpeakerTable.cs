using System.Collections.Immutable;
using Corpus.Text.Names;

namespace Corpus.Generator.Steps;

/// <summary>Everyone the corpus quotes.</summary>
/// <param name="Speakers">The speakers, in ordinal order of name.</param>
internal sealed record SpeakerTable(EquatableArray<SpeakerEntry> Speakers)
{
    /// <summary>Joins what the articles say, in the order of their paths.</summary>
    public static SpeakerTable Of(ImmutableArray<QuotedSpeakers> quoted, NameTable names)
    {
        // A seed that the project lists twice comes twice, and says the same.
        var byPath = new Dictionary<string, QuotedSpeakers>(StringComparer.Ordinal);
        foreach (var article in quoted)
        {
            byPath[article.ArticlePath] = article;
        }

        var places = new SortedDictionary<string, List<SpeakerPlace>>(StringComparer.Ordinal);
        foreach (var name in names.Names)
        {
            foreach (var speaker in byPath[name.Path].Speakers)
            {
                if (!places.TryGetValue(speaker.Name, out var list))
                {
                    places.Add(speaker.Name, list = []);
                }

                list.Add(new SpeakerPlace(name.Index, name.Identifier, speaker.Quotes));
            }
        }

        var taken = new TakenNames(ReservedNames.OfSpeakers);
        var entries = places.Select(pair =>
            new SpeakerEntry(pair.Key, taken.Take(Identifier.OfWords(pair.Key) ?? "Speaker", distinction: null), new([.. pair.Value])));
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
