using System.Globalization;

namespace Corpus.Benchmarks.Scale;

/// <summary>A table of Markdown, printed row by row.</summary>
internal sealed class Table
{
    private readonly int[] _widths;

    public Table(params string[] columns)
    {
        _widths = [.. columns.Select((column, i) => Math.Max(column.Length, i == 0 ? 24 : 8))];
        Row(columns);
        Row([.. _widths.Select((width, i) => i == 0 ? new string('-', width) : new string('-', width - 1) + ":")]);
    }

    public void Row(params string[] cells) =>
        Console.WriteLine("| " + string.Join(" | ", cells.Select((cell, i) => i == 0 ? cell.PadRight(_widths[i]) : cell.PadLeft(_widths[i]))) + " |");

    public static string Number(double value) =>
        value.ToString(value >= 100 ? "0" : value >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture);

    public static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The middle one of some measurements.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered.Length % 2 == 1 ? ordered[ordered.Length / 2] : (ordered[(ordered.Length / 2) - 1] + ordered[ordered.Length / 2]) / 2;
    }

    /// <summary>The exponent of the growth from one size to another: 1 is linear.</summary>
    public static string Exponent(int fromSize, double from, int toSize, double to) =>
        (Math.Log(to / from) / Math.Log((double)toSize / fromSize)).ToString("0.00", CultureInfo.InvariantCulture);
}
