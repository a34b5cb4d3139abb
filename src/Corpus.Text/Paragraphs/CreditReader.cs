using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Paragraphs;

/// <summary>
/// Finds credits, which name the supplier of a text or the source of a picture: "(With inputs from agencies)", "— Reuters", <c>__Tribune.com</c>, "Photo: AFP".
/// </summary>
internal static class CreditReader
{
    private const int MaxCreditLength = 300;
    private const int MaxCreditLines = 3;
    private const int YearLength = 4;
    private const int MaxNameLength = 60;

    // The marks before a name.
    private static readonly char[] Leaders = [.. "_-–—―([*~|/"];

    /// <summary>Whether the whole of a paragraph is a credit.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="block">The paragraph.</param>
    /// <param name="name">The name of the supplier of the text; null if there is none: "Photo: …".</param>
    public static bool TryRead(string text, TextBlock block, out Slice? name) => TryRead(text, block, out name, out _);

    private static bool TryRead(string text, TextBlock block, out Slice? name, out CreditPhrase phrase)
    {
        name = null;
        phrase = CreditPhrase.Supplier;
        if (block.Length > MaxCreditLength || block.Lines > MaxCreditLines)
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

        if (TryReadPhrase(text, start, end, setOff: enclosed || opened > 0, out name, out phrase))
        {
            return true;
        }

        // Just a name: "(Reuters)", "— AFP", "Agencies"; after two or more underscores any name.
        if (NewsAgencies.Matches(text, start, end) || (opened >= 2 && IsNameAfterUnderscores(text, block, start, end)))
        {
            name = Slice.FromBounds(start, end);
            return true;
        }

        if (PictureCredit.IsSource(text, start, end))
        {
            phrase = CreditPhrase.Other;
            return true;
        }

        return false;
    }

    /// <summary>Whether a body paragraph ends with a credit: "… in diverse fields.__Tribune.com", "… he said. (Reuters)".</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="block">The paragraph.</param>
    /// <param name="bodyEnd">Offset just past the last character before the credit, without blanks.</param>
    /// <param name="creditStart">Offset of the credit.</param>
    /// <param name="name">The name in the credit.</param>
    public static bool TryReadAtEnd(string text, TextBlock block, out int bodyEnd, out int creditStart, out Slice? name)
    {
        bodyEnd = creditStart = 0;
        name = null;
        var from = Math.Max(block.Start + 1, block.End - MaxCreditLength);
        for (var i = block.End - 1; i >= from; i--)
        {
            // Vectorized, because few paragraphs have one of these marks.
            i = text.LastIndexOfAny(Leaders, i, i - from + 1);
            if (i < 0)
            {
                break;
            }

            var start = i;
            while (start > from && IsLeader(text[start - 1]))
            {
                start--;
            }

            var before = WhiteSpace.TrimEnd(text, block.Start, start).End;

            // A credit follows the end of a sentence. "The Associated Press (AP)" is not a credit.
            if (before > block.Start
                && EndsSentence(text[before - 1])
                && TryRead(text, new TextBlock(start, block.End, 1, block.IsLast), out var credited, out var phrase)
                && phrase != CreditPhrase.Other)
            {
                (bodyEnd, creditStart, name) = (before, start, credited);
                return true;
            }

            i = start;
        }

        return TryReadSignature(text, block, from, ref bodyEnd, ref creditStart, ref name);
    }

    /// <summary>Whether a paragraph ends with the name of an agency alone: "… he said. Reuter", or "Reuter" on a line.</summary>
    private static bool TryReadSignature(string text, TextBlock block, int from, ref int bodyEnd, ref int creditStart, ref Slice? name)
    {
        var end = block.End;
        TrimEnd(text, block.Start, ref end);
        if (end == block.Start || EndsSentence(text[end - 1]))
        {
            return false;
        }

        from = Math.Max(from, end - MaxNameLength);
        var start = end;
        while (start > from && !EndsSentence(text[start - 1]) && !WhiteSpace.IsLineEnd(text[start - 1]))
        {
            start--;
        }

        var before = WhiteSpace.TrimEnd(text, block.Start, start).End;
        start = WhiteSpace.Skip(text, start, end);
        if (before == block.Start || before == start || !EndsSentence(text[before - 1]) || !char.IsUpper(text[start]) || !NewsAgencies.Matches(text, start, end))
        {
            return false;
        }

        (bodyEnd, creditStart, name) = (before, start, Slice.FromBounds(start, end));
        return true;
    }

    /// <summary>Reads a credit that starts with a phrase, such as "With inputs from".</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the credit starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="setOff">Whether brackets or a dash set it off from the text.</param>
    /// <param name="name">The name of the supplier; null if there is none.</param>
    /// <param name="phrase">What the phrase introduces.</param>
    private static bool TryReadPhrase(string text, int start, int end, bool setOff, out Slice? name, out CreditPhrase phrase)
    {
        name = null;
        var length = CreditTerms.Phrases.MatchLongest(text, start, end, out phrase);
        if (length == 0)
        {
            phrase = CreditPhrase.Supplier;
            return false;
        }

        if (phrase == CreditPhrase.Other)
        {
            return true;
        }

        name = ReadSupplier(text, SkipYear(text, start + length, end), end, new Slice(start, length), setOff, phrase);
        var isCredit = name is not null;

        // A reporter does not supply the text: "(Reporting by Jane Doe; editing by John Roe)".
        if (phrase == CreditPhrase.Contributors && name is { } named && !NewsAgencies.Matches(text, named.Start, named.End))
        {
            name = null;
        }

        return isCredit;
    }

