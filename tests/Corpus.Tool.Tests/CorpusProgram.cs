using System.Diagnostics;
using System.Text;

namespace Corpus.Tool.Tests;

/// <summary>Runs the real executable, in its own folder.</summary>
public sealed class CorpusProgram : IDisposable
{
    /// <summary>The path of the executable, which the build copies beside the tests.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "corpus.exe" : "corpus");

    /// <summary>The current folder of the program.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("corpus-tool-").FullName;

    /// <summary>Environment variables of the program, in addition to those of the test.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>Writes a file below the folder.</summary>
    public CorpusProgram Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public CorpusProgram Write(string path, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Get(path))!);
        File.WriteAllBytes(Get(path), content);
        return this;
    }

    public string Get(string path) => System.IO.Path.Combine(Folder, path);

    public string Read(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(Get(path)));

    /// <summary>Runs the program to its end.</summary>
    public ProgramRun Run(params string[] arguments) => Run(input: [], arguments);

    /// <summary>Runs the program with an input.</summary>
    public ProgramRun Run(byte[] input, params string[] arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = Task.Run(() =>
        {
            using var content = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(content);
            return content.ToArray();
        });
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program does not read its input.
        }

        process.WaitForExit();
        return new ProgramRun(process.ExitCode, Encoding.UTF8.GetString(output.Result), error.Result.ReplaceLineEndings("\n"));
    }

    /// <summary>Starts the program.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>A finished run.</summary>
public sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of the output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
