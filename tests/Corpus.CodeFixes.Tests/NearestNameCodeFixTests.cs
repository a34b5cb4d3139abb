using Corpus.Generator.Tests.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Corpus.CodeFixes.Tests;

public class NearestNameCodeFixTests
{
    [Fact]
    public async Task The_constant_is_replaced_with_the_nearest_id()
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Consumer", LanguageNames.CSharp);
        const string Body = "var a = Articles.Find(/* id */ @\"2022/talk\" /* ! */); Articles.Find(Id);";
        var before = Consumer.WrapInMethod(Body);
        var document = project.AddDocument("C.cs", before);

        var action = Assert.Single(await CodeFixRunner.GetActionsAsync(new NearestNameCodeFix(), document, await Consumer.AnalyzeAsync(Body)));

        Assert.Equal("Change to '2022/talks'", action.Title);
        var solution = await CodeFixRunner.ApplyAsync(action);
        var after = (await solution.GetDocument(document.Id)!.GetTextAsync()).ToString();
        Assert.Equal(before.Replace("@\"2022/talk\"", "\"2022/talks\"", StringComparison.Ordinal), after);
    }
}
