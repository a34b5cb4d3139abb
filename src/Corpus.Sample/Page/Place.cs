using System.Globalization;

namespace Corpus.Sample.Page;

/// <summary>The ids of the page's elements, which its links lead to: <c>a5</c> is the fifth article, <c>a5-q2</c> the second quote in it.</summary>
internal static class Place
{
    public static string Article(int index) => Numbered("a", index);

    public static string Date(int article, int index) => Numbered(Article(article) + "-d", index);

    public static string Quote(int article, int index) => Numbered(Article(article) + "-q", index);

    public static string Speaker(int index) => Numbered("s", index);

    private static string Numbered(string prefix, int index) => prefix + (index + 1).ToString(CultureInfo.InvariantCulture);
}
