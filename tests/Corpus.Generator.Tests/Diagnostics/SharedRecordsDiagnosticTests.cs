using System.Collections.Immutable;
using System.Reflection;
using Corpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>Projects that use the records of another assembly.</summary>
public class SharedRecordsDiagnosticTests
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
        Assert.Empty(await WithModelAsync("News.Corpus", Analysis.Options.With("RootNamespace", "News")));

    // The names of projects and namespaces: my-app has the root namespace my-app, and its corpus is in my_app.Corpus.
    [Fact]
    public async Task The_project_that_has_the_records_can_have_a_name_that_is_not_valid_in_CSharp() =>
        Assert.Empty(await WithModelAsync("my-app.Corpus", Analysis.Options.With("RootNamespace", "my-app")));

    [Fact]
    public async Task A_reference_can_have_a_name_that_is_not_valid_in_CSharp() =>
        Assert.Empty(await WithModelAsync("my-app.Corpus", Assembly($"Corpus.Generator {Version}: my_app.Corpus", "my_app.Corpus")));

    [Fact]
    public async Task A_model_that_no_reference_has_is_reported()
    {
        var diagnostic = Assert.Single(await WithModelAsync("News.Corpus"));

        Assert.Equal("CORPUS013", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.StartsWith("CorpusModel is 'News.Corpus', but no referenced assembly has a corpus with that namespace; reference", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_of_another_version_is_another() =>
        Assert.Single(await WithModelAsync("News.Corpus", Assembly("Corpus.Generator 0.0.1: News.Corpus", "News.Corpus")));

    [Fact]
    public async Task What_is_asked_for_can_be_in_the_corpora_that_are_continued()
    {
        var options = Analysis.Options.With("CorpusModel", "News.Corpus");
        var compilation = Consumer.Compile(Consumer.GetSource("Articles.Find(Id); Articles.Cite(\"words of another assembly\");"), Consumer.Seeds).AddReferences(News);

        Assert.Empty(await Analysis.RunAsync(compilation, Consumer.Seeds, options));
    }

    internal static Task<ImmutableArray<Diagnostic>> WithModelAsync(string model, params MetadataReference[] references) =>
        WithModelAsync(model, Analysis.Options, references);

    private static Task<ImmutableArray<Diagnostic>> WithModelAsync(string model, ProjectOptions options, params MetadataReference[] references) =>
        Analysis.RunAsync(Compile("App", "", references), [InMemoryText.From("A text.")], options.With("CorpusModel", model));

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
