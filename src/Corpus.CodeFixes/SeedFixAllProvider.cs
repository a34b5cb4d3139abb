using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.CodeFixes;

/// <summary>
/// Fixes the seeds of a project or of the solution at once. The diagnostics say which seeds are at fault; the faults are found in the seeds
/// themselves, because of many in one seed only the first are reported. (The batch fixer does not merge changes of additional documents.)
/// </summary>
internal sealed class SeedFixAllProvider : FixAllProvider
{
    public static SeedFixAllProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var where = fixAllContext.Scope == FixAllScope.Solution ? "the solution" : $"'{fixAllContext.Project.Name}'";
        var action = CodeAction.Create(
            $"Fix all seeds of {where}",
            cancellationToken => FixAsync(fixAllContext.WithCancellationToken(cancellationToken)),
            equivalenceKey: fixAllContext.CodeActionEquivalenceKey);
        return Task.FromResult<CodeAction?>(action);
    }

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        var fix = (SeedCodeFix)context.CodeFixProvider;
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
                if (fix.Fix(source, context.CodeActionEquivalenceKey, context.CancellationToken) is { } text)
                {
                    solution = solution.WithAdditionalDocumentText(document.Id, text);
                }
            }
        }

        return solution;
    }
}
