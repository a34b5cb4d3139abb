using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.CodeFixes.Tests;

/// <summary>Calls code fixes as an editor does.</summary>
internal static class CodeFixRunner
{
    /// <summary>The actions that a fix offers for diagnostics of a document.</summary>
    public static async Task<IReadOnlyList<CodeAction>> GetActionsAsync(CodeFixProvider fix, TextDocument document, IEnumerable<Diagnostic> diagnostics)
    {
        var actions = new List<CodeAction>();
        foreach (var diagnostic in diagnostics)
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions;
    }

    /// <summary>The action that fixes all diagnostics in a scope.</summary>
    /// <param name="fix">The fix.</param>
    /// <param name="key">The equivalence key of the action to apply everywhere.</param>
    /// <param name="scope">The project or its solution.</param>
    /// <param name="project">The project in which the editor calls the fix.</param>
    /// <param name="analyze">Returns the diagnostics of a project.</param>
    public static async Task<CodeAction> GetFixAllAsync(
        CodeFixProvider fix, string key, FixAllScope scope, Project project, Func<Project, Task<IEnumerable<Diagnostic>>> analyze)
    {
        var context = new FixAllContext(project, fix, scope, key, fix.FixableDiagnosticIds, new DiagnosticProvider(analyze), CancellationToken.None);
        return (await fix.GetFixAllProvider()!.GetFixAsync(context))!;
    }

    /// <summary>Applies an action and returns the changed solution.</summary>
    public static async Task<Solution> ApplyAsync(CodeAction action) =>
        Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(CancellationToken.None))).ChangedSolution;

    private sealed class DiagnosticProvider(Func<Project, Task<IEnumerable<Diagnostic>>> analyze) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => analyze(project);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
