using System.Globalization;
using Corpus.Sample.Corpus;
using Corpus.Sample.Page;
using Spectre.Console;

namespace Corpus.Sample;

/// <summary>Prints the articles, a timeline of the dates that they mention, and the quotes by speaker.</summary>
internal static class ConsoleReport
{
    public static void Write(IAnsiConsole console)
    {
        WriteArticles(console);
        WriteTimeline(console);
        WriteSpeakers(console);
    }

    // Articles.All lists every article. Each one is also a property: Articles.ImranKhanToGoToRussiaThisMonth.
    private static void WriteArticles(IAnsiConsole console)
    {
        var table = new Table().Title("Articles").RoundedBorder()
            .AddColumns(NarrowColumn("#"), new TableColumn("Article"), NarrowColumn("Published"))
            .AddColumns(NarrowColumn("Dates").RightAligned(), NarrowColumn("Quotes").RightAligned());
        for (var i = 0; i < Articles.All.Count; i++)
        {
            var article = Articles.All[i];
            string?[] details = [article.Id, article.Dateline, .. article.Authors, article.Credit, article.Source, .. article.Tags];
            table.AddRow(
                Format(i + 1),
                $"{Markup.Escape(Headline.From(article))}\n[grey]{Markup.Escape(string.Join(" · ", details.OfType<string>()))}[/]",
                article.Published is { } published ? Format(published) : "",
                Format(article.Dates.Count),
                Format(article.Quotes.Count));
        }

        console.Write(table);
        console.WriteLine();
    }

    // First and Last are null if a mention cannot be resolved, such as "this month" in an article without a publication date.
    private static void WriteTimeline(IAnsiConsole console)
    {
        var table = new Table().Title("Timeline").RoundedBorder()
            .AddColumns(NarrowColumn("First day"), NarrowColumn("Last day"), NarrowColumn("Value"), new TableColumn("Words"), NarrowColumn("#"));
        var mentions =
            from article in Articles.All.Select((article, index) => (Dates: article.Dates, Number: index + 1))
            from date in article.Dates
            where date.First is not null
            orderby date.First, date.Last
            select (article.Number, Date: date);
        foreach (var (number, date) in mentions)
        {
            table.AddRow(
                Format(date.First!.Value),
                Format(date.Last!.Value),
                Markup.Escape(date.Value ?? ""),
                Markup.Escape(date.Text) + (date.Modifier == DateModifier.None ? "" : $" [grey]({date.Modifier})[/]"),
                Format(number));
        }

        console.Write(table);
        var unresolved = Articles.All.Sum(article => article.Dates.Count(date => date.First is null));
        console.MarkupLineInterpolated($"[grey]{unresolved} more mentions cannot be resolved because their article has no publication date.[/]");
        console.WriteLine();
    }

    // Each speaker is a property too, and Quotes() finds their quotes in all articles: Speakers.MariaZakharova.Quotes().
    private static void WriteSpeakers(IAnsiConsole console)
    {
        var tree = new Tree("Quotes by speaker");
        foreach (var speaker in Speakers.All)
        {
            var node = tree.AddNode($"[bold]{Markup.Escape(speaker.Name)}[/]");
            foreach (var (article, quote) in speaker.Quotes())
            {
                string?[] details = [quote.Kind.ToString(), quote.Attribution?.Source, quote.Attribution?.Cue, article.Id];
                node.AddNode($"“{Markup.Escape(quote.Text)}” [grey]{Markup.Escape(string.Join(" · ", details.OfType<string>()))}[/]");
            }
        }

        console.Write(tree);
    }

    private static TableColumn NarrowColumn(string header) => new TableColumn(header).NoWrap();

    private static string Format(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
