using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.IntelliSense.Tests;

/// <summary>An editor on a consumer's project: Roslyn's own services, asked as an editor asks them. In code, <c>$$</c> is where the caret stands.</summary>
internal sealed class Editor : IDisposable
{
    private const string Caret = "$$";

    // What every class inherits, and the snippets that a list offers behind anything with a length: not what is listed, but around it.
    private static readonly HashSet<string> Inherited = ["Equals", "GetHashCode", "GetType", "ReferenceEquals", "ToString", "==", "!="];

    private readonly MSBuildWorkspace _workspace;
    private readonly Project _project;

    private Editor(MSBuildWorkspace workspace, Project project)
    {
        _workspace = workspace;
        _project = project;
    }

    /// <summary>Opens a project that was restored.</summary>
    public static async Task<Editor> OpenAsync(ConsumerProject consumer)
    {
        var restore = DotNet.Run(consumer.Folder, "restore");
        Assert.True(restore.ExitCode == 0, restore.Output);
        var workspace = MSBuildWorkspace.Create();
        var project = await workspace.OpenProjectAsync(Path.Combine(consumer.Folder, "MyApp.csproj"));
        Assert.DoesNotContain(workspace.Diagnostics, diagnostic => diagnostic.Kind == WorkspaceDiagnosticKind.Failure);
        return new Editor(workspace, project);
    }

    /// <summary>The editor after other text was typed into a seed and nothing saved.</summary>
    public Editor WithSeed(string fileName, string text)
    {
        var seed = _project.AdditionalDocuments.Single(document => Path.GetFileName(document.FilePath) == fileName);
        return new Editor(_workspace, _project.Solution.WithAdditionalDocumentText(seed.Id, SourceText.From(text)).GetProject(_project.Id)!);
    }

    /// <summary>The list that opens at the caret, in its order.</summary>
    public async Task<IReadOnlyList<CompletionItem>> CompleteAsync(string code)
    {
        var (document, position) = Type(code);
        var completion = CompletionService.GetService(document)!;
        var list = await completion.GetCompletionsAsync(document, position);
        return [.. list.ItemsList.OrderBy(item => item.SortText, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The names in the list that are of the class's own.</summary>
    public async Task<string[]> NamesAsync(string code) =>
    [
        .. (await CompleteAsync(code))
            .Where(item => !item.Tags.Contains(WellKnownTags.Snippet) && !Inherited.Contains(item.DisplayText))
            .Select(item => item.DisplayText),
    ];

    /// <summary>The tool tip at the caret, a line for each line of it.</summary>
    public async Task<string> ToolTipAsync(string code)
    {
        var (document, position) = Type(code);
        var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position);
        return string.Join("\n", info!.Sections.Select(section => section.Text)).ReplaceLineEndings("\n");
    }

    /// <summary>The document that Go To Definition opens for the symbol at the caret, and the line that it goes to.</summary>
    public async Task<(string Document, string Line)> DefinitionAsync(string code)
    {
        var (document, position) = Type(code);
        var symbol = await SymbolFinder.FindSymbolAtPositionAsync(document, position);
        var location = symbol!.Locations.Single();
        var text = await location.SourceTree!.GetTextAsync();
        return (Path.GetFileName(location.SourceTree.FilePath), text.Lines.GetLineFromPosition(location.SourceSpan.Start).ToString().Trim());
    }

    public void Dispose() => _workspace.Dispose();

    // A new line of the program, in the place of all others.
    private (Document Document, int Position) Type(string code)
    {
        var position = code.IndexOf(Caret, StringComparison.Ordinal);
        var program = _project.Documents.Single(document => document.Name == "Program.cs");
        return (program.WithText(SourceText.From(code.Replace(Caret, "", StringComparison.Ordinal))), position);
    }
}
