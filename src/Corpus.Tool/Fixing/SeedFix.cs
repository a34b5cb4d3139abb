using Corpus.Text;
using Corpus.Text.Faults;
using Corpus.Tool.Checking;
using Corpus.Tool.Files;

namespace Corpus.Tool.Fixing;

/// <summary>Fixes the faults of a file: those that can be fixed in only one way, and ambiguous dates if the user says how to read them.</summary>
internal static class SeedFix
{
    // A fix can reveal another fault, for example a quotation mark that a misplaced date header hid. Each pass fixes some, so this is never reached.
    private const int MaxPasses = 10;

    /// <summary>Fixes a file in memory.</summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">What counts as a fault.</param>
    /// <param name="order">How to read an ambiguous date; null to leave it.</param>
    public static FixedFile Fix(InputFile file, CheckSettings settings, SeedEditKind? order)
    {
        if (!file.TryRead(out var bytes, out var error))
        {
            return new FixedFile(file) { Error = error };
        }

        var rules = settings.GetRules(file.FullPath);
        if (SeedText.Decode(bytes) is not { } original)
        {
            return new FixedFile(file) { Remaining = [.. SeedCheck.DescribeBinary(file, rules)] };
        }

        var text = original.Text;
        var fixes = new List<Fix>();
        var article = SeedReader.Read(text);

        // Writing a file with bytes that are not text would lose them.
        for (var pass = 0; original.Encoding is not null && pass < MaxPasses; pass++)
        {
            var edits = ChooseEdits(article, rules, order);
            if (edits.Count == 0)
            {
                break;
            }

            var lines = new LineMap(text);
            fixes.AddRange(edits.Select(edit => new Fix(edit.Rule, lines.GetPosition(edit.Edit.Span.Start), edit.Edit.Title)));
            text = edits.Select(edit => edit.Edit).ApplyTo(text);
            article = SeedReader.Read(text);
        }

        return new FixedFile(file)
        {
            Original = original,
            Text = text,
            Fixes = fixes,
            Remaining = [.. SeedCheck.Describe(file, article, settings, rules)],
        };
    }

    private static List<(SeedRule Rule, SeedEdit Edit)> ChooseEdits(SeedArticle article, FileRules rules, SeedEditKind? order)
    {
        var chosen = new List<(SeedRule Rule, SeedEdit Edit)>();
        var candidates = SeedCheck.FindFaults(article, rules)
            .Select(fault => (fault.Rule, Edit: Choose(fault, order)))
            .Where(candidate => candidate.Edit is not null)
            .OrderBy(candidate => candidate.Edit!.Span.Start);
        foreach (var (rule, edit) in candidates)
        {
            // An edit that overlaps another one is left for the next pass.
            if (chosen.Count == 0 || chosen[^1].Edit.Span.End <= edit!.Span.Start)
            {
                chosen.Add((rule, edit!));
            }
        }

        return chosen;
    }

    private static SeedEdit? Choose(SeedFault fault, SeedEditKind? order) =>
        fault.Fixes.Count == 1 ? fault.Fixes[0] : fault.Fixes.FirstOrDefault(edit => edit.Kind == order);
}

/// <summary>A file, and what was fixed in it.</summary>
/// <param name="File">The file.</param>
internal sealed record FixedFile(InputFile File)
{
    /// <summary>The file as it was; null if it is not text or could not be read.</summary>
    public SeedText? Original { get; init; }

    /// <summary>The text with the fixes.</summary>
    public string Text { get; init; } = "";

    /// <summary>What was fixed.</summary>
    public IReadOnlyList<Fix> Fixes { get; init; } = [];

    /// <summary>The faults that the text still has.</summary>
    public IReadOnlyList<Finding> Remaining { get; init; } = [];

    /// <summary>Why the file could not be read or written; null if it could.</summary>
    public string? Error { get; init; }
}

/// <summary>A fault that was fixed.</summary>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="Position">Where the text changed.</param>
/// <param name="Title">What was done: <c>Write 'date 2022-04-07'</c>.</param>
internal sealed record Fix(SeedRule Rule, TextPosition Position, string Title);
