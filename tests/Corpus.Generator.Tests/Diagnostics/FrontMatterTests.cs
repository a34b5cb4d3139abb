using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>CORPUS016 and CORPUS001 in front matter, and CORPUS009 for the declared fields.</summary>
public class FrontMatterTests
{
    private const string Seed = "---\r\ntitle: A\r\ndate: 2022-4-7\r\npages: many\r\nsecton: world\r\ntags: [a\r\n---\r\nThe talks begin.";

    [Fact]
    public async Task Faults_have_lines_and_columns() => Assert.Equal(
        ["CORPUS001 (2,6)-(2,14)", "CORPUS016 (3,7)-(3,11)", "CORPUS016 (4,0)-(4,6)", "CORPUS016 (5,6)-(5,7)"],
        (await RunAsync(Seed, "section,,true|pages,int,")).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.GetLineSpan().Span}"));

    [Fact]
    public async Task Without_declared_fields_only_the_syntax_is_checked() =>
        Assert.Equal(["CORPUS001", "CORPUS016"], (await RunAsync(Seed, "")).Select(diagnostic => diagnostic.Id));

    [Fact]
    public async Task A_missing_field_is_reported_for_each_seed_that_is_not_empty() => Assert.Equal(
        ["CORPUS006", "CORPUS016"],
        (await Analysis.RunAsync(
            [InMemoryText.From(" ", "/project/seeds/a.txt"), InMemoryText.From("The talks begin.", "/project/seeds/b.txt")],
            Analysis.Options.With("_CorpusFields", "section,,true"))).Select(diagnostic => diagnostic.Id));

    [Theory]
    [InlineData("section,strng,", "'strng' is not a valid value of Type of CorpusField 'section'; use 'string', 'string[]', 'int', 'double', 'bool' or 'date'")]
    [InlineData("section,,maybe", "'maybe' is not a valid value of Required of CorpusField 'section'; use 'true' or 'false'")]
    [InlineData("text,string,", "'text' is not a valid value of CorpusField; use another key, because Article has a member 'Text'")]
    [InlineData("first-seen,,|FirstSeen,,", "'FirstSeen' is not a valid value of CorpusField; use another key, because 'first-seen' also becomes the property 'FirstSeen'")]
    [InlineData("title,,|Title,,true", "'Title' is not a valid value of CorpusField; use each key once")]
    [InlineData("aB,,|AB,,", "'AB' is not a valid value of CorpusField; use each key once")]
    [InlineData("***,,", "'***' is not a valid value of CorpusField; use a key with letters")]
    public async Task An_invalid_declaration_is_reported_once(string fields, string message)
    {
        var diagnostic = Assert.Single(await RunAsync("---\nurl: a\n---\nThe talks begin.", fields));

        Assert.Equal(("CORPUS009", message), (diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal(Location.None, diagnostic.Location);
    }

    [Theory]
    [InlineData("section,string,true")]
    [InlineData(" section , STRING[] , False |pages,Int,")]
    [InlineData("title,,|date,date,")]
    public async Task A_valid_declaration_is_not_reported(string fields) =>
        Assert.DoesNotContain(await RunAsync("Title\n\nThe talks begin.", fields), diagnostic => diagnostic.Id == "CORPUS009");

    [Theory]
    [InlineData("", "CORPUS016 Unknown field 'secton'; did you mean 'section'?")]
    [InlineData("section,,", "CORPUS016 Unknown field 'secton'; did you mean 'section'?")]
    [InlineData("secton,,", "CORPUS009 'secton' is not a valid value of CorpusField; use the fields of 'News.Corpus', which the project with these records declares", "CORPUS016 Unknown field 'secton'; did you mean 'section'?")]
    public async Task Shared_records_have_the_fields_of_their_project(string fields, params string[] expected)
    {
        var news = CorpusProject.Create(
            [("/home/user/News/seeds/a.md", "The talks begin.")],
            new ProjectOptions().With("RootNamespace", "News").With("CorpusVisibility", "public").With("_CorpusFields", "section,,"),
            assembly: "News");
        Assert.Empty(news.Compile(out var compilation));
        var app = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText("")], [Framework.CoreLibrary, MetadataReference.CreateFromImage(compilation.EmitImage())],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var options = Analysis.Options.With("CorpusModel", "News.Corpus").With("_CorpusFields", fields);

        var diagnostics = await Analysis.RunAsync(app, [InMemoryText.From("---\nsecton: a\n---\nThe talks begin.")], options);

        Assert.Equal(expected, diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal));
    }

    private static Task<ImmutableArray<Diagnostic>> RunAsync(string text, string fields) =>
        Analysis.RunAsync([InMemoryText.From(text)], Analysis.Options.With("_CorpusFields", fields));
}
