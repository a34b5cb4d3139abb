using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Corpus.Benchmarks;

/// <summary>Median throughput in MB of UTF-8 per second.</summary>
internal sealed class ThroughputColumn : ReadingColumn
{
    public override string ColumnName => "MB/s";

    public override string Legend => "10^6 bytes of UTF-8 per second, from the median time";

    protected override double? Value(BenchmarkReport report, int bytes) =>
        report.ResultStatistics is { } statistics ? bytes * 1000.0 / statistics.Median : null;
}

/// <summary>Bytes allocated per byte of text.</summary>
internal sealed class AllocationColumn : ReadingColumn
{
    public override string ColumnName => "B/byte";

    public override string Legend => "Bytes allocated per byte of UTF-8";

    protected override double? Value(BenchmarkReport report, int bytes) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) is { } allocated ? (double)allocated / bytes : null;
}

/// <summary>A column with a value relative to the size of the text.</summary>
internal abstract class ReadingColumn : IColumn
{
    public string Id => GetType().Name;

    public abstract string ColumnName { get; }

    public abstract string Legend { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase] is { } report && benchmarkCase.Parameters[nameof(ReadingBenchmarks.Kilobytes)] is int kilobytes
            ? Value(report, ReadingBenchmarks.GetByteCount(kilobytes))?.ToString("0.0", CultureInfo.InvariantCulture) ?? "-"
            : "-";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    protected abstract double? Value(BenchmarkReport report, int bytes);
}
