using System.Diagnostics;

namespace Corpus.Benchmarks.Scale;

/// <summary>A whole process: how long it took, and the most memory that it had.</summary>
/// <param name="Milliseconds">From its start to its end.</param>
/// <param name="PeakMegabytes">Its largest working set.</param>
/// <param name="Output">What it printed.</param>
internal sealed record ProcessRun(double Milliseconds, double PeakMegabytes, string Output)
{
    /// <summary>Runs a .NET program to its end.</summary>
    public static ProcessRun Of(string program, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(5))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It ended in between.
            }
        }

        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0
            ? new ProcessRun(elapsed, peak / 1e6, output.GetAwaiter().GetResult())
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}:\n{output.GetAwaiter().GetResult()}");
    }
}
