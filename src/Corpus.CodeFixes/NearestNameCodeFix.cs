using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace Corpus.CodeFixes;

/// <summary>Replaces a constant that is not in the corpus by the nearest id or name that is: CORPUS011, in C# code.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestNameCodeFix))]
public sealed class NearestNameCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.NotInCorpus.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // A constant that is declared elsewhere is not replaced: other code may use it too.
            if (root is not null
                && diagnostic.Properties.TryGetValue(DiagnosticProperties.Nearest, out var nearest) && nearest is not null
                && root.FindToken(diagnostic.Location.SourceSpan.Start) is { Value: string, Parent: { } literal }
                && literal.Span == diagnostic.Location.SourceSpan)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Change to '{nearest}'",
                        _ => Task.FromResult(Replace(context.Document, root, literal, nearest)),
                        equivalenceKey: nameof(NearestNameCodeFix)),
                    diagnostic);
            }
        }
    }

    private static Document Replace(Document document, SyntaxNode root, SyntaxNode literal, string nearest)
    {
        var replacement = SyntaxGenerator.GetGenerator(document).LiteralExpression(nearest).WithTriviaFrom(literal);
        return document.WithSyntaxRoot(root.ReplaceNode(literal, replacement));
    }
}
