using System.Diagnostics;

namespace Corpus.Benchmarks.Scale;

/// <summary>The measurements of a process.</summary>
/// <param name="Milliseconds">The time from start to exit.</param>
/// <param name="PeakMegabytes">The peak working set, in units of 10^6 bytes.</param>
/// <param name="Output">The standard output.</param>
internal sealed record ProcessRun(double Milliseconds, double PeakMegabytes, string Output)
{
    /// <summary>Runs a .NET program and waits for it to exit.</summary>
    /// <exception cref="InvalidOperationException">The exit code is not 0.</exception>
    public static ProcessRun Start(string program, params string[] arguments)
    {
        var host = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(host, [program, .. arguments])
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
                // The process exited after WaitForExit returned.
            }
        }

        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0
            ? new ProcessRun(elapsed, peak / 1e6, output.GetAwaiter().GetResult())
            : throw new InvalidOperationException($"{program} exited with code {process.ExitCode}:\n{output.GetAwaiter().GetResult()}");
    }
}
