using Corpus.Generator.Tests;
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

    // A file name that reverses the direction of text could make the code, or the list of actions, look different from what it is.
    [Fact]
    public async Task Hidden_characters_of_an_id_are_escaped_in_code_and_replaced_in_the_title()
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Consumer", LanguageNames.CSharp);
        const string Body = "Articles.Find(\"2022/talks\");";
        var document = project.AddDocument("C.cs", Consumer.WrapInMethod(Body));
        var diagnostics = await Consumer.AnalyzeAsync(Body, [InMemoryText.From("Talks begin.", "/project/seeds/2022/\u202Etalks.txt")]);

        var action = Assert.Single(await CodeFixRunner.GetActionsAsync(new NearestNameCodeFix(), document, diagnostics));

        Assert.Equal("Change to '2022/\uFFFDtalks'", action.Title);
        var solution = await CodeFixRunner.ApplyAsync(action);
        var after = (await solution.GetDocument(document.Id)!.GetTextAsync()).ToString();
        Assert.Contains("Articles.Find(\"2022/\\u202Etalks\");", after, StringComparison.Ordinal);
    }
}
