using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Corpus.Benchmarks;
using Corpus.Benchmarks.Scale;

// dotnet run -c Release --project tests/Corpus.Benchmarks -- keystroke [sizes]     time of the generator driver after an edit
// dotnet run -c Release --project tests/Corpus.Benchmarks -- build [sizes]         the compiler with and without the generator
// dotnet run -c Release --project tests/Corpus.Benchmarks -- run [sizes]           a program with generated records, with JSON, and reading texts at run time
// dotnet run -c Release --project tests/Corpus.Benchmarks -- query [sizes]         queries of the corpus, and the same in LINQ
// dotnet run -c Release --project tests/Corpus.Benchmarks -- read FILES            reading texts of real variety: JSON Lines files with a property text, or text files
// dotnet run -c Release --project tests/Corpus.Benchmarks -- scaling [KB]          reading hostile texts
// dotnet run -c Release --project tests/Corpus.Benchmarks -- --filter '*'          reading one text, with BenchmarkDotNet
// Sizes are numbers of seeds.
switch (args)
{
    case ["keystroke", .. var sizes]:
        KeystrokeReport.Print(ParseSizes(sizes, [100, 1_000, 10_000]));
        return 0;

    case ["build", .. var sizes]:
        BuildReport.Print(ParseSizes(sizes, [5, 100, 1_000, 10_000]));
        return 0;

    case ["run", .. var sizes]:
        RunReport.Print(ParseSizes(sizes, [5, 100, 1_000, 10_000]));
        return 0;

    case ["query", .. var sizes]:
        QueryReport.Print(ParseSizes(sizes, [1_000, 10_000]));
        return 0;

    case ["read", .. var files]:
        ReadingReport.Print(files);
        return 0;

    case ["scaling", .. var sizes]:
        ScalingReport.Print(ParseSizes(sizes, [64, 256, 1_024, 8_192]));
        return 0;

    case [['-', ..], ..]:
        RunBenchmarks(args);
        return 0;

    default:
        Console.Error.WriteLine("usage: Corpus.Benchmarks keystroke|build|run|query|scaling [SIZES], read FILES, or the arguments of BenchmarkDotNet, such as --filter '*'");
        return 2;
}

static int[] ParseSizes(string[] arguments, int[] defaults) =>
    arguments is [] ? defaults : [.. arguments.Select(argument => int.Parse(argument, NumberStyles.None, CultureInfo.InvariantCulture))];

static void RunBenchmarks(string[] args)
{
    var config = new ManualConfig()
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(10))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumn(TargetMethodColumn.Method, StatisticColumn.Median, BaselineRatioColumn.RatioMean)
        .AddColumnProvider(DefaultColumnProviders.Params)
        .AddColumn(new ThroughputColumn(), new AllocationColumn())
        .AddExporter(MarkdownExporter.GitHub)
        .AddLogger(ConsoleLogger.Default)
        .WithOptions(ConfigOptions.DisableLogFile);
    BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args, config);
}
