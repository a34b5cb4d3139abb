using System.Globalization;
using System.Text;

namespace Corpus.Generator.Emission;

/// <summary>Writes text from seeds as C#: nothing that stands in a seed can end the literal or comment that it is written into.</summary>
internal static class Literal
{
    /// <summary>A regular string literal, or <c>null</c>.</summary>
    public static string Of(string? value) => value is null ? "null" : Of(value, 0, value.Length);

    /// <summary>A regular string literal of a part of a text.</summary>
    public static string Of(string text, int start, int end)
    {
        var literal = new StringBuilder(end - start + 16).Append('"');
        Append(literal, text, start, end);
        return literal.Append('"').ToString();
    }

    /// <summary>The beginning of a slice for a line comment: on one line, with nothing in it that a reader could mistake for code.</summary>
    public static string Comment(string text, int start, int length, int maxLength = 60)
    {
        var comment = new StringBuilder();
        var end = start + Math.Min(length, maxLength);
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            comment.Append(char.IsWhiteSpace(c) ? ' ' : MustEscape(text, i) ? '�' : c);
        }

        return length > maxLength ? comment.Append('…').ToString() : comment.ToString();
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
