using Corpus.Text;

namespace Corpus.Tool.Page;

/// <summary>Numbers of dates and quotes, and of those that are unresolved: dates without a period, quotes without a speaker.</summary>
internal readonly record struct Counts(int Dates, int UnresolvedDates, int Quotes, int UnresolvedQuotes)
{
    public static Counts From(SeedArticle article) => new(
        article.Dates.Count,
        article.Dates.Count(date => date.First is null),
        article.Quotes.Count,
        article.Quotes.Count(quote => quote.Speaker is null));

    public static Counts operator +(Counts left, Counts right) => new(
        left.Dates + right.Dates, left.UnresolvedDates + right.UnresolvedDates, left.Quotes + right.Quotes, left.UnresolvedQuotes + right.UnresolvedQuotes);

    public void Write(HtmlWriter html)
    {
        Write(html, "date", Dates, UnresolvedDates, "without a period");
        Write(html, "quote", Quotes, UnresolvedQuotes, "without a speaker");
    }

    private static void Write(HtmlWriter html, string noun, int count, int unresolved, string missing)
    {
        html.Write($"<span class=\"{noun}s\"><b>{count:N0}</b> {(count == 1 ? noun : noun + "s")}");
        if (unresolved > 0)
        {
            html.Write($" <span class=\"unresolved\">{unresolved:N0} {missing}</span>");
        }

        html.Write($"</span>\n");
    }
}
