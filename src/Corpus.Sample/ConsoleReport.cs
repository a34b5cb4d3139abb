using System.Globalization;
using Corpus.Sample.Corpus;
using Corpus.Sample.Page;
using Spectre.Console;

namespace Corpus.Sample;

/// <summary>Prints the articles, a timeline of the dates that they mention, a concordance, and the quotes by speaker.</summary>
internal static class ConsoleReport
{
    private const int MaxOccurrences = 5;
    private const int ConcordanceWidth = 30;

    public static void Write(IAnsiConsole console)
    {
        WriteArticles(console);
        WriteTimeline(console);
        WriteConcordance(console);
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

    // Dates.All has the mentions of all articles in order of time. First and Last are null if a mention cannot be resolved, such as "this month" in an article
    // without a publication date; such mentions come last.
    private static void WriteTimeline(IAnsiConsole console)
    {
        var table = new Table().Title("Timeline").RoundedBorder()
            .AddColumns(NarrowColumn("First day"), NarrowColumn("Last day"), NarrowColumn("Value"), new TableColumn("Words"), NarrowColumn("#"));
        var numbers = Articles.All.Select((article, index) => (article.Id, Number: index + 1)).ToDictionary(item => item.Id, item => item.Number);
        var dated = Dates.All.TakeWhile(item => item.Date.First is not null).ToArray();
        foreach (var (article, date) in dated)
        {
            table.AddRow(
                Format(date.First!.Value),
                Format(date.Last!.Value),
                Markup.Escape(date.Value ?? ""),
                Markup.Escape(date.Text) + (date.Modifier == DateModifier.None ? "" : $" [grey]({date.Modifier})[/]"),
                Format(numbers[article.Id]));
        }

        console.Write(table);
        var unresolved = Dates.All.Count - dated.Length;
        console.MarkupLineInterpolated($"[grey]{unresolved} more mentions cannot be resolved because their article has no publication date.[/]");
        console.WriteLine();
    }

    // Search finds whole words in any letter case, and Context shows each occurrence with the words around it.
    private static void WriteConcordance(IAnsiConsole console)
    {
        if (Speakers.All.MaxBy(speaker => speaker.Quotes().Count) is not { } speaker)
        {
            return;
        }

        var name = speaker.Name.Split(' ')[^1];
        console.MarkupLineInterpolated($"[italic]The first occurrences of “{name}”[/]");
        foreach (var hit in Articles.Search(name).Take(MaxOccurrences))
        {
            console.WriteLine(hit.Context(ConcordanceWidth).ToString());
        }

        console.WriteLine();
    }

    // Each speaker is a property too, and Quotes() finds their quotes in all articles: Speakers.MariaZakharova.Quotes().
    private static void WriteSpeakers(IAnsiConsole console)
    {
        var tree = new Tree("Quotes by speaker, from the one who is quoted most often");
        foreach (var speaker in Speakers.All.OrderByDescending(speaker => speaker.Quotes().Count))
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
