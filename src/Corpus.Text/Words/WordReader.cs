using System.Globalization;
using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Words;

/// <summary>Splits paragraphs into words and looks each word up in the <see cref="Lexicon"/>.</summary>
internal static class WordReader
{
    // The first array has room for the words of this many characters of news; later arrays are sized by the text read so far.
    private const int SampleLength = 1 << 15;
    private const int CharactersPerWord = 5;

    // A text of up to 80 KB seldom has more words.
    private const int MaxSpareLength = 1 << 14;

    // In "A.A.A.A", each letter could begin an abbreviation: the limit keeps the time linear.
    private const int MaxAbbreviationLetters = 16;

    private enum CharClass : byte
    {
        Mark,
        Space,
        Letter,
        Digit,
        Apostrophe,
    }

    private static readonly CharClass[] Ascii = ClassifyAscii();

    /// <summary>The ASCII letters in lower case; NUL for every other character.</summary>
    private static readonly char[] AsciiLetters = [.. Enumerable.Range(0, 128).Select(c => char.IsLetter((char)c) ? char.ToLowerInvariant((char)c) : '\0')];

    // The array of the last text, for the next one: it is the largest object that is created for a text.
    [ThreadStatic]
    private static Word[]? spare;

    /// <summary>The words of the paragraphs that are searched for dates and quotes: title, body and headings.</summary>
    public static WordList Read(string text, IReadOnlyList<Paragraph> paragraphs, CancellationToken cancellationToken = default)
    {
        var expected = Math.Min(text.Length, SampleLength) / CharactersPerWord + 16;
        var words = spare?.Length >= expected ? spare : new Word[expected];
        spare = null;
        var count = 0;
        var ends = new int[paragraphs.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (paragraphs[i].Kind is ParagraphKind.Title or ParagraphKind.Body or ParagraphKind.Heading)
            {
                var first = count;
                ReadWords(text, paragraphs[i].Start, paragraphs[i].End, ref words, ref count);
                Sentences.Mark(text, words, first, count);
            }

            ends[i] = count;
        }

        return new WordList(text, words, count, ends);
    }

    /// <summary>Lets the thread use the array of a list again. The list must not be used after this.</summary>
    public static void Reuse(Word[] words)
    {
        if (words.Length <= MaxSpareLength)
        {
            spare = words;
        }
    }

    private static void ReadWords(string text, int start, int end, ref Word[] words, ref int count)
    {
        var traits = WordTraits.SpaceBefore;
        for (var i = start; i < end;)
        {
            var charClass = GetClass(text, i);
            if (charClass == CharClass.Space)
            {
                traits = WordTraits.SpaceBefore;
                i++;
                continue;
            }

            if (count == words.Length)
            {
                Grow(ref words, i, text.Length);
            }

            ref var word = ref words[count++];
            word = charClass switch
            {
                CharClass.Letter => ReadLetters(text, i, Math.Min(end, i + Word.MaxLength), traits),
                CharClass.Digit => new Word(i, SkipDigits(text, i, Math.Min(end, i + Word.MaxLength)) - i, WordKind.Digits, traits, entry: 0),
                CharClass.Apostrophe when traits == WordTraits.None && GetCliticLength(text, i, end) is var length and > 0 =>
                    new Word(i, length, WordKind.Clitic, traits, entry: 0),
                _ => new Word(i, 1, WordKind.Mark, traits, entry: 0),
            };
            i = word.End;
            traits = WordTraits.None;
        }
    }

    // Estimates the final number of words from the text read so far, so that the array usually grows only once and with little waste.
    private static void Grow(ref Word[] words, int position, int textLength)
    {
        var expected = (long)words.Length * textLength / position;
        Array.Resize(ref words, (int)Math.Min(expected + expected / 16, textLength) + 16);
    }

    private static int SkipDigits(string text, int position, int limit)
    {
        while (position < limit && (uint)(text[position] - '0') <= 9)
        {
            position++;
        }

        return position;
    }

