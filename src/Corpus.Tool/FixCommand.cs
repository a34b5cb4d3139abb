using System.CommandLine;
using System.Text;
using Corpus.Text.Faults;
using Corpus.Tool.Checking;
using Corpus.Tool.CommandLine;
using Corpus.Tool.Files;
using Corpus.Tool.Fixing;

namespace Corpus.Tool;

/// <summary>The command <c>fix</c>: what the code fixes of an editor do, for many texts at once.</summary>
internal static class FixCommand
{
    private static readonly (string Name, SeedEditKind Kind)[] Orders = [("dmy", SeedEditKind.DayFirst), ("mdy", SeedEditKind.MonthFirst)];

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var paths = PathArguments.Create(ArgumentArity.OneOrMore);
        var order = new Option<string?>("--order") { Description = "How to read a date header such as 07/04/2022: with the day first (dmy) or the month first (mdy). Without this, it is left as it is." };
        order.AcceptOnlyFromAmong([.. Orders.Select(known => known.Name)]);
        var dryRun = new Option<bool>("--dry-run") { Description = "Write the changes to the standard output as a unified diff, and change no file." };
        var rules = new RuleOptions();
        var command = new Command("fix", "Fixes every fault of texts that can be fixed in only one way. Exits with 1 if warnings or errors remain.") { paths, order, dryRun };
        rules.AddTo(command);
        HelpExamples.AddTo(
            command,
            ("corpus fix seeds --dry-run", "Show what would change."),
            ("corpus fix seeds --order dmy", "Fix the texts; 07/04/2022 is 7 April."),
            ("corpus fix seeds --severity CORPUS003=none", "Fix date headers, but add no quotation marks."));
        command.SetAction((arguments, _) => FixAsync(
            arguments.GetValue(paths)!,
            rules.GetSettings(arguments),
            arguments.GetValue(order) is { } name ? Orders.First(known => known.Name == name).Kind : null,
            arguments.GetValue(dryRun)));
        return command;
    }

    private static async Task<int> FixAsync(string[] paths, CheckSettings settings, SeedEditKind? order, bool isDryRun)
    {
        if (PathArguments.Find(paths) is not { } search)
        {
            return ExitCode.Usage;
        }

        var unreadable = settings.ReadConfiguration(search.Files.Select(file => file.FullPath));
        Messages.Write(unreadable);
        var files = await FileProgress.RunAsync(
            isDryRun ? "Reading" : "Fixing", search.Files.Count, onFixed => Task.FromResult(Fix(search.Files, settings, order, isDryRun, onFixed))).ConfigureAwait(false);
        using (var stream = StandardStreams.OpenOutput())
        {
            using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16) { NewLine = "\n" };
            foreach (var file in files.Where(file => file.Fixes.Count > 0 && file.Error is null))
            {
                output.Write(isDryRun ? CreateDiff(file) : Describe(file));
            }
        }

        Finding[] remaining = [.. files.SelectMany(file => file.Remaining)];
        foreach (var finding in remaining)
        {
            Console.Error.WriteLine(finding);
        }

        string[] errors = [.. files.Select(file => file.Error).OfType<string>()];
        Messages.Write(errors);
        FixedFile[] changed = [.. files.Where(file => file.Fixes.Count > 0 && file.Error is null)];
        var done = $"{FindingSummary.Count(changed.Sum(file => file.Fixes.Count), "fault")} {(isDryRun ? "can be fixed" : "fixed")} in {FindingSummary.Count(changed.Length, "text")}";
        Messages.Write(remaining.Length == 0 ? done : $"{done}; left: {FindingSummary.Describe(remaining, files.Count)}");
        return search.Unreadable.Count + unreadable.Count + errors.Length > 0 || FindingSummary.Fails(remaining) ? ExitCode.Fault : ExitCode.Success;
    }

    private static List<FixedFile> Fix(IReadOnlyList<InputFile> files, CheckSettings settings, SeedEditKind? order, bool isDryRun, Action onFixed) =>
    [
        // A file that several links lead to is fixed once.
        .. files.Select(FollowLinks).DistinctBy(file => file.FullPath).ToArray().AsParallel().AsOrdered().Select(file =>
        {
            var result = SeedFix.Fix(file, settings, order);
            onFixed();
            return isDryRun || result.Fixes.Count == 0 ? result : Write(result);
        }),
    ];

    private static InputFile FollowLinks(InputFile file)
    {
        var target = OutputFile.FollowLinks(file.FullPath);
        return target == file.FullPath ? file : file with { Path = Path.GetRelativePath(Environment.CurrentDirectory, target).Replace('\\', '/'), FullPath = target };
    }

    private static FixedFile Write(FixedFile file)
    {
        try
        {
            using var output = OutputFile.Create(file.File.FullPath);
            output.Stream.Write(file.Original!.Encode(file.Text));
            output.Complete();
            return file;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return file with { Error = $"{file.File.Path}: the file cannot be written: {exception.Message}" };
        }
    }

    private static string CreateDiff(FixedFile file)
    {
        // The byte order mark is part of the first line.
        var mark = file.Original!.Encoding!.Preamble.IsEmpty ? "" : "\uFEFF";
        return UnifiedDiff.Create(file.File.Path, mark + file.Original.Text, mark + file.Text);
    }

    private static string Describe(FixedFile file) =>
        string.Concat(file.Fixes.Select(fix => $"{file.File.Path}({fix.Position}): fixed {fix.Rule.Id}: {fix.Title}\n"));
}
