using Corpus.Text.Configuration;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers;

/// <summary>What a project sets.</summary>
internal static class Settings
{
    /// <summary>The value of a setting; its default where nothing, or something unknown, is set.</summary>
    public static string Read(AnalyzerConfigOptions options, Setting setting) => setting.Of(Written(options, setting));

    /// <summary>What is written for a setting; null where nothing is.</summary>
    public static string? Written(AnalyzerConfigOptions options, Setting setting) => options.TryGetValue(setting.Key, out var value) ? value : null;
}
