using System.Collections.Immutable;
using System.Text;
using Corpus.Generator.Tests;
using Corpus.Generator.Tests.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes.Tests;

/// <summary>Projects with seeds as an editor has them, with its code actions.</summary>
internal sealed class SeedWorkspace : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private Solution _solution;

    public SeedWorkspace() => _solution = _workspace.CurrentSolution;

    public TextDocument Add(string text, string path = "/project/seeds/seed.txt", Encoding? encoding = null)
    {
        var name = path.Split('/')[1];
        var project = _solution.Projects.FirstOrDefault(project => project.Name == name);
        if (project is null)
        {
            project = _workspace.AddProject(name, LanguageNames.CSharp);
            _solution = _workspace.CurrentSolution;
        }

        var id = DocumentId.CreateNewId(project.Id);
        _solution = _solution.AddAdditionalDocument(id, Path.GetFileName(path), SourceText.From(text, encoding ?? Encoding.UTF8), filePath: path);
        Assert.True(_workspace.TryApplyChanges(_solution));
        _solution = _workspace.CurrentSolution;
        return _solution.GetAdditionalDocument(id)!;
    }

    /// <summary>The actions that are offered for each diagnostic of a document that the fix is for.</summary>
    public static async Task<IReadOnlyList<CodeAction>> ActionsAsync(CodeFixProvider fix, TextDocument document)
    {
        var actions = new List<CodeAction>();
        foreach (var diagnostic in (await DiagnosticsAsync(document)).Where(d => fix.FixableDiagnosticIds.Contains(d.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions;
    }

    /// <summary>The texts of the solution after an action, by path.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ApplyAsync(CodeAction action)
    {
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(CancellationToken.None)));
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in operation.ChangedSolution.Projects.SelectMany(project => project.AdditionalDocuments))
        {
            texts.Add(document.FilePath!, (await document.GetTextAsync()).ToString());
        }

        return texts;
    }

    /// <summary>The texts after all that an action does was done everywhere.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FixAllAsync(CodeFixProvider fix, string key, FixAllScope scope)
    {
        var project = _workspace.CurrentSolution.Projects.First();
        var context = new FixAllContext(project, fix, scope, key, fix.FixableDiagnosticIds, new Diagnoses(), CancellationToken.None);
        return await ApplyAsync((await fix.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    public void Dispose() => _workspace.Dispose();

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(TextDocument document) =>
        await Analysis.RunAsync([new InMemoryText(document.FilePath!, await document.GetTextAsync())], ProjectOptions.Empty);

    private sealed class Diagnoses : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            var all = new List<Diagnostic>();
            foreach (var document in project.AdditionalDocuments)
            {
                all.AddRange(await DiagnosticsAsync(document));
            }

            return all;
        }

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
