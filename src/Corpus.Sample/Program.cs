using System.CommandLine;
using Corpus.Sample;
using Spectre.Console;

// Prints tables for a reader by default, JSON for another program with --json, and writes an HTML page with --html.
var json = new Option<bool>("--json") { Description = "Print each article as one line of JSON." };
var html = new Option<FileInfo>("--html") { Description = "Write the corpus to this file as an HTML page.", HelpName = "file" };
var command = new RootCommand("Shows the corpus generated from the texts in seeds/.") { json, html };
command.Validators.Add(result =>
{
    if (result.GetResult(json) is not null && result.GetResult(html) is not null)
    {
        result.AddError("--json and --html cannot be combined: choose one.");
    }
});
command.SetAction(arguments =>
{
    if (arguments.GetValue(html) is { } file)
    {
        return HtmlReport.Write(file, Console.Out, Console.Error);
    }

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

    return 0;
});

return command.Parse(args).Invoke();
