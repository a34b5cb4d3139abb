using System.Globalization;
using Corpus.Sample.Corpus;
using Spectre.Console;

namespace Corpus.Sample;

/// <summary>Prints the corpus for a reader: its articles, a timeline of the dates they mention, and its quotes by speaker.</summary>
internal static class ConsoleReport
{
    public static void Write(IAnsiConsole console)
    {
        WriteArticles(console);
        WriteTimeline(console);
        WriteSpeakers(console);
    }

    // Every text of the corpus is in Articles.All, and is also a property: Articles.ImranKhanToGoToRussiaThisMonth.
    private static void WriteArticles(IAnsiConsole console)
    {
        var table = new Table().Title("Articles").RoundedBorder()
            .AddColumns(Narrow("#"), new TableColumn("Article"), Narrow("Published"), Narrow("Dates").RightAligned(), Narrow("Quotes").RightAligned());
        for (var i = 0; i < Articles.All.Count; i++)
        {
            var article = Articles.All[i];
            string?[] details = [article.Id, article.Dateline, article.Credit];
            table.AddRow(
                Number(i + 1),
                $"{Markup.Escape(Headline.Of(article))}\n[grey]{Markup.Escape(string.Join(" · ", details.OfType<string>()))}[/]",
                article.Published is { } published ? Day(published) : "",
                Number(article.Dates.Count),
                Number(article.Quotes.Count));
        }

        console.Write(table);
        console.WriteLine();
    }

    // A mention that is resolved has its first and last day; one that is not ("this month", in an article without a date) has neither.
    private static void WriteTimeline(IAnsiConsole console)
    {
        var table = new Table().Title("Timeline").RoundedBorder()
            .AddColumns(Narrow("First day"), Narrow("Last day"), Narrow("Value"), new TableColumn("Words"), Narrow("#"));
        var mentions =
            from article in Articles.All.Select((article, index) => (Dates: article.Dates, Number: index + 1))
            from date in article.Dates
            where date.First is not null
            orderby date.First, date.Last
            select (article.Number, Date: date);
        foreach (var (number, date) in mentions)
        {
            table.AddRow(
                Day(date.First!.Value),
                Day(date.Last!.Value),
                Markup.Escape(date.Value ?? ""),
                Markup.Escape(date.Text) + (date.Modifier == DateModifier.None ? "" : $" [grey]({date.Modifier})[/]"),
                Number(number));
        }

        console.Write(table);
        var unresolved = Articles.All.Sum(article => article.Dates.Count(date => date.First is null));
        console.MarkupLineInterpolated($"[grey]{unresolved} more mentions need a date of publication, which their article does not give.[/]");
        console.WriteLine();
    }

    // A speaker knows what they said, in whatever article: Speakers.MariaZakharova.Quotes().
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

    private static TableColumn Narrow(string header) => new TableColumn(header).NoWrap();

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
