using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Diagnostics;

/// <summary>Reports calls of the generated code with a constant that is not in the corpus.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallAnalyzer : DiagnosticAnalyzer
{
    private delegate Diagnostic? Rule(string constant, Location location, CalledCorpus corpus, CancellationToken cancellationToken);

    private static readonly (string Type, string Method, Rule Check)[] Rules =
    [
        ("Articles", "Find", FindRule.CheckArticle),
        ("Speakers", "Find", FindRule.CheckSpeaker),
        ("Articles", "Cite", CiteRule.Check),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.NotInCorpus, Descriptors.NotCitable);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (SharedRecordsRule.ContinuesOthers(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions))
            {
                return;
            }

            // Seeds are read when the first constant needs them.
            var corpus = new CalledCorpus(start.Options);
            start.RegisterOperationAction(operation => Analyze(operation, corpus), OperationKind.Invocation);
        });
    }

    private static void Analyze(OperationAnalysisContext context, CalledCorpus corpus)
    {
        var call = (IInvocationOperation)context.Operation;
        var type = call.TargetMethod.ContainingType;
        foreach (var (typeName, method, check) in Rules)
        {
            if (call.TargetMethod.Name == method
                && type.Name == typeName
                && call.Arguments.Length == 1
                && call.Arguments[0].Value is { ConstantValue: { HasValue: true, Value: string constant } } argument
                && IsGenerated(type, context.Compilation)
                && check(constant, argument.Syntax.GetLocation(), corpus, context.CancellationToken) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }

    // The corpus of another project is generated too, but not from the seeds of this one.
    private static bool IsGenerated(INamedTypeSymbol type, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
        && type.GetAttributes().Any(attribute =>
            attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
            && attribute.ConstructorArguments.Length > 0
            && attribute.ConstructorArguments[0].Value is "Corpus.Generator");
}
