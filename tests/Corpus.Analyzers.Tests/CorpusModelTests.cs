using System.Collections.Immutable;
using System.Reflection;
using Corpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Analyzers.Tests;

/// <summary>Projects that use the records of another assembly.</summary>
public class CorpusModelTests
{
    private static readonly string Version = typeof(CorpusGenerator).Assembly.GetName().Version!.ToString(3);

    /// <summary>A referenced assembly with a corpus.</summary>
    internal static MetadataReference News { get; } = Assembly($"Corpus.Generator {Version}: News.Corpus", "News.Corpus");

    [Fact]
    public async Task A_model_that_a_reference_has_is_fine() => Assert.Empty(await WithModelAsync(" News.Corpus ", News));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task No_model_is_fine(string model) => Assert.Empty(await WithModelAsync(model));

    [Fact]
    public async Task The_project_that_has_the_records_can_say_so_too() =>
        Assert.Empty(await WithModelAsync("News.Corpus", code: "namespace News.Corpus { class Articles { } }"));

    [Fact]
    public async Task A_model_that_no_reference_has_is_reported()
    {
        var diagnostic = Assert.Single(await WithModelAsync("News.Corpus"));

        Assert.Equal("CORPUS013", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.StartsWith("CorpusModel is 'News.Corpus', but no reference has such a corpus; reference", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_of_another_version_is_another() =>
        Assert.Single(await WithModelAsync("News.Corpus", Assembly("Corpus.Generator 0.0.1: News.Corpus", "News.Corpus")));

    [Fact]
    public async Task What_is_asked_for_can_be_in_the_corpora_that_are_continued()
    {
        var options = new TestOptions(ofProject: new() { ["build_property.CorpusModel"] = "News.Corpus" });
        var compilation = Consumer.Compile(Consumer.SourceOf("Articles.Find(Id); Articles.Cite(\"words of another assembly\");"), Consumer.Seeds).AddReferences(News);

        Assert.Empty(await Analysis.OfAsync(compilation, Consumer.Seeds, options));
    }

    internal static Task<ImmutableArray<Diagnostic>> WithModelAsync(string model, params MetadataReference[] references) => WithModelAsync(model, "", references);

    private static Task<ImmutableArray<Diagnostic>> WithModelAsync(string model, string code, params MetadataReference[] references) => Analysis.OfAsync(
        Compile("App", code, references),
        [TestSeed.Of("A text.")],
        new TestOptions(ofProject: new() { ["build_property.CorpusModel"] = model }));

    private static MetadataReference Assembly(string key, string value)
    {
        var name = typeof(AssemblyMetadataAttribute).FullName;
        using var image = new MemoryStream();
        Assert.True(Compile("News", $"[assembly: {name}(\"{key}\", \"{value}\")]").Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static CSharpCompilation Compile(string name, string code, params MetadataReference[] references) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(code)],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), .. references],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
