using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests;

/// <summary>The alias by which <c>Corpus.Articles</c> compiles everywhere in a project.</summary>
public class GlobalUsingTests
{
    private const string UseEverywhere = """
        namespace Elsewhere
        {
            internal static class Program { internal static int Count => Corpus.Articles.All.Count + Corpus.Articles.Election.Dates.Count; }
        }

        internal static class Root { internal static int Count => Corpus.Articles.All.Count; }
        """;

    private static readonly (string, string?)[] Seeds = [("/home/user/MyApp/seeds/a.txt", "Election\n\nA body, which is a sentence.")];

    private static readonly ProjectOptions ImplicitUsings = new ProjectOptions().With("ImplicitUsings", "enable");

    [Theory]
    [InlineData("MyApp")]
    [InlineData("my-app")]
    [InlineData("My.class.App")]
    [InlineData("MyCorpus")]
    [InlineData("My.Corpus")]
    public void With_implicit_usings_and_CSharp_10_the_corpus_is_visible_everywhere(string rootNamespace)
    {
        var project = CorpusProject.Create(Seeds, ImplicitUsings.With("RootNamespace", rootNamespace), UseEverywhere, LanguageVersion.CSharp10);

        Assert.True(HasAlias(project));
        Assert.Empty(project.Compile(out _));
    }

    [Theory]
    [InlineData("enable", null, LanguageVersion.CSharp9, false)]
    [InlineData("enable", "true", LanguageVersion.CSharp9, false)]
    [InlineData("true", null, LanguageVersion.CSharp10, true)]
    [InlineData("disable", null, LanguageVersion.CSharp10, false)]
    [InlineData("", null, LanguageVersion.CSharp10, false)]
    [InlineData("", "true", LanguageVersion.CSharp10, true)]
    [InlineData("enable", "false", LanguageVersion.CSharp12, false)]
    [InlineData("enable", "maybe", LanguageVersion.CSharp12, true)]
    public void The_project_decides(string implicitUsings, string? globalUsing, LanguageVersion version, bool hasAlias)
    {
        var options = new ProjectOptions().With("ImplicitUsings", implicitUsings);
        options = globalUsing is null ? options : options.With("CorpusGlobalUsing", globalUsing);

        var project = CorpusProject.Create(Seeds, options, languageVersion: version);

        Assert.Equal(hasAlias, HasAlias(project));
        Assert.Empty(project.Compile(out _));
    }

    // In each of these projects, the alias would be an error or change what the code means.
    [Theory]
    [InlineData("namespace Corpus { class C { } }")]
    [InlineData("namespace Corpus.Tools { class C { } }")]
    [InlineData("namespace Corpus.Tools; class C { }")]
    [InlineData("class Corpus { } class C { Corpus corpus = new(); }")]
    [InlineData("record Corpus(string Name); class C { Corpus corpus = new(\"\"); }")]
    [InlineData("enum Corpus { A } class C { Corpus corpus = Corpus.A; }")]
    [InlineData("delegate void Corpus(); class C { Corpus? corpus; }")]
    [InlineData("global using Corpus = System.Text; class C { Corpus.StringBuilder b = new(); }")]
    [InlineData("using Corpus = MyApp.Corpus; class C { int count = Corpus.Articles.All.Count; }")]
    [InlineData("namespace Nlp { class Corpus { } } namespace App { using Nlp; class C { Corpus corpus = new(); } }")]
    public void A_project_that_has_the_name_gets_no_alias(string code)
    {
        var project = CorpusProject.Create(Seeds, ImplicitUsings, code, LanguageVersion.CSharp10);

        Assert.False(HasAlias(project));
        Assert.DoesNotContain(project.Compile(out _), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("class C { class Corpus { } Corpus? corpus; }")]
    [InlineData("namespace App { namespace Corpus { class C { } } }")]
    [InlineData("namespace App { using Corpus = System.Text; class C { Corpus.StringBuilder b = new(); } }")]
    public void The_same_name_in_an_inner_scope_does_not_matter(string code)
    {
        var project = CorpusProject.Create(Seeds, ImplicitUsings, code + UseEverywhere, LanguageVersion.CSharp10);

        Assert.True(HasAlias(project));
        Assert.DoesNotContain(project.Compile(out _), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("Corpus", true)]
    [InlineData("Corpus.Tools", true)]
    [InlineData("Corpora", false)]
    public void A_root_namespace_that_is_the_name_needs_no_alias(string rootNamespace, bool isTaken)
    {
        var project = CorpusProject.Create(Seeds, ImplicitUsings.With("RootNamespace", rootNamespace), "", LanguageVersion.CSharp10);

        Assert.Equal(!isTaken, HasAlias(project));
        Assert.Empty(project.Compile(out _));
    }

    [Theory]
    [InlineData("namespace Corpus.Tools { internal class C { } }", false, true)]
    [InlineData("namespace Corpus.Tools { internal class C { } }", true, true)]
    [InlineData("namespace Nlp { public class Corpus { } }", false, true)]
    [InlineData("namespace Nlp { public class Corpus { } }", true, true)]
    [InlineData("namespace Nlp.Corpus { public class C { } } namespace CorpusTools { public class D { } }", false, false)]
    [InlineData("namespace Nlp.Corpus { public class C { } } namespace CorpusTools { public class D { } }", true, false)]
    public void A_reference_that_has_the_name_prevents_the_alias(string code, bool asProject, bool isTaken)
    {
        var library = CSharpCompilation.Create(
            "Library", [CSharpSyntaxTree.ParseText(code)], Framework.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var reference = asProject ? library.ToMetadataReference() : (MetadataReference)MetadataReference.CreateFromImage(library.EmitImage());

        var project = CorpusProject.Create(Seeds, ImplicitUsings, "", LanguageVersion.CSharp10, references: [reference]);

        Assert.Equal(!isTaken, HasAlias(project));
        Assert.Empty(project.Compile(out _));
    }

    private static bool HasAlias(CorpusProject project) => project.Result.GeneratedSources.Any(source => source.HintName == "GlobalUsing.g.cs");
}
