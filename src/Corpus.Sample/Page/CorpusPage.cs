using System.Security.Cryptography;
using System.Text;
using Corpus.Sample.Corpus;

namespace Corpus.Sample.Page;

/// <summary>
/// The corpus as one page that needs nothing else: the texts are HTML, readable, printable and searchable without its scripts; these add the timeline, the
/// filter and the details. What page.html names in double braces is written here.
/// </summary>
internal sealed class CorpusPage
{
    private readonly Dictionary<string, Action<TextWriter>> _parts;

    public CorpusPage(IReadOnlyList<Article> articles)
    {
        var speakers = new SpeakerList(articles);
        var list = new ArticleList(articles, speakers);
        var style = Resource("page.css");
        var script = string.Concat(new[] { "places.js", "calendar.js", "detail.js", "scale.js", "timeline.js", "filter.js" }.Select(Resource));
        _parts = new()
        {
            // Whatever a text holds: no script, style or image runs or loads but what is named here by its hash.
            ["policy"] = output => output.Write(
                $"default-src 'none'; img-src data:; style-src {Hash(style)}; script-src {Hash(script)}; base-uri 'none'; form-action 'none'"),
            ["style"] = output => output.Write($"<style>{style}</style>"),
            ["script"] = output => output.Write($"<script type=\"module\">{script}</script>"),
            ["counts"] = Html(html => WriteCounts(html, articles, speakers)),
            ["contents"] = Html(list.WriteContents),
            ["names"] = Html(speakers.WriteNames),
            ["articles"] = Html(list.Write),
            ["speakers"] = Html(speakers.Write),
        };
    }

    /// <summary>Writes the page.</summary>
    public void Write(TextWriter output)
    {
        var pieces = Resource("page.html").Split("{{");
        output.Write(pieces[0]);
        foreach (var piece in pieces.Skip(1))
        {
            var end = piece.IndexOf("}}", StringComparison.Ordinal);
            _parts[piece[..end]](output);
            output.Write(piece[(end + 2)..]);
        }
    }

    private static void WriteCounts(HtmlWriter html, IReadOnlyList<Article> articles, SpeakerList speakers)
    {
        html.Write($"<span><b>{articles.Count:N0}</b> {(articles.Count == 1 ? "article" : "articles")}</span>\n");
        articles.Select(Counts.Of).Aggregate(default(Counts), (sum, counts) => sum + counts).Write(html);
        html.Write($"<span><b>{speakers.Count:N0}</b> {(speakers.Count == 1 ? "speaker" : "speakers")}</span>");
    }

    private static Action<TextWriter> Html(Action<HtmlWriter> write) => output => write(new HtmlWriter(output));

    private static string Hash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(CorpusPage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
