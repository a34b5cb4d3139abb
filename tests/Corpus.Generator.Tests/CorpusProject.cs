using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests;

/// <summary>A consumer's project in memory: C#, seeds and settings, through the generator and the compiler.</summary>
internal sealed class CorpusProject
{
    private static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private CorpusProject(CSharpCompilation compilation, ImmutableArray<AdditionalText> seeds, ProjectOptions options, GeneratorDriver driver)
    {
        Compilation = compilation;
        Seeds = seeds;
        Options = options;
        Driver = driver;
    }

    public CSharpCompilation Compilation { get; }

    public ImmutableArray<AdditionalText> Seeds { get; }

    public ProjectOptions Options { get; }

    /// <summary>The driver after it has run.</summary>
    public GeneratorDriver Driver { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>Generates, and generates again for the same inputs, which must find every step done.</summary>
    public static CorpusProject Create(
        IEnumerable<(string Path, string? Text)> seeds,
        ProjectOptions? options = null,
        string code = "",
        LanguageVersion languageVersion = LanguageVersion.CSharp9,
        string[]? symbols = null,
        string assembly = "MyApp",
        params IEnumerable<MetadataReference> references)
    {
        options ??= new ProjectOptions();
        var parseOptions = new CSharpParseOptions(
            languageVersion, DocumentationMode.Diagnose, preprocessorSymbols: symbols ?? ["NET", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER"]);
        var compilation = CSharpCompilation.Create(
            assembly,
            [CSharpSyntaxTree.ParseText(code, parseOptions)],
            [.. Framework, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, checkOverflow: true));
        ImmutableArray<AdditionalText> texts = [.. seeds.Select(seed => InMemoryText.From(seed.Text, seed.Path))];
        var driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            texts,
            parseOptions,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var project = new CorpusProject(compilation, texts, options, driver.RunGenerators(compilation));

        var again = project.WithCode(compilation.Clone());
        Steps.AssertNothingRanAgain(again.Result);
        if (texts.Length <= 10)
        {
            Steps.AssertNoCompilationIsHeld(project.Result);
        }

        return project;
    }

    public static CorpusProject CreateFromRealSeeds() => Create(RealSeeds.All.Select(seed => ("/home/user/MyApp/seeds/" + seed.File, (string?)seed.Text)));

    /// <summary>The project after an edit of its C#.</summary>
    public CorpusProject WithCode(CSharpCompilation compilation) => new(compilation, Seeds, Options, Driver.RunGenerators(compilation));

    /// <summary>The project after an edit of one seed.</summary>
    public CorpusProject WithSeed(int index, string text)
    {
        var edited = InMemoryText.From(text, Seeds[index].Path);
        var driver = Driver.ReplaceAdditionalText(Seeds[index], edited).RunGenerators(Compilation);
        return new(Compilation, Seeds.SetItem(index, edited), Options, driver);
    }

    /// <summary>The project after a seed has been added to it.</summary>
    public CorpusProject WithAnother(string path, string text)
    {
        var added = InMemoryText.From(text, path);
        return new(Compilation, Seeds.Add(added), Options, Driver.AddAdditionalTexts([added]).RunGenerators(Compilation));
    }

    /// <summary>The generated file of a hint name.</summary>
    public string this[string hintName] => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>The names of the articles' properties, in the order of the index.</summary>
    public string[] ArticleNames => [.. this["Articles.g.cs"].Split('\n').Where(line => line.Contains("=> Articles.", StringComparison.Ordinal))
        .Select(line => line.Split("=> Articles.")[1].TrimEnd(','))];

    /// <summary>Everything that the compiler has to say of project and generated code.</summary>
    public ImmutableArray<Diagnostic> Compile(out Compilation compilation)
    {
        Driver.RunGeneratorsAndUpdateCompilation(Compilation, out compilation, out var diagnostics);
        Assert.Empty(diagnostics);
        return [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];
    }

    /// <summary>Compiles without a warning and loads the assembly.</summary>
    /// <param name="resources">What it holds beside code.</param>
    public Assembly Load(params IEnumerable<ResourceDescription> resources)
    {
        Assert.Empty(Compile(out var compilation));
        using var stream = new MemoryStream();
        Assert.True(compilation.Emit(stream, manifestResources: resources).Success);
        stream.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(stream);
    }
}
