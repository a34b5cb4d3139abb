using System.Text;

namespace Corpus.Consumer.Tests;

/// <summary>Creates random names, texts and values that are likely to break code, build files, command lines or the output of a build.</summary>
/// <param name="random">The source of randomness. The same seed gives the same words.</param>
internal sealed class HostileWords(Random random)
{
    // A name with a slash is a path.
    private static readonly string[] Pieces =
    [
        // C#, XML documentation and preprocessor.
        "*/", "/*", "//", "///", "\"", "\"\"\"", "$\"", "'", "{", "}", "{0}", "}} class Injected { ", "\\u0022", "]]>", "</summary>", "<b>", "&lt;", "&", "#if", "#error Injected",
        "#line 1", "#pragma", "[assembly: Injected]", "@", "_", "__",

        // MSBuild, its response files and the output that it reads.
        "%", "%3B", "%41", ";", "$", "$(Injected)", "@(Compile)", "%(Identity)", "*", "**", "?", "(", ")", "[a-z]", "!", "=", ",", "-", "/analyzer:", "@Injected.rsp", "#", "# ",
        ": error CS9999: Injected", ": warning MSB9999: Injected", "(1,1): error CS9999: Injected", ":", "~", "`", "^", "+",

        // Keywords, names of generated members, and names that differ little.
        "class", "namespace", "record", "var", "Articles", "Speakers", "All", "Find", "ToString", "Corpus", "a", "A", "é", "e\u0301", "ﬁ", "fi", "1", "١", "ı", "I", "ß",

        // Spaces, dots, and characters that are hidden or change how others are displayed.
        " ", "  ", ".", "..", "...", "\u00A0", "\u3000", "\u0085", "\u2028", "\u2029", "\u200B", "\u200D", "\u202E", "\u2066", "\uFEFF", "\u00AD", "\u3164", "\u034F", "\uFE0F",
        "\u007F", "\u009B", "\uE000", "\uFFFD", "\uFFFE", "\U000E0041", "\U0001D173",

        // Letters outside the Basic Multilingual Plane, and other scripts.
        "😀", "𝒳", "漢字", "العربية", "नमस्ते", "Зима",
    ];

    private static readonly string[] Sentences =
    [
        "A title\n\n", "The same title\n\n", "class\n\n", "date 2022-04-07 ", "date 2022-4-7 ", "date 7/4/2022\n\n", "\n\n", "\r\n", "\r", "On April 7, 2022, talks began. ", "February 30, 2022. ",
        "“We will win,” said {0}. ", "“We will win,” {0} told reporters. ", "According to {0} Khan, “we will win”. ", "\"Yes,\" said Anna {0}. ", "“Unclosed. ", "\n\n— {0}\n", "ISLAMABAD: ",
    ];

    /// <summary>A number from 0 up to but not including <paramref name="count"/>.</summary>
    public int Choose(int count) => random.Next(count);

    /// <summary>One of several values.</summary>
    public T Choose<T>(params T[] values) => values[random.Next(values.Length)];

    /// <summary>Up to <paramref name="count"/> pieces.</summary>
    public string Join(int count)
    {
        var words = new StringBuilder();
        for (var i = random.Next(count) + 1; i > 0; i--)
        {
            words.Append(Choose(8) switch
            {
                0 => AnyCharacter(),
                1 => Choose("Khan", "Anna", "talks", "river"),
                2 => " ",
                _ => Choose(Pieces),
            });
        }

        return words.ToString();
    }

    /// <summary>The content of a file: a title, dates, and quotations of speakers with hostile names.</summary>
    public string WriteText()
    {
        var text = new StringBuilder(Choose("", "", "date 2022-04-07 ", "\uFEFF", Join(4) + "\n\n"));
        for (var i = random.Next(12); i > 0; i--)
        {
            // Not a format: the pieces contain braces.
            text.Append(Choose(3) == 0 ? Join(6) : Choose(Sentences).Replace("{0}", Choose("Khan", "", "Mr. ") + Join(3), StringComparison.Ordinal));
        }

        return text.ToString();
    }

    // Any code point except surrogates, in equal parts from ASCII, the Basic Multilingual Plane and all of Unicode.
    private string AnyCharacter()
    {
        var value = random.Next(Choose(0x80, 0x10000, 0x110000));
        return value is >= 0xD800 and <= 0xDFFF ? "\uFFFD" : char.ConvertFromUtf32(value);
    }
}
