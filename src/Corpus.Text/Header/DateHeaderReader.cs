using Corpus.Text.Characters;

namespace Corpus.Text.Header;

/// <summary>Reads the date header of a seed: <c>date YYYY-MM-DD</c> at the start of the text.</summary>
internal static class DateHeaderReader
{
    private const string Keyword = "date";

    /// <summary>The length of <c>YYYY-MM-DD</c>.</summary>
    public const int IsoDateLength = 10;

    /// <summary>Reads the header of <paramref name="text"/>. It is <see cref="DateHeaderKind.Absent"/> if the text begins with something else.</summary>
    public static DateHeader Read(string text)
    {
        var start = SkipBeforeKeyword(text, out var hidden);
        if (!Matches(text, start, Keyword, ignoreCase: true))
        {
            return CreateAbsent(text);
        }

        var exact = Matches(text, start, Keyword, ignoreCase: false);
        if (hidden < 0 && TryReadWellFormed(text, start, out var header))
        {
            return header;
        }

        return ContinuesWord(text, start + Keyword.Length) ? CreateAbsent(text) : ReadMalformed(text, start, hidden, exact);
    }

    private static DateHeader CreateAbsent(string text) => new() { BodyStart = WhiteSpace.Skip(text, 0, text.Length) };

    /// <summary>Reads <c>"date" 1*( SP / TAB ) YYYY "-" MM "-" DD ( WS / end of text )</c>.</summary>
    public static bool TryReadWellFormed(string text, int start, out DateHeader header)
    {
        header = null!;
        var date = start + Keyword.Length;
        while (date < text.Length && text[date] is ' ' or '\t')
        {
            date++;
        }

        var end = date + IsoDateLength;
        if (!Matches(text, start, Keyword, ignoreCase: false)
            || date == start + Keyword.Length
            || (end < text.Length && !char.IsWhiteSpace(text[end]))
            || ReadIsoDate(text, date) is not { } published)
        {
            return false;
        }

        var span = Slice.FromBounds(start, end);
        header = new DateHeader
        {
            Kind = DateHeaderKind.WellFormed,
            Span = span,
            Date = published,
            FixSpan = span,
            BodyStart = WhiteSpace.Skip(text, end, text.Length),
        };
        return true;
    }

    /// <summary>Reads <c>YYYY-MM-DD</c> at <paramref name="start"/>; null if there is anything else, or a day that does not exist.</summary>
    public static CalendarDate? ReadIsoDate(string text, int start) =>
        start + IsoDateLength <= text.Length
        && text[start + 4] == '-'
        && text[start + 7] == '-'
        && TryReadNumber(text, start, 4, out var year)
        && TryReadNumber(text, start + 5, 2, out var month)
        && TryReadNumber(text, start + 8, 2, out var day)
            ? CalendarDate.Create(year, month, day)
            : null;

    private static DateHeader ReadMalformed(string text, int start, int hidden, bool exact)
    {
        var keyword = ReadKeyword(text, start);
        var written = WrittenDateReader.Read(text, keyword.End);
        var span = Slice.FromBounds(start, written.End == keyword.End ? keyword.MarkEnd : written.End);

        // A dash or full stop after the keyword is a separator only if a date follows: "Date – seven things to know" is a title.
        if (!keyword.HasSeparator && SkipLooseSeparator(text, keyword.End) is var loose and > 0
            && WrittenDateReader.Read(text, loose) is { IsComplete: true } date)
        {
            keyword = keyword with { HasSeparator = true, MarkEnd = loose, End = loose };
            written = date;
            span = Slice.FromBounds(start, date.End);
        }

        var isIntended = exact || keyword.HasSeparator || written.NamesMonth || keyword.End == written.End || ContainsDigit(text, keyword.End, written.End);
        if (!isIntended)
        {
            return CreateAbsent(text);
        }

        var (fault, faultSpan) = FindFault(start, hidden, exact, keyword, written);
        var headerEnd = written.IsDateLike ? written.FixEnd : keyword.End;
        var fix = written.IsDateLike ? Slice.FromBounds(hidden >= 0 ? hidden : start, written.FixEnd) : span;
        return new DateHeader
        {
            Kind = DateHeaderKind.Malformed,
            Span = span,
            Fault = fault,
            FaultSpan = faultSpan,
            Readings = written.Readings,
            FixSpan = fix,
            BodyStart = WhiteSpace.Skip(text, headerEnd, text.Length),
        };
    }

    private static (DateHeaderFault Fault, Slice Span) FindFault(
        int start, int hidden, bool exact, KeywordPart keyword, in WrittenDate written)
    {
        if (written.Fault < DateHeaderFault.Keyword)
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

        return (written.Fault, written.FaultSpan);
    }

    /// <summary>Reads the keyword, and the separators and blanks after it.</summary>
    private static KeywordPart ReadKeyword(string text, int start)
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

    /// <summary>Skips a separator other than <c>:</c> and <c>=</c> and the blanks after it. Returns 0 if there is none.</summary>
    private static int SkipLooseSeparator(string text, int position)
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

    /// <summary>Skips white space, byte order marks and other invisible characters. <paramref name="hidden"/> is the first of the latter, or -1.</summary>
    public static int SkipBeforeKeyword(string text, out int hidden)
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

    /// <summary>Whether the word continues after the keyword: "dateline", "date-palm", "date’s", "date/time".</summary>
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

    private static bool Matches(string text, int start, string word, bool ignoreCase) => string.Compare(
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

    /// <summary>The keyword and the characters between it and the date.</summary>
    /// <param name="MarkEnd">Offset just past the keyword and the last separator.</param>
    /// <param name="End">Offset just past the blanks after those, where the date should begin.</param>
    /// <param name="HasSeparator">Whether there is a separator.</param>
    /// <param name="FirstOddBlank">Offset of the first blank that is neither a space nor a tab; -1 if there is none.</param>
    private readonly record struct KeywordPart(int MarkEnd, int End, bool HasSeparator, int FirstOddBlank);
}
