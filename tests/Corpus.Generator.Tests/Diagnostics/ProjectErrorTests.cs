using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>The generator reports what is wrong with the project as a whole, because the compiler skips analyzers if a using directive is wrong.</summary>
public class ProjectErrorTests
{
    [Fact]
    public void Texts_that_do_not_fit_into_string_literals() => AssertReported("CORPUS008", [InMemoryText.From(new string('x', 1 << 23))]);

    [Fact]
    public void A_language_version_without_records() => AssertReported("CORPUS010", [InMemoryText.From("A text.")], languageVersion: LanguageVersion.CSharp8);

    [Fact]
    public void A_model_that_is_in_no_reference() =>
        AssertReported("CORPUS013", [InMemoryText.From("A text.")], Analysis.Options.With("CorpusModel", "News.Corpus"));

    [Fact]
    public void More_articles_than_a_class_can_have_properties() =>
        AssertReported("CORPUS014", Enumerable.Range(0, 65_001).Select(i => InMemoryText.From("A", $"/project/seeds/{i}.txt")));

    [Fact]
    public void No_seeds() => AssertReported("CORPUS015", []);

    private static void AssertReported(
        string id, IEnumerable<InMemoryText> seeds, ProjectOptions? options = null, LanguageVersion languageVersion = LanguageVersion.CSharp12)
    {
        var compilation = CSharpCompilation.Create(
            "Demo",
            [CSharpSyntaxTree.ParseText("using Demo.Corpus; class C { }", new CSharpParseOptions(languageVersion))],
            [Framework.CoreLibrary],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Contains(compilation.GetDeclarationDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        Assert.Equal(id, Assert.Single(Analysis.RunGenerator(compilation, seeds, options ?? Analysis.Options)).Id);
    }
}
