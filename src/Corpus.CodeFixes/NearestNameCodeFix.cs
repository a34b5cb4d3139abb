using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Generation;
using Corpus.Text.Faults;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

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
                        $"Change to '{Excerpt.From(nearest)}'",
                        cancellationToken => ReplaceAsync(context.Document, literal.Span, nearest, cancellationToken),
                        equivalenceKey: nameof(NearestNameCodeFix)),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> ReplaceAsync(Document document, TextSpan literal, string nearest, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.Replace(literal, Literal.From(nearest)));
    }
}
