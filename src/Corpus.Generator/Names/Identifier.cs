using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Names;

/// <summary>Makes C# identifiers out of words. Independent of culture, so the same on every machine.</summary>
internal static class Identifier
{
    /// <summary>The longest name of an article or speaker: what a completion list shows without cutting it.</summary>
    public const int MaxLength = 45;

    /// <summary>Words that a name does not end in when it had to be cut.</summary>
    private static readonly HashSet<string> Connectives = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "and", "or", "but", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "into", "over", "after", "before",
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "its", "his", "her", "their", "that", "who", "which",
    };

    /// <summary>The words joined, each with a capital, up to <see cref="MaxLength"/>; null where no character of them can stand in an identifier.</summary>
    public static string? OfWords(string words) => OfWords(words, 0, words.Length, prefix: "");

    /// <summary>The words of a slice joined behind <paramref name="prefix"/>; null where no character of them can stand in an identifier.</summary>
    public static string? OfWords(string text, int start, int length, string prefix)
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
            else if (i < end && IsApostrophe(text[i]))
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
                ends.Add((name.Length, Connectives.Contains(word.ToString())));
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
    public static string? OfFileName(string fileName)
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

    /// <summary>A dotted name made valid, its keywords escaped.</summary>
    public static string Namespace(string dotted)
    {
        var segments = dotted.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Join(".", segments.Select(Segment));
        return name.Length == 0 ? "_" : name;
    }

    private static string Segment(string segment)
    {
        segment = segment.TrimStart('@');
        var name = new StringBuilder();
        foreach (var c in segment)
        {
            name.Append(IsPart(c) ? c : '_');
        }

        var started = Started(name.Length == 0 ? "_" : name.ToString());
        return SyntaxFacts.GetKeywordKind(started) == SyntaxKind.None ? started : "@" + started;
    }

    // An identifier begins with a letter or a low line.
    private static string Started(string name) => SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name : "_" + name;

    // Format characters may stand in an identifier, but do not count in it; connectors and letters beyond the BMP are left out.
    private static bool IsPart(char c) => c != '_'
        && SyntaxFacts.IsIdentifierPartCharacter(c)
        && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.ConnectorPunctuation);

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

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
