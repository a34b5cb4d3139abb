using Corpus.Text;
using Corpus.Text.Faults;
using Corpus.Text.Names;
using Corpus.Tool.Files;

namespace Corpus.Tool.Checking;

/// <summary>Checks files: the faults of each on its own, as <c>SeedAnalyzer</c> reports them in the compiler, and those that repeat others.</summary>
internal static class SeedCheck
{
    /// <summary>Checks files.</summary>
    /// <param name="files">The files, in order of path.</param>
    /// <param name="settings">What counts as a fault.</param>
    /// <param name="onChecked">Is called after each file, from any thread.</param>
    /// <returns>The findings in order of path and position.</returns>
    public static CheckResult Check(IReadOnlyList<InputFile> files, CheckSettings settings, Action onChecked)
    {
        CheckedFile[] all = [.. files.AsParallel().AsOrdered().Select(file =>
        {
            var result = Check(file, settings);
            onChecked();
            return result;
        })];
        CheckedFile[] readable = [.. all.Where(file => file.Error is null)];
        var repetitions = FindRepetitions([.. readable.Where(file => file.Request is not null)], settings).ToLookup(finding => finding.File);
        return new CheckResult(
            [.. readable.SelectMany(file => file.Findings.Concat(repetitions[file.File]).OrderBy(finding => finding.Start.Line).ThenBy(finding => finding.Start.Column))],
            [.. all.Where(file => file.Error is not null).Select(file => file.Error!)]);
    }

    /// <summary>The faults of a text that count, without those that repeat other texts.</summary>
    /// <param name="article">The text.</param>
    /// <param name="rules">What counts.</param>
    public static IEnumerable<SeedFault> FindFaults(SeedArticle article, FileRules rules) =>
        FaultReader.Read(article).Where(fault => rules.GetSeverity(fault.Rule) != Severity.None);

    /// <summary>The findings for faults of a text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="article">Its text.</param>
    /// <param name="settings">What counts.</param>
    /// <param name="rules">What counts in the file.</param>
    public static IEnumerable<Finding> Describe(InputFile file, SeedArticle article, CheckSettings settings, FileRules rules)
    {
        var fieldFaults = FaultReader.IsEmpty(article) ? [] : FieldFaults.Find(FieldFacts.From(article), settings.Fields);
        LineMap? lines = null;
        foreach (var fault in FaultLimit.Apply(FindFaults(article, rules)).Concat(FaultLimit.Apply(fieldFaults)))
        {
            if (rules.GetSeverity(fault.Rule) is not Severity.None and var severity)
            {
                lines ??= new LineMap(article.Text);
                yield return new Finding(file, fault.Rule, severity, lines.GetPosition(fault.Span.Start), lines.GetPosition(fault.Span.End), fault.Message);
            }
        }
    }

    /// <summary>The finding for a file that is not text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rules">What counts in the file.</param>
    public static IEnumerable<Finding> DescribeBinary(InputFile file, FileRules rules)
    {
        var fault = FaultReader.NoText;
        return rules.GetSeverity(fault.Rule) is not Severity.None and var severity
            ? [new Finding(file, fault.Rule, severity, TextPosition.First, TextPosition.First, fault.Message)]
            : [];
    }

    private static CheckedFile Check(InputFile file, CheckSettings settings)
    {
        if (!file.TryRead(out var bytes, out var error))
        {
            return new CheckedFile(file, [], Error: error);
        }

        var rules = settings.GetRules(file.FullPath);
        if (SeedText.Decode(bytes) is not { Text: var text })
        {
            return new CheckedFile(file, [.. DescribeBinary(file, rules)]);
        }

        var article = SeedReader.Read(text);
        return new CheckedFile(
            file,
            [.. Describe(file, article, settings, rules)],
            NameRequest.Create(SeedPath.From(file.FullPath, Environment.CurrentDirectory), explicitName: null, NameRequest.NameFromText(article)),
            TextFingerprint.Create(text),
            FaultReader.IsEmpty(article));
    }

    // CORPUS007, with the current folder as that of the project.
    private static IEnumerable<Finding> FindRepetitions(CheckedFile[] files, CheckSettings settings)
    {
        var ordered = files.OrderBy(file => file.Request!.Path, StringComparer.Ordinal).ToArray();
        var names = NameTable.Assign(ordered.Select(file => file.Request!));
        var identities = ordered.Select(file => new SeedIdentity(file.Request!, names[file.Request!.Path], file.Fingerprint, file.IsEmpty));
        foreach (var (index, other, fault) in SeedRepetitions.Find([.. identities]))
        {
            var file = ordered[index].File;
            if (settings.GetRules(file.FullPath).GetSeverity(fault.Rule) is not Severity.None and var severity)
            {
                yield return new Finding(file, fault.Rule, severity, TextPosition.First, TextPosition.First, fault.Message, ordered[other].File);
            }
        }
    }

    private sealed record CheckedFile(
        InputFile File, IReadOnlyList<Finding> Findings, NameRequest? Request = null, TextFingerprint Fingerprint = default, bool IsEmpty = false, string? Error = null);
}

/// <summary>What is wrong with some files.</summary>
/// <param name="Findings">The findings, in order of path and position.</param>
/// <param name="Errors">A message for each file that could not be read.</param>
internal sealed record CheckResult(IReadOnlyList<Finding> Findings, IReadOnlyList<string> Errors);
