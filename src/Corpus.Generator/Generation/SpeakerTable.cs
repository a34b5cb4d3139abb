using Corpus.Generator.Diagnostics;
using Corpus.Text.Names;

namespace Corpus.Generator.Generation;

/// <summary>The speakers of the corpus. Does not depend on the names of articles, so that a new title changes none of it.</summary>
/// <param name="Speakers">The speakers, in ordinal order of name.</param>
/// <param name="ArticlesWithMore">The indexes of the articles that quote more speakers than <see cref="SpeakerLimit"/> allows, in order. Generated code finds those speakers at run time.</param>
internal sealed record SpeakerTable(EquatableArray<SpeakerEntry> Speakers, EquatableArray<int> ArticlesWithMore)
{
    /// <summary>Combines the speakers of all articles.</summary>
    public static SpeakerTable Create(EquatableArray<QuotedSpeakers> quoted)
    {
        var articles = SortByPath(quoted);
        var bySpeaker = new Dictionary<string, (string Identifier, List<SpeakerArticle> Articles)>(StringComparer.Ordinal);
        for (var index = 0; index < articles.Length; index++)
        {
            foreach (var speaker in articles[index].Speakers)
            {
                if (!bySpeaker.TryGetValue(speaker.Name, out var entry))
                {
                    bySpeaker.Add(speaker.Name, entry = (speaker.Identifier, []));
                }

                entry.Articles.Add(new SpeakerArticle(index, speaker.Quotes));
            }
        }

        var taken = new TakenNames(ReservedNames.InSpeakers);
        var speakers = bySpeaker.Keys.ToArray();
        Array.Sort(speakers, StringComparer.Ordinal);
        var withProperty = new HashSet<string>(
            speakers.Length <= CorpusSizeRule.MaxProperties
                ? speakers
                : speakers.OrderByDescending(name => bySpeaker[name].Articles.Count).Take(CorpusSizeRule.MaxProperties),
            StringComparer.Ordinal);
        return new SpeakerTable(
            new([.. speakers.Select(name => new SpeakerEntry(
                name, withProperty.Contains(name) ? taken.Take(bySpeaker[name].Identifier) : null, new([.. bySpeaker[name].Articles])))]),
            new([.. Enumerable.Range(0, articles.Length).Where(index => articles[index].HasMore)]));
    }

    // The order of NameTable. A seed that the project lists twice comes twice, with the same speakers.
    private static QuotedSpeakers[] SortByPath(EquatableArray<QuotedSpeakers> quoted)
    {
        var byPath = new Dictionary<string, QuotedSpeakers>(StringComparer.Ordinal);
        foreach (var article in quoted)
        {
            byPath[article.ArticlePath] = article;
        }

        QuotedSpeakers[] sorted = [.. byPath.Values];
        Array.Sort(sorted, static (x, y) => string.CompareOrdinal(x.ArticlePath, y.ArticlePath));
        return sorted;
    }
}

/// <summary>A speaker of the corpus.</summary>
/// <param name="Name">The name of the speaker.</param>
/// <param name="Identifier">The name of the speaker's property; null if the class has no room for it.</param>
/// <param name="Articles">The articles that quote them, in order.</param>
internal sealed record SpeakerEntry(string Name, string? Identifier, EquatableArray<SpeakerArticle> Articles);

/// <summary>An article that quotes a speaker.</summary>
/// <param name="Index">The index of the article in order of path.</param>
/// <param name="Quotes">The number of quotations.</param>
internal readonly record struct SpeakerArticle(int Index, int Quotes);
