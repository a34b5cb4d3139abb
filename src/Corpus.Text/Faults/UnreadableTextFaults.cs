using System.Globalization;

namespace Corpus.Text.Faults;

/// <summary>CORPUS005: characters that show that a file is not UTF-8, or not text.</summary>
internal static class UnreadableTextFaults
{
    private const int CharactersBetweenCancellationChecks = 1 << 16;

    /// <summary>At most one fault, at the first such character; its message says how many there are.</summary>
    public static IEnumerable<SeedFault> Find(SeedArticle article, CancellationToken cancellationToken)
    {
        var text = article.Text;
        var first = -1;
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % CharactersBetweenCancellationChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (IsUnreadable(text, i))
            {
                first = first < 0 ? i : first;
                count++;
            }
        }

        return first < 0 ? [] : [Create(new Slice(first, 1), Describe(text[first], count))];
    }

    public static SeedFault Create(Slice span, string reason) => new(
        SeedRules.UnreadableText, span, $"The seed is not readable as UTF-8 text: {reason}; save the file as UTF-8");

    private static bool IsUnreadable(string text, int index)
    {
        var c = text[index];
        return c switch
        {
            < ' ' => c is not ('\t' or '\n' or '\v' or '\f' or '\r'),
            < '\u007F' => false,

            // U+0085 ends a line.
            <= '\u009F' => c != '\u0085',
            >= '\uD800' and <= '\uDBFF' => index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]),
            >= '\uDC00' and <= '\uDFFF' => index == 0 || !char.IsHighSurrogate(text[index - 1]),
            _ => c is '\uFFFD' or '\uFFFE' or '\uFFFF',
        };
    }

    private static string Describe(char first, int count)
    {
        var description = first switch
        {
            '\uFFFD' => "it contains the replacement character U+FFFD, left by bytes that were not UTF-8",
            '\0' => "it contains the character NUL",
            >= '\uD800' and <= '\uDFFF' => $"it contains half of a surrogate pair, U+{(int)first:X4}",
            _ => $"it contains the control character U+{(int)first:X4}",
        };
        return count switch
        {
            1 => description,
            2 => description + ", and 1 more such character later",
            _ => description + $", and {(count - 1).ToString(CultureInfo.InvariantCulture)} more such characters later",
        };
    }
}
