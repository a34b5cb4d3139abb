using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers;

/// <summary>Says what to set where a project has seeds and its C# has no records.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LanguageVersionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.LanguageVersion);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        if (context.Compilation is not CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp9 and var version })
        {
            return;
        }

        foreach (var file in context.Options.AdditionalFiles)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (SeedFiles.IsSeed(file, context.Options.AnalyzerConfigOptionsProvider))
            {
                // It is the project's fault, and no place in a file.
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.LanguageVersion, Location.None, version.ToDisplayString()));
                return;
            }
        }
    }
}
