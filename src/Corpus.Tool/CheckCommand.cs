using System.CommandLine;
using System.Text;
using Corpus.Tool.Checking;
using Corpus.Tool.CommandLine;
using Corpus.Tool.Files;

namespace Corpus.Tool;

/// <summary>The command <c>check</c>: the diagnostics that a build would report for texts, without a build.</summary>
internal static class CheckCommand
{
    private const string TextFormat = "text";
    private const string SarifFormat = "sarif";

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var paths = PathArguments.Create(ArgumentArity.OneOrMore);
        var format = new Option<string>("--format") { Description = "The format of the findings.", DefaultValueFactory = _ => TextFormat };
        format.AcceptOnlyFromAmong(TextFormat, SarifFormat);
        var output = new Option<string?>("--output", "-o") { Description = "Write the findings to this file instead of the standard output.", HelpName = "FILE" };
        var rules = new RuleOptions();
        var command = new Command("check", "Checks texts as a build does, without a build. Exits with 1 if there are warnings or errors.") { paths, format, output };
        rules.AddTo(command);
        HelpExamples.AddTo(
            command,
            ("corpus check seeds", "Check every text in the folder 'seeds'."),
            ("corpus check seeds --severity CORPUS003=warning --severity CORPUS007=none", "Count unclosed quotation marks as warnings, and allow repeated texts."),
            ("corpus check 'news/**/*.txt' --format sarif -o findings.sarif", "Write the findings for a code scanning service."));
        command.SetAction((arguments, _) => CheckAsync(
            arguments.GetValue(paths)!, rules.GetSettings(arguments), arguments.GetValue(format) == SarifFormat, arguments.GetValue(output)));
        return command;
    }

    private static async Task<int> CheckAsync(string[] paths, CheckSettings settings, bool isSarif, string? output)
    {
        if (PathArguments.Find(paths) is not { } search)
        {
            return ExitCode.Usage;
        }

        var unreadable = settings.ReadConfiguration([.. search.Files.Select(file => file.FullPath)]);
        Messages.Write(unreadable);
        var result = await FileProgress.RunAsync(
            "Checking", search.Files.Count, onChecked => Task.FromResult(SeedCheck.Check(search.Files, settings, onChecked))).ConfigureAwait(false);
        Messages.Write(result.Errors);
        using (var file = OutputFile.Create(output))
        {
            Write(file.Stream, result, isSarif);
            file.Complete();
        }

        Messages.Write(FindingSummary.Describe(result.Findings, search.Files.Count));
        return search.Unreadable.Count + unreadable.Count + result.Errors.Count > 0 || FindingSummary.Fails(result.Findings) ? ExitCode.Fault : ExitCode.Success;
    }

    private static void Write(Stream stream, CheckResult result, bool isSarif)
    {
        if (isSarif)
        {
            SarifLog.Write(stream, result, ToolVersion.Current);
            return;
        }

        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        foreach (var finding in result.Findings)
        {
            writer.WriteLine(finding);
        }
    }
}
