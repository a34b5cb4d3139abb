using Corpus.Text.Characters;

namespace Corpus.Text.Words;

/// <summary>The words of the title, body and headings of an article, in order of position.</summary>
internal sealed class WordList(string text, Word[] items, int count, int[] paragraphEnds)
{
    /// <summary>The text that the words are part of.</summary>
    public string Text { get; } = text;

    /// <summary>The number of words.</summary>
    public int Count { get; } = count;

    /// <summary>The word at <paramref name="index"/>.</summary>
    public ref readonly Word this[int index] => ref items[index];

    /// <summary>Lets the next text use the memory of the words. The list must not be used after this.</summary>
    public void Release() => WordReader.Reuse(items);

    /// <summary>Index of the first word of a paragraph.</summary>
    public int GetFirst(int paragraph) => paragraph == 0 ? 0 : paragraphEnds[paragraph - 1];

    /// <summary>Index just past the last word of a paragraph; equal to <see cref="GetFirst"/> if the paragraph was not split into words.</summary>
    public int GetEnd(int paragraph) => paragraphEnds[paragraph];

    /// <summary>Whether the word at <paramref name="index"/> is the single character <paramref name="mark"/>.</summary>
    public bool IsMark(int index, char mark)
    {
        ref readonly var word = ref items[index];
        return word.Kind == WordKind.Mark && Text[word.Start] == mark;
    }

    /// <summary>Whether the word at <paramref name="index"/> is <paramref name="lower"/>, which is in lower case. Case is ignored.</summary>
    public bool IsWord(int index, string lower)
    {
        ref readonly var word = ref items[index];
        return word.Length == lower.Length && Letter.Matches(Text, word.Start, lower);
    }

    /// <summary>Whether the word at <paramref name="index"/> is the first on its line.</summary>
    public bool StartsLine(int index)
    {
        if (index == 0 || !items[index].Is(WordTraits.SpaceBefore))
        {
            return index == 0;
        }

        for (var i = items[index].Start - 1; i >= items[index - 1].End; i--)
        {
            if (Text[i] == '\n')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word at <paramref name="index"/> is one of <paramref name="lower"/>, which are few and in lower case. Case is ignored.</summary>
    public bool IsAny(int index, string[] lower)
    {
        foreach (var word in lower)
        {
            if (IsWord(index, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two words are the same. Case is ignored.</summary>
    public bool SameWord(int index, int other)
    {
        ref readonly var one = ref items[index];
        ref readonly var two = ref items[other];
        if (one.Length != two.Length)
        {
            return false;
        }

        for (var i = 0; i < one.Length; i++)
        {
            if (Letter.Lower(Text[one.Start + i]) != Letter.Lower(Text[two.Start + i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The word at <paramref name="index"/> as a string. It allocates: do not use it for every word.</summary>
    public string GetText(int index) => Text.Substring(items[index].Start, items[index].Length);
}
