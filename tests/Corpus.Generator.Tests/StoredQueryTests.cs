using System.Globalization;
using System.Reflection;

namespace Corpus.Generator.Tests;

/// <summary>Queries give the same results wherever the texts are kept.</summary>
public class StoredQueryTests
{
    private const string Folder = "/home/user/MyApp/seeds/";

    private const string Program = """
        using System.Collections.Generic;
        using System.Linq;
        using MyApp.Corpus;

        internal static class Program
        {
            public static string Print()
            {
                var lines = new List<string> { Quotes.All.Count + " " + Dates.All.Count };
                lines.AddRange(Quotes.All.Select(item => "quote " + item.Article.Path + " " + item.Quote.Start));
                lines.AddRange(Dates.All.Select(item => "date " + item.Article.Path + " " + item.Date.Start));
                lines.AddRange(Dates.Between(new(1999, 4, 30), new(2022, 2, 28)).Select(item => "between " + item.Article.Path + " " + item.Date.Start));
                lines.AddRange(Articles.PublishedBetween(new(2022, 1, 1), new(2022, 12, 31)).Select(item => "published " + item.Path));
                lines.AddRange(Speakers.All.SelectMany(speaker => speaker.Quotes()).Select(item => "said " + item.Article.Path + " " + item.Quote.Start));
                lines.AddRange(Speakers.All.SelectMany(speaker => speaker.Articles()).Select(item => "speaker in " + item.Path));
                foreach (var words in new[] { "WATER", "we will", "wasser", "СНЕГ", "a", "im", "water of it, Anna" })
                {
                    foreach (var options in new[] { SearchOptions.None, SearchOptions.MatchCase, SearchOptions.PartsOfWords })
                    {
                        lines.AddRange(Articles.Search(words, options).Select(hit => words + " " + hit.Article.Path + " " + hit.Start + " " + hit.Length));
                    }
                }

                return string.Join("\n", lines);
            }
        }
        """;

    private static readonly (string Path, string? Text)[] Seeds =
    [
        (Folder + "a.txt", "date 2022-04-07\n\nRain\n\n“We will share the water of it,” Anna Smith said on April 5, 2022. She left last week."),
        (Folder + "b.txt", "Snow\n\nIt fell in April 1999 and in the 1990s, and today. “We will see,” said Bob Stone, “what the\nwater of it brings.” СНЕГ снег Снега."),
        (Folder + "c.txt", "Snow\n\nIt fell in April 1999 and in the 1990s, and today. “We will see,” said Bob Stone, “what the\nwater of it brings.” СНЕГ снег Снега."),
        (Folder + "d.txt", "Caf\uFFFD\n\nA replacement character keeps this text, of February 2022, out of the pack. “Water is here,” Anna Smith said. im İM"),
        (Folder + "e.txt", ""),
        (Folder + "f.txt", "Underwater, firewater and water’s edge. Nothing else."),
    ];

    [Fact]
    public void Both_storages_give_the_same_results()
    {
        var literals = Print(CorpusProject.Create(Seeds, code: Program).Load());

        Assert.StartsWith("6 9\n", literals, StringComparison.Ordinal);
        Assert.Equal(literals, Print(PackedTexts.CreateProject(Seeds, Program).Load(PackedTexts.CreateResource(Seeds))));
    }

    [Fact]
    public void Frameworks_without_DateOnly_and_spans_give_the_same_results()
    {
        var literals = Print(CorpusProject.Create(Seeds, code: Program, symbols: []).Load());
        var options = Seeds.Aggregate(PackedTexts.Options, (options, seed) => options.WithMetadata(seed.Path, "CorpusSeed", "true"));

        Assert.Equal(Print(CorpusProject.Create(Seeds, code: Program).Load()), literals);
        Assert.Equal(literals, Print(CorpusProject.Create(Seeds, options, Program, symbols: []).Load(PackedTexts.CreateResource(Seeds))));
    }

    [Fact]
    public void A_text_that_changed_during_the_build_is_searched_as_it_is_in_the_resource()
    {
        var changed = Seeds.ToArray();
        changed[0].Text = "Another text, of April 2020, with water.";

        var assembly = PackedTexts.CreateProject(Seeds, """
            using System.Linq;
            using MyApp.Corpus;

            internal static class Program
            {
                public static string Print() => Dates.On(new(2020, 4, 1)).Count + " " + string.Join(" ", Dates.On(new(1999, 4, 1)).Select(item => item.Article.Id));
            }
            """).Load(PackedTexts.CreateResource(changed));

        Assert.Equal("1 b c b c", Print(assembly));
    }

    [Fact]
    public void An_article_with_very_many_dates_is_read_by_the_query()
    {
        var text = string.Concat(Enumerable.Range(0, 10_001).Select(i => "On " + new DateTime(1990, 1, 1).AddDays(i).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture) + " it rained. "));
        var project = CorpusProject.Create([(Folder + "a.txt", "It rained on January 3, 1990."), (Folder + "b.txt", text)], code: """
            using System.Linq;
            using MyApp.Corpus;

            internal static class Program
            {
                public static string Print() => Dates.All.Count + ": " + string.Join(" ", Dates.Between(new(1990, 1, 3), new(1990, 1, 4)).Select(item => item.Article.Id + item.Date.Text));
            }
            """);

        Assert.Contains("\n- 1\n1990-01-03 0.0\"", project["Articles.Rows.g.cs"], StringComparison.Ordinal);
        Assert.Equal("10002: aJanuary 3, 1990 bJanuary 3, 1990 bJanuary 4, 1990", Print(project.Load()));
    }

    [Fact]
    public void A_hundred_thousand_occurrences_are_found_one_by_one()
    {
        var project = CorpusProject.Create([(Folder + "a.txt", string.Concat(Enumerable.Repeat("rain ", 100_000)))], code: """
            using System.Linq;
            using MyApp.Corpus;

            internal static class Program
            {
                public static string Print() => Articles.Search("rain").First().Start + " " + Articles.Search("rain").Last().Start + " " + Articles.Search("rain").Count();
            }
            """);

        Assert.Equal("0 499995 100000", Print(project.Load()));
    }

    [Fact]
    public void An_empty_corpus_has_no_results()
    {
        Assert.Empty(CorpusProject.Create([], code: Program).Compile(out var compilation, "CORPUS015"));

        Assert.Equal("0 0", Print(Assembly.Load(compilation.EmitImage())));
    }

    private static string Print(Assembly assembly) =>
        (string)assembly.GetType("Program")!.GetMethod("Print")!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;
}
