using Corpus.Text.Characters;

namespace Corpus.Text.Faults;

/// <summary>Names a character that is easily mistaken for another, or invisible.</summary>
internal static class CharacterName
{
    /// <summary>The character at <paramref name="index"/>, for example <c>'–' (U+2013)</c>; by name if it is invisible.</summary>
    public static string Describe(string text, int index)
    {
        var codePoint = char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index];
        var code = $"U+{codePoint:X4}";
        return text[index] switch
        {
            '\u00A0' => $"a no-break space ({code})",
            '\u00AD' => $"a soft hyphen ({code})",
            '\u200B' => $"a zero-width space ({code})",
            '\u200C' or '\u200D' => $"a zero-width joiner ({code})",
            '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => $"a direction mark ({code})",
            '\u2060' => $"a word joiner ({code})",
            '\uFEFF' => $"a byte order mark ({code})",
            var c when char.IsWhiteSpace(c) => $"an unusual space ({code})",
            _ when HiddenCharacter.IsAt(text, index) => $"an invisible character ({code})",
            _ => $"'{char.ConvertFromUtf32(codePoint)}' ({code})",
        };
    }
}
