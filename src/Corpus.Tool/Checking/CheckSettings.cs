using System.Collections.Immutable;
using Corpus.Text;
using Corpus.Text.Faults;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Tool.Checking;

/// <summary>
/// The settings that decide which faults of a file count: options of the command, and the <c>.editorconfig</c> and <c>.globalconfig</c> files in the folder of the
/// file and above, which are read by the compiler's own reader. Unlike the compiler, which ignores them for additional files, severities in an
/// <c>.editorconfig</c> count too.
/// </summary>
/// <param name="severities">The severities that the user gave as options. They take precedence.</param>
/// <param name="isStrict">Whether faults are errors by default, as with <c>CorpusDiagnostics=strict</c>.</param>
/// <param name="fields">The fields that front matter can have; empty to allow any.</param>
internal sealed class CheckSettings(IReadOnlyDictionary<string, Severity> severities, bool isStrict, EquatableArray<ArticleField> fields)
{
    private const string DateHeaderKey = "corpus_date_header";
    private static readonly (string Name, DateHeaderPolicy Policy)[] Policies =
        [("optional", DateHeaderPolicy.Optional), ("required", DateHeaderPolicy.Required), ("ignored", DateHeaderPolicy.Ignored)];

    private static readonly string[] ConfigurationFiles = [".editorconfig", ".globalconfig"];

    private AnalyzerConfigSet? _configuration;

    /// <summary>The declared fields.</summary>
    public EquatableArray<ArticleField> Fields => fields;

    /// <summary>Reads the configuration files for some files. Must be called before <see cref="GetRules"/>.</summary>
    /// <param name="paths">The absolute paths of the files.</param>
    /// <returns>A message for each configuration file that cannot be read, and for each value that is not valid (CORPUS009).</returns>
    public IReadOnlyList<string> ReadConfiguration(IReadOnlyCollection<string> paths)
    {
        var errors = new List<string>();
        var configurations = new List<AnalyzerConfig>();
        if (isStrict)
        {
            using var preset = typeof(CheckSettings).Assembly.GetManifestResourceStream("strict.globalconfig")!;
            configurations.Add(AnalyzerConfig.Parse(SourceText.From(preset), Path.GetFullPath("strict.globalconfig")));
        }

        foreach (var folder in FindFolders(paths))
        {
            foreach (var file in ConfigurationFiles.Select(name => Path.Combine(folder, name)).Where(File.Exists))
            {
                try
                {
                    configurations.Add(AnalyzerConfig.Parse(File.ReadAllText(file), file));
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                {
                    errors.Add($"{file}: the configuration cannot be read: {exception.Message}");
                }
            }
        }

        _configuration = configurations.Count == 0 ? null : AnalyzerConfigSet.Create(configurations);
        errors.AddRange(paths
            .Select(path => (Path: path, Value: FindDateHeader(path)))
            .Where(setting => setting.Value is { Length: > 0 } && FindPolicy(setting.Value) < 0)
            .GroupBy(setting => setting.Value, setting => Path.GetRelativePath(Environment.CurrentDirectory, setting.Path))
            .Select(invalid => DescribeInvalid(invalid.Key!, invalid.First(), invalid.Count() - 1)));
        return errors;
    }

    /// <summary>What counts in a file.</summary>
    /// <param name="path">The absolute path of the file.</param>
    public FileRules GetRules(string path)
    {
        if (_configuration is null)
        {
            return new FileRules(severities, ImmutableDictionary<string, ReportDiagnostic>.Empty, DateHeaderPolicy.Optional);
        }

        var forAll = _configuration.GlobalConfigOptions;
        var options = _configuration.GetOptionsForSourcePath(path);
        var policy = FindPolicy(FindDateHeader(path)) is >= 0 and var index ? Policies[index].Policy : DateHeaderPolicy.Optional;
        return new FileRules(severities, forAll.TreeOptions.SetItems(options.TreeOptions), policy);
    }

    private string? FindDateHeader(string path) =>
        _configuration is not null
        && (_configuration.GetOptionsForSourcePath(path).AnalyzerOptions.TryGetValue(DateHeaderKey, out var value)
            || _configuration.GlobalConfigOptions.AnalyzerOptions.TryGetValue(DateHeaderKey, out value))
            ? value.Trim()
            : null;

    private static int FindPolicy(string? value) => Array.FindIndex(Policies, policy => policy.Name.Equals(value, StringComparison.OrdinalIgnoreCase));

    // In the words of the compiler.
    private static string DescribeInvalid(string value, string path, int others)
    {
        var note = others == 0 ? "" : $" (here and for {FindingSummary.Count(others, "more file")})";
        return $"{path.Replace('\\', '/')}: warning CORPUS009: '{value}' is not a valid value of {DateHeaderKey}{note}; use 'optional', 'required' or 'ignored'";
    }

    private static SortedSet<string> FindFolders(IEnumerable<string> paths)
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            for (var folder = Path.GetDirectoryName(path); folder is not null && folders.Add(folder); folder = Path.GetDirectoryName(folder))
            {
            }
        }

        return folders;
    }
}

/// <summary>What counts in a file.</summary>
/// <param name="severities">The severities that the user gave as options.</param>
/// <param name="configured">The severities in configuration files.</param>
/// <param name="policy">Whether the file must have a date header.</param>
internal readonly struct FileRules(
    IReadOnlyDictionary<string, Severity> severities, ImmutableDictionary<string, ReportDiagnostic> configured, DateHeaderPolicy policy)
{
    /// <summary>The severity of a rule in the file.</summary>
    public Severity GetSeverity(SeedRule rule)
    {
        if (!policy.Reports(rule))
        {
            return Severity.None;
        }

        if (severities.TryGetValue(rule.Id, out var given))
        {
            return given;
        }

        return configured.TryGetValue(rule.Id, out var report) && Severities.From(report) is { } severity ? severity : Severities.GetDefault(rule);
    }
}
