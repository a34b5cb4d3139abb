using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Corpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Benchmarks.Scale;

/// <summary>
/// The time of the generator driver after an edit of C# and after edits of one seed, when warm, as in an editor. It does not include the compilation of
/// the generated files, except for the parsing that the driver itself does.
/// </summary>
internal static class KeystrokeReport
{
    private const int Repetitions = 15;
    private const string Folder = "/home/user/MyApp/seeds/";

    public static void Print(int[] sizes)
    {
        Console.WriteLine($"Milliseconds in the generator driver, median of {Repetitions} (first run: measured once).");
        var table = new Table("seeds", "first run", "tracked", "C#", "body", "title");
        foreach (var size in sizes)
        {
            var texts = SeedCorpus.Create(size);
            var asResources = size > SeedFolder.MaxLiterals;
            var corpus = new Editor(texts, asResources, trackSteps: false);
            var first = corpus.Run();

            // Tests use step tracking, which costs time for each path through the pipeline.
            var tracked = size <= 1000 ? Table.Format(new Editor(texts, asResources, trackSteps: true).Run()) : "-";
            var code = Measure(i => corpus.EditCode(i));
            var body = Measure(i => corpus.EditSeed(size / 2, texts[size / 2] + $"Another paragraph, of May {i + 1}, 2021.\n"));
            var title = Measure(i => corpus.EditSeed(size / 2, $"An altogether new title {i}\n\n" + texts[size / 2][17..]));
            table.PrintRow(Table.Format(size) + (asResources ? " (Resource)" : ""), Table.Format(first), tracked, code, body, title);
        }
    }

    /// <summary>The median time of an edit, after warming up.</summary>
    private static string Measure(Func<int, double> edit)
    {
        for (var i = 0; i < 3; i++)
        {
            edit(i);
        }

        return Table.Format(Table.Median(Enumerable.Range(3, Repetitions).Select(edit)));
    }

    /// <summary>A project open in an editor.</summary>
    private sealed class Editor
    {
        private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13);
        private CSharpCompilation _compilation;
        private ImmutableArray<AdditionalText> _seeds;
        private GeneratorDriver _driver;

        public Editor(string[] texts, bool asResources, bool trackSteps)
        {
            _compilation = CSharpCompilation.Create("MyApp", [ParseProgram(0)], options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            _seeds = [.. texts.Select((text, i) => new Seed(Folder + SeedCorpus.GetFileName(i), text))];
            _driver = CSharpGeneratorDriver.Create(
                [new CorpusGenerator().AsSourceGenerator()], _seeds, ParseOptions, new Options(asResources),
                new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));
        }

        public double Run()
        {
            var start = Stopwatch.GetTimestamp();
            _driver = _driver.RunGenerators(_compilation);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        public double EditCode(int i)
        {
            _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], ParseProgram(i + 1));
            return Run();
        }

        public double EditSeed(int index, string text)
        {
            var edited = new Seed(_seeds[index].Path, text);
            _driver = _driver.ReplaceAdditionalText(_seeds[index], edited);
            _seeds = _seeds.SetItem(index, edited);
            return Run();
        }

        private static SyntaxTree ParseProgram(int i) => CSharpSyntaxTree.ParseText($"class Program {{ static int Edit => {i}; }}", ParseOptions);
    }

    private sealed class Seed(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options(bool asResources) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(asResources);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Properties(bool asResources) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_property.RootNamespace" => "MyApp",
                "build_property.ProjectDir" => "/home/user/MyApp/",
                "build_property.CorpusTextStorage" => asResources ? "Resource" : "Literal",
                "build_metadata.AdditionalFiles.CorpusSeed" => "true",
                _ => null,
            };
            return value is not null;
        }
    }
}
