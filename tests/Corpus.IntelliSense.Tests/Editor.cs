using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.IntelliSense.Tests;

/// <summary>Calls Roslyn's editor services for a project that uses the package. In the code passed to its methods, <c>$$</c> marks the caret.</summary>
internal sealed class Editor : IDisposable
{
    private const string Caret = "$$";

    // Members that every class has.
    private static readonly HashSet<string> Inherited = ["Equals", "GetHashCode", "GetType", "ReferenceEquals", "ToString", "==", "!="];

    private readonly MSBuildWorkspace _workspace;
    private readonly Project _project;

    private Editor(MSBuildWorkspace workspace, Project project)
    {
        _workspace = workspace;
        _project = project;
    }

    /// <summary>Restores and opens a project.</summary>
    public static async Task<Editor> OpenAsync(ConsumerProject consumer)
    {
        var restore = DotNet.Run(consumer.Folder, "restore");
        Assert.True(restore.ExitCode == 0, restore.Output);
        var workspace = MSBuildWorkspace.Create();
        var project = await workspace.OpenProjectAsync(Path.Combine(consumer.Folder, "MyApp.csproj"));
        Assert.DoesNotContain(workspace.Diagnostics, diagnostic => diagnostic.Kind == WorkspaceDiagnosticKind.Failure);
        return new Editor(workspace, project);
    }

    /// <summary>The editor after the text of a seed was replaced without saving.</summary>
    public Editor WithSeed(string fileName, string text)
    {
        var seed = _project.AdditionalDocuments.Single(document => Path.GetFileName(document.FilePath) == fileName);
        return new Editor(_workspace, _project.Solution.WithAdditionalDocumentText(seed.Id, SourceText.From(text)).GetProject(_project.Id)!);
    }

    /// <summary>The completion list at the caret, in display order.</summary>
    public async Task<IReadOnlyList<CompletionItem>> GetCompletionsAsync(string code)
    {
        var (document, position) = SetProgram(code);
        var completion = CompletionService.GetService(document)!;
        var list = await completion.GetCompletionsAsync(document, position);
        return [.. list.ItemsList.OrderBy(item => item.SortText, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The names in the completion list, without snippets and the members that every class has.</summary>
    public async Task<string[]> GetNamesAsync(string code) =>
    [
        .. (await GetCompletionsAsync(code))
            .Where(item => !item.Tags.Contains(WellKnownTags.Snippet) && !Inherited.Contains(item.DisplayText))
            .Select(item => item.DisplayText),
    ];

    /// <summary>The text of the tooltip at the caret.</summary>
    public async Task<string> GetTooltipAsync(string code)
    {
        var (document, position) = SetProgram(code);
        var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position);
        return string.Join("\n", info!.Sections.Select(section => section.Text)).ReplaceLineEndings("\n");
    }

    /// <summary>The file and the line that Go To Definition opens for the symbol at the caret.</summary>
    public async Task<(string Document, string Line)> GetDefinitionAsync(string code)
    {
        var (document, position) = SetProgram(code);
        var symbol = await SymbolFinder.FindSymbolAtPositionAsync(document, position);
        var location = symbol!.Locations.Single();
        var text = await location.SourceTree!.GetTextAsync();
        return (Path.GetFileName(location.SourceTree.FilePath), text.Lines.GetLineFromPosition(location.SourceSpan.Start).ToString().Trim());
    }

    public void Dispose() => _workspace.Dispose();

    // Replaces the whole program.
    private (Document Document, int Position) SetProgram(string code)
    {
        var position = code.IndexOf(Caret, StringComparison.Ordinal);
        var program = _project.Documents.Single(document => document.Name == "Program.cs");
        return (program.WithText(SourceText.From(code.Replace(Caret, "", StringComparison.Ordinal))), position);
    }
}
