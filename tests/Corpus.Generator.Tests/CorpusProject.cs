using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests;

/// <summary>A consumer's project in memory: C# code, seeds and settings. Runs the generator and the compiler on them.</summary>
internal sealed class CorpusProject
{
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

    /// <summary>
    /// Runs the generator, runs it again on the same inputs, and asserts that all steps of the second run were cached. Without tracking, it runs the generator
    /// once: the compiler's time to track steps grows with the square of the number of seeds.
    /// </summary>
    public static CorpusProject Create(
        IEnumerable<(string Path, string? Text)> seeds,
        ProjectOptions? options = null,
        string code = "",
        LanguageVersion languageVersion = LanguageVersion.CSharp9,
        IEnumerable<string>? symbols = null,
        string assembly = "MyApp",
        bool trackSteps = true,
        params IEnumerable<MetadataReference> references)
    {
        options ??= new ProjectOptions();
        var parseOptions = new CSharpParseOptions(
            languageVersion, DocumentationMode.Diagnose, preprocessorSymbols: symbols ?? Framework.Symbols);
        var compilation = CSharpCompilation.Create(
            assembly,
            [CSharpSyntaxTree.ParseText(code, parseOptions)],
            [.. Framework.References, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, checkOverflow: true));
        ImmutableArray<AdditionalText> texts = [.. seeds.Select(seed => InMemoryText.From(seed.Text, seed.Path))];
        var driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            texts,
            parseOptions,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: trackSteps));
        var project = new CorpusProject(compilation, texts, options, driver.RunGenerators(compilation));

        if (trackSteps)
        {
            PipelineSteps.AssertAllCached(project.WithCode(compilation.Clone()).Result);
        }

        if (trackSteps && texts.Length <= 10)
        {
            PipelineSteps.AssertNoCompilationIsReferenced(project.Result);
        }

        return project;
    }

    public static CorpusProject CreateFromRealSeeds() => Create(RealSeeds.InProject);

    /// <summary>The project with another compilation, after a run of the generator.</summary>
    public CorpusProject WithCode(CSharpCompilation compilation) => new(compilation, Seeds, Options, Driver.RunGenerators(compilation));

    /// <summary>The project with another text in one seed, after a run of the generator.</summary>
    public CorpusProject WithSeed(int index, string text)
    {
        var edited = InMemoryText.From(text, Seeds[index].Path);
        var driver = Driver.ReplaceAdditionalText(Seeds[index], edited).RunGenerators(Compilation);
        return new(Compilation, Seeds.SetItem(index, edited), Options, driver);
    }

    /// <summary>The project with new objects for the same seeds and settings, after a run of the generator.</summary>
    public CorpusProject WithNewObjects()
    {
        ImmutableArray<AdditionalText> seeds = [.. Seeds.Select(seed => InMemoryText.From(seed.GetText()!.ToString(), seed.Path))];
        var options = Options.With("RootNamespace", "MyApp");
        var driver = Driver.ReplaceAdditionalTexts(seeds).WithUpdatedAnalyzerConfigOptions(options);
        return new(Compilation, seeds, options, driver.RunGenerators(Compilation));
    }

    /// <summary>The project with one more seed, after a run of the generator.</summary>
    public CorpusProject WithAddedSeed(string path, string text)
    {
        var added = InMemoryText.From(text, path);
        return new(Compilation, Seeds.Add(added), Options, Driver.AddAdditionalTexts([added]).RunGenerators(Compilation));
    }

    /// <summary>The generated file with a hint name.</summary>
    public string this[string hintName] => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>The names of the properties for articles, in the order of <c>Articles.All</c>.</summary>
    public string[] ArticleNames => [.. this["Articles.g.cs"].Split('\n').Where(line => line.Contains("=> Articles.", StringComparison.Ordinal))
        .Select(line => line.Split("=> Articles.")[1].TrimEnd(','))];

    /// <summary>The compiler's diagnostics for the project and the generated code, except hidden ones. Asserts what the generator reports.</summary>
    /// <param name="compilation">The project with the generated code.</param>
    /// <param name="reported">The ids of the diagnostics that the generator reports.</param>
    public ImmutableArray<Diagnostic> Compile(out Compilation compilation, params IEnumerable<string> reported)
    {
        Driver.RunGeneratorsAndUpdateCompilation(Compilation, out compilation, out var diagnostics);
        Assert.Equal(reported, diagnostics.Select(diagnostic => diagnostic.Id));
        return [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];
    }

    /// <summary>Compiles, asserts that there are no diagnostics, and loads the assembly.</summary>
    /// <param name="resources">The resources to embed in the assembly.</param>
    public Assembly Load(params IEnumerable<ResourceDescription> resources)
    {
        Assert.Empty(Compile(out var compilation));
        return compilation.Load(resources);
    }
}
