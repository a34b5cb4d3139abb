using System.Collections.Immutable;
using Corpus.Text.Faults;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Diagnostics;

/// <summary>Reports seeds that repeat others, and settings with invalid values.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.RepeatedSeed, Descriptors.UnknownSetting);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        var seeds = CorpusSeeds.Read(context.Options, context.CancellationToken);
        var diagnostics = UnknownSettingRule.Check(context.Options, context.Compilation, context.CancellationToken)
            .Concat(CheckRepetitions(seeds));
        foreach (var diagnostic in diagnostics)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    // CORPUS007.
    private static IEnumerable<Diagnostic> CheckRepetitions(IReadOnlyList<CorpusSeed> seeds) => SeedRepetitions
        .Find([.. seeds.Select(seed => new SeedIdentity(seed.Request, seed.Name, seed.Facts.Fingerprint, seed.Facts.IsEmpty))])
        .Select(found => FaultDiagnostics.CreateAtStart(found.Fault, seeds[found.Index].File.File.Path, seeds[found.Other].File.File.Path));
}
