using System.Globalization;
using System.Text;

namespace Corpus.Scaling.Tests;

/// <summary>Creates texts of any length that are designed to take long.</summary>
internal static class HostileTexts
{
    private static readonly string[] Patterns =
    [
        // Sentences, their ends and abbreviations.
        ". @", "…\t", ".\" ", ".” “", "?” ", ".) ", "Mr. @", "U.S. @", "a. ", "a.b.", "A.B. ", "J. K. ", ".a", "..a ", "!? ", "No. ", ".'\" ",

        // Quotations, open, closed and nested.
        "“a", "“a b c” ", "“a ", "a” ", " ‘a", "'a' ", "\"a\" ", "“‘", "’” ", "“a\n\n", "“a b c.\n\n", "a b c,\" said x\n\n", "“A. “B. ", "«a “b ‘c ", "`a' ", "''``",
        "rock 'n' roll ", "'tis ", "the '90s ", "dogs' ", "5'10\" ",

        // Attributions.
        "said “a” ", "and said that he said “a b c” ", "also said “a” ", "last Tuesday said “a” ", "he, who is, and that said, “a b c” ",
        "“a b c d,” the minister said. ", "“a b c d,” he, ", "Ab Cd, “a b c,” ", "a b c, said x.\" ", "x: “a” - ", "“We will win,” said Bob. ", "X, a professor, ", "(a) ",
        "who, that, ", "according to the ", "as “a” as ", "“A b c.” — Ab Cd\n\n", "Cruz continued:\n\n“A b c.”\n\n", "Khan's claims that “a b c” ", "he said, he said, ",
        "“a”, “b” and “c” said ", "to be to be ", "saying ", "quickly ", "who said that ", "A, B, ", "said, ", "“A b c?” he asked ", "“a,” adding , ", "half saying %'", "saying “a”, ",

        // Dates.
        "1/", "05/11/2023 23/04/2022 ", "1998-", "May ", "second half of this year's ", "end of the early ", "5 and ", "will be planned to ", "1998/99 ", "4/7/", "24-2-", "1, 2, 3, ", "5-6-7 ",
        "from May to ", "between 1998 and ", "the last week of ", "two years and ", "twenty-", "nineteen ninety ", "first ", "early late ", "Monday, ", "Monday and ", "of last of ",
        "the same month a year ", "a year earlier, ", "in the ", "Feb. ", "the 1990’s ", "last year’s ", "next ", "tomorrow morning ", "Labor Day ", "11 September 11 ",

        // Names.
        "Anna ", "Anna Khan said. ", "Mr. Khan ", "Minister Khan ", "Prime Minister ", "of the A ", "A of ", "A. A. Khan ", "van der ", "A-B-", "O'A", "McA", "ABC ", "Khan, ",
        "Foreign Minister Anna Khan, “a b c,” he said. ", "“a b c,” the foreign minister of A said. ", "Anna Khan (", "Khan's ",

        // Paragraphs: titles, headings, credits, teasers, datelines, lists.
        "a\n\n", "A\n\n", "A b c\n\n", "A b c.\n\n", "A: ", "A\n", "A - ", "A, A, ", "ISLAMABAD, ", "ISLAMABAD (AP) — ", "By Jane Doe\n\n", "By A and ", "By A, ", "— Reuters\n\n", "(Reuters)",
        "__Tribune.com ", "The Associated Press contributed to this report. ", "Read more: a\n\n", "Must Read\n\n", "Must Read\n", "• a\n", "1. ", "1. a\n\n", "###\n\n", "# A\n\n", "> ", "a@b.c ",
        "(With inputs from agencies)\n\n", "http://a.b/", "\n \n", "\r", " \n", "-\n", "?\n\n", "A?\n\n", "A B C D E F\n\n", "©", "((", "))", "…",

        // Headers, and what looks like one.
        "date 2022-04-07 ", "date 2022-", "date: ", "date date ", "Date–", "2022-04-07\n", "Published: ", "dated ", "7 April 2022 ", "date 7", "date April ",

        // What breaks code.
        "*/", "\"\"\"", "\\u0022", "]]>", "<script>", "&amp;", "\u0001\n", "\u0001a\n", "\u202E", "\uDC00", "\uFFFD",
    ];

    private static readonly string[] NumberedPatterns =
    [
        "{0} ", "{1} ", "{1}. ", "{1} Khan ", "Anna {1} ", "“We will win,” said {1} Khan. ", "“We will win,” said Anna {1}. “Yes,” {1} said. ",
        "“We will win,” said {1}. “Yes,” Khan said. ", "“We will win,” said {1} Khan. “Yes,” Khan said. “No,” he said. “So,” the minister said. ",
        "Minister {1} said. “We will win,” the minister said. ", "the {1} Ministry said “a b c”. ", "{1}’s ", "Mr. {1} ", "{1}-{1} ", "{1}\n\n", "{1} (", "in {0}, ", "April {0} ",
        "date {0} ", "“{1}” ", "“{1} ", "said {1} ", "{1} and {1} said “a b c”. ", "President {1} Khan and he said “We will win”. ", "{1}: ", "{1}, {1}, ", "By {1}\n\n",
        "{0}/{0}/", "the {1} minister said. “We will win,” said the minister. ", "“We will win,” said Annannannannannannannannannannannannannannanna {1}. ",
        "“We will win,” said Annannannannannannannannannannannannannannannannannannannannannannannannanna{1}. ",
    ];

