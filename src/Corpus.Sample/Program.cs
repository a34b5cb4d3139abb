using System.CommandLine;
using Corpus.Sample;
using Spectre.Console;

// Without arguments: the five seeds as a reader would look at them. With --json: as another program would.
var json = new Option<bool>("--json") { Description = "Print one JSON object a line for each article." };
var command = new RootCommand("Shows what the generator made of the texts in seeds/.") { json };
command.SetAction(arguments =>
{
    if (arguments.GetValue(json))
    {
        JsonReport.Write(Console.Out);
    }
    else
    {
        // No colours in a file or a pipe.
        var ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect;
        ConsoleReport.Write(AnsiConsole.Create(new AnsiConsoleSettings { Ansi = ansi }));
    }
});

return command.Parse(args).Invoke();
