using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes;

/// <summary>
/// A fix that is written into seeds. It reads the seed itself, since the text may have changed since it was diagnosed. Nothing but the
/// places of its edits is touched.
/// </summary>
public abstract class SeedCodeFix : CodeFixProvider
{
    /// <summary>What is offered for all the faults of one seed at once; null where a seed has but one.</summary>
    private protected virtual string? TitleForSeed => null;

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => SeedFixAllProvider.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var source = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var edits = EditsOf(source, context.CancellationToken);
        foreach (var edit in edits.Where(edit => new TextSpan(edit.Fault.Start, edit.Fault.Length).IntersectsWith(context.Span)))
        {
            Register(context, edit.Title, edit.Key, source, [edit]);
            var alike = edits.Where(other => other.Key == edit.Key).ToList();
            if (TitleForSeed is { } title && alike.Count > 1)
            {
                // An editor's own "in this document" does not know documents that are not code.
                Register(context, title, edit.Key + "InSeed", source, alike);
            }
        }
    }

    /// <summary>The text of a seed with all edits of one key; null where it has none.</summary>
    internal SourceText? Fix(SourceText source, string? key, CancellationToken cancellationToken)
    {
        var edits = EditsOf(source, cancellationToken).Where(edit => edit.Key == key).ToList();
        return edits.Count == 0 ? null : Write(source, edits);
    }

    /// <summary>Everything that the fix can write into a seed.</summary>
    private protected abstract IEnumerable<SeedEdit> EditsOf(SeedArticle seed);

    private static void Register(CodeFixContext context, string title, string key, SourceText source, IReadOnlyList<SeedEdit> edits)
    {
        var document = context.TextDocument;
        context.RegisterCodeFix(
            CodeAction.Create(
                title,
                _ => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(document.Id, Write(source, edits))),
                equivalenceKey: key),
            context.Diagnostics);
    }

    private static SourceText Write(SourceText source, IEnumerable<SeedEdit> edits) =>
        source.WithChanges(edits.OrderBy(edit => edit.Place.Start).Select(edit => edit.Change));

    private List<SeedEdit> EditsOf(SourceText source, CancellationToken cancellationToken) =>
        [.. EditsOf(SeedReader.Read(source.ToString(), cancellationToken))];
}
