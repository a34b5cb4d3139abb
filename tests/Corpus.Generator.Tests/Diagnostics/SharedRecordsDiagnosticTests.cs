using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>CORPUS013, for projects that use the records of another assembly.</summary>
public class SharedRecordsDiagnosticTests
{
    private static readonly string Version = typeof(CorpusGenerator).Assembly.GetName().Version!.ToString(3);

    /// <summary>An assembly with a corpus, to be referenced.</summary>
    internal static MetadataReference News { get; } = CreateAssembly($"Corpus.Generator {Version}: News.Corpus", "News.Corpus");

    [Fact]
    public async Task A_model_that_a_reference_has_is_not_reported() => Assert.Empty(await AnalyzeAsync(" News.Corpus ", News));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task An_empty_model_is_not_reported(string model) => Assert.Empty(await AnalyzeAsync(model));

    [Fact]
    public async Task The_project_that_has_the_records_can_set_the_model_too() =>
        Assert.Empty(await AnalyzeAsync("News.Corpus", Analysis.Options.With("RootNamespace", "News")));

    // A project named my-app has the root namespace my-app, and its corpus is in my_app.Corpus.
    [Fact]
    public async Task The_project_that_has_the_records_can_have_a_name_that_is_not_valid_in_CSharp() =>
        Assert.Empty(await AnalyzeAsync("my-app.Corpus", Analysis.Options.With("RootNamespace", "my-app")));

    [Fact]
    public async Task A_reference_can_have_a_name_that_is_not_valid_in_CSharp() =>
        Assert.Empty(await AnalyzeAsync("my-app.Corpus", CreateAssembly($"Corpus.Generator {Version}: my_app.Corpus", "my_app.Corpus")));

    [Fact]
    public async Task A_model_that_is_in_no_reference_is_reported()
    {
        var diagnostic = Assert.Single(await AnalyzeAsync("News.Corpus"));

        Assert.Equal("CORPUS013", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.StartsWith(
            "CorpusModel is 'News.Corpus', but no referenced assembly has a corpus with that namespace; reference",
            diagnostic.GetMessage(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_of_another_version_does_not_count() =>
        Assert.Single(await AnalyzeAsync("News.Corpus", CreateAssembly("Corpus.Generator 0.0.1: News.Corpus", "News.Corpus")));

    [Fact]
    public async Task Calls_are_not_reported_if_the_corpus_continues_others()
    {
        var options = Analysis.Options.With("CorpusModel", "News.Corpus");
        var code = Consumer.WrapInMethod("Articles.Find(Id); Articles.Cite(\"words of another assembly\");");
        var compilation = Consumer.Compile(code, Consumer.Seeds).AddReferences(News);

        Assert.Empty(await Analysis.RunAsync(compilation, Consumer.Seeds, options));
    }

    internal static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string model, params MetadataReference[] references) =>
        AnalyzeAsync(model, Analysis.Options, references);

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string model, ProjectOptions options, params MetadataReference[] references) =>
        Analysis.RunAsync(Compile("App", "", references), [InMemoryText.From("A text.")], options.With("CorpusModel", model));

    private static MetadataReference CreateAssembly(string key, string value)
    {
        var name = typeof(AssemblyMetadataAttribute).FullName;
        return MetadataReference.CreateFromImage(Compile("News", $"[assembly: {name}(\"{key}\", \"{value}\")]").EmitImage());
    }

    private static CSharpCompilation Compile(string name, string code, params MetadataReference[] references) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(code)],
        [Framework.CoreLibrary, .. references],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
