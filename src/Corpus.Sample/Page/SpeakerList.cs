using Corpus.Sample.Corpus;

namespace Corpus.Sample.Page;

/// <summary>Writes the speakers with their quotes, followed by the quotes without a known speaker.</summary>
internal sealed class SpeakerList
{
    // Further quotes of a speaker are collapsed.
    private const int MaxShown = 8;

    private readonly List<(Speaker Speaker, List<Entry> Quotes)> _speakers;
    private readonly List<Entry> _unresolved;
    private readonly Dictionary<Speaker, int> _indexes;

    public SpeakerList(IReadOnlyList<Article> articles)
    {
        var entries = articles.SelectMany((article, index) =>
            article.Quotes.Select((quote, number) => new Entry(article, quote, ElementId.Quote(index, number))));
        var bySpeaker = entries.ToLookup(entry => entry.Quote.Speaker);
        _unresolved = [.. bySpeaker[null]];
        _speakers =
        [
            .. bySpeaker.Where(group => group.Key is not null)
                .Select(group => (Speaker: group.Key!, Quotes: group.ToList()))
                .OrderBy(entry => entry.Speaker.Name, StringComparer.Ordinal),
        ];
        _indexes = _speakers.Select((entry, index) => (entry.Speaker, index)).ToDictionary(entry => entry.Speaker, entry => entry.index);
    }

    public int Count => _speakers.Count;

    /// <summary>Writes the names as suggestions for an input field.</summary>
    public void WriteNames(HtmlWriter html)
    {
        foreach (var (speaker, _) in _speakers)
        {
            html.Write($"<option value=\"{speaker.Name}\"></option>\n");
        }
    }

    /// <summary>Writes a section for each speaker.</summary>
    public void Write(HtmlWriter html)
    {
        for (var i = 0; i < _speakers.Count; i++)
        {
            Write(html, ElementId.Speaker(i), _speakers[i].Speaker.Name, _speakers[i].Quotes);
        }

        if (_unresolved.Count > 0)
        {
            Write(html, "s0", null, _unresolved);
        }
    }

    /// <summary>Writes links to the speakers whom an article quotes, with the number of quotes.</summary>
    public void WriteQuotedSpeakers(HtmlWriter html, Article article)
    {
        var groups = article.Quotes.Where(quote => quote.Speaker is not null).CountBy(quote => quote.Speaker!).ToList();
        if (groups.Count == 0)
        {
            return;
        }

        html.Write($"<p class=\"quoted\">Quoted: ");
        var separator = "";
        foreach (var (speaker, count) in groups)
        {
            html.Write($"{separator}<a href=\"#{ElementId.Speaker(_indexes[speaker])}\"><bdi>{speaker.Name}</bdi></a> ({count:N0})");
            separator = ", ";
        }

        html.Write($"</p>\n");
    }

    private static void Write(HtmlWriter html, string id, string? name, List<Entry> quotes)
    {
        html.Write($"<section class=\"speaker{(name is null ? " unknown" : "")}\" id=\"{id}\" tabindex=\"-1\" aria-labelledby=\"{id}-name\"");
        html.WriteAttribute("data-name", name);
        html.Write($">\n");
        html.Write($"<h3 id=\"{id}-name\"><bdi>{name ?? "Unknown speaker"}</bdi> <span class=\"count\">{quotes.Count:N0}</span></h3>\n");
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
        Article? last = null;
        foreach (var (article, quote, id) in quotes)
        {
            html.Write($"<li><a href=\"#{id}\"><q>{quote.Text}</q></a>");
            if (!ReferenceEquals(article, last))
            {
                html.Write($" <cite>{Headline.From(article)}</cite>");
            }

            html.Write($"</li>\n");
            last = article;
        }

        html.Write($"</ul>\n");
    }

    private sealed record Entry(Article Article, Quote Quote, string Id);
}
