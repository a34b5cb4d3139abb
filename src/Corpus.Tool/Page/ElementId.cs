using System.Globalization;
using Corpus.Text;

namespace Corpus.Tool.Page;

/// <summary>
/// The ids of the page's elements, for its links: <c>text/talks.txt</c> is an article, <c>text/talks.txt:q120</c> the quote in it that begins at offset 120, and
/// <c>speaker/Ned%20Price</c> a speaker. They depend on nothing else, so a link to a page still works after the page is written again with other texts. The
/// prefixes keep a name from being the id of another element.
/// </summary>
internal static class ElementId
{
    public static string Article(PageArticle article) => "text/" + string.Join('/', article.Path.Split('/').Select(Uri.EscapeDataString));

    public static string Date(PageArticle article, DateMention date) => Create(article, 'd', date.Start);

    public static string Quote(PageArticle article, Quote quote) => Create(article, 'q', quote.Start);

    public static string Speaker(string name) => "speaker/" + Uri.EscapeDataString(name);

    /// <summary>The section of the quotes without a known speaker. No speaker has an empty name.</summary>
    public const string UnknownSpeaker = "speaker/";

    private static string Create(PageArticle article, char kind, int start) => string.Create(CultureInfo.InvariantCulture, $"{Article(article)}:{kind}{start}");
}
