using System.Collections.Immutable;
using Corpus.Analyzers.Rules;
using Corpus.Text.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers;

/// <summary>Looks at each seed on its own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeedAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.MalformedDateHeader,
        Descriptors.MissingDateHeader,
        Descriptors.UnpairedQuotationMark,
        Descriptors.NoSuchDay,
        Descriptors.UnreadableSeed,
        Descriptors.EmptySeed);

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

        var facts = SeedFacts.Of(source, context.CancellationToken);
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(file);
        foreach (var finding in DateHeaderRule.Under(Settings.Read(options, Setting.DateHeader), facts))
        {
            context.ReportDiagnostic(finding.In(file.Path, source));
        }
    }
}
