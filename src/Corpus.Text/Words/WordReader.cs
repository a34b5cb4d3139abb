using System.Globalization;
using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Words;

/// <summary>Cuts paragraphs into words, once, looking each up in the <see cref="Lexicon"/> on the way.</summary>
internal static class WordReader
{
    // As many characters tell how many words a text has.
    private const int SampleLength = 4096;

    private enum CharClass : byte
    {
        Mark,
        Space,
        Letter,
        Digit,
        Apostrophe,
    }

    private static readonly CharClass[] Ascii = ClassifyAscii();

    /// <summary>The letters of ASCII in lower case; NUL for every other character.</summary>
    private static readonly char[] AsciiLetters = [.. Enumerable.Range(0, 128).Select(c => char.IsLetter((char)c) ? char.ToLowerInvariant((char)c) : '\0')];

    /// <summary>The words of every paragraph that is searched for dates and quotes: title, body and headings (SPEC §2).</summary>
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
            var charClass = ClassOf(text, i);
            var kind = WordKind.Mark;
            var traits = spaced ? WordTraits.SpaceBefore : WordTraits.None;
            ushort entry = 0;
            switch (charClass)
            {
                case CharClass.Space:
                    spaced = true;
                    i++;
                    continue;

                case CharClass.Letter:
                    kind = WordKind.Letters;
                    i = ReadLetters(text, i, Math.Min(end, i + Word.MaxLength), ref traits, out entry);
                    break;

                case CharClass.Digit:
                    kind = WordKind.Digits;
                    for (var limit = Math.Min(end, i + Word.MaxLength); ++i < limit && (uint)(text[i] - '0') <= 9;)
                    {
                    }

                    break;

                case CharClass.Apostrophe when !spaced && CliticLength(text, i, end) is var length and > 0:
                    kind = WordKind.Clitic;
                    i += length;
                    break;

                default:
                    i++;
                    break;
            }

            if (count == words.Length)
            {
                Grow(ref words, wordStart, text.Length);
            }

            words[count++] = new Word(wordStart, i - wordStart, kind, traits, entry);
            spaced = false;
        }
    }

    // A text goes on about as densely as it began: one array more, and little of it unused.
    private static void Grow(ref Word[] words, int position, int textLength)
    {
        var expected = (long)words.Length * textLength / Math.Max(position, 1);
        Array.Resize(ref words, (int)Math.Min(expected + expected / 16, textLength) + 16);
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

            // Almost every character ends here: a letter of ASCII costs one look-up.
            if (c < 128 && AsciiLetters[c] is var ascii and not '\0')
            {
                hash = Lexicon.Step(hash, ascii);
                letters++;
                capitals += ascii == c ? 0 : 1;
                i++;
                continue;
            }

            var charClass = ClassOf(text, i);
            if (charClass == CharClass.Letter)
            {
                var lower = Letter.Lower(c);
                hash = Lexicon.Step(hash, lower);
                letters++;
                capitals += lower == c ? 0 : 1;
                i++;
            }
            else if (charClass == CharClass.Apostrophe && i + 1 < end && ClassOf(text, i + 1) == CharClass.Letter && CliticLength(text, i, end) == 0)
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
            traits |= WordTraits.Capitalised;
        }

        if (letters > 1 && capitals == letters)
        {
            traits |= WordTraits.AllCapitals;
        }

        entry = Lexicon.Find(text, start, i - start, hash);
        return i;
    }

    /// <summary>"U.S.", "p.m.", "J.F.K.": at least two single letters, each with its full stop.</summary>
    private static bool IsDottedAbbreviation(string text, int start, int end, out int abbreviationEnd)
    {
        var i = start;
        var letters = 0;
        while (i + 1 < end && ClassOf(text, i) == CharClass.Letter && text[i + 1] == '.')
        {
            i += 2;
            letters++;
        }

        abbreviationEnd = i;
        return letters >= 2 && (i >= end || ClassOf(text, i) != CharClass.Letter);
    }

    /// <summary>The length of the clitic at an apostrophe that follows a word or number ("’s"), 0 where there is none.</summary>
    private static int CliticLength(string text, int apostrophe, int end)
    {
        foreach (var clitic in Contractions.Clitics)
        {
            var after = apostrophe + 1 + clitic.Length;
            if (after <= end && Matches(text, apostrophe + 1, clitic) && (after == end || ClassOf(text, after) is not (CharClass.Letter or CharClass.Digit)))
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

    private static CharClass ClassOf(string text, int index)
    {
        var c = text[index];
        return c < 128 ? Ascii[c] : ClassOfOther(c);
    }

    private static CharClass ClassOfOther(char c) => c switch
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
