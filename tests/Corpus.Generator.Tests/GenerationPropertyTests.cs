using System.Text.Json;
using System.Text.Json.Serialization;
using Corpus.Text;
using Corpus.Text.Names;
using Corpus.Text.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Tests;

/// <summary>Properties of the generated code that hold for any text and any file name.</summary>
public class GenerationPropertyTests
{
    private const int CorpusCount = 500;
    private const int SeedsPerCorpus = 25;

    /// <summary>Seeds whose texts and file names are arbitrary texts.</summary>
    private static readonly Arbitrary<(string Path, string Text)[]> Seeds = Arb.From(
        (from text in ArbitraryTexts.All.Generator
         from name in ArbitraryTexts.All.Generator
         select ("/home/user/MyApp/seeds/" + name[..Math.Min(name.Length, 40)] + ".txt", text)).ArrayOf(SeedsPerCorpus),
        seeds => seeds.Length == 1 ? [] : [seeds[..(seeds.Length / 2)], seeds[(seeds.Length / 2)..]]);

    private static readonly JsonSerializerOptions EnumNames = new() { Converters = { new JsonStringEnumConverter() } };

    [Fact]
    public void Code_parses_without_diagnostics_and_contains_the_texts() => Check.One(
        ArbitraryTexts.Run(CorpusCount),
        Prop.ForAll(Seeds, seeds =>
        {
            // Different file names can give the same path. Only the first seed is an article then.
            var distinct = seeds.DistinctBy(seed => GetRelativePath(seed.Path)).ToArray();
            var result = Generate(distinct);

            Assert.Null(result.Exception);
            var files = result.GeneratedSources
                .Where(source => source.HintName.StartsWith("Articles.", StringComparison.Ordinal) && source.HintName != "Articles.g.cs");
            Assert.All(result.GeneratedSources, source => Assert.Empty(source.SyntaxTree.GetDiagnostics()));
            Assert.All(result.GeneratedSources, source => Assert.DoesNotContain("#error", GetDirectives(source), StringComparison.Ordinal));
            Assert.Equal(
                distinct.Select(seed => seed.Text).Order(StringComparer.Ordinal),
                files.Where(source => source.HintName is not ("Articles.All.g.cs" or "Articles.Rows.g.cs" or "Articles.Speakers.g.cs")).Select(GetText).Order(StringComparer.Ordinal));
        }));

    [Fact]
    public void Code_compiles_without_warnings_and_returns_what_the_reader_found() => Check.One(
        ArbitraryTexts.Run(CorpusCount / 25),
        Prop.ForAll(Seeds, seeds =>
        {
            var distinct = seeds.DistinctBy(seed => GetRelativePath(seed.Path)).ToDictionary(seed => GetRelativePath(seed.Path));

            var assembly = CorpusProject.Create(seeds.Select(seed => (seed.Path, (string?)seed.Text))).Load();

            var articles = assembly.GetArticles();
            var find = assembly.GetType("MyApp.Corpus.Articles")!.GetMethod("Find")!;
            Assert.Equal(distinct.Count, articles.Count);
            Assert.All(articles, article =>
            {
                var path = (string)LoadedArticles.GetValue(article, "Path")!;
                var id = (string)LoadedArticles.GetValue(article, "Id")!;
                Assert.Equal(GetExpectedJson(path, id, SeedReader.Read(distinct[path].Text)), JsonSerializer.Serialize(article));
                Assert.Same(article, find.Invoke(null, [id]));
            });
        }));

    // An article from SeedReader as JSON, as the generated records are serialized.
    private static string GetExpectedJson(string path, string id, SeedArticle article) => JsonSerializer.Serialize(new
    {
        Id = id,
        Path = path,
        Title = article.Title,
        Published = article.Published?.ToString(),
        article.PublishedFrom,
        article.Authors,
        Dateline = article.Text.Slice(article.Dateline),
        Credit = article.Text.Slice(article.Credit),
        article.Url,
        article.Source,
        article.Tags,
        Metadata = (article.FrontMatter?.Entries ?? default).Where(entry => entry.Kind == FrontMatterValueKind.Scalar)
            .ToDictionary(entry => entry.Key, entry => entry.Values[0].Text),
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
        Speakers = article.Quotes.Where(quote => quote.Speaker is not null).Select(quote => new { Name = quote.Speaker }).Distinct(),
    }, EnumNames);

    private static string GetRelativePath(string path) => SeedPath.From(path, "/home/user/MyApp/").Relative;

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

    private static string GetDirectives(GeneratedSourceResult source) =>
        string.Concat(source.SyntaxTree.GetRoot().DescendantTrivia().Where(trivia => trivia.IsDirective).Select(trivia => trivia.ToString()));

    // The value of the argument `text`, whose expression is one or more literals.
    private static string GetText(GeneratedSourceResult source) => string.Concat(
        source.SyntaxTree.GetRoot().DescendantNodes().OfType<ArgumentSyntax>().Single(argument => argument.NameColon?.Name.Identifier.ValueText == "text")
            .DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(token => token.ValueText));
}
