using System.Text.Json;
using Corpus.Text;
using Corpus.Text.Names;
using Corpus.Text.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Tests;

/// <summary>What holds for the code that is generated for every text, under every file name.</summary>
public class GenerationPropertyTests
{
    private const int Corpora = 500;
    private const int SeedsInEach = 25;

    /// <summary>Corpora of texts under file names that are such texts too.</summary>
    private static readonly Arbitrary<(string Path, string Text)[]> Seeds = Arb.From(
        (from text in ArbitraryTexts.All.Generator
         from name in ArbitraryTexts.All.Generator
         select ("/home/user/MyApp/seeds/" + name[..Math.Min(name.Length, 40)] + ".txt", text)).ArrayOf(SeedsInEach),
        seeds => seeds.Length == 1 ? [] : [seeds[..(seeds.Length / 2)], seeds[(seeds.Length / 2)..]]);

    [Fact]
    public void Code_parses_without_a_word_of_the_compiler_and_holds_the_texts() => Check.One(
        ArbitraryTexts.Run(Corpora),
        Prop.ForAll(Seeds, seeds =>
        {
            // Two names can be one path; then the first is the article.
            var distinct = seeds.DistinctBy(seed => SeedPath.From(seed.Path, "/home/user/MyApp/").Relative).ToArray();
            var result = Generate(distinct);

            Assert.Null(result.Exception);
            var files = result.GeneratedSources.Where(source => source.HintName.StartsWith("Articles.", StringComparison.Ordinal) && source.HintName != "Articles.g.cs");
            Assert.All(result.GeneratedSources, source => Assert.Empty(source.SyntaxTree.GetDiagnostics()));
            Assert.All(result.GeneratedSources, source => Assert.DoesNotContain("#error", Directives(source), StringComparison.Ordinal));
            Assert.Equal(
                distinct.Select(seed => seed.Text).Order(StringComparer.Ordinal),
                files.Where(source => source.HintName is not ("Articles.All.g.cs" or "Articles.Speakers.g.cs")).Select(TextOf).Order(StringComparer.Ordinal));
        }));

    [Fact]
    public void Code_compiles_without_a_warning_and_says_what_was_read() => Check.One(
        ArbitraryTexts.Run(Corpora / 25),
        Prop.ForAll(Seeds, seeds =>
        {
            var distinct = seeds.DistinctBy(seed => SeedPath.From(seed.Path, "/home/user/MyApp/").Relative).ToDictionary(seed => SeedPath.From(seed.Path, "/home/user/MyApp/").Relative);
            var articles = CorpusProject.Create(seeds.Select(seed => (seed.Path, (string?)seed.Text))).Load().GetType("MyApp.Corpus.Articles")!;

            var all = ((IEnumerable<object>)articles.GetProperty("All")!.GetValue(null)!).ToArray();

            Assert.Equal(distinct.Count, all.Length);
            Assert.All(all, article =>
            {
                var path = (string)article.GetType().GetProperty("Path")!.GetValue(article)!;
                var id = article.GetType().GetProperty("Id")!.GetValue(article);
                Assert.Equal(Expected(path, (string)id!, SeedReader.Read(distinct[path].Text)), JsonSerializer.Serialize(article));
                Assert.Same(article, articles.GetMethod("Find")!.Invoke(null, [id]));
            });
        }));

    // What a reader's article is as JSON of the generated records.
    private static string Expected(string path, string id, SeedArticle article) => JsonSerializer.Serialize(new
    {
        Id = id,
        Path = path,
        Title = article.Text.Slice(article.Title),
        Published = article.Published?.ToString(),
        Dateline = article.Text.Slice(article.Dateline),
        Credit = article.Text.Slice(article.Credit),
        article.Text,
        Paragraphs = article.Paragraphs.Select(item => new { item.Kind, Text = article.Text.Substring(item.Start, item.Length), item.Start, item.Length }),
        Dates = article.Dates.Select(item => new
        {
            Text = article.Text.Substring(item.Start, item.Length),
            item.Start,
            item.Length,
            item.Value,
            First = item.First?.ToString(),
            Last = item.Last?.ToString(),
            item.Granularity,
            item.Modifier,
        }),
        Quotes = article.Quotes.Select(item => new
        {
            Text = article.Text.Substring(item.Start, item.Length),
            item.Start,
            item.Length,
            item.Kind,
            Speaker = item.Speaker is null ? null : new { Name = item.Speaker },
            Attribution = item.Attribution is not { } attribution ? null : new
            {
                Source = article.Text.Slice(attribution.Source),
                SourceStart = attribution.Source.Start,
                SourceLength = attribution.Source.Length,
                Cue = article.Text.Slice(attribution.Cue),
                CueStart = attribution.Cue?.Start,
                CueLength = attribution.Cue?.Length,
            },
            item.IsBalanced,
        }),
    });

    private static GeneratorRunResult Generate((string Path, string Text)[] seeds)
    {
        var parseOptions = new CSharpParseOptions(LanguageVersion.CSharp9, DocumentationMode.Diagnose);
        var driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            seeds.Select(AdditionalText (seed) => InMemoryText.From(seed.Text, seed.Path)),
            parseOptions,
            seeds.Aggregate(new ProjectOptions(), (options, seed) => options.WithMetadata(seed.Path, "CorpusSeed", "true")));
        return driver.RunGenerators(CSharpCompilation.Create("MyApp")).GetRunResult().Results.Single();
    }

    private static string Directives(GeneratedSourceResult source) =>
        string.Concat(source.SyntaxTree.GetRoot().DescendantTrivia().Where(trivia => trivia.IsDirective).Select(trivia => trivia.ToString()));

    // The literals of the argument that is the text, joined.
    private static string TextOf(GeneratedSourceResult source) => string.Concat(
        source.SyntaxTree.GetRoot().DescendantNodes().OfType<ArgumentSyntax>().Single(argument => argument.NameColon?.Name.Identifier.ValueText == "text")
            .DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(token => token.ValueText));
}
