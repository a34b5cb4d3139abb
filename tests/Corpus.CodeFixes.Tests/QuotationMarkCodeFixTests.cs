using Corpus.Generator.Tests.Diagnostics;
using Corpus.Text.Faults;

namespace Corpus.CodeFixes.Tests;

public class QuotationMarkCodeFixTests
{
    [Theory]
    [InlineData("“We support the people of Pakistan, Price said.", "“We support the people of Pakistan, Price said.”", "Add ” where the quotation ends")]
    [InlineData("Price said: \"We support the people of Pakistan.\r\n\r\nHe left.\r\n", "Price said: \"We support the people of Pakistan.\"\r\n\r\nHe left.\r\n", "Add \" where the quotation ends")]
    [InlineData("Price said: ``We support the people of Pakistan.  \n", "Price said: ``We support the people of Pakistan.''  \n", "Add '' where the quotation ends")]
    [InlineData("Price said: «We support the people of Pakistan.", "Price said: «We support the people of Pakistan.»", "Add » where the quotation ends")]
    [InlineData("‘We support the people of Pakistan, Price said.", "‘We support the people of Pakistan, Price said.’", "Add ’ where the quotation ends")]
    [InlineData("We are demanding an ultimatum,” news agency PTI quoted him. He said so.", "“We are demanding an ultimatum,” news agency PTI quoted him. He said so.", "Add “ where the quotation begins")]
    [InlineData("date 2022-04-07\n\nWe are demanding an ultimatum,'' news agency PTI quoted him.", "date 2022-04-07\n\n``We are demanding an ultimatum,'' news agency PTI quoted him.", "Add `` where the quotation begins")]
    public async Task A_missing_mark_is_added_in_the_style_of_its_partner(string before, string after, string title)
    {
        using var workspace = new SeedWorkspace();
        var document = workspace.Add(before);

        var action = Assert.Single(await SeedWorkspace.GetActionsAsync(new SeedCodeFix(), document));

        Assert.Equal(title, action.Title);
        Assert.Equal(after, (await SeedWorkspace.ApplyAsync(action))[document.FilePath!]);
        Assert.DoesNotContain(await Analysis.RunAsync(after), d => d.Id == SeedRules.Ids.UnpairedQuotationMark);
    }

    [Fact]
    public async Task Missing_marks_can_be_added_one_at_a_time_or_all_at_once()
    {
        using var workspace = new SeedWorkspace();
        var document = workspace.Add("Price said: “We support the people.\n\nHe left.\n\nLavrov said: \"We do not.\n\nHe left.");

        var actions = await SeedWorkspace.GetActionsAsync(new SeedCodeFix(), document);

        Assert.Equal(
            [
                "Add ” where the quotation ends", "Add every missing quotation mark in this seed",
                "Add \" where the quotation ends", "Add every missing quotation mark in this seed",
            ],
            actions.Select(action => action.Title));
        Assert.Equal(
            "Price said: “We support the people.\n\nHe left.\n\nLavrov said: \"We do not.\"\n\nHe left.",
            (await SeedWorkspace.ApplyAsync(actions[2]))[document.FilePath!]);
        Assert.Equal(
            "Price said: “We support the people.”\n\nHe left.\n\nLavrov said: \"We do not.\"\n\nHe left.",
            (await SeedWorkspace.ApplyAsync(actions[1]))[document.FilePath!]);
    }
}
