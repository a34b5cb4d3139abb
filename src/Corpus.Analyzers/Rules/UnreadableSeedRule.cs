using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Rules;

/// <summary>CORPUS005: what remains of a file that is not UTF-8, or no text.</summary>
internal static class UnreadableSeedRule
{
    private const int CharactersBetweenCancellationChecks = 1 << 16;

    /// <summary>The compiler had no text for the file: it is missing, or it is binary.</summary>
    public static Diagnostic NoText(string path) => Diagnostic.Create(
        Descriptors.UnreadableSeed, Location.Create(path, default, default), "the compiler could not read a text from the file");

    /// <summary>One diagnostic, at the first character that no text has; it says how many there are.</summary>
    public static IEnumerable<Finding> Check(SeedText seed)
    {
        var text = seed.Text;
        var first = -1;
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % CharactersBetweenCancellationChecks == 0)
            {
                seed.CancellationToken.ThrowIfCancellationRequested();
            }

            if (IsUnreadable(text, i))
            {
                first = first < 0 ? i : first;
                count++;
            }
        }

        return first < 0 ? [] : [new Finding(Descriptors.UnreadableSeed, new Slice(first, 1), Describe(text[first], count))];
    }

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
        var name = first switch
        {
            '\uFFFD' => "the replacement character U+FFFD stands here, where bytes were not UTF-8",
            '\0' => "the character NUL stands here",
            >= '\uD800' and <= '\uDFFF' => $"half of a surrogate pair, U+{(int)first:X4}, stands here",
            _ => $"the control character U+{(int)first:X4} stands here",
        };
        return count == 1 ? name : name + ", and " + (count - 1).ToString(CultureInfo.InvariantCulture) + " more such " + (count == 2 ? "character" : "characters") + " further on";
    }
}
