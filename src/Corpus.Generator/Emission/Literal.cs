using System.Globalization;
using System.Text;

namespace Corpus.Generator.Emission;

/// <summary>Writes text from seeds as C#: nothing that stands in a seed can end the literal or comment that it is written into.</summary>
internal static class Literal
{
    // A long chain of `+` is a deep tree to the compiler and everyone who walks it.
    private const int MaxPieces = 200;

    /// <summary>A regular string literal.</summary>
    public static string Of(string value) => Of(value, 0, value.Length);

    /// <summary>A regular string literal of a part of a text.</summary>
    public static string Of(string text, int start, int end)
    {
        var literal = new StringBuilder(end - start + 16).Append('"');
        Append(literal, text, start, end);
        return literal.Append('"').ToString();
    }

    /// <summary>
    /// A literal of a text of several lines: a verbatim one, which shows them as they are, or, where a character must be written as an escape, a regular
    /// one for each line, as long as there are not too many.
    /// </summary>
    public static string OfLines(string text)
    {
        if (!CanBeVerbatim(text))
        {
            return Concatenated(text);
        }

        return text.IndexOf('"') < 0 ? "@\"" + text + "\"" : "@\"" + text.Replace("\"", "\"\"") + "\"";
    }

    private static bool CanBeVerbatim(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (MustEscape(text, i) && text[i] is not ('\n' or '\t') && !(text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
            {
                return false;
            }
        }

        return true;
    }

    // A line of the text, with the empty lines behind it, is a line of code.
    private static string Concatenated(string text)
    {
        var literal = new StringBuilder(text.Length + text.Length / 8).Append('"');
        var minLength = text.Length / MaxPieces;
        var start = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '\n' && i + 1 - start > minLength && text[i + 1] is not ('\n' or '\r'))
            {
                Append(literal, text, start, i + 1);
                literal.Append("\" +\n\"");
                start = i + 1;
            }
        }

        Append(literal, text, start, text.Length);
        return literal.Append('"').ToString();
    }

    private static void Append(StringBuilder literal, string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '"':
                    literal.Append("\\\"");
                    break;
                case '\\':
                    literal.Append("\\\\");
                    break;
                case '\n':
                    literal.Append("\\n");
                    break;
                case '\r':
                    literal.Append("\\r");
                    break;
                case '\t':
                    literal.Append("\\t");
                    break;
                default:
                    if (MustEscape(text, i))
                    {
                        literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    }
                    else
                    {
                        literal.Append(c);
                    }

                    break;
            }
        }
    }

    /// <summary>
    /// Whether a character is written as an escape: controls, line separators, white space other than the space, characters without a look of
    /// their own (among them those that reorder what is shown), and halves of surrogate pairs, which UTF-8 cannot hold. The ranges are listed
    /// here because Unicode's categories differ between versions of .NET, and the code must not.
    /// </summary>
    private static bool MustEscape(string text, int index) => text[index] switch
    {
        < ' ' => true,
        < '\u007F' => false,
        <= '\u00A0' or '\u00AD' or '\u061C' or '\u180E' => true,
        (>= '\u2000' and <= '\u200F') or (>= '\u2028' and <= '\u202F') or (>= '\u205F' and <= '\u206F') or '\u3000' => true,
        >= '\uE000' and <= '\uF8FF' => true,
        '\uFEFF' or >= '\uFFF0' and <= '\uFFFB' or >= '\uFFFE' => true,
        >= '\uD800' and <= '\uDFFF' => !IsPaired(text, index),
        _ => false,
    };

    private static bool IsPaired(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
