using System.Collections.Immutable;
using Corpus.Generator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Diagnostics;

/// <summary>Reports a project with seeds whose version of C# has no records (CORPUS010).</summary>
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
            if (SeedFile.From(file, context.Options.AnalyzerConfigOptionsProvider) is not null)
            {
                // Applies to the project as a whole, so it has no location.
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.LanguageVersion, Location.None, version.ToDisplayString()));
                return;
            }
        }
    }
}
