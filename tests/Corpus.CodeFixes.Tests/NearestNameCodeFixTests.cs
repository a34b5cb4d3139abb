using Corpus.Generator.Tests.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.CodeFixes.Tests;

public class NearestNameCodeFixTests
{
    [Fact]
    public async Task Replaces_the_constant_by_the_nearest_id()
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Consumer", LanguageNames.CSharp);
        var before = Consumer.GetSource("var a = Articles.Find(/* id */ @\"2022/talk\" /* ! */); Articles.Find(Id);");
        var document = project.AddDocument("C.cs", before);
        var diagnostics = await Consumer.AnalyzeAsync("var a = Articles.Find(/* id */ @\"2022/talk\" /* ! */); Articles.Find(Id);");

        var actions = new List<CodeAction>();
        foreach (var diagnostic in diagnostics)
        {
            await new NearestNameCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        }

        var action = Assert.Single(actions);
        Assert.Equal("Change to '2022/talks'", action.Title);
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(default)));
        var after = (await operation.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
        Assert.Equal(before.Replace("@\"2022/talk\"", "\"2022/talks\"", StringComparison.Ordinal), after);
    }
}
