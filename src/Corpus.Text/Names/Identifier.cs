using System.Globalization;
using System.Text;
using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Names;

/// <summary>Creates C# identifiers from words, independently of culture.</summary>
internal static class Identifier
{
    /// <summary>The maximum length of a name, which a completion list shows without cutting it.</summary>
    public const int MaxLength = 45;

    /// <summary>
    /// The maximum length of a name that comes from a file name, which is changed as little as possible. A name can have two such parts, and C# allows 512
    /// characters in an identifier and 1,023 bytes of UTF-8 in the name of a method.
    /// </summary>
    private const int MaxFileNameLength = 128;

    /// <summary>Joins words in PascalCase, up to <see cref="MaxLength"/>; null if they have no character that is valid in an identifier.</summary>
    public static string? FromWords(string words) => FromWords(words, 0, words.Length, prefix: "");

    /// <summary>Joins the words of a slice in PascalCase after a prefix; null if they have no character that is valid in an identifier.</summary>
    public static string? FromWords(string text, int start, int length, string prefix)
    {
        var name = new StringBuilder(prefix);
        var isUpperCase = !HasLowerCase(text, start, length);
        var ends = new List<(int Length, bool IsConnective)>();
        var word = new StringBuilder();
        var end = start + length;
        var cut = false;
        for (var i = start; i <= end && !cut; i++)
        {
            if (i < end && IsPart(text[i]))
            {
                // A word longer than the maximum is cut: a text without spaces is not read to its end.
                if (word.Length <= MaxLength)
                {
                    word.Append(word.Length == 0 ? char.ToUpperInvariant(text[i]) : isUpperCase ? char.ToLowerInvariant(text[i]) : text[i]);
                    continue;
                }
            }
            else if (i < end && Letter.IsApostrophe(text[i]))
            {
                continue;
            }

            if (word.Length == 0)
            {
                continue;
            }

            cut = name.Length + word.Length > MaxLength;
            if (!cut)
            {
                name.Append(word);
                ends.Add((name.Length, NameWords.Connectives.Contains(word.ToString())));
            }
            else if (ends.Count == 0)
            {
                name.Append(word.ToString(0, MaxLength - name.Length));
                ends.Add((name.Length, false));
            }

            word.Clear();
        }

        if (ends.Count == 0)
        {
            return null;
        }

        var last = ends.Count - 1;
        while (cut && last > 0 && ends[last].IsConnective)
        {
            last--;
        }

        return Started(name.ToString(0, ends[last].Length));
    }

    /// <summary>
    /// Turns the name of a file, or a name that the user chose, into an identifier with as few changes as possible, up to 128 characters; null if it has no
    /// valid character.
    /// </summary>
    public static string? FromFileName(string fileName)
    {
        var name = new StringBuilder();
        var capital = true;
        foreach (var c in fileName)
        {
            if (name.Length == MaxFileNameLength)
            {
                break;
            }

            if (IsPart(c) || c == '_')
            {
                name.Append(capital ? char.ToUpperInvariant(c) : c);
                capital = false;
            }
            else
            {
                capital = true;
                if (c == '/')
                {
                    name.Append('_');
                }
            }
        }

        return name.ToString().Trim('_').Length == 0 ? null : Started(name.ToString());
    }

    /// <summary>Prepends an underscore to a name that does not begin with a letter or an underscore.</summary>
    public static string Started(string name) => name[0] == '_' || IsLetter(name[0]) ? name : "_" + name;

    /// <summary>
    /// Whether a character can be part of a name: the characters that C# allows in identifiers, except connectors, letters outside the Basic Multilingual
    /// Plane, and characters that nobody could see: format characters, which C# ignores, and fillers and variation selectors, which it does not.
    /// </summary>
    public static bool IsPart(char c) => c < 128
        ? (uint)(c - '0') <= 9 || (uint)((c | 0x20) - 'a') <= 25
        : (IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber)
            && !HiddenCharacter.Is(c);

    private static bool IsLetter(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool HasLowerCase(string text, int start, int length)
    {
        for (var i = start; i < start + Math.Min(length, MaxLength * 4); i++)
        {
            if (char.IsLower(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
