using System.Text;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>Creates the text of a name from its words, with one space for any white space between them.</summary>
internal static class SpacedText
{
    public static string From(WordList words, int first, int end)
    {
        var spaced = new StringBuilder();
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
