using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Text.Names;

namespace Corpus.Generator.Generation;

/// <summary>The size of a corpus, as far as an assembly limits it. Few edits change it.</summary>
/// <param name="TooLarge">The classes with more articles than a class can have properties.</param>
/// <param name="Mebibytes">The size of all string literals in MiB, rounded; null if they fit into an assembly.</param>
/// <param name="Omitted">What is left out of the code.</param>
internal sealed record CorpusSize(EquatableArray<LargeClass> TooLarge, int? Mebibytes, Omission Omitted)
{
    // A separator and up to five digits in the table of speakers, and as many for the number of quotations if there are several.
    private const int MaxIndexLength = 6;

    // A row of the table of articles, without day and path.
    private const int MaxRowLength = 20;

    // A day in place of a hyphen.
    private const int DayLength = 9;

    // A mention in the table of dates, and its first day.
    private const int MaxMentionLength = 30;

    /// <summary>Measures a corpus.</summary>
    public static CorpusSize Measure(ImmutableArray<Seed> seeds, NameTable names, SpeakerTable speakers)
    {
        // The name of a speaker is stored with the property, if there is one, and in the table of speakers.
        var bytes = speakers.Speakers.Sum(speaker => TextStorageRule.GetBytes((speaker.Identifier is null ? 1L : 2L) * speaker.Name.Length + speaker.Articles.Sum(article => article.Quotes == 1 ? 1L : 2L) * MaxIndexLength));
        var textBytes = 0L;
        foreach (var seed in ListOnce(seeds, names))
        {
            var path = (long)seed.Path.Relative.Length;
            if (seed.IsPacked)
            {
                bytes += TextStorageRule.GetBytes(path);
                continue;
            }

            // The path, the id, which is about as long, and the path in the table of articles.
            bytes += TextStorageRule.GetBytes(3 * path + seed.PartsLength + MaxRowLength + (seed.Article.Published is null ? 0 : DayLength));
            textBytes += (seed.TextLength + seed.Periods.Count * MaxMentionLength) * sizeof(char);
        }

        var tooLarge = ListTooLarge(names).ToArray();
        var fits = TextStorageRule.Fits(bytes + textBytes);
        var omitted = tooLarge.Length > 0 || !TextStorageRule.Fits(bytes) ? Omission.Articles
            : fits ? Omission.None
            : Omission.Texts;
        return new CorpusSize(new(tooLarge), fits ? null : (int)((bytes + textBytes + (1 << 19)) >> 20), omitted);
    }

    private static IEnumerable<LargeClass> ListTooLarge(NameTable names) => names.Names.Count <= CorpusSizeRule.MaxProperties
        ? []
        : names.Names.GroupBy(name => name.Folder, StringComparer.Ordinal)
            .Select(folder => new LargeClass(folder.Key.Length == 0 ? "Articles" : "Articles." + folder.Key, folder.Count()))
            .Where(folder => folder.Articles > CorpusSizeRule.MaxProperties);

    // A path that the project lists twice is one article; the first file wins. Looking up every path takes longer than the sum, so it is done only then.
    private static IEnumerable<Seed> ListOnce(ImmutableArray<Seed> seeds, NameTable names) => seeds.Length == names.Names.Count
        ? seeds
        : seeds.GroupBy(seed => seed.Path.Relative, StringComparer.Ordinal).Select(group => group.First());
}
