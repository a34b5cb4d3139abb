using System.Text;
using Corpus.Generator.Tests;
using Corpus.Generator.Tests.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes.Tests;

/// <summary>An editor workspace with seeds, and the code actions that the editor offers for them.</summary>
internal sealed class SeedWorkspace : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private Solution _solution;

    public SeedWorkspace() => _solution = _workspace.CurrentSolution;

    /// <summary>Adds a seed to the project whose name is the first folder of the path, and creates that project if necessary.</summary>
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

    /// <summary>The actions that a fix offers for the diagnostics of a document.</summary>
    public static async Task<IReadOnlyList<CodeAction>> GetActionsAsync(CodeFixProvider fix, TextDocument document) =>
        await CodeFixRunner.GetActionsAsync(fix, document, (await AnalyzeAsync(document)).Where(d => fix.FixableDiagnosticIds.Contains(d.Id)));

    /// <summary>Applies an action and returns the texts of all seeds in the solution by path.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ApplyAsync(CodeAction action)
    {
        var solution = await CodeFixRunner.ApplyAsync(action);
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in solution.Projects.SelectMany(project => project.AdditionalDocuments))
        {
            texts.Add(document.FilePath!, (await document.GetTextAsync()).ToString());
        }

        return texts;
    }

    /// <summary>Applies the fix for all seeds in a scope and returns the texts of all seeds in the solution by path.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FixAllAsync(CodeFixProvider fix, string key, FixAllScope scope)
    {
        var project = _workspace.CurrentSolution.Projects.First();
        return await ApplyAsync(await CodeFixRunner.GetFixAllAsync(fix, key, scope, project, AnalyzeAsync));
    }

    public void Dispose() => _workspace.Dispose();

    private static async Task<IEnumerable<Diagnostic>> AnalyzeAsync(Project project)
    {
        var all = new List<Diagnostic>();
        foreach (var document in project.AdditionalDocuments)
        {
            all.AddRange(await AnalyzeAsync(document));
        }

        return all;
    }

    private static async Task<IEnumerable<Diagnostic>> AnalyzeAsync(TextDocument document) =>
        await Analysis.RunAsync([new InMemoryText(document.FilePath!, await document.GetTextAsync())], ProjectOptions.Empty);
}
