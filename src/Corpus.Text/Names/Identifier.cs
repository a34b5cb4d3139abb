using System.Globalization;
using System.Text;
using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>Makes C# identifiers out of words. Independent of culture, so the same on every machine.</summary>
public static class Identifier
{
    /// <summary>The longest name of an article or speaker: what a completion list shows without cutting it.</summary>
    public const int MaxLength = 45;

    /// <summary>The words joined, each with a capital, up to <see cref="MaxLength"/>; null where no character of them can stand in an identifier.</summary>
    public static string? FromWords(string words) => FromWords(words, 0, words.Length, prefix: "");

    /// <summary>The words of a slice joined behind <paramref name="prefix"/>; null where no character of them can stand in an identifier.</summary>
    public static string? FromWords(string text, int start, int length, string prefix)
    {
        var name = new StringBuilder(prefix);
        var shouts = !HasLowerCase(text, start, length);
        var ends = new List<(int Length, bool Connective)>();
        var word = new StringBuilder();
        var end = start + length;
        var cut = false;
        for (var i = start; i <= end && !cut; i++)
        {
            if (i < end && IsPart(text[i]))
            {
                // No word is longer than a name: a text without spaces is not read to its end.
                if (word.Length <= MaxLength)
                {
                    word.Append(word.Length == 0 ? char.ToUpperInvariant(text[i]) : shouts ? char.ToLowerInvariant(text[i]) : text[i]);
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
        while (cut && last > 0 && ends[last].Connective)
        {
            last--;
        }

        return Started(name.ToString(0, ends[last].Length));
    }

    /// <summary>A file's name, or a name that the user chose, with as little changed as can be; null where no character of it can stand in an identifier.</summary>
    public static string? FromFileName(string fileName)
    {
        var name = new StringBuilder();
        var capital = true;
        foreach (var c in fileName)
        {
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

    /// <summary>The name with what makes it one: an identifier begins with a letter or a low line.</summary>
    public static string Started(string name) => name[0] == '_' || IsLetter(name[0]) ? name : "_" + name;

    /// <summary>
    /// Whether a character stands in names: what C# allows in identifiers, but for format characters, which do not count in one, and connectors.
    /// Letters beyond the BMP are left out.
    /// </summary>
    public static bool IsPart(char c) => c < 128
        ? (uint)(c - '0') <= 9 || (uint)((c | 0x20) - 'a') <= 25
        : IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;

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
