using System.Globalization;
using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Words;

/// <summary>Splits paragraphs into words and looks each word up in the <see cref="Lexicon"/>.</summary>
internal static class WordReader
{
    // The first array is large enough for the words of this many characters; later arrays are sized by the text read so far.
    private const int SampleLength = 4096;

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

    /// <summary>The words of the paragraphs that are searched for dates and quotes: title, body and headings.</summary>
    public static WordList Read(string text, IReadOnlyList<Paragraph> paragraphs, CancellationToken cancellationToken = default)
    {
        var words = new Word[Math.Min(text.Length, SampleLength) / 4 + 16];
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

    private static void ReadWords(string text, int start, int end, ref Word[] words, ref int count)
    {
        var spaced = true;
        var i = start;
        while (i < end)
        {
            var wordStart = i;
            var limit = Math.Min(end, i + Word.MaxLength);
            var traits = spaced ? WordTraits.SpaceBefore : WordTraits.None;
            ushort entry = 0;
            (WordKind? Kind, int End) token = GetClass(text, i) switch
            {
                CharClass.Space => (null, i + 1),
                CharClass.Letter => (WordKind.Letters, ReadLetters(text, i, limit, ref traits, out entry)),
                CharClass.Digit => (WordKind.Digits, SkipDigits(text, i, limit)),
                CharClass.Apostrophe when !spaced && GetCliticLength(text, i, end) is var length and > 0 => (WordKind.Clitic, i + length),
                CharClass.Apostrophe or CharClass.Mark => (WordKind.Mark, i + 1),
            };
            i = token.End;
            if (token.Kind is not { } kind)
            {
                spaced = true;
                continue;
            }

            if (count == words.Length)
            {
                Grow(ref words, wordStart, text.Length);
            }

            words[count++] = new Word(wordStart, i - wordStart, kind, traits, entry);
            spaced = false;
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

    private static int ReadLetters(string text, int start, int end, ref WordTraits traits, out ushort entry)
    {
        var hash = Lexicon.HashSeed;
        var capitals = 0;
        var letters = 0;
        var i = start;
        while (i < end)
        {
            var c = text[i];

            // The fast path for almost all characters: ASCII letters take one look-up.
            if (c < 128 && AsciiLetters[c] is var ascii and not '\0')
            {
                hash = Lexicon.Step(hash, ascii);
                letters++;
                capitals += ascii == c ? 0 : 1;
                i++;
                continue;
            }

            var charClass = GetClass(text, i);
            if (charClass == CharClass.Letter)
            {
                var lower = Letter.Lower(c);
                hash = Lexicon.Step(hash, lower);
                letters++;
                capitals += lower == c ? 0 : 1;
                i++;
            }
            else if (charClass == CharClass.Apostrophe && i + 1 < end && GetClass(text, i + 1) == CharClass.Letter && GetCliticLength(text, i, end) == 0)
            {
                // "O’Brien", "o'clock", "Xi’an": one word.
                hash = Lexicon.Step(hash, '\'');
                i++;
            }
            else if (c == '.' && letters == 1 && IsDottedAbbreviation(text, start, end, out var dottedEnd))
            {
                for (; i < dottedEnd; i++)
                {
                    hash = Lexicon.Step(hash, Letter.Lower(text[i]));
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

        if (Letter.Lower(text[start]) != text[start])
        {
            traits |= WordTraits.Capitalized;
        }

        if (letters > 1 && capitals == letters)
        {
            traits |= WordTraits.AllCapitals;
        }

        entry = Lexicon.Find(text, start, i - start, hash);
        return i;
    }

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
            if (after <= end && Matches(text, apostrophe + 1, clitic) && (after == end || GetClass(text, after) is not (CharClass.Letter or CharClass.Digit)))
            {
                return clitic.Length + 1;
            }
        }

        return 0;
    }

    private static bool Matches(string text, int start, string lower)
    {
        for (var i = 0; i < lower.Length; i++)
        {
            if (Letter.Lower(text[start + i]) != lower[i])
            {
                return false;
            }
        }

        return true;
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
