using System.Diagnostics;
using System.Globalization;
using Corpus.Text.Names;

namespace Corpus.Build.Tests;

/// <summary>A process that writes a text pack and is killed meanwhile. It runs the entry point of this assembly.</summary>
internal static class KilledBuild
{
    /// <summary>Writes the pack of a text in another process, which is killed.</summary>
    /// <param name="text">The path of the text.</param>
    /// <param name="pack">The path of the pack.</param>
    /// <param name="size">The number of bytes that are on disk when the process is killed.</param>
    public static void Run(string text, string pack, int size)
    {
        using var process = Process.Start("dotnet", [typeof(KilledBuild).Assembly.Location, text, pack, size.ToString(CultureInfo.InvariantCulture)]);
        process.WaitForExit();
        Assert.NotEqual(0, process.ExitCode);
    }

    private static void Main(string[] arguments)
    {
        var path = SeedPath.From(arguments[0], Path.GetDirectoryName(arguments[0]));
        OutputFile.Write(arguments[1], stream =>
        {
            using var content = new MemoryStream();
            TextPackWriter.Write(content, [(path, () => File.ReadAllBytes(arguments[0]))]);
            stream.Write(content.ToArray(), 0, int.Parse(arguments[2], CultureInfo.InvariantCulture));
            stream.Flush();
            Process.GetCurrentProcess().Kill();
        });
    }
}
