using System.Collections.Immutable;
using Corpus.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers;

/// <summary>Looks at all seeds of a project together, and at what the project sets for them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.RepeatedSeed, Descriptors.TextsTooLarge, Descriptors.UnknownSetting, Descriptors.NoSuchModel, Descriptors.CorpusTooLarge);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        var corpus = CorpusFacts.Of(context.Options, context.CancellationToken);
        var diagnostics = UnknownSettingRule.Check(context.Options, context.CancellationToken)
            .Concat(RepeatedSeedRule.Check(corpus))
            .Concat(CorpusSizeRule.Check(corpus))
            .Concat(CorpusModelRule.Check(context.Compilation, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
            .Concat(TextStorageRule.Check(corpus, context.Options.AnalyzerConfigOptionsProvider));
        foreach (var diagnostic in diagnostics)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
