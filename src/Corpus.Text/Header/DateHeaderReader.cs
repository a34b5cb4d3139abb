using Corpus.Text.Characters;

namespace Corpus.Text.Header;

/// <summary>Reads the date header of a seed (SPEC §2). It looks at the file's first words only.</summary>
public static class DateHeaderReader
{
    private const string Keyword = "date";
    private const int DateLength = 10;

    /// <summary>The header of <paramref name="text"/>; <see cref="DateHeaderKind.Absent"/> where it begins with something else.</summary>
    public static DateHeader Read(string text)
    {
        var start = SkipBeforeKeyword(text, out var hidden);
        if (!StandsAt(text, start, Keyword, ignoreCase: true))
        {
            return Absent(text);
        }

        var exact = StandsAt(text, start, Keyword, ignoreCase: false);
        if (exact && hidden < 0 && TryReadWellFormed(text, start, out var header))
        {
            return header;
        }

        return ContinuesWord(text, start + Keyword.Length) ? Absent(text) : ReadMalformed(text, start, hidden, exact);
    }

    private static DateHeader Absent(string text) => new(
        DateHeaderKind.Absent, default, null, DateHeaderFault.None, default, default, default, WhiteSpace.Skip(text, 0, text.Length));

    /// <summary><c>"date" 1*( SP / TAB ) YYYY "-" MM "-" DD ( WS / end of file )</c>.</summary>
    private static bool TryReadWellFormed(string text, int start, out DateHeader header)
    {
        header = null!;
        var date = start + Keyword.Length;
        while (date < text.Length && text[date] is ' ' or '\t')
        {
            date++;
        }

        var end = date + DateLength;
        if (date == start + Keyword.Length
            || end > text.Length
            || text[date + 4] != '-'
            || text[date + 7] != '-'
            || (end < text.Length && !char.IsWhiteSpace(text[end]))
            || !TryReadNumber(text, date, 4, out var year)
            || !TryReadNumber(text, date + 5, 2, out var month)
            || !TryReadNumber(text, date + 8, 2, out var day)
            || CalendarDate.Create(year, month, day) is not { } published)
        {
            return false;
        }

        var span = Slice.FromBounds(start, end);
        header = new DateHeader(
            DateHeaderKind.WellFormed, span, published, DateHeaderFault.None, default, default, span, WhiteSpace.Skip(text, end, text.Length));
        return true;
    }

    private static DateHeader ReadMalformed(string text, int start, int hidden, bool exact)
    {
        var keyword = ReadKeyword(text, start, exact);
        var written = WrittenDateReader.Read(text, keyword.End);
        var span = Slice.FromBounds(start, written.End == keyword.End ? keyword.MarkEnd : written.End);

        // A dash or full stop after the keyword counts as a separator only where a date follows it: "Date – seven things to know" is a title.
        if (!keyword.HasSeparator && AfterLooseSeparator(text, keyword.End) is var loose and > 0
            && WrittenDateReader.Read(text, loose) is { IsComplete: true } date)
        {
            keyword = keyword with { HasSeparator = true, MarkEnd = loose, End = loose };
            written = date;
            span = Slice.FromBounds(start, date.End);
        }

        var meant = exact || keyword.HasSeparator || written.IsComplete || written.NamesMonth
            || keyword.End == written.End || ContainsDigit(text, keyword.End, written.End);
        if (!meant)
        {
            return Absent(text);
        }

        var (fault, faultSpan) = FaultOf(text, start, hidden, exact, keyword, written);
        var header = written.IsDateLike ? written.FixEnd : keyword.End;
        var fix = written.IsDateLike ? Slice.FromBounds(hidden >= 0 ? hidden : start, written.FixEnd) : span;
        return new DateHeader(
            DateHeaderKind.Malformed, span, null, fault, faultSpan, written.Readings, fix, WhiteSpace.Skip(text, header, text.Length));
    }

