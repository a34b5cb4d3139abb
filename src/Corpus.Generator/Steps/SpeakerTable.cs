using System.Collections.Immutable;
using Corpus.Generator.Names;

namespace Corpus.Generator.Steps;

/// <summary>Everyone the corpus quotes.</summary>
/// <param name="Speakers">The speakers, in ordinal order of name.</param>
internal sealed record SpeakerTable(EquatableArray<SpeakerEntry> Speakers)
{
    /// <summary>Joins what the articles say.</summary>
    /// <param name="articles">Whom each article quotes, in order.</param>
    public static SpeakerTable Of(ImmutableArray<QuotedSpeakers> articles)
    {
        var places = new SortedDictionary<string, List<SpeakerPlace>>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (var speaker in article.Speakers)
            {
                if (!places.TryGetValue(speaker.Name, out var list))
                {
                    places.Add(speaker.Name, list = []);
                }

                list.Add(new SpeakerPlace(article.ArticleIndex, article.ArticleIdentifier, speaker.Quotes));
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
