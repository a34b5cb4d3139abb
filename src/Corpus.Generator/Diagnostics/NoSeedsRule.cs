using Corpus.Generator.Settings;
using Corpus.Text.Faults;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>
/// CORPUS015: the project has no seeds, and no <c>CorpusModel</c> with which it would join the corpora of others. In a project that is not written in C#, the
/// package's targets report the rule.
/// </summary>
internal static class NoSeedsRule
{
    public static IEnumerable<Diagnostic> Check(bool hasSeeds, SeedSearch search, CorpusOptions options)
    {
        if (hasSeeds || options.WrittenModel.Length > 0)
        {
            return [];
        }

        var (reason, remedy) = search switch
        {
            { UsesDefaults: true, MisspelledFolder: { Length: > 0 } folder } => (
                $"tried {ListGlobs(search)}, but the folder is named '{folder}'",
                $"rename it to 'seeds', or list files as {Item($"{folder}/**/*.txt")}"),
            { UsesDefaults: true, Globs.Count: > 0 } => (
                $"tried {ListGlobs(search)}",
                $"put .md or .txt files into the folder 'seeds' next to the project file, or list others as {Item("texts/**/*.txt")}"),
            { UsesDefaults: true } => (
                "none of its additional files is one",
                """add .md or .txt files as <AdditionalFiles Include="seeds/**/*.txt" />"""),
            { UsesDefaults: false } => (
                search.Globs.Count > 0 ? $"tried {ListGlobs(search)}" : "EnableDefaultCorpusSeeds is 'false', and there are no CorpusSeed items",
                $"list files as {Item("texts/**/*.txt")}, or remove EnableDefaultCorpusSeeds"),
        };
        return [Diagnostic.Create(Descriptors.NoSeeds, Location.None, reason, remedy)];
    }

    private static string ListGlobs(SeedSearch search)
    {
        string[] globs = [.. search.Globs.Select(glob => $"'{Excerpt.FromPath(glob)}'")];
        return globs.Length == 1 ? globs[0] : $"{string.Join(", ", globs.Take(globs.Length - 1))} and {globs[globs.Length - 1]}";
    }

    private static string Item(string glob) => $"""<CorpusSeed Include="{glob}" />""";
}
