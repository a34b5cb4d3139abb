using System.Text;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>Creates the text of a name from its words, with one space for any white space between them.</summary>
internal static class SpacedText
{
    public static string From(WordList words, int first, int end)
    {
        var start = words[first].Start;
        var length = words[end - 1].End - start;
        var regular = true;
        for (var i = first + 1; i < end && regular; i++)
        {
            var gap = words[i].Start - words[i - 1].End;
            regular = gap == 0 || (gap == 1 && words.Text[words[i].Start - 1] == ' ');
        }

        if (regular)
        {
            return words.Text.Substring(start, length);
        }

        var spaced = new StringBuilder(length);
        for (var i = first; i < end; i++)
        {
            if (i > first && words[i].Is(WordTraits.SpaceBefore))
            {
                spaced.Append(' ');
            }

            spaced.Append(words.Text, words[i].Start, words[i].Length);
        }

        return spaced.ToString();
    }
}
