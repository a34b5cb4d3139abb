using System.Security.Cryptography;
using System.Text;

namespace Corpus.Tool.Page;

/// <summary>
/// The corpus as one self-contained HTML page. The texts can be read, printed and searched without JavaScript; the scripts add the timeline, the filter and
/// the details. Fills in the placeholders of page.html and content.html, which are names in double braces.
/// </summary>
internal sealed class CorpusPage
{
    private readonly Dictionary<string, Action<TextWriter>> _parts;

    public CorpusPage(IReadOnlyList<PageArticle> articles)
    {
        var speakers = new SpeakerList(articles);
        var list = new ArticleList(articles);
        var style = ReadResource("page.css");
        var script = string.Concat(new[] { "ranges.js", "calendar.js", "detail.js", "scale.js", "timeline.js", "filter.js" }.Select(ReadResource));
        _parts = new()
        {
            // Blocks all scripts and styles except the page's own, identified by hash, so that markup in a text can do no harm.
            ["policy"] = output => output.Write(
                $"default-src 'none'; img-src data:; style-src {GetHash(style)}; script-src {GetHash(script)}; base-uri 'none'; form-action 'none'"),
            ["style"] = output => output.Write($"<style>{style}</style>"),
            ["script"] = output => output.Write($"<script type=\"module\">{script}</script>"),
            ["content"] = output => Fill(articles.Count == 0 ? "empty.html" : "content.html", output),
            ["counts"] = Html(html => WriteCounts(html, articles, speakers)),
            ["contents"] = Html(list.WriteContents),
            ["names"] = Html(speakers.WriteNames),
            ["articles"] = Html(list.Write),
            ["speakers"] = Html(speakers.Write),
        };
    }

    /// <summary>Writes the page.</summary>
    public void Write(TextWriter output) => Fill("page.html", output);

    private void Fill(string template, TextWriter output)
    {
        var pieces = ReadResource(template).Split("{{");
        output.Write(pieces[0]);
        foreach (var piece in pieces.Skip(1))
        {
            var end = piece.IndexOf("}}", StringComparison.Ordinal);
            _parts[piece[..end]](output);
            output.Write(piece[(end + 2)..]);
        }
    }

    private static void WriteCounts(HtmlWriter html, IReadOnlyList<PageArticle> articles, SpeakerList speakers)
    {
        html.Write($"<span><b>{articles.Count:N0}</b> {(articles.Count == 1 ? "article" : "articles")}</span>\n");
        articles.Select(article => article.Counts).Aggregate(default(Counts), (sum, counts) => sum + counts).Write(html);
        html.Write($"<span><b>{speakers.Count:N0}</b> {(speakers.Count == 1 ? "speaker" : "speakers")}</span>");
    }

    private static Action<TextWriter> Html(Action<HtmlWriter> write) => output => write(new HtmlWriter(output));

    private static string GetHash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    private static string ReadResource(string name)
    {
        using var reader = new StreamReader(typeof(CorpusPage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
