using System.Globalization;

namespace Corpus.Benchmarks.Scale;

/// <summary>Prints a Markdown table row by row.</summary>
internal sealed class Table
{
    private readonly int[] _widths;

    public Table(params string[] columns)
    {
        _widths = [.. columns.Select((column, i) => Math.Max(column.Length, i == 0 ? 24 : 8))];
        PrintRow(columns);
        PrintRow([.. _widths.Select((width, i) => i == 0 ? new string('-', width) : new string('-', width - 1) + ":")]);
    }

    public void PrintRow(params string[] cells) =>
        Console.WriteLine("| " + string.Join(" | ", cells.Select((cell, i) => i == 0 ? cell.PadRight(_widths[i]) : cell.PadLeft(_widths[i]))) + " |");

    /// <summary>Formats a measurement with about three significant digits.</summary>
    public static string Format(double value) =>
        value.ToString(value >= 100 ? "0" : value >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture);

    /// <summary>Formats a count with thousands separators.</summary>
    public static string Format(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The median of measurements.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered.Length % 2 == 1 ? ordered[ordered.Length / 2] : (ordered[(ordered.Length / 2) - 1] + ordered[ordered.Length / 2]) / 2;
    }

    /// <summary>Formats the exponent of the growth of a measurement between two sizes. Linear growth has the exponent 1.</summary>
    public static string FormatExponent(int fromSize, double from, int toSize, double to) =>
        (Math.Log(to / from) / Math.Log((double)toSize / fromSize)).ToString("0.00", CultureInfo.InvariantCulture);
}
