using System.Collections.Immutable;
using Corpus.Generator.Settings;
using Corpus.Text.Faults;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Diagnostics;

/// <summary>Reports the faults of each seed on its own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SeedAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        SeedRules.All.Where(rule => rule != SeedRules.RepeatedSeed).Select(Descriptors.Get).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var fields = CorpusOptions.From(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions, start.Compilation).Fields;
            start.RegisterAdditionalFileAction(file => Analyze(file, fields));
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, EquatableArray<ArticleField> fields)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        if (SeedFile.From(context.AdditionalFile, provider) is not { File: var file })
        {
            return;
        }

        if (file.GetText(context.CancellationToken) is not { } source)
        {
            context.ReportDiagnostic(FaultDiagnostics.CreateAtStart(FaultReader.NoText, file.Path));
            return;
        }

        var policy = CorpusSettings.DateHeader.Read(provider.GetOptions(file));
        var facts = SeedCache.GetFacts(source, context.CancellationToken);
        var fieldFaults = facts.IsEmpty ? [] : FaultLimit.Apply(FieldFaults.Find(facts.Fields, fields, context.CancellationToken));
        foreach (var fault in facts.Faults.Concat(fieldFaults))
        {
            if (policy.Reports(fault.Rule))
            {
                context.ReportDiagnostic(FaultDiagnostics.Create(fault, file.Path, source));
            }
        }
    }
}