    private static Word ReadLetters(string text, int start, int end, WordTraits traits)
    {
        // Almost all words have only ASCII letters, and each of those takes one look-up.
        var letters = AsciiLetters;
        var packed = 0UL;
        var cases = 0;
        var i = start;
        for (; i < end; i++)
        {
            var c = text[i];
            if (c >= letters.Length || letters[c] is var lower && lower == '\0')
            {
                if (c > 127 || c == '\'' || (c == '.' && i == start + 1))
                {
                    return ReadOtherLetters(text, start, end, traits);
                }

                break;
            }

            packed = Lexicon.Pack(packed, lower);
            cases += c ^ lower;
        }

        var length = i - start;
        if (cases > 0)
        {
            traits |= GetCase(text[start] < 'a', length, cases / ('a' - 'A'));
        }

        return new Word(start, length, WordKind.Letters, traits, Lexicon.FindAscii(text, start, length, packed));
    }

    // Words with other letters, and those that could continue after an apostrophe or a full stop.
    private static Word ReadOtherLetters(string text, int start, int end, WordTraits traits)
    {
        var capitals = 0;
        var letters = 0;
        var i = start;
        while (i < end)
        {
            var c = text[i];
            var charClass = GetClass(text, i);
            if (charClass == CharClass.Letter)
            {
                letters++;
                capitals += Letter.Lower(c) == c ? 0 : 1;
                i++;
            }
            else if (charClass == CharClass.Apostrophe && i + 1 < end && GetClass(text, i + 1) == CharClass.Letter && GetCliticLength(text, i, end) == 0)
            {
                // "O’Brien", "o'clock", "Xi’an": one word.
                i++;
            }
            else if (c == '.' && letters == 1 && IsDottedAbbreviation(text, start, end, out var dottedEnd))
            {
                for (; i < dottedEnd; i++)
                {
                    capitals += char.IsUpper(text[i]) ? 1 : 0;
                    letters += text[i] == '.' ? 0 : 1;
                }

                break;
            }
            else
            {
                break;
            }
        }

        traits |= GetCase(Letter.Lower(text[start]) != text[start], letters, capitals);
        return new Word(start, i - start, WordKind.Letters, traits, Lexicon.Find(text, start, i - start));
    }

    private static WordTraits GetCase(bool isCapitalized, int letters, int capitals) =>
        (isCapitalized ? WordTraits.Capitalized : WordTraits.None) | (letters > 1 && capitals == letters ? WordTraits.AllCapitals : WordTraits.None);

    /// <summary>Whether the text has at least two single letters, each with a full stop: "U.S.", "p.m.", "J.F.K.".</summary>
    private static bool IsDottedAbbreviation(string text, int start, int end, out int abbreviationEnd)
    {
        var i = start;
        var letters = 0;
        while (letters < MaxAbbreviationLetters && i + 1 < end && GetClass(text, i) == CharClass.Letter && text[i + 1] == '.')
        {
            i += 2;
            letters++;
        }

        abbreviationEnd = i;
        return letters >= 2 && (i >= end || GetClass(text, i) != CharClass.Letter);
    }

    /// <summary>The length of the clitic that begins with an apostrophe ("’s"), including the apostrophe; 0 if there is none.</summary>
    private static int GetCliticLength(string text, int apostrophe, int end)
    {
        foreach (var clitic in Contractions.Clitics)
        {
            var after = apostrophe + 1 + clitic.Length;
            if (after <= end && Letter.Matches(text, apostrophe + 1, clitic) && (after == end || GetClass(text, after) is not (CharClass.Letter or CharClass.Digit)))
            {
                return clitic.Length + 1;
            }
        }

        return 0;
    }

    private static CharClass GetClass(string text, int index)
    {
        var c = text[index];
        return c < 128 ? Ascii[c] : ClassifyNonAscii(c);
    }

    private static CharClass ClassifyNonAscii(char c) => c switch
    {
        '’' or 'ʼ' => CharClass.Apostrophe,
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.Surrogate => CharClass.Letter,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Control or UnicodeCategory.Format => CharClass.Space,
            _ => CharClass.Mark,
        },
    };

    private static CharClass[] ClassifyAscii()
    {
        var classes = new CharClass[128];
        for (var c = 0; c < classes.Length; c++)
        {
            classes[c] = c switch
            {
                '\'' => CharClass.Apostrophe,
                <= ' ' or 127 => CharClass.Space,
                >= '0' and <= '9' => CharClass.Digit,
                _ when char.IsLetter((char)c) => CharClass.Letter,
                _ => CharClass.Mark,
            };
        }

        return classes;
    }
}
