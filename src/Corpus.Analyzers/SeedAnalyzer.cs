using System.Collections.Immutable;
using Corpus.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers;

/// <summary>Looks at each seed on its own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeedAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.MalformedDateHeader, Descriptors.MissingDateHeader, Descriptors.UnreadableSeed, Descriptors.EmptySeed);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (!SeedFiles.IsSeed(file, context.Options.AnalyzerConfigOptionsProvider))
        {
            return;
        }

        if (file.GetText(context.CancellationToken) is not { } source)
        {
            context.ReportDiagnostic(UnreadableSeedRule.NoText(file.Path));
            return;
        }

        var seed = new SeedText(file.Path, source, context.CancellationToken);
        if (EmptySeedRule.Check(seed) is { } empty)
        {
            context.ReportDiagnostic(empty);
            return;
        }

        if (UnreadableSeedRule.Check(seed) is { } unreadable)
        {
            context.ReportDiagnostic(unreadable);
        }

        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(file);
        if (DateHeaderRule.Check(seed, DateHeaderPolicy.Of(options)) is { } header)
        {
            context.ReportDiagnostic(header);
        }
    }
}
