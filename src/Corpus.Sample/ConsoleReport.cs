using System.Globalization;
using Corpus.Sample.Corpus;
using Spectre.Console;

namespace Corpus.Sample;

/// <summary>A tutorial of the queries: each section prints what one of them returns.</summary>
internal static class ConsoleReport
{
    // For your own texts, choose another word and month.
    private const string Word = "Putin";
    private static readonly DateOnly Month = new(2022, 2, 1);

    // The report names an article by its number in Articles.All.
    private static readonly Dictionary<string, string> Numbers =
        Articles.All.Select((article, index) => (article.Id, Number: Format(index + 1))).ToDictionary(item => item.Id, item => item.Number);

    public static void Write(IAnsiConsole console)
    {
        WriteArticles(console);
        WriteTimeline(console);
        WriteMonth(console);
        WriteConcordance(console);
        WriteSpeakers(console);
    }

    // Articles.All lists every article. Each one is also a property: Articles.ImranKhanToGoToRussiaThisMonth.
    private static void WriteArticles(IAnsiConsole console)
    {
        WriteHeading(console, "Articles");
        var table = new Table().RoundedBorder()
            .AddColumns(NarrowColumn("#"), new TableColumn("Article"), NarrowColumn("Published"))
            .AddColumns(NarrowColumn("Dates").RightAligned(), NarrowColumn("Quotes").RightAligned());
        foreach (var article in Articles.All)
        {
            string?[] details = [article.Id, article.Dateline, .. article.Authors, article.Credit, article.Source, .. article.Tags];
            table.AddRow(
                Numbers[article.Id],
                $"{Markup.Escape(Headline.From(article))}\n[grey]{Markup.Escape(string.Join(" · ", details.OfType<string>()))}[/]",
                article.Published is { } published ? Format(published) : "",
                Format(article.Dates.Count),
                Format(article.Quotes.Count));
        }

        console.Write(table);
        console.WriteLine();
    }

    // Dates.All lists every date mention, in order of time. First and Last are null if a mention cannot be resolved, such as "this month" in an article
    // without a publication date.
    private static void WriteTimeline(IAnsiConsole console)
    {
        WriteHeading(console, "Timeline");
        var table = new Table().RoundedBorder()
            .AddColumns(NarrowColumn("First day"), NarrowColumn("Last day"), NarrowColumn("Value"), new TableColumn("Words"), NarrowColumn("#"));
        foreach (var (article, date) in Dates.All)
        {
            if (date is { First: { } first, Last: { } last })
            {
                table.AddRow(
                    Format(first),
                    Format(last),
                    Markup.Escape(date.Value ?? ""),
                    Markup.Escape(date.Text) + (date.Modifier == DateModifier.None ? "" : $" [grey]({date.Modifier})[/]"),
                    Numbers[article.Id]);
            }
        }

        console.Write(table);
        var unresolved = Dates.All.Count(item => item.Date.First is null);
        console.MarkupLineInterpolated($"[grey]Not listed: {unresolved} mentions whose days are unknown.[/]");
        console.WriteLine();
    }

    // Dates.Between finds the mentions whose period overlaps another, such as a month. Both ends are included. LineOf says where to find them in the file.
    private static void WriteMonth(IAnsiConsole console)
    {
        WriteHeading(console, Month.ToString("'Dates in' MMMM yyyy", CultureInfo.InvariantCulture));
        foreach (var (article, date) in Dates.Between(Month, Month.AddMonths(1).AddDays(-1)))
        {
            console.MarkupLineInterpolated($"{date.Value,-21}  {date.Text,-28}  [grey]article {Numbers[article.Id]}, line {article.LineOf(date.Start)}[/]");
        }

        console.WriteLine();
    }

    // Articles.Search finds every occurrence of words, one or several in a row. Context shows the words before and after.
    private static void WriteConcordance(IAnsiConsole console)
    {
        WriteHeading(console, $"Concordance of “{Word}”");
        foreach (var citation in Articles.Search(Word))
        {
            console.MarkupLineInterpolated($"[grey]{Numbers[citation.Article.Id]}[/]  {citation.Context(34)}");
        }

        console.WriteLine();
    }

    // Speaker.Quotes() finds the quotes of a speaker in all articles, and Speaker.Articles() these articles. Each speaker is also a property:
    // Speakers.MariaZakharova.Quotes().
    private static void WriteSpeakers(IAnsiConsole console)
    {
        var tree = new Tree("[bold]Quotes by speaker[/]");
        foreach (var speaker in Speakers.All.OrderByDescending(speaker => speaker.Quotes().Count))
        {
            var quotes = speaker.Quotes();
            var counts = $"quotes: {Format(quotes.Count)}, articles: {Format(speaker.Articles().Count)}";
            var node = tree.AddNode($"[bold]{Markup.Escape(speaker.Name)}[/] [grey]({counts})[/]");
            foreach (var (article, quote) in quotes)
            {
                string?[] details = [quote.Kind.ToString(), quote.Attribution?.Source, quote.Attribution?.Cue, $"article {Numbers[article.Id]}"];
                node.AddNode($"“{Markup.Escape(quote.Text)}” [grey]· {Markup.Escape(string.Join(" · ", details.OfType<string>()))}[/]");
            }
        }

        console.Write(tree);
    }

    private static void WriteHeading(IAnsiConsole console, string heading) => console.MarkupLineInterpolated($"[bold]{heading}[/]");

    private static TableColumn NarrowColumn(string header) => new TableColumn(header).NoWrap();

    private static string Format(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
