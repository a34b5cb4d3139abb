using Corpus.Text;

namespace Corpus.Tool.Page;

/// <summary>Writes the speakers with their quotes, followed by the quotes without a known speaker.</summary>
internal sealed class SpeakerList
{
    // Further quotes of a speaker are collapsed.
    private const int MaxShown = 8;

    private readonly List<(string Name, List<Entry> Quotes)> _speakers;
    private readonly List<Entry> _unresolved;

    public SpeakerList(IReadOnlyList<PageArticle> articles)
    {
        var bySpeaker = articles.SelectMany(article => article.Content.Quotes.Select(quote => new Entry(article, quote))).ToLookup(entry => entry.Quote.Speaker);
        _unresolved = [.. bySpeaker[null]];
        _speakers =
        [
            .. bySpeaker.Where(group => group.Key is not null)
                .Select(group => (Name: group.Key!, Quotes: group.ToList()))
                .OrderBy(speaker => speaker.Name, StringComparer.Ordinal),
        ];
    }

    public int Count => _speakers.Count;

    /// <summary>Writes the names as suggestions for an input field.</summary>
    public void WriteNames(HtmlWriter html)
    {
        foreach (var (name, _) in _speakers)
        {
            html.Write($"<option value=\"{name}\"></option>\n");
        }
    }

    /// <summary>Writes a section for each speaker.</summary>
    public void Write(HtmlWriter html)
    {
        foreach (var (name, quotes) in _speakers)
        {
            Write(html, ElementId.Speaker(name), name, quotes);
        }

        if (_unresolved.Count > 0)
        {
            Write(html, ElementId.UnknownSpeaker, null, _unresolved);
        }
        else if (_speakers.Count == 0)
        {
            html.Write($"<p class=\"hint\">The articles have no quotes.</p>\n");
        }
    }

    /// <summary>Writes links to the speakers whom an article quotes, with the number of quotes.</summary>
    public static void WriteQuotedSpeakers(HtmlWriter html, SeedArticle article)
    {
        var groups = article.Quotes.Where(quote => quote.Speaker is not null).CountBy(quote => quote.Speaker!).ToList();
        if (groups.Count == 0)
        {
            return;
        }

        html.Write($"<p class=\"quoted\">Quoted: ");
        var separator = "";
        foreach (var (name, count) in groups)
        {
            html.Write($"{separator}<a href=\"#{ElementId.Speaker(name)}\"><bdi>{name}</bdi></a> ({count:N0})");
            separator = ", ";
        }

        html.Write($"</p>\n");
    }

    private static void Write(HtmlWriter html, string id, string? name, List<Entry> quotes)
    {
        var size = quotes.Count switch { 1 => "", <= 3 => " several", _ => " many" };
        html.Write($"<section class=\"speaker{size}{(name is null ? " unknown" : "")}\" id=\"{id}\" tabindex=\"-1\" aria-labelledby=\"{id}:name\"");
        html.WriteAttribute("data-name", name);
        html.Write($">\n");
        html.Write($"<h3 id=\"{id}:name\"><bdi>{name ?? "Unknown speaker"}</bdi> <span class=\"count\">{quotes.Count:N0}</span></h3>\n");
        Write(html, quotes.Take(MaxShown));
        if (quotes.Count > MaxShown)
        {
            html.Write($"<details><summary>{quotes.Count - MaxShown:N0} more</summary>\n");
            Write(html, quotes.Skip(MaxShown));
            html.Write($"</details>\n");
        }

        html.Write($"</section>\n");
    }

    private static void Write(HtmlWriter html, IEnumerable<Entry> quotes)
    {
        html.Write($"<ul>\n");
        PageArticle? last = null;
        foreach (var (article, quote) in quotes)
        {
            html.Write($"<li><a href=\"#{ElementId.Quote(article, quote)}\"><q>");
            html.WriteText(article.Content.Text, quote.Start, quote.End);
            html.Write($"</q></a>");
            if (!ReferenceEquals(article, last))
            {
                html.Write($" <cite>{article.Headline}</cite>");
            }

            html.Write($"</li>\n");
            last = article;
        }

        html.Write($"</ul>\n");
    }

    private sealed record Entry(PageArticle Article, Quote Quote);
}
