using Corpus.Text.Faults;
using Microsoft.CodeAnalysis;

namespace Corpus.Tool.Checking;

/// <summary>How serious a finding is, with the settings of the user.</summary>
internal enum Severity
{
    /// <summary>Not reported, and not fixed.</summary>
    None,

    /// <summary>Worth a look.</summary>
    Suggestion,

    /// <summary>A warning; <c>check</c> fails.</summary>
    Warning,

    /// <summary>An error; <c>check</c> fails.</summary>
    Error,
}

/// <summary>The names of severities.</summary>
internal static class Severities
{
    /// <summary>The severity of a rule without settings.</summary>
    public static Severity GetDefault(SeedRule rule) => rule.Severity switch
    {
        FaultSeverity.Suggestion => Severity.Suggestion,
        FaultSeverity.Warning => Severity.Warning,
        FaultSeverity.Error => Severity.Error,
    };

    /// <summary>The severity that a configuration file sets; null if it sets none.</summary>
    public static Severity? From(ReportDiagnostic configured) => configured switch
    {
        ReportDiagnostic.Suppress => Severity.None,

        // 'silent' keeps a diagnostic from the list of an editor.
        ReportDiagnostic.Hidden => Severity.None,
        ReportDiagnostic.Info => Severity.Suggestion,
        ReportDiagnostic.Warn => Severity.Warning,
        ReportDiagnostic.Error => Severity.Error,
        _ => null,
    };

    /// <summary>The word that the compiler prints.</summary>
    public static string GetWord(this Severity severity) => severity switch
    {
        Severity.None => "none",
        Severity.Suggestion => "info",
        Severity.Warning => "warning",
        Severity.Error => "error",
    };
}
