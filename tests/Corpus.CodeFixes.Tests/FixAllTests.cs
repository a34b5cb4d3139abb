using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.CodeFixes.Tests;

public class FixAllTests
{
    [Theory]
    [InlineData(FixAllScope.Project, false)]
    [InlineData(FixAllScope.Solution, true)]
    public async Task Headers_with_one_reading_are_fixed_in_every_seed_in_the_scope(FixAllScope scope, bool includesOtherProject)
    {
        using var workspace = new SeedWorkspace();
        workspace.Add("Date: 2022-04-07 The", "/one/seeds/a.txt");
        workspace.Add("date 2022.04.08\r\n\r\nThe", "/one/seeds/b.txt");
        workspace.Add("date 07/04/2022 The", "/one/seeds/c.txt");
        workspace.Add("date 2022-04-07 The", "/one/seeds/d.txt");
        workspace.Add("date 2022-4-7 The", "/one/notes/e.txt");
        workspace.Add("date 2022-4-7 The", "/two/seeds/f.txt");

        var texts = await workspace.FixAllAsync(new SeedCodeFix(), "OnlyReading", scope);

        Assert.Equal(
            [
                "date 2022-4-7 The", "date 2022-04-07 The", "date 2022-04-08\r\n\r\nThe", "date 07/04/2022 The", "date 2022-04-07 The",
                includesOtherProject ? "date 2022-04-07 The" : "date 2022-4-7 The",
            ],
            texts.Values);
    }

    [Theory]
    [InlineData(0, "date 2022-04-07 The", "date 2022-03-02 The")]
    [InlineData(1, "date 2022-07-04 The", "date 2022-02-03 The")]
    public async Task The_chosen_order_of_day_and_month_applies_to_all_seeds(int choice, string first, string second)
    {
        using var workspace = new SeedWorkspace();
        var document = workspace.Add("date 07/04/2022 The", "/one/seeds/a.txt");
        workspace.Add("date 2/3/2022 The", "/one/seeds/b.txt");
        workspace.Add("Date: 2022-04-07 The", "/one/seeds/c.txt");

        var actions = await SeedWorkspace.GetActionsAsync(new SeedCodeFix(), document);
        var texts = await workspace.FixAllAsync(new SeedCodeFix(), actions[choice].EquivalenceKey!, FixAllScope.Project);

        Assert.Equal([first, second, "Date: 2022-04-07 The"], texts.Values);
    }

    [Fact]
    public async Task All_missing_marks_are_added_even_if_only_the_first_are_reported()
    {
        const string Before = "Price said: “We support the people.\n\nHe left.\n\n";
        const string After = "Price said: “We support the people.”\n\nHe left.\n\n";
        using var workspace = new SeedWorkspace();
        workspace.Add(string.Concat(Enumerable.Repeat(Before, 500)), "/one/seeds/a.txt");
        workspace.Add("We are demanding an ultimatum,” news agency PTI quoted him. He said so.", "/one/seeds/b.txt");

        var texts = await workspace.FixAllAsync(new SeedCodeFix(), "MissingMark", FixAllScope.Solution);

        Assert.Equal(string.Concat(Enumerable.Repeat(After, 500)), texts["/one/seeds/a.txt"]);
        Assert.Equal("“We are demanding an ultimatum,” news agency PTI quoted him. He said so.", texts["/one/seeds/b.txt"]);
    }
}
