using System.Globalization;
using System.Text;

namespace Corpus.Generator.Generation;

/// <summary>Writes C# literals. Nothing in a seed can end the string literal that contains it.</summary>
internal static class Literal
{
    // The compiler sees a chain of `+` as a tree as deep as the chain is long, and so does everything that walks the tree.
    private const int MaxPieces = 200;

    /// <summary>A number.</summary>
    public static string From(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A regular string literal.</summary>
    public static string From(string value)
    {
        var literal = new StringBuilder(value.Length + 16);
        AppendRegular(literal, value, 0, value.Length);
        return literal.ToString();
    }

    /// <summary>
    /// An expression for a text of several lines. Lines that can be shown as they are become verbatim literals, and a line that contains a character to
    /// escape becomes a regular one, up to a maximum number of pieces.
    /// </summary>
    public static string FromLines(string text)
    {
        var literal = new StringBuilder(text.Length + 16);
        var pieces = Split(text);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i > 0)
            {
                literal.Append(" +\n");
            }

            var (start, end, isVerbatim) = pieces[i];
            if (isVerbatim)
            {
                literal.Append("@\"").Append(text, start, end - start).Replace("\"", "\"\"", literal.Length - (end - start), end - start).Append('"');
            }
            else
            {
                AppendRegular(literal, text, start, end);
            }
        }

        return literal.ToString();
    }

    // Splits a text into runs of lines that can be verbatim and lines that cannot. A regular piece takes in the lines after it until it is long enough.
    private static List<(int Start, int End, bool IsVerbatim)> Split(string text)
    {
        var pieces = new List<(int Start, int End, bool IsVerbatim)>();
        var minLength = text.Length * 2L / MaxPieces;
        for (var start = 0; start < text.Length || pieces.Count == 0;)
        {
            var lineEnd = text.IndexOf('\n', start) + 1;
            var end = lineEnd == 0 ? text.Length : lineEnd;
            var isVerbatim = CanBeVerbatim(text, start, end);
            if (pieces.Count > 0 && pieces[pieces.Count - 1] is var last && (last.IsVerbatim ? isVerbatim : last.End - last.Start < minLength))
            {
                pieces[pieces.Count - 1] = (last.Start, end, last.IsVerbatim);
            }
            else
            {
                pieces.Add((start, end, isVerbatim));
            }

            start = end;
        }

        return pieces;
    }

    private static bool CanBeVerbatim(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (MustEscape(text, i) && text[i] is not ('\n' or '\t') && !(text[i] == '\r' && i + 1 < end && text[i + 1] == '\n'))
            {
                return false;
            }
        }

        return true;
    }

    private static void AppendRegular(StringBuilder literal, string text, int start, int end)
    {
        literal.Append('"');
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

        literal.Append('"');
    }

    /// <summary>
    /// Whether a character is written as an escape: control characters, line separators, white space other than the space, invisible characters (among
    /// them those that reorder what is displayed), private use, and unpaired surrogates, which UTF-8 cannot hold. The ranges are listed here because
    /// Unicode categories differ between versions of .NET, and generated code must not.
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
