using System.Collections.Immutable;
using Corpus.Analyzers;
using Corpus.Text.Header;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes;

/// <summary>Writes a malformed date header as it should be: CORPUS001, one action for each day that it may mean.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DateHeaderCodeFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class DateHeaderCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.MalformedDateHeader);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var source = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);

        // The text may have changed since it was diagnosed; the header says itself what it may mean.
        var header = DateHeaderReader.Read(source.ToString());
        foreach (var reading in header.Readings)
        {
            var correct = "date " + reading;
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Write '{correct}'",
                    _ => Task.FromResult(Write(document, source, header.FixSpan, correct)),
                    equivalenceKey: correct),
                context.Diagnostics);
        }
    }

    private static Solution Write(TextDocument document, SourceText source, Slice place, string header)
    {
        // A word of the text that was glued to the date stands apart from it now.
        var space = place.End == source.Length || char.IsWhiteSpace(source[place.End]) ? "" : " ";
        var change = new TextChange(new TextSpan(place.Start, place.Length), header + space);
        return document.Project.Solution.WithAdditionalDocumentText(document.Id, source.WithChanges(change));
    }
}
