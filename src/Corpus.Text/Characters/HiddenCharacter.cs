namespace Corpus.Text.Characters;

/// <summary>
/// Characters that are invisible or look like others: control characters, line separators, white space other than the space, invisible characters (among
/// them those that reorder what is displayed), private use, and unpaired surrogates. Generated code and messages must not contain them, because the
/// reader would be misled (Trojan Source, CVE-2021-42574). The ranges are listed here because Unicode categories differ between versions of .NET,
/// and generated code must not.
/// </summary>
internal static class HiddenCharacter
{
    /// <summary>Whether the character at <paramref name="index"/>, or the surrogate pair to which it belongs, is hidden.</summary>
    public static bool IsAt(string text, int index) => text[index] is >= '\uD800' and <= '\uDFFF' ? IsPairHidden(text, index) : Is(text[index]);

    /// <summary>Whether a character is hidden. Surrogates always are.</summary>
    public static bool Is(char c) => c switch
    {
        < ' ' => true,
        < '\u007F' => false,
        <= '\u00A0' or '\u00AD' or '\u034F' or '\u061C' or '\u1680' => true,

        // Fillers, which are letters, and inherent vowels.
        '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u3164' or '\uFFA0' => true,

        // Variation selectors.
        (>= '\u180B' and <= '\u180F') or (>= '\uFE00' and <= '\uFE0F') => true,
        (>= '\u2000' and <= '\u200F') or (>= '\u2028' and <= '\u202F') or (>= '\u205F' and <= '\u206F') or '\u3000' => true,
        >= '\uD800' and <= '\uF8FF' => true,
        '\uFEFF' or (>= '\uFFF0' and <= '\uFFFB') or >= '\uFFFE' => true,
        _ => false,
    };

    private static bool IsPairHidden(string text, int index)
    {
        var start = char.IsHighSurrogate(text[index]) ? index : index - 1;
        return start < 0 || !char.IsSurrogatePair(text, start) || char.ConvertToUtf32(text, start) switch
        {
            // Controls of shorthand and musical notation.
            (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) => true,

            // Tags and variation selectors, and private use.
            >= 0xE0000 => true,
            _ => false,
        };
    }
}
