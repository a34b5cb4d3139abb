using Corpus.Sample.Corpus;

namespace Corpus.Sample.Page;

/// <summary>The articles in full, and the list of them.</summary>
internal sealed class ArticleList(IReadOnlyList<Article> articles, SpeakerList speakers)
{
    /// <summary>Writes the list of contents.</summary>
    public void WriteContents(HtmlWriter html)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            html.Write($"<li><a href=\"#{Place.Article(i)}\">{Headline.Of(articles[i])}</a>\n<p class=\"facts\">");
            WritePublished(html, articles[i]);
            Counts.Of(articles[i]).Write(html);
            html.Write($"</p></li>\n");
        }
    }

    /// <summary>Writes the articles.</summary>
    public void Write(HtmlWriter html)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            Write(html, articles[i], i);
        }
    }

    private void Write(HtmlWriter html, Article article, int index)
    {
        var id = Place.Article(index);
        var text = new MarkedText(html, article, index);
        html.Write($"<article id=\"{id}\" tabindex=\"-1\" aria-labelledby=\"{id}-title\"");
        html.Attribute("data-published", Day.Iso(article.Published));
        html.Write($">\n<header>\n<h3 id=\"{id}-title\"");

        // The title is part of the text, and has marks of its own; where there is none, the first words stand in.
        var title = article.Paragraphs.FirstOrDefault(paragraph => paragraph.Kind == ParagraphKind.Title);
        if (title is null)
        {
            html.Write($" class=\"untitled\">{Headline.Of(article)}");
        }
        else
        {
            html.Write($" data-start=\"{title.Start}\">");
            text.Write(title.Start, title.Start + title.Length);
        }

        html.Write($"</h3>\n<p class=\"facts\">");
        WritePublished(html, article);
        WriteFact(html, "From", article.Dateline);
        WriteFact(html, "By", article.Credit);
        Counts.Of(article).Write(html);
        html.Write($"<code>{article.Id}</code></p>\n");
        speakers.WriteSpeakersOf(html, article);
        html.Write($"</header>\n");
        foreach (var paragraph in article.Paragraphs.Where(paragraph => paragraph != title))
        {
            Write(html, text, paragraph);
        }

        html.Write($"</article>\n");
    }

    private static void Write(HtmlWriter html, MarkedText text, Paragraph paragraph)
    {
        var (element, style) = paragraph.Kind switch
        {
            ParagraphKind.Title or ParagraphKind.Heading => ("h4", null),
            ParagraphKind.Related => ("p", "related"),
            ParagraphKind.Credit => ("p", "credit"),
            _ => ("p", null),
        };
        html.Write($"<{element}");
        html.Attribute("class", style);
        html.Write($" data-start=\"{paragraph.Start}\">");
        text.Write(paragraph.Start, paragraph.Start + paragraph.Length);
        html.Write($"</{element}>\n");
    }

    private static void WritePublished(HtmlWriter html, Article article)
    {
        if (article.Published is { } day)
        {
            html.Write($"<time datetime=\"{Day.Iso(day)}\">{Day.Words(day)}</time>\n");
        }
        else
        {
            html.Write($"<span>No date</span>\n");
        }
    }

    private static void WriteFact(HtmlWriter html, string label, string? fact)
    {
        if (fact is not null)
        {
            html.Write($"<span>{label} {fact}</span>\n");
        }
    }
}
