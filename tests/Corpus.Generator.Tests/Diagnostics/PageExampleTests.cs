using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Corpus.Generator.Diagnostics;
using Corpus.Text.Faults;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>The page of each rule shows the output of the compiler for its example: path, line, column, severity, id and message.</summary>
public partial class PageExampleTests
{
    public static TheoryData<string> RulesForSeeds => [.. SeedRules.All.Except([SeedRules.RepeatedSeed, SeedRules.MalformedFrontMatter, SeedRules.ManySpeakers]).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RulesForSeeds))]
    public async Task Example_seed_gives_the_output_that_the_page_shows(string id)
    {
        var page = ReadPage(id);
        var seed = ExampleSeedRegex().Match(page).Groups["text"].Value;
        var options = id == SeedRules.Ids.MissingDateHeader ? Analysis.Options.WithKey("corpus_date_header", "required") : Analysis.Options;

        AssertOutput(page, await Analysis.RunAsync([InMemoryText.From(seed, "/project/" + GetShownPath(page))], options));
    }

    [Fact]
    public async Task CORPUS007() => AssertOutput(
        ReadPage("CORPUS007"),
        await Analysis.RunAsync(
        [
            InMemoryText.From("Election day\n\nA body of its own.", "/project/seeds/a.txt"),
            InMemoryText.From("Election day\n\nAnother body.", "/project/seeds/b.txt"),
        ]));

    [Fact]
    public async Task CORPUS008()
    {
        var body = string.Concat(Enumerable.Repeat("Ten chars.", 300));

        AssertOutput(
            ReadPage("CORPUS008"),
            await Analysis.RunAsync(Enumerable.Range(0, 6000).Select(i => InMemoryText.From($"Text {i}\n\n{body}", $"/project/seeds/{i}.txt"))));
    }

    [Fact]
    public async Task CORPUS009() => AssertOutput(
        ReadPage("CORPUS009"),
        await Analysis.RunAsync([InMemoryText.From("A text.")], Analysis.Options.With("CorpusVisibility", "protected")));

    [Fact]
    public async Task CORPUS010() =>
        AssertOutput(ReadPage("CORPUS010"), await Analysis.RunAsync([InMemoryText.From("A text.")], languageVersion: LanguageVersion.CSharp7_3));

    [Fact]
    public async Task CORPUS013() => AssertOutput(
        ReadPage("CORPUS013"),
        await SharedRecordsDiagnosticTests.AnalyzeAsync("News.Texts", SharedRecordsDiagnosticTests.News));

    [Fact]
    public async Task CORPUS014() => AssertOutput(
        ReadPage("CORPUS014"),
        await Analysis.RunAsync(
            Enumerable.Range(0, 70_000).Select(i => InMemoryText.From($"Text {i}", $"/project/seeds/{i}.txt")),
            Analysis.Options.With("CorpusTextStorage", "Resource")));

    [Fact]
    public async Task CORPUS015() => AssertOutput(
        ReadPage("CORPUS015"),
        await Analysis.RunAsync([], Analysis.Options.With("_CorpusTriedGlobs", "seeds/**/*.txt|seeds/**/*.md")));

    // The first example needs no fields, and the second one declares some.
    [Fact]
    public async Task CORPUS016()
    {
        var page = ReadPage("CORPUS016");
        var seeds = SeedRegex().Matches(page).Select(match => InMemoryText.From(match.Groups["text"].Value, "/project/seeds/talks.md")).ToArray();
        var first = await Analysis.RunAsync([seeds[0]]);
        var second = await Analysis.RunAsync([seeds[1]], Analysis.Options.With("_CorpusFields", "section,,true|pages,int,"));

        AssertOutput(page, [.. first, .. second]);
    }

    [Fact]
    public async Task CORPUS018() => AssertOutput(
        ReadPage("CORPUS018"),
        await Analysis.RunAsync([InMemoryText.From(ManySpeakers.Quote(0, 1_200), "/project/seeds/year.txt")]));

    [Theory]
    [InlineData("CORPUS011")]
    [InlineData("CORPUS012")]
    public async Task Example_code_gives_the_output_that_the_page_shows(string id)
    {
        var page = ReadPage(id);
        var compilation = Consumer.Compile("", Consumer.Seeds);
        var code = "using Corpus;\n#line 1 \"Program.cs\"\n" + ExampleCodeRegex().Match(page).Groups["code"].Value;
        var tree = CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)compilation.SyntaxTrees.First().Options, "Program.cs");
        compilation = compilation.AddSyntaxTrees(tree).WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));

        AssertOutput(page, await Analysis.RunAsync(compilation, Consumer.Seeds, Analysis.Options));
    }

    [Fact]
    public void Every_page_has_an_example() => Assert.All(Descriptors.All, descriptor => Assert.NotEmpty(GetShownLines(ReadPage(descriptor.Id))));

    private static void AssertOutput(string page, ImmutableArray<Diagnostic> diagnostics) => Assert.Equal(GetShownLines(page), diagnostics.Select(Format));

    private static string Format(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        var start = place.StartLinePosition;
        var path = place.Path?.Replace("/project/", "", StringComparison.Ordinal);
        var where = diagnostic.Location == Location.None
            ? "CSC "
            : string.Create(CultureInfo.InvariantCulture, $"{path}({start.Line + 1},{start.Character + 1})");
        return $"{where}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static IEnumerable<string> GetShownLines(string page) => page.Split('\n').Where(line => ShownLineRegex().IsMatch(line));

    private static string GetShownPath(string page) => ShownLineRegex().Match(Assert.Single(GetShownLines(page))).Groups["path"].Value;

    private static string ReadPage(string id, [CallerFilePath] string thisFile = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "docs", "rules", id + ".md")).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^((?<path>[\w/.]+)\(\d+,\d+\)|CSC ): \w+ CORPUS\d+: ")]
    private static partial Regex ShownLineRegex();

    [GeneratedRegex(@"## Example\n.*?```text\n(?<text>.*?)\n?```", RegexOptions.Singleline)]
    private static partial Regex ExampleSeedRegex();

    [GeneratedRegex(@"```text\n(?<text>---\n.*?)\n?```", RegexOptions.Singleline)]
    private static partial Regex SeedRegex();

    [GeneratedRegex(@"## Example\n.*?```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex ExampleCodeRegex();
}
