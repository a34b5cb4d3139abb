namespace Corpus.Consumer.Tests;

/// <summary>Seeds, and a program that uses them.</summary>
internal static class Seeds
{
    /// <summary>A seed with every feature: header, title, dateline, date, quotations and credit.</summary>
    public const string Talks = """
        date 2022-04-07

        Talks on the river begin

        GENEVA: Talks on the river began last week, its minister said.

        “We will share the water of it,” Anna Smith said. “There is enough <of it> & more.”

        (With inputs from agencies)
        """;

    /// <summary>A seed with a title and one date.</summary>
    public const string Plain = "A title here\n\nThe body is a sentence of May 2021.\n";

    /// <summary>A C# 9 program that uses everything that is generated for <see cref="Talks"/> in <c>seeds/talks.txt</c>.</summary>
    public const string TalksProgram = """
        using System;
        using MyApp.Corpus;

        namespace MyApp
        {
            internal static class Program
            {
                private static void Main()
                {
                    var article = Articles.TalksOnTheRiverBegin;
                    Print(article.Id, article.Path, article.Title, article.Dateline, article.Credit);
                    Print(article.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), article.Published?.GetType().Name);
                    foreach (var paragraph in article.Paragraphs)
                    {
                        Print(paragraph.Kind, paragraph.Start, paragraph.Length, paragraph.Text == article.Text.Substring(paragraph.Start, paragraph.Length));
                    }

                    foreach (var date in article.Dates)
                    {
                        Print(date.Text, date.Value, date.First?.DayOfWeek, date.Last?.DayOfWeek, date.Granularity, date.Modifier);
                    }

                    foreach (var quote in article.Quotes)
                    {
                        Print(quote.Text, quote.Kind, quote.Speaker?.Name, quote.Attribution?.Source, quote.Attribution?.Cue, quote.IsBalanced);
                    }

                    Print(Speakers.AnnaSmith.Quotes().Count, Speakers.Find("Anna Smith") == Speakers.AnnaSmith, Speakers.All.Count);
                    Print(Articles.All.Count, ReferenceEquals(Articles.Find("talks"), article), article with { Title = "Another" } == article);
                    var day = article.Dates[0].First.GetValueOrDefault();
                    Print(Quotes.All.Count, Quotes.All[1].Quote.Start, Dates.All.Count, Dates.On(day).Count, Dates.Between(day, day)[0].Date.Contains(day));
                    Print(Speakers.AnnaSmith.Articles()[0].Id, article.Speakers[0].Name, article.LineOf(43), article.ParagraphAt(43)?.Kind);
                    Print(Articles.PublishedBetween(day, day).Count, Articles.TryFind("none", out _), Speakers.TryFind("Anna Smith", out _));
                    foreach (var hit in Articles.Search("WATER of"))
                    {
                        Print(hit.Article.Id, hit.Start, hit.Context(12));
                    }

                    foreach (var hit in Articles.Search(new System.Text.RegularExpressions.Regex("riv(er)")))
                    {
                        Print(hit.Article.Id, hit.Text);
                    }

                    Print(article, article.Equals(article with { Id = "talks" }), article.GetHashCode() == (article with { Title = "Another" }).GetHashCode());
                }

            #nullable disable
                private static void Print(params object[] values) => Console.WriteLine(string.Join(" | ", values));
            }
        }
        """;

    /// <summary>The output of <see cref="TalksProgram"/>.</summary>
    /// <param name="dateType">The name of the type of dates on the target framework.</param>
    public static string[] TalksOutput(string dateType) =>
    [
        "talks | seeds/talks.txt | Talks on the river begin | GENEVA | agencies",
        "2022-04-07 | " + dateType,
        "Title | 17 | 24 | True",
        "Body | 43 | 62 | True",
        "Body | 107 | 83 | True",
        "Credit | 192 | 27 | True",
        "last week | 2022-W13 | Monday | Sunday | Week | None",
        "We will share the water of it, | Direct | Anna Smith | Anna Smith | said | True",
        "There is enough <of it> & more. | Direct | Anna Smith | Anna Smith | said | True",
        "2 | True | 1",
        "1 | True | False",
        "2 | 158 | 1 | 1 | True",
        "talks | Anna Smith | 5 | Body",
        "0 | False | True",
        "talks | 126 |   share the water of it,” Anna",
        "talks | river",
        "talks | river",
        "Article { Id = talks, Title = Talks on the river begin, Published = 2022-04-07, Paragraphs = 4, Dates = 1, Quotes = 2 } | True | True",
    ];
}
