using System.Text;
using Corpus.Generator.Tests.Diagnostics;
using Corpus.Text.Faults;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes.Tests;

public class DateHeaderCodeFixTests
{
    [Theory]
    [InlineData("date 2022-4-7 The", "date 2022-04-07 The")]
    [InlineData("date 23/04/2022 The", "date 2022-04-23 The")]
    [InlineData("date 20220407 The", "date 2022-04-07 The")]
    [InlineData("date 2022–04–07 The", "date 2022-04-07 The")]
    [InlineData("date 2022.04.07 The", "date 2022-04-07 The")]
    [InlineData("date April 7, 2022 The", "date 2022-04-07 The")]
    [InlineData("date 7 April 2022 The", "date 2022-04-07 The")]
    [InlineData("Date: 2022-04-07 The", "date 2022-04-07 The")]
    [InlineData("DATE 2022-04-07 The", "date 2022-04-07 The")]
    [InlineData("date: 2022-04-07 The", "date 2022-04-07 The")]
    [InlineData("date 2022-04-07The", "date 2022-04-07 The")]
    [InlineData("date2022-04-07 The", "date 2022-04-07 The")]
    [InlineData("date 2022-04-07T10:00Z The", "date 2022-04-07 The")]
    [InlineData("\u200Bdate\u00A02022-04-07\u200BThe", "date 2022-04-07 The")]
    [InlineData("date (2022-04-07), The", "date 2022-04-07 The")]
    [InlineData("Date: 2022-04-07", "date 2022-04-07")]
    [InlineData("  \tDate: 2022-04-07\r\n\r\nThe\rline\u2028ends \r\n", "  \tdate 2022-04-07\r\n\r\nThe\rline\u2028ends \r\n")]
    [InlineData("date 2022-4-7  The text, \"date 2022-4-7\"  \n\n", "date 2022-04-07  The text, \"date 2022-4-7\"  \n\n")]
    public async Task A_header_with_one_reading_gets_one_action(string before, string after)
    {
        using var workspace = new SeedWorkspace();
        var document = workspace.Add(before);

        var action = Assert.Single(await GetActionsAsync(document));

        Assert.Equal("Write '" + after.Trim()[..15] + "'", action.Title);
        var text = await ApplyAsync(action, document.Id);
        Assert.Equal(after, text.ToString());
        Assert.DoesNotContain(await Analysis.RunAsync(after), d => d.Id == SeedRules.Ids.MalformedDateHeader);
    }

    [Fact]
    public async Task A_header_with_two_readings_gets_two_actions()
    {
        using var workspace = new SeedWorkspace();
        var document = workspace.Add("date 07/04/2022 The");

        var actions = await GetActionsAsync(document);

        Assert.Equal(["Write 'date 2022-04-07'", "Write 'date 2022-07-04'"], actions.Select(a => a.Title));
        Assert.Equal("date 2022-04-07 The", (await ApplyAsync(actions[0], document.Id)).ToString());
        Assert.Equal("date 2022-07-04 The", (await ApplyAsync(actions[1], document.Id)).ToString());
        Assert.Equal(2, actions.Select(a => a.EquivalenceKey).Distinct().Count());
    }

    [Theory]
    [InlineData("---\r\ntitle: A\r\ndate: 2022-4-7 # day\r\n---\r\nThe", "---\r\ntitle: A\r\ndate: 2022-04-07 # day\r\n---\r\nThe")]
    [InlineData("---\ndate: \"April 7, 2022 10:00\"\n---\nThe", "---\ndate: 2022-04-07\n---\nThe")]
    public async Task A_date_in_front_matter_gets_an_action(string before, string after)
    {
        using var workspace = new SeedWorkspace();
        var document = workspace.Add(before);

        var action = Assert.Single(await GetActionsAsync(document));

        Assert.Equal("Write '2022-04-07'", action.Title);
        Assert.Equal(after, (await ApplyAsync(action, document.Id)).ToString());
    }

    [Fact]
    public async Task A_date_in_front_matter_with_two_readings_gets_two_actions()
    {
        using var workspace = new SeedWorkspace();
        var document = workspace.Add("---\ndate: 07/04/2022\n---\nThe");

        var actions = await GetActionsAsync(document);

        Assert.Equal(["Write '2022-04-07'", "Write '2022-07-04'"], actions.Select(action => action.Title));
        Assert.Equal("---\ndate: 2022-07-04\n---\nThe", (await ApplyAsync(actions[1], document.Id)).ToString());
    }

    [Theory]
    [InlineData("date 2022-02-30 The")]
    [InlineData("date 2022-13-01 The")]
    [InlineData("date 2022-04 The")]
    [InlineData("date 07/04/22 The")]
    [InlineData("date The political")]
    [InlineData("date")]
    public async Task A_header_without_a_reading_gets_no_action(string text)
    {
        using var workspace = new SeedWorkspace();

        Assert.Empty(await GetActionsAsync(workspace.Add(text)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_encoding_and_its_byte_order_mark_are_kept(bool hasByteOrderMark)
    {
        using var workspace = new SeedWorkspace();
        var encoding = new UTF8Encoding(hasByteOrderMark);
        var document = workspace.Add("Date: 2022-04-07 The", encoding: encoding);

        var text = await ApplyAsync(Assert.Single(await GetActionsAsync(document)), document.Id);

        Assert.Equal(encoding, text.Encoding);
    }

    [Fact]
    public async Task Only_the_header_is_changed()
    {
        using var workspace = new SeedWorkspace();
        var document = workspace.Add("  Date: 2022-04-07\nThe");
        var before = await document.GetTextAsync();

        var text = await ApplyAsync(Assert.Single(await GetActionsAsync(document)), document.Id);

        Assert.Equal(new TextSpan(2, 16), Assert.Single(text.GetChangeRanges(before)).Span);
    }

    private static Task<IReadOnlyList<CodeAction>> GetActionsAsync(TextDocument document) => SeedWorkspace.GetActionsAsync(new SeedCodeFix(), document);

    private static async Task<SourceText> ApplyAsync(CodeAction action, DocumentId seed)
    {
        var solution = await CodeFixRunner.ApplyAsync(action);
        return await solution.GetAdditionalDocument(seed)!.GetTextAsync();
    }
}