    // Repeated or numbered between two lines "---".
    private static readonly string[] FrontMatter =
    [
        "a: b\n", "{1}: b\n", "{1}:\n", "- a\n", "- ", "[", "{{", "a: [", "[a, ", "? ", ": ", "a: a: ", "{1}: a: b\n", "{1}: [a\n", "{1}: \"a\n", "{1}: 'a\n", "{1}: \"a\" b\n", "{1}\n",
        "{1}: &a b\n", "{1}: *a\n", "*a ", "&a ", "!a ", "!", "%a\n", "a: |\n a\n", "a: >\n  a\n", " a\n", "  ", "\t", "\n", "\n\n", "#\n", "# a ", "\"", "'", "''", "\\", "\\n", "a ", "a",
        "a,", ", ", "- - a\n", "- a: b\n", "-- ", "--- a\n", "--", "... \n", "@", "`", "\u2028", "\uFEFF", "\uD800", "\0", "tags: a, b\n", "title: a\n", "{1}: 2022-04-07\n", "{1}: [a, b]\n",
    ];

    private static readonly (string First, string Second)[] Halves =
    [
        ("“a ", "b” "), ("(", ")"), ("‘", "’"), ("“", "”"), ("a ", ". "), (". ", "a "), ("said ", "“a” "), ("“a” ", "said "), ("A ", ", "), ("Anna Khan ", "Khan said “a b c”. "),
        ("a, ", "said “a” "), ("\n", "a"), (" ", "a"), ("a", " "), ("date ", "2022-04-07 "), ("\"", "a"), ("a", "\""), ("1", "a"), ("of ", "2022 "), ("-", "a"), ("A. ", "@"), (".", "@ "),
        ("“a b c,” said Anna Khan. ", "“a b c,” he said. "), ("the minister ", "“a b c,” said Minister Khan. "), ("#", "a"), ("By ", "A "), ("a ", "“ "), ("a. ", "”. "),
    ];

    /// <summary>The pieces of which texts are made: every kind of character and word that the reader distinguishes.</summary>
    public static IReadOnlyList<string> Pieces { get; } =
    [
        // Spaces and lines.
        " ", "\t", "\n", "\r\n", "\n\n", "\u00A0", "\u200B", "\uFEFF", "\u2028",

        // Ends of sentences and other punctuation.
        ".", ". ", "! ", "? ", "… ", "...", ",", ", ", "; ", ": ", ":", "-", " - ", " – ", " — ", "(", ") ", "[", "] ", "/", "&", "*", "_", "#", "@", "|", ">", "$", "%", "+",
        "~", "=", "\\", "{", "}",

        // Quotation marks and apostrophes.
        "\"", " \"", "\" ", "“", "”", " “", "” ", "‘", "’", " ‘", "’ ", "'", " '", "``", "''", "«", "»", "’s ", ",” ", ".” ",

        // Letters and digits of all kinds.
        "a", "a ", "A", "A ", "A.", "A. ", "U.S. ", "é", "漢", "ı", "\u0301", "😀", "\uD800", "\0", "7", "7 ", "٣", "1998", "1998 ",

        // Words of headers, dates and datelines.
        "date ", "Date: ", "2022-04-07 ", "4/7/2022 ", "April ", "May 5, ", "Tuesday ", "last ", "week ", "year ", "the ", "of ", "and ", "to ", "'98 ", "1990s ",
        "second ", "half ", "two ", "ago ", "ISLAMABAD: ", "(Reuters) - ",

        // Words of attributions, names and credits.
        "said ", "says ", "saying ", "according to ", "he ", "who ", "that ", "minister ", "Mr. ", "Khan ", "Anna Khan ", "al-", "is ", "will ", "By ", "Read more: ", "Reuters ",
        "(AP) ", "__", "--- ", "# ",
    ];

    /// <summary>Texts by name: a piece that is repeated, or a function of the length.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> All { get; } = Collect();

    /// <summary>A text of at most about <paramref name="length"/> characters that repeats a piece.</summary>
    public static string Repeat(string piece, int length)
    {
        // A number of quotation marks that is odd in one text and even in another would make them different texts.
        var count = Math.Max(length / piece.Length / 4 * 4, 4);
        return new StringBuilder(count * piece.Length).Insert(0, piece, count).ToString();
    }

    /// <summary>A text of about <paramref name="length"/> characters that repeats a piece with a different number in each: digits (<c>{0}</c>) or a word (<c>{1}</c>).</summary>
    public static string Number(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        for (var i = 0; text.Length < length; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, piece, i, Spell(i));
        }

        return text.ToString();
    }

    private static Dictionary<string, Func<int, string>> Collect()
    {
        var texts = new Dictionary<string, Func<int, string>>();
        foreach (var piece in Pieces.Union(Patterns))
        {
            texts.Add(piece, length => Repeat(piece, length));
        }

        foreach (var piece in NumberedPatterns)
        {
            texts.Add(piece, length => Number(piece, length));
        }

        foreach (var piece in FrontMatter)
        {
            texts.Add($"--- {piece} ---", length => $"---\n{Number(piece, length)}\n---\nA b c.");
            texts.Add($"--- k: {piece} ---", length => $"---\nk: {Number(piece, length)}\n---\nA b c.");
            texts.Add($"--- {piece}", length => $"---\na: b\n{Number(piece, length)}");
        }

        // The first half repeats one piece, and the second half another.
        foreach (var (first, second) in Halves)
        {
            texts.Add($"{first}…{second}", length => Repeat(first, length / 2) + Repeat(second, length / 2));
        }

        return texts;
    }

    private static string Spell(int number)
    {
        var letters = new StringBuilder();
        do
        {
            letters.Insert(0, (char)('a' + (number % 26)));
            number /= 26;
        }
        while (number > 0);

        letters[0] = char.ToUpperInvariant(letters[0]);
        return letters.ToString();
    }
}
