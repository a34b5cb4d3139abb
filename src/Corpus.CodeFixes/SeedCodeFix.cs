using System.Collections.Immutable;
using Corpus.Text.Faults;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes;

/// <summary>
/// Offers the edits that fix the faults of a seed: one action per reading of the date header (CORPUS001 and CORPUS017), or the missing quotation mark (CORPUS003).
/// The seed is read again, because its text may have changed since the diagnostic. Only the characters of an edit change.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SeedCodeFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class SeedCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        SeedRules.All.Where(rule => rule.HasFixes).Select(rule => rule.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => SeedFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var source = await context.TextDocument.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var faults = ReadFaults(source, context.CancellationToken);
        foreach (var fault in faults.Where(fault => context.Diagnostics.Any(diagnostic => diagnostic.Id == fault.Rule.Id) && ToTextSpan(fault.Span).IntersectsWith(context.Span)))
        {
            foreach (var edit in fault.Fixes)
            {
                Register(context, edit.Title, GetKey(edit.Kind), source, [edit]);
                SeedEdit[] sameKind = [.. faults.SelectMany(other => other.Fixes).Where(other => other.Kind == edit.Kind)];
                if (sameKind.Length > 1 && GetTitleForSeed(edit.Kind) is { } title)
                {
                    Register(context, title, GetKey(edit.Kind) + "InSeed", source, sameKind);
                }
            }
        }
    }

    /// <summary>The key by which Fix All recognizes edits of the same kind.</summary>
    internal static string GetKey(SeedEditKind kind) => kind.ToString();

    /// <summary>Applies all edits of a kind to a seed.</summary>
    /// <param name="source">The text of the seed.</param>
    /// <param name="key">The key of the kind.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The new text; null if there is nothing to fix.</returns>
    internal static SourceText? Fix(SourceText source, string? key, CancellationToken cancellationToken)
    {
        SeedEdit[] edits = [.. ReadFaults(source, cancellationToken).SelectMany(fault => fault.Fixes).Where(edit => GetKey(edit.Kind) == key)];
        return edits.Length == 0 ? null : Apply(source, edits);
    }

    // Roslyn does not offer "Fix all in document" for additional documents. A seed has at most one date header.
    private static string? GetTitleForSeed(SeedEditKind kind) => kind switch
    {
        SeedEditKind.OnlyReading or SeedEditKind.DayFirst or SeedEditKind.MonthFirst or SeedEditKind.MoveHeader => null,
        SeedEditKind.MissingMark => "Add every missing quotation mark in this seed",
    };

    private static void Register(CodeFixContext context, string title, string key, SourceText source, IReadOnlyList<SeedEdit> edits)
    {
        var document = context.TextDocument;
        context.RegisterCodeFix(
            CodeAction.Create(
                title,
                _ => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(document.Id, Apply(source, edits))),
                equivalenceKey: key),
            context.Diagnostics);
    }

    private static List<SeedFault> ReadFaults(SourceText source, CancellationToken cancellationToken) =>
        [.. FaultReader.Read(SeedReader.Read(source.ToString(), cancellationToken), cancellationToken).Where(fault => fault.Fixes.Count > 0)];

    private static SourceText Apply(SourceText source, IEnumerable<SeedEdit> edits) =>
        source.WithChanges(edits.OrderBy(edit => edit.Span.Start).Select(edit => new TextChange(ToTextSpan(edit.Span), edit.NewText)));

    private static TextSpan ToTextSpan(Slice slice) => new(slice.Start, slice.Length);
}
