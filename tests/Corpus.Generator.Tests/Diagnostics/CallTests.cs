using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Diagnostics;

public class CallTests
{
    [Theory]
    [InlineData("Articles.Find(\"2022/talk\");", 22, 11, "The corpus has no article '2022/talk'; did you mean '2022/talks'?")]
    [InlineData("Articles.Find(\"talks\");", 22, 7, "The corpus has no article 'talks'; did you mean '2022/talks'?")]
    [InlineData("Articles.Find(\"seeds/2022/talks.txt\");", 22, 22, "The corpus has no article 'seeds/2022/talks.txt'; did you mean '2022/talks'?")]
    [InlineData("Articles.Find(id: \"END\");", 26, 5, "The corpus has no article 'END'; did you mean 'end'?")]
    [InlineData("Articles.Find(Id);", 22, 2, "The corpus has no article 'unknown'")]
    [InlineData("Articles.Find(\"\");", 22, 2, "The corpus has no article ''")]
    [InlineData("Speakers.Find(\"Smith\");", 22, 7, "The corpus has no speaker 'Smith'; did you mean 'Anna Smith'?")]
    [InlineData("Speakers.Find(\"Anna Smyth\");", 22, 12, "The corpus has no speaker 'Anna Smyth'; did you mean 'Anna Smith'?")]
    [InlineData("Speakers.Find(\"Dr. Bob Jones\");", 22, 15, "The corpus has no speaker 'Dr. Bob Jones'; did you mean 'Bob Jones'?")]
    [InlineData("Speakers.Find(\"Maria Zakharova\");", 22, 17, "The corpus has no speaker 'Maria Zakharova'")]
    public async Task A_constant_id_or_name_that_is_not_in_the_corpus_is_reported(string body, int column, int length, string message) =>
        await AssertReportedAsync(body, "CORPUS011", column, length, message);

    [Theory]
    [InlineData("Articles.Cite(\"We will share the water of a river\");", 22, 36, "The corpus does not contain 'We will share the water of a river'; the closest is 'We will share the water of the river' in 'seeds/2022/talks.txt'")]
    [InlineData("Articles.Cite(\"hold  no\\r\\nwater\");", 22, 19, "The corpus does not contain 'hold no water'; the closest is 'don't hold water' in 'seeds/end.txt'")]
    [InlineData("Articles.Cite(\"To be or not to be\");", 22, 20, "The corpus does not contain 'To be or not to be'")]
    [InlineData("Articles.Cite(\" \");", 22, 3, "The corpus does not contain ''")]
    [InlineData("Articles.Cite(\"here is enough\");", 22, 16, "The corpus does not contain 'here is enough'; the closest is 'There is\nenough' in 'seeds/2022/talks.txt'")]
    public async Task Constant_words_that_are_not_in_the_corpus_are_reported(string body, int column, int length, string message) =>
        await AssertReportedAsync(body, "CORPUS012", column, length, message.Replace("\n", " ", StringComparison.Ordinal));

    [Theory]
    [InlineData("Articles.Find(\"2022/talks\");")]
    [InlineData("Articles.Find(variable);")]
    [InlineData("Articles.Find(Id + variable);")]
    [InlineData("System.Func<string, Article> find = Articles.Find;")]
    [InlineData("Speakers.Find(\"Anna Smith\");")]
    [InlineData("Articles.Cite(\"We will share the water of the river\");")]
    [InlineData("Articles.Cite(\"There is enough for all of us.\");")]
    [InlineData("Articles.Cite(\"\\\"We will share the water of the river,\\\" Anna Smith said. \\\"There\");")]
    [InlineData("Articles.Cite(\"The minister’s words don’t hold\");")]
    [InlineData("Articles.Cite(variable);")]
    [InlineData("Articles.TryCite(\"To be or not to be\", out _);")]
    [InlineData("new System.Collections.Generic.List<string>().Find(x => x == \"2022/talk\");")]
    public async Task An_argument_that_is_in_the_corpus_or_not_constant_is_not_reported(string body) => Assert.Empty(await Consumer.AnalyzeAsync(body));

    [Fact]
    public async Task A_call_of_another_class_with_the_same_name_is_not_reported() =>
        Assert.Empty(await Consumer.AnalyzeAsync(
            "Own.Articles.Find(\"x\"); } static class Own { public static class Articles { public static void Find(string id) { } } } void N() {"));

    [Fact]
    public async Task The_message_is_the_same_as_in_the_exception()
    {
        const string Words = "We will share the water of a river";
        var diagnostic = Assert.Single(await Consumer.AnalyzeAsync($"Articles.Cite(\"{Words}\");"));

        var assembly = Assembly.Load(Consumer.Compile("", Consumer.Seeds).EmitImage());
        var cite = assembly.GetType("Corpus.Articles")!.GetMethod("Cite")!;
        var thrown = Assert.Throws<TargetInvocationException>(() => cite.Invoke(null, [Words]));

        Assert.Equal(thrown.InnerException!.Message, diagnostic.GetMessage());
    }

    private static async Task AssertReportedAsync(string body, string id, int column, int length, string message)
    {
        var diagnostic = Assert.Single(await Consumer.AnalyzeAsync(body));

        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("C.cs", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(new LinePosition(6, column), diagnostic.Location.GetLineSpan().StartLinePosition);
        Assert.Equal(length, diagnostic.Location.SourceSpan.Length);
        Assert.Equal(message, diagnostic.GetMessage());
    }
}
