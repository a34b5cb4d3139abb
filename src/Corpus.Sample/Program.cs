using System.CommandLine;
using Corpus.Sample;
using Spectre.Console;

// Prints tables for a reader by default, and JSON for another program with --json.
var json = new Option<bool>("--json") { Description = "Print each article as one line of JSON." };
var command = new RootCommand("Shows the corpus generated from the texts in seeds/.") { json };
command.SetAction(arguments =>
{
    if (arguments.GetValue(json))
    {
        JsonReport.Write(Console.Out);
    }
    else
    {
        // Write no color codes to a file or a pipe.
        var ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect;
        ConsoleReport.Write(AnsiConsole.Create(new AnsiConsoleSettings { Ansi = ansi }));
    }
});

return command.Parse(args).Invoke();
