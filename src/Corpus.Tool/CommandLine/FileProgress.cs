using Spectre.Console;

namespace Corpus.Tool.CommandLine;

/// <summary>Shows on a terminal how many files are done. Writes nothing if the standard error is not one.</summary>
internal static class FileProgress
{
    /// <summary>Does some work and shows its progress.</summary>
    /// <param name="description">What is done: <c>Checking</c>.</param>
    /// <param name="count">The number of files.</param>
    /// <param name="work">The work. It calls its argument after each file, from any thread.</param>
    public static async Task<T> RunAsync<T>(string description, int count, Func<Action, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
        {
            return await work(() => { }).ConfigureAwait(false);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var task = context.AddTask(description, maxValue: Math.Max(count, 1));
                return work(() => task.Increment(1));
            })
            .ConfigureAwait(false);
    }
}
