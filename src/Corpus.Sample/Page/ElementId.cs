using System.Globalization;

namespace Corpus.Sample.Page;

/// <summary>The ids of the page's elements, for its links: <c>a5</c> is the fifth article, <c>a5-q2</c> the second quote in it.</summary>
internal static class ElementId
{
    public static string Article(int index) => Create("a", index);

    public static string Date(int article, int index) => Create(Article(article) + "-d", index);

    public static string Quote(int article, int index) => Create(Article(article) + "-q", index);

    public static string Speaker(int index) => Create("s", index);

    private static string Create(string prefix, int index) => prefix + (index + 1).ToString(CultureInfo.InvariantCulture);
}
