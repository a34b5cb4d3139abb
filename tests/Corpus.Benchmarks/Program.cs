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

// dotnet run -c Release --project tests/Corpus.Benchmarks -- keystroke [sizes]     the generator's driver after an edit
// dotnet run -c Release --project tests/Corpus.Benchmarks -- build [sizes]         the compiler with the generator ÷ without it
// dotnet run -c Release --project tests/Corpus.Benchmarks -- run [sizes]           generated records ÷ JSON, ÷ reading texts at run time
// dotnet run -c Release --project tests/Corpus.Benchmarks -- --filter '*'          reading one text, by BenchmarkDotNet
int[] sizes = [.. args.Skip(1).Select(argument => int.TryParse(argument, out var size) ? size : 0).Where(size => size > 0)];
switch (args.FirstOrDefault())
{
    case "keystroke":
        KeystrokeReport.Print(sizes is [] ? [100, 1_000, 10_000] : sizes);
        return;
    case "build":
        BuildReport.Print(sizes is [] ? [5, 100, 1_000, 10_000] : sizes);
        return;
    case "run":
        RunReport.Print(sizes is [] ? [5, 100, 1_000, 10_000] : sizes);
        return;
}

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
