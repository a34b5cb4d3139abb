using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.CodeFixes;

/// <summary>
/// Fixes the seeds of a project or of the solution at once. (The batch fixer does not merge changes of additional documents.) The diagnostics only say which
/// seeds have faults; the faults are found in the seeds themselves, because only the first faults of a seed are reported.
/// </summary>
internal sealed class SeedFixAllProvider : FixAllProvider
{
    public static SeedFixAllProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var scope = fixAllContext.Scope == FixAllScope.Solution ? "the solution" : $"'{fixAllContext.Project.Name}'";
        var action = CodeAction.Create(
            $"Fix all seeds in {scope}",
            cancellationToken => FixAsync(fixAllContext.WithCancellationToken(cancellationToken)),
            equivalenceKey: fixAllContext.CodeActionEquivalenceKey);
        return Task.FromResult<CodeAction?>(action);
    }

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        var solution = context.Solution;
        foreach (var project in context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project])
        {
            var diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            var paths = new HashSet<string>(
                diagnostics.Where(diagnostic => context.DiagnosticIds.Contains(diagnostic.Id)).Select(diagnostic => diagnostic.Location.GetLineSpan().Path),
                StringComparer.Ordinal);
            foreach (var document in project.AdditionalDocuments.Where(document => document.FilePath is { } path && paths.Contains(path)))
            {
                var source = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
                if (SeedCodeFix.Fix(source, context.CodeActionEquivalenceKey, context.CancellationToken) is { } text)
                {
                    solution = solution.WithAdditionalDocumentText(document.Id, text);
                }
            }
        }

        return solution;
    }
}
