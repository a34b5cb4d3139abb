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
/// What an edit costs in the generator's driver, warm, as an editor runs it: after an edit of C#, and after edits of one seed. What the compiler does
/// with the result is not in it, except for what the driver itself does to each generated file.
/// </summary>
internal static class KeystrokeReport
{
    private const int Repetitions = 15;
    private const string Folder = "/home/user/MyApp/seeds/";

    public static void Print(int[] sizes)
    {
        Console.WriteLine($"Milliseconds in the driver, the median of {Repetitions} (first run: once).");
        var table = new Table("seeds", "first run", "tracked", "C#", "body", "title");
        foreach (var size in sizes)
        {
            var texts = SeedCorpus.OfSize(size);
            var asResources = size > SeedFolder.MaxLiterals;
            var corpus = new Editor(texts, asResources, trackSteps: false);
            var first = corpus.Run();

            // Tests run with tracking: its cost is that of the paths through the pipeline.
            var tracked = size <= 1000 ? Table.Number(new Editor(texts, asResources, trackSteps: true).Run()) : "-";
            var code = Repeat(i => corpus.EditCode(i));
            var body = Repeat(i => corpus.EditSeed(size / 2, texts[size / 2] + $"Another paragraph, of May {i + 1}, 2021.\n"));
            var title = Repeat(i => corpus.EditSeed(size / 2, $"An altogether new title {i}\n\n" + texts[size / 2][17..]));
            table.Row(Table.Number(size) + (asResources ? " (Resource)" : ""), Table.Number(first), tracked, code, body, title);
        }
    }

    private static string Repeat(Func<int, double> edit)
    {
        for (var i = 0; i < 3; i++)
        {
            edit(i);
        }

        return Table.Number(Table.Median(Enumerable.Range(3, Repetitions).Select(edit)));
    }

    /// <summary>A project that is open in an editor.</summary>
    private sealed class Editor
    {
        private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13);
        private CSharpCompilation _compilation;
        private ImmutableArray<AdditionalText> _seeds;
        private GeneratorDriver _driver;

        public Editor(string[] texts, bool asResources, bool trackSteps)
        {
            _compilation = CSharpCompilation.Create("MyApp", [Code(0)], options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            _seeds = [.. texts.Select((text, i) => new Seed(Folder + SeedCorpus.FileName(i), text))];
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
            _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], Code(i + 1));
            return Run();
        }

        public double EditSeed(int index, string text)
        {
            var edited = new Seed(_seeds[index].Path, text);
            _driver = _driver.ReplaceAdditionalText(_seeds[index], edited);
            _seeds = _seeds.SetItem(index, edited);
            return Run();
        }

        private static SyntaxTree Code(int i) => CSharpSyntaxTree.ParseText($"class Program {{ static int Edit => {i}; }}", ParseOptions);
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