    /// <summary>Skips blanks, and the year of "© 2022 AFP".</summary>
    private static int SkipYear(string text, int start, int end)
    {
        var position = WhiteSpace.Skip(text, start, end);
        while (position < end && (char.IsDigit(text[position]) || (text[position] == ' ' && position > start)))
        {
            position++;
        }

        return position;
    }

    private static Slice? ReadSupplier(string text, int start, int end, Slice phrase, bool setOff, CreditPhrase kind)
    {
        var nameEnd = FindNameEnd(text, start, end);
        if (nameEnd <= start || nameEnd - start > MaxNameLength)
        {
            return null;
        }

        if (!NewsAgencies.Matches(text, start, nameEnd))
        {
            // "With …", "From …" and "Via …" also begin sentences: only known names can follow them.
            if (IsOneWord(text, phrase))
            {
                return IsReleaseSource(text, phrase) && NameForm.AreCapitalized(text, start, nameEnd) && !LineForm.IsInCapitals(text, start, nameEnd)
                    ? Slice.FromBounds(start, nameEnd)
                    : null;
            }

            // "Sources: Khan to resign" is a headline; "With inputs from our correspondents" is a credit.
            var isCredit = setOff
                || NameForm.AreCapitalized(text, start, nameEnd)
                || (kind == CreditPhrase.Supplier && char.IsLetter(text[phrase.End - 1]) && IsPlainName(text, start, nameEnd));
            if (!isCredit)
            {
                return null;
            }
        }

        return Slice.FromBounds(start, nameEnd);
    }

    /// <summary>The end of a name: before "; Editing by …", and before the "inputs" of "agency inputs".</summary>
    private static int FindNameEnd(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is ';' or '|' or '('
                || WhiteSpace.IsLineEnd(text[i])
                || (text[i] == '.' && i + 1 < end && text[i + 1] == ' ')
                || (text[i] == ',' && IsBeforeDigitOrMonth(text, i + 1, end)))
            {
                end = i;
                break;
            }
        }

        TrimEnd(text, start, ref end);
        end = SkipYearBefore(text, start, end);
        foreach (var word in CreditTerms.SupplyWords)
        {
            var wordStart = end - word.Length;
            if (wordStart > start + 1 && text[wordStart - 1] == ' ' && Term.IsAt(text, wordStart, end, word))
            {
                return wordStart - 1;
            }
        }

        return end;
    }

    /// <summary>The end of a name before a year: "© Copyright Thomson Reuters 2024".</summary>
    private static int SkipYearBefore(string text, int start, int end)
    {
        var year = end;
        while (year > start && char.IsDigit(text[year - 1]))
        {
            year--;
        }

        return end - year == YearLength && year - 1 > start && text[year - 1] == ' ' ? year - 1 : end;
    }

    /// <summary>Whether a date follows, which is not part of the name: "Published in Dawn, April 7th, 2022".</summary>
    private static bool IsBeforeDigitOrMonth(string text, int position, int end)
    {
        position = WhiteSpace.Skip(text, position, end);
        var word = position;
        while (word < end && char.IsLetter(text[word]))
        {
            word++;
        }

        return position < end && (char.IsDigit(text[position]) || CalendarNames.MonthAt(text, position, word - position) > 0);
    }

    private static bool IsOneWord(string text, Slice phrase) =>
        char.IsLetter(text[phrase.End - 1]) && text.IndexOf(' ', phrase.Start, phrase.Length) < 0;

    private static bool IsReleaseSource(string text, Slice phrase) =>
        phrase.Length == CreditTerms.ReleaseSource.Length && string.CompareOrdinal(text, phrase.Start, CreditTerms.ReleaseSource, 0, phrase.Length) == 0;

    /// <summary>Whether the words are at most three and without punctuation: "our correspondents".</summary>
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

    /// <summary>Whether the words are a name after underscores. Underscores on both sides are emphasis.</summary>
    private static bool IsNameAfterUnderscores(string text, TextBlock block, int start, int end) =>
        text[block.Start] == '_' && text[block.End - 1] != '_' && end - start <= MaxNameLength && char.IsLetter(text[start]);

    /// <summary>Removes the brackets around a credit.</summary>
    public static bool Unwrap(string text, ref int start, ref int end)
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

    /// <summary>Skips dashes, underscores and similar marks before a name. Returns their number.</summary>
    public static int SkipLeader(string text, ref int start, int end)
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

    /// <summary>Removes blanks, emphasis and marks of punctuation at the end.</summary>
    public static void TrimEnd(string text, int start, ref int end)
    {
        while (end > start && (WhiteSpace.IsBlank(text[end - 1]) || text[end - 1] is '.' or ',' or '*' or '_' or ';'))
        {
            end--;
        }
    }

    private static bool IsLeader(char c) => Array.IndexOf(Leaders, c) >= 0;

    private static bool EndsSentence(char c) => c is '.' or '!' or '?' or '…' or '"' or '”' or '’' or '\'' or '»' or ')';
}
