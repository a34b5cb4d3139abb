using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Text.Tests.Properties;

/// <summary>
/// Generates texts from pieces of news and pieces that are likely to break a parser, in random order. Every run uses the same texts, so that failures
/// are reproducible. If the environment variable <c>CORPUS_PROPERTY_CASES</c> is set, it is the number of texts, and every run uses different ones.
/// </summary>
internal static class ArbitraryTexts
{
    private const string CasesVariable = "CORPUS_PROPERTY_CASES";

    private static readonly string[] Breakers =
    [
        "\"", "“", "”", "'", "‘", "’", "``", "''", "«", "»", "\"\"\"", "*/", "/*", "//", "\\", "\\u0022", "{", "}", "{0}", "]]>", "<b>", "&amp;", "#error",
        "\0", "\u0001", "\uD800", "\uDC00", "😀", "\u2028", "\u2029", "\u0085", "\u200B", "\u202E", "\uFEFF", "\uFFFD", "\u00A0", "é", "٠٧", "ı", "İ", "漢字",
    ];

    private static readonly string[] Spaces = [" ", " ", " ", " ", "\n", "\r\n", "\r", "\n\n", "\n\n", "\t", "", "-", ", ", ". ", ": ", "; ", " – ", " (", ") "];

    private static readonly string[] Words =
    [
        "date 2022-04-07 ", "date 2022-4-7 ", "date", "Date:", "2022-02-30", "2022", "1999", "the 1990s", "'90s", "April", "April 7, 2022", "7 April", "February 30",
        "February 23-24", "May", "may", "March", "last week", "this year", "Tuesday", "next Friday", "yesterday", "two decades ago", "the third quarter of 1998",
        "late", "earlier", "second half of", "between", "and", "from", "to", "winter", "24/02/2022", "05/11/2023", "Sunday, 05.11.2023", "2/3/4", "$2.5 billion", "2-1",
        "said", "says", "according to", "told reporters", "added", "he", "she", "they", "the minister", "Prime Minister", "Imran Khan", "Mr. Khan", "Khan", "Anna Smith",
        "McDonald’s", "O'Neill", "al-Assad", "U.S.", "NATO", "the", "a", "of", "in", "is", "will", "win", "talks", "on the river", "ISLAMABAD", "WASHINGTON (AP) —",
        "(Reuters) -", "(With inputs from agencies)", "Read more", "Also read", "__Tribune.com", "— Reuters", "threatening letter", "\n---\n", "\nsection: ", "\n- ",
        "“We will win,” said Bob.",
    ];

    private static readonly string[] Openings =
    [
        "date 2022-04-07 ", "date 2022-04-07\n\n", "\uFEFF date 2022-04-07\r\nA title\r\n\r\n", "date 07/04/2022 ", "date TBD\n", "Talks on the river begin\n\n",
        "---\ntitle: ", "---\r\ntitle: \"A */ title\"\r\ndate: 2022-04-07\r\ntags: [a, b]\r\nsection: ", "---\nauthor: Jane Doe\ndate: 2022-4-7\n---\n",
        "A title\n\nISLAMABAD: ", "WASHINGTON (AP) — The talks on the river ",
    ];

    private static readonly string[] Endings = ["\n\n(With inputs from agencies)", " __Tribune.com", "\n\n— Reuters\n", "\n\nRead more: the talks"];

    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Gen.Elements(Words)),
        (6, Gen.Elements(Spaces)),
        (2, Gen.Elements(Breakers)),
        (1, Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString())));

    /// <summary>Texts of up to 60 pieces. Failing texts are shrunk by removing parts.</summary>
    public static Arbitrary<string> All { get; } = Arb.From(
        from opening in Gen.Frequency((3, Gen.Constant("")), (2, Gen.Elements(Openings)))
        from count in Gen.Choose(0, 60)
        from pieces in Piece.ArrayOf(count)
        from ending in Gen.Frequency((5, Gen.Constant("")), (1, Gen.Elements(Endings)))
        select opening + string.Concat(pieces) + ending,
        Shrink);

    /// <summary>The configuration for checking a property.</summary>
    /// <param name="cases">The number of texts, unless the environment variable sets it.</param>
    public static Config Run(int cases) => Environment.GetEnvironmentVariable(CasesVariable) is { Length: > 0 } configured
        ? Config.QuickThrowOnFailure.WithMaxTest(int.Parse(configured, CultureInfo.InvariantCulture))
        : Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(2022, 407);

    private static IEnumerable<string> Shrink(string text)
    {
        for (var length = text.Length; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= text.Length; start += length)
            {
                yield return text.Remove(start, length);
            }
        }
    }
}
