using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Corpus.Tool.Tests.Engines;

/// <summary>A daemon in the foreground, which ends with the test.</summary>
internal sealed class Daemon : IDisposable
{
    // A limit for a daemon that hangs, not a time that anything waits for.
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly StringBuilder _log = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Daemon(Process process) => _process = process;

    /// <summary>Starts a daemon, and returns when it says on standard error that it is ready.</summary>
    /// <param name="program">The path of the program.</param>
    /// <param name="readyLine">A part of the line that says so.</param>
    /// <param name="arguments">The arguments.</param>
    public static Daemon Start(string program, string readyLine, params string[] arguments)
    {
        var daemon = new Daemon(new Process { StartInfo = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true } });
        daemon._process.ErrorDataReceived += (_, line) => daemon.Log(line.Data, readyLine);
        daemon._process.OutputDataReceived += (_, _) => { };
        daemon._process.Start();
        daemon._process.BeginErrorReadLine();
        daemon._process.BeginOutputReadLine();
        if (daemon._ready.Task.Wait(StartLimit))
        {
            return daemon;
        }

        var log = daemon.ReadLog();
        daemon.Dispose();
        throw new InvalidOperationException($"{program} has not started:\n{log}");
    }

    /// <summary>Returns a TCP port that no program uses on any address of this machine.</summary>
    public static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Any, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Returns what the daemon has written to standard error.</summary>
    public string ReadLog()
    {
        lock (_log)
        {
            return _log.ToString();
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    // Null is the end of the log: the daemon has ended.
    private void Log(string? line, string readyLine)
    {
        lock (_log)
        {
            _log.AppendLine(line);
        }

        if (line is null)
        {
            _ready.TrySetException(new InvalidOperationException($"{_process.StartInfo.FileName} has ended:\n{ReadLog()}"));
        }
        else if (line.Contains(readyLine, StringComparison.Ordinal))
        {
            _ready.TrySetResult();
        }
    }
}