    private static (DateHeaderFault Fault, Slice Span) FaultOf(
        string text, int start, int hidden, bool exact, KeywordPart keyword, in WrittenDate written)
    {
        if (written.Fault is > DateHeaderFault.None and < DateHeaderFault.Keyword)
        {
            return (written.Fault, written.FaultSpan);
        }

        if (!exact || keyword.HasSeparator)
        {
            return (DateHeaderFault.Keyword, Slice.FromBounds(start, keyword.MarkEnd));
        }

        hidden = hidden >= 0 ? hidden : keyword.FirstOddBlank;
        if (hidden >= 0)
        {
            return (DateHeaderFault.InvisibleCharacter, new Slice(hidden, 1));
        }

        if (keyword.End == keyword.MarkEnd && written.Fault != DateHeaderFault.InvisibleCharacter)
        {
            return (DateHeaderFault.MissingSpace, new Slice(keyword.End, 0));
        }

        return written.Fault == DateHeaderFault.None
            ? (DateHeaderFault.Notation, Slice.FromBounds(keyword.End, written.FixEnd))
            : (written.Fault, written.FaultSpan);
    }

    /// <summary>Reads over the keyword, its separators and the blanks up to what stands where the date should.</summary>
    private static KeywordPart ReadKeyword(string text, int start, bool exact)
    {
        var position = start + Keyword.Length;
        var markEnd = position;
        var separator = false;
        var odd = -1;
        while (position < text.Length)
        {
            var c = text[position];
            if (c is ':' or '=' or '：' or '＝')
            {
                separator = true;
                markEnd = position + 1;
            }
            else if (WhiteSpace.IsBlankInLine(c) || WhiteSpace.IsInvisible(c))
            {
                odd = odd < 0 && c is not (' ' or '\t') ? position : odd;
            }
            else
            {
                break;
            }

            position++;
        }

        return new KeywordPart(markEnd, position, separator, odd);
    }

    /// <summary>Where the date would start after a mark that is no <c>:</c> or <c>=</c>; 0 where there is no such mark.</summary>
    private static int AfterLooseSeparator(string text, int position)
    {
        if (position >= text.Length || !(text[position] is '.' or ',' or ';' or '|' or '>' or '/' or '#' || HeaderCharacters.IsDash(text[position])))
        {
            return 0;
        }

        position++;
        while (position < text.Length && (WhiteSpace.IsBlankInLine(text[position]) || text[position] == '>'))
        {
            position++;
        }

        return position;
    }

    /// <summary>Skips white space and the byte order mark, and what cannot be seen; <paramref name="hidden"/> is the first that is none of those.</summary>
    private static int SkipBeforeKeyword(string text, out int hidden)
    {
        hidden = -1;
        var i = 0;
        for (; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) || text[i] == '\uFEFF')
            {
                continue;
            }

            if (!WhiteSpace.IsInvisible(text[i]))
            {
                break;
            }

            hidden = hidden < 0 ? i : hidden;
        }

        return i;
    }

    /// <summary>Whether the word goes on: "dateline", "date-palm", "date’s", "date/time".</summary>
    private static bool ContinuesWord(string text, int position)
    {
        if (position >= text.Length)
        {
            return false;
        }

        if (HeaderCharacters.IsLetter(text, position) || text[position] == '_')
        {
            return true;
        }

        return text[position] is '-' or '‐' or '‑' or '\'' or '’' or 'ʼ' or '/' or '.' or '&' or '@' or '+'
            && position + 1 < text.Length && HeaderCharacters.IsLetter(text, position + 1);
    }

    private static bool ContainsDigit(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (HeaderCharacters.DigitAt(text, i, out _) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool StandsAt(string text, int start, string word, bool ignoreCase) => string.Compare(
        text, start, word, 0, word.Length, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) == 0;

    private static bool TryReadNumber(string text, int start, int length, out int number)
    {
        number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return true;
    }

    /// <summary>The keyword as written.</summary>
    /// <param name="MarkEnd">Past the keyword and the separators after it.</param>
    /// <param name="End">Past the blanks after those.</param>
    /// <param name="HasSeparator">Whether there is a separator.</param>
    /// <param name="FirstOddBlank">The first blank that is neither space nor tab; -1 where there is none.</param>
    private readonly record struct KeywordPart(int MarkEnd, int End, bool HasSeparator, int FirstOddBlank);
}
