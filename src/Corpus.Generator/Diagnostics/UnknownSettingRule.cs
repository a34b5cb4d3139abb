using System.Globalization;
using Corpus.Generator.Settings;
using Corpus.Text.Faults;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Diagnostics;

/// <summary>CORPUS009: a configuration value that is not valid. One diagnostic per value, however many files it is set for.</summary>
internal static class UnknownSettingRule
{
    public static IEnumerable<Diagnostic> Check(AnalyzerOptions options, Compilation compilation, CancellationToken cancellationToken)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        foreach (var setting in CorpusSettings.ForProject)
        {
            if (setting.FindInvalidValue(provider.GlobalOptions) is { } value)
            {
                // A property of the project, which has no location in a file that the compiler sees.
                yield return Create(setting, value, Location.None, "");
            }
        }

        foreach (var invalid in CheckFields(provider.GlobalOptions, compilation))
        {
            yield return Diagnostic.Create(Descriptors.UnknownSetting, Location.None, Excerpt.From(invalid.Value), invalid.Setting, "", invalid.Remedy);
        }

        foreach (var (setting, value, paths) in CheckFiles(options, provider, cancellationToken))
        {
            var others = paths.Count - 1;
            var note = others == 0 ? "" : string.Format(CultureInfo.InvariantCulture, " (here and for {0} more {1})", others, others == 1 ? "file" : "files");
            yield return Create(setting, value, Location.Create(paths.OrderBy(path => path, StringComparer.Ordinal).First(), default, default), note);
        }
    }

    // Shared records have the fields that their project declares.
    private static IEnumerable<InvalidField> CheckFields(AnalyzerConfigOptions options, Compilation compilation) =>
        CorpusOptions.From(options, compilation) is { SharedRecords: { } records } project
            ? FieldSettings.Read(options)
                .Except(project.Fields)
                .Select(field => new InvalidField(field.Key, "CorpusField", $"the fields of '{records}', which the project with these records declares"))
            : FieldSettings.FindInvalid(options);

    private static IEnumerable<(Setting Setting, string Value, List<string> Paths)> CheckFiles(
        AnalyzerOptions options, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var found = new Dictionary<(Setting Setting, string Value), List<string>>();
        foreach (var file in options.AdditionalFiles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var fileOptions = provider.GetOptions(file);
            foreach (var setting in CorpusSettings.ForFile)
            {
                // A key for all files also reaches files that are not seeds, where it does not matter. But CorpusSeed itself may be misspelled.
                if (setting.FindInvalidValue(fileOptions) is { } value && (setting == CorpusSettings.IsSeed || SeedFile.From(file, provider) is not null))
                {
                    if (!found.TryGetValue((setting, value), out var paths))
                    {
                        found.Add((setting, value), paths = []);
                    }

                    paths.Add(file.Path);
                }
            }
        }

        return found.Select(pair => (pair.Key.Setting, pair.Key.Value, pair.Value));
    }

    private static Diagnostic Create(Setting setting, string value, Location location, string note) =>
        Diagnostic.Create(Descriptors.UnknownSetting, location, Excerpt.From(value), setting.Name, note, Setting.JoinNames(setting.ValidValues));
}
