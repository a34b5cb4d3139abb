using Corpus.Text;

namespace Corpus.Tool.Page;

/// <summary>Writes the table of contents and the articles.</summary>
internal sealed class ArticleList(IReadOnlyList<PageArticle> articles)
{
    /// <summary>Writes the table of contents.</summary>
    public void WriteContents(HtmlWriter html)
    {
        foreach (var article in articles)
        {
            html.Write($"<li><a href=\"#{ElementId.Article(article)}\">{article.Headline}</a>\n<p class=\"facts\">");
            WritePublished(html, article.Content);
            article.Counts.Write(html);
            html.Write($"</p></li>\n");
        }
    }

    /// <summary>Writes the articles in full.</summary>
    public void Write(HtmlWriter html)
    {
        foreach (var article in articles)
        {
            Write(html, article);
        }
    }

    private static void Write(HtmlWriter html, PageArticle pageArticle)
    {
        var id = ElementId.Article(pageArticle);
        var article = pageArticle.Content;
        var text = new MarkedText(html, pageArticle);
        html.Write($"<article id=\"{id}\" tabindex=\"-1\" aria-labelledby=\"{id}:title\"");
        html.WriteAttribute("data-published", article.Published?.ToString());
        html.Write($">\n<header>\n<h3 id=\"{id}:title\"");

        // A title in the text can contain marks. It can also be in the front matter only. Without a title, show the first words instead.
        var title = article.Paragraphs.FirstOrDefault(paragraph =>
            paragraph.Kind == ParagraphKind.Title && article.Text.AsSpan(paragraph.Start, paragraph.Length).SequenceEqual(article.Title));
        if (title is null)
        {
            html.WriteAttribute("class", article.Title is null ? "untitled" : null);
            html.Write($">{pageArticle.Headline}");
        }
        else
        {
            html.Write($" data-start=\"{title.Start}\">");
            text.Write(title.Start, title.End);
        }

        html.Write($"</h3>\n<p class=\"facts\">");
        WritePublished(html, article);
        WriteFact(html, "From", article.Text.Slice(article.Dateline));
        WriteFact(html, "By", article.Authors.Count == 0 ? null : string.Join(", ", article.Authors));
        WriteFact(html, "Credit", article.Text.Slice(article.Credit));
        WriteFact(html, "Source", article.Source);
        WriteFact(html, "Tags", article.Tags.Count == 0 ? null : string.Join(", ", article.Tags));
        WriteAddress(html, article.Url);
        pageArticle.Counts.Write(html);
        html.Write($"<code>{pageArticle.Path}</code></p>\n");
        SpeakerList.WriteQuotedSpeakers(html, article);
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
            ParagraphKind.Body => ("p", null),
            ParagraphKind.Title or ParagraphKind.Heading => ("h4", null),
            ParagraphKind.Related => ("p", "related"),
            ParagraphKind.Byline or ParagraphKind.Credit => ("p", "credit"),
            ParagraphKind.FrontMatter => ("pre", "front-matter"),
        };
        html.Write($"<{element}");
        html.WriteAttribute("class", style);
        html.Write($" data-start=\"{paragraph.Start}\">");
        text.Write(paragraph.Start, paragraph.End);
        html.Write($"</{element}>\n");
    }

    private static void WritePublished(HtmlWriter html, SeedArticle article)
    {
        if (article.Published is { } day)
        {
            html.Write($"<time datetime=\"{day.ToString()}\">{DayFormat.ToWords(day)}</time>\n");
        }
        else
        {
            html.Write($"<span>No date</span>\n");
        }
    }

    // The address comes from a text, and other schemes than these can run code.
    private static void WriteAddress(HtmlWriter html, string? url)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            html.Write($"<a href=\"{address.AbsoluteUri}\" rel=\"noreferrer\"><bdi>{url}</bdi></a>\n");
        }
        else
        {
            WriteFact(html, "Address", url);
        }
    }

    private static void WriteFact(HtmlWriter html, string label, string? fact)
    {
        if (fact is not null)
        {
            html.Write($"<span>{label} <bdi>{fact}</bdi></span>\n");
        }
    }
}
