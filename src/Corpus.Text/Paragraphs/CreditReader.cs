using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Paragraphs;

/// <summary>The words of a credit.</summary>
/// <param name="Name">Who is credited; null where the credit is of something else than the text ("Photo: …").</param>
/// <param name="IsByline">Whether it names the author.</param>
/// <param name="IsPlainByline">Whether nothing but "By" says so, which titles begin with too: "By Land and by Sea".</param>
internal readonly record struct CreditWords(Slice? Name, bool IsByline, bool IsPlainByline);

/// <summary>Finds who supplied a text: "(With inputs from agencies)", "— Reuters", <c>__Tribune.com</c>.</summary>
internal static class CreditReader
{
    private const int LongestCredit = 160;
    private const int LongestName = 60;

    /// <summary>Whether the whole of a paragraph is a credit.</summary>
    public static bool TryRead(string text, TextBlock block, out CreditWords words)
    {
        words = default;
        if (block.Length > LongestCredit || block.Lines > 2)
        {
            return false;
        }

        var (start, end) = (block.Start, block.End);
        var enclosed = Unwrap(text, ref start, ref end);
        var opened = SkipLeader(text, ref start, end);
        enclosed |= Unwrap(text, ref start, ref end);
        TrimEnd(text, start, ref end);
        if (start >= end)
        {
            return false;
        }

        if (TryReadPhrase(text, start, end, enclosed || opened > 0, out words))
        {
            return true;
        }

        // A name alone: "(Reuters)", "— AFP", "Agencies"; after a run of underscores any name.
        if (NewsAgencies.AreNamed(text, start, end) || (opened >= 2 && IsNameAfterUnderscores(text, block, start, end)))
        {
            words = new CreditWords(Slice.FromBounds(start, end), false, false);
            return true;
        }

        return false;
    }

    /// <summary>Whether a paragraph of the body ends with a credit: "… in diverse fields.__Tribune.com", "… he said. (Reuters)".</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="block">The paragraph.</param>
    /// <param name="bodyEnd">Past the last character before the credit.</param>
    /// <param name="creditStart">Where the credit starts.</param>
    /// <param name="name">Who is credited.</param>
    public static bool TryReadAtEnd(string text, TextBlock block, out int bodyEnd, out int creditStart, out Slice? name)
    {
        bodyEnd = creditStart = 0;
        name = null;
        var from = Math.Max(block.Start + 1, block.End - LongestCredit);
        for (var i = block.End - 1; i >= from; i--)
        {
            if (!IsLeader(text[i]))
            {
                continue;
            }

            var start = i;
            while (start > from && IsLeader(text[start - 1]))
            {
                start--;
            }

            var before = start;
            while (before > block.Start && WhiteSpace.IsBlank(text[before - 1]))
            {
                before--;
            }

            // Only after the end of a sentence: "the Associated Press (AP)" names, it does not credit.
            if (before > block.Start
                && EndsSentence(text[before - 1])
                && TryRead(text, new TextBlock(start, block.End, 1, block.IsLast), out var words)
                && words is { IsByline: false, Name: { } credited })
            {
                (bodyEnd, creditStart, name) = (before, start, credited);
                return true;
            }

            i = start;
        }

        return false;
    }

    private static bool TryReadPhrase(string text, int start, int end, bool setOff, out CreditWords words)
    {
        words = default;
        var length = CreditTerms.Phrases.LongestAt(text, start, end, out var phrase);
        if (length == 0)
        {
            return false;
        }

        var nameStart = WhiteSpace.Skip(text, start + length, end);
        while (nameStart < end && (char.IsDigit(text[nameStart]) || (text[nameStart] == ' ' && nameStart > start + length)))
        {
            // "© 2022 AFP"
            nameStart++;
        }

        if (phrase == CreditPhrase.Picture)
        {
            words = new CreditWords(null, false, false);
            return true;
        }

        var nameEnd = NameEnd(text, nameStart, end, phrase);
        if (nameStart >= nameEnd || nameEnd - nameStart > LongestName)
        {
            return false;
        }

        var accepted = NewsAgencies.AreNamed(text, nameStart, nameEnd) || phrase switch
        {
            // "By Monday" and "By the time he came" are no bylines.
            CreditPhrase.Byline => IsName(text, nameStart, nameEnd, leastWords: 2),

            // "With …", "From …" and "Via …" begin sentences too: they take known names only.
            _ when IsOneWord(text, start, length) => false,
            _ when setOff || IsName(text, nameStart, nameEnd, leastWords: 1) => true,

            // "Sources: Khan to resign" is a headline; "With inputs from our correspondents" is not.
            _ => char.IsLetter(text[start + length - 1]) && IsPlainName(text, nameStart, nameEnd),
        };
        if (!accepted)
        {
            return false;
        }

        var isByline = phrase == CreditPhrase.Byline;
        words = new CreditWords(Slice.FromBounds(nameStart, nameEnd), isByline, isByline && length == "by".Length);
        return true;
    }

