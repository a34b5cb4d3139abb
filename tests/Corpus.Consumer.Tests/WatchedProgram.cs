using System.Diagnostics;
using System.Threading.Channels;

namespace Corpus.Consumer.Tests;

/// <summary>A program under <c>dotnet watch</c> that prints its state at the start and whenever it changes.</summary>
internal sealed class WatchedProgram : IDisposable
{
    // A step takes seconds; on a busy machine, minutes.
    private static readonly TimeSpan MaxWait = TimeSpan.FromMinutes(5);

    private readonly Process _watch;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly List<string> _read = [];
    private int _openStreams = 2;
    private string _processId = "";
    private string _state = "";
    private bool _isWatching;

    /// <summary>Starts the program of a project.</summary>
    /// <param name="project">The project. This replaces its <c>Program.cs</c>.</param>
    /// <param name="state">A C# expression for the state, in one line. The variable <c>atStart</c> is <c>Articles.All</c> from the start of the program.</param>
    public WatchedProgram(ConsumerProject project, string state)
    {
        project.Write("Program.cs", $$"""
            using System;
            using System.Linq;
            using MyApp.Corpus;

            var atStart = Articles.All;
            for (var last = ""; ; System.Threading.Thread.Sleep(20))
            {
                var state = Describe();
                if (state != last)
                {
                    Console.WriteLine("STATE " + Environment.ProcessId + " " + state);
                    last = state;
                }
            }

            string Describe()
            {
                try
                {
                    return {{state}};
                }
                catch (Exception exception)
                {
                    return exception.GetType() + ": " + exception.Message;
                }
            }
            """);
        _watch = DotNet.StartWatch(project.Folder);
        _watch.OutputDataReceived += (_, line) => Receive(line.Data);
        _watch.ErrorDataReceived += (_, line) => Receive(line.Data);
        _watch.BeginOutputReadLine();
        _watch.BeginErrorReadLine();
    }

    /// <summary>How many times the program was started, as far as <see cref="WaitForAsync"/> has read its output.</summary>
    public int Starts { get; private set; }

    /// <summary>Waits until the program has a state and <c>dotnet watch</c> waits for changes: a change that is made while the program starts is lost.</summary>
    public async Task WaitForAsync(string state)
    {
        using var timeout = new CancellationTokenSource(MaxWait);
        try
        {
            while (_state != state || !_isWatching)
            {
                Read(await _lines.Reader.ReadAsync(timeout.Token));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or ChannelClosedException)
        {
            Assert.Fail($"No state “{state}” in:\n{string.Join('\n', _read)}");
        }
    }

    public void Dispose()
    {
        _watch.Kill(entireProcessTree: true);
        _watch.WaitForExit(MaxWait);
        _watch.Dispose();
    }

    private void Read(string line)
    {
        _read.Add(line);
        if (line.Contains("Waiting for changes", StringComparison.Ordinal))
        {
            _isWatching = true;
        }
        else if (line.Contains("Restart is needed", StringComparison.Ordinal))
        {
            _isWatching = false;
        }
        else if (line.Split(' ', 3) is ["STATE", var processId, var state])
        {
            Starts += processId == _processId ? 0 : 1;
            (_processId, _state) = (processId, state);
        }
    }

    private void Receive(string? line)
    {
        if (line is not null)
        {
            _lines.Writer.TryWrite(line);
        }
        else if (Interlocked.Decrement(ref _openStreams) == 0)
        {
            _lines.Writer.Complete();
        }
    }
}
