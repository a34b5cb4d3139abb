using System.Globalization;
using Corpus.Text.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers.Rules;

/// <summary>CORPUS009: a configuration value that is not one of those known. One diagnostic for each such value, on however many files it is set.</summary>
internal static class UnknownSettingRule
{
    public static IEnumerable<Diagnostic> Check(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        foreach (var setting in Setting.OfProject)
        {
            if (Settings.Written(provider.GlobalOptions, setting) is { } value && !setting.Knows(value))
            {
                // The project sets it, which is no place in a file that the compiler sees.
                yield return Report(setting, value, Location.None, "");
            }
        }

        foreach (var (setting, value, files) in OfFiles(options, provider, cancellationToken))
        {
            var more = files.Count - 1;
            var note = more == 0 ? "" : string.Format(CultureInfo.InvariantCulture, " (here and for {0} more {1})", more, more == 1 ? "file" : "files");
            yield return Report(setting, value, Location.Create(files.OrderBy(file => file, StringComparer.Ordinal).First(), default, default), note);
        }
    }

    private static IEnumerable<(Setting Setting, string Value, List<string> Files)> OfFiles(
        AnalyzerOptions options, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var found = new Dictionary<(Setting Setting, string Value), List<string>>();
        foreach (var file in options.AdditionalFiles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ofFile = provider.GetOptions(file);
            foreach (var setting in Setting.OfFile)
            {
                // What is written for all files reaches those, too, that are no seeds; but a file may be none because CorpusSeed is misspelt.
                if (Settings.Written(ofFile, setting) is { } value && !setting.Knows(value) && (setting == Setting.IsSeed || SeedFiles.IsSeed(file, provider)))
                {
                    if (!found.TryGetValue((setting, value), out var files))
                    {
                        found.Add((setting, value), files = []);
                    }

                    files.Add(file.Path);
                }
            }
        }

        return found.Select(pair => (pair.Key.Setting, pair.Key.Value, pair.Value));
    }

    private static Diagnostic Report(Setting setting, string value, Location place, string note)
    {
        var values = setting.Values.Select(known => "'" + known + "'").ToArray();
        var known = string.Join(", ", values.Take(values.Length - 1)) + " or " + values[values.Length - 1];
        return Diagnostic.Create(Descriptors.UnknownSetting, place, Excerpt.Of(value), setting.Name, note, known);
    }
}
