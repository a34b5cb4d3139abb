using System.CommandLine;
using Corpus.Sample;
using Corpus.Sample.Page;
using Spectre.Console;

// Without arguments: the five seeds as a reader would look at them. With --json: as another program would. With --html: as a page to look around in.
var json = new Option<bool>("--json") { Description = "Print one JSON object a line for each article." };
var html = new Option<FileInfo>("--html") { Description = "Write a page to read the corpus in, to this file.", HelpName = "file" };
var command = new RootCommand("Shows what the generator made of the texts in seeds/.") { json, html };
command.Validators.Add(result =>
{
    if (result.GetResult(json) is not null && result.GetResult(html) is not null)
    {
        result.AddError("--json and --html are two ways to show the corpus: choose one.");
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
        // No colours in a file or a pipe.
        var ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect;
        ConsoleReport.Write(AnsiConsole.Create(new AnsiConsoleSettings { Ansi = ansi }));
    }

    return 0;
});

return command.Parse(args).Invoke();