    /// <summary>Where the name ends: before "; Editing by …", and before the "inputs" of "agency inputs".</summary>
    private static int NameEnd(string text, int start, int end, CreditPhrase phrase)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is ';' or '|' or '('
                || WhiteSpace.IsLineEnd(text[i])
                || (text[i] == '.' && i + 1 < end && text[i + 1] == ' ' && phrase == CreditPhrase.Before)
                || (text[i] == ',' && phrase == CreditPhrase.Before && FollowedByDigitOrMonth(text, i + 1, end)))
            {
                end = i;
                break;
            }
        }

        TrimEnd(text, start, ref end);
        foreach (var supply in CreditTerms.Supplies)
        {
            var cut = end - supply.Length;
            if (cut > start + 1 && text[cut - 1] == ' ' && Term.StandsAt(text, cut, end, supply))
            {
                return cut - 1;
            }
        }

        return end;
    }

    /// <summary>"Published in Dawn, April 7th, 2022": the date is no part of the name.</summary>
    private static bool FollowedByDigitOrMonth(string text, int position, int end)
    {
        position = WhiteSpace.Skip(text, position, end);
        var word = position;
        while (word < end && char.IsLetter(text[word]))
        {
            word++;
        }

        return position < end && (char.IsDigit(text[position]) || CalendarNames.MonthAt(text, position, word - position) > 0);
    }

    private static bool IsOneWord(string text, int start, int length) =>
        char.IsLetter(text[start + length - 1]) && text.IndexOf(' ', start, length) < 0;

    /// <summary>Up to three words and no comma: "our correspondents".</summary>
    private static bool IsPlainName(string text, int start, int end)
    {
        var blanks = 0;
        for (var i = start; i < end; i++)
        {
            if (!char.IsLetter(text[i]) && text[i] is not (' ' or '\'' or '’' or '-'))
            {
                return false;
            }

            blanks += text[i] == ' ' ? 1 : 0;
        }

        return blanks < 3;
    }

    /// <summary>Capitalised words: "Jane Doe", "Shah Mahmood Qureshi and Ned Price, Reuters".</summary>
    private static bool IsName(string text, int start, int end, int leastWords)
    {
        var words = 0;
        for (var i = start; i < end;)
        {
            if (!char.IsLetter(text[i]))
            {
                if (char.IsDigit(text[i]) || text[i] is '?' or '!' or '"' or '“' or '”')
                {
                    return false;
                }

                i++;
                continue;
            }

            var wordStart = i;
            while (i < end && (char.IsLetter(text[i]) || text[i] is '\'' or '’' or '-' or '.'))
            {
                i++;
            }

            if (!char.IsLower(text[wordStart]))
            {
                words++;
            }
            else if (Term.LengthAt(text, wordStart, i, CreditTerms.Particles) != i - wordStart)
            {
                return false;
            }
        }

        return words >= leastWords;
    }

    /// <summary>Underscores on both sides would be emphasis.</summary>
    private static bool IsNameAfterUnderscores(string text, TextBlock block, int start, int end) =>
        text[block.Start] == '_' && text[block.End - 1] != '_' && end - start <= LongestName && char.IsLetter(text[start]);

    /// <summary>Takes off brackets around the whole.</summary>
    private static bool Unwrap(string text, ref int start, ref int end)
    {
        if (end - start < 2 || !((text[start] == '(' && text[end - 1] == ')') || (text[start] == '[' && text[end - 1] == ']')))
        {
            return false;
        }

        start = WhiteSpace.Skip(text, start + 1, end - 1);
        end--;
        TrimEnd(text, start, ref end);
        return true;
    }

    /// <summary>Skips dashes, underscores and the like before a name; how many there were.</summary>
    private static int SkipLeader(string text, ref int start, int end)
    {
        var leader = start;
        while (start < end && IsLeader(text[start]) && text[start] is not ('(' or '['))
        {
            start++;
        }

        var length = start - leader;
        start = WhiteSpace.Skip(text, start, end);
        return length;
    }

    private static void TrimEnd(string text, int start, ref int end)
    {
        while (end > start && (WhiteSpace.IsBlank(text[end - 1]) || text[end - 1] is '.' or ',' or '*' or '_' or ';'))
        {
            end--;
        }
    }

    private static bool IsLeader(char c) => c is '_' or '-' or '–' or '—' or '―' or '(' or '[' or '*' or '~' or '|' or '/';

    private static bool EndsSentence(char c) => c is '.' or '!' or '?' or '…' or '"' or '”' or '’' or '\'' or '»' or ')';
}
