using System.CommandLine;
using Corpus.Tool.CommandLine;
using Corpus.Tool.Reading;

namespace Corpus.Tool;

/// <summary>The command <c>read</c>: texts in, articles out.</summary>
internal static class ReadCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var lines = new Option<bool>("--lines") { Description = "Read one JSON object with 'id' and 'text' per line of the standard input, and write one per line in the same order." };
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = "How many texts to read at the same time.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(result =>
        {
            if (result.GetValue(jobs) < 1)
            {
                result.AddError("--jobs must be at least 1.");
            }
        });
        var command = new Command("read", "Reads texts and writes their articles, with dates, quotations and speakers, as JSON Lines or Parquet.") { lines, jobs };
        command.SetAction((arguments, _) => ReadLinesAsync(arguments.GetValue(jobs)));
        return command;
    }

    private static async Task<int> ReadLinesAsync(int jobs)
    {
        using var input = StandardStreams.OpenInput();
        using var output = StandardStreams.OpenOutput();
        return await LineStream.ReadAsync(input, output, jobs).ConfigureAwait(false) ? ExitCode.Success : ExitCode.Fault;
    }
}
