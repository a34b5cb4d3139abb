using Corpus.Text.Characters;
using Corpus.Text.Header;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Paragraphs;

/// <summary>A byline.</summary>
/// <param name="Authors">The names of the authors.</param>
/// <param name="Supplier">The name of the supplier of the text: "By Jane Doe, BBC News"; null if there is none.</param>
/// <param name="Published">The publication date; null if there is none.</param>
/// <param name="IsDateOnly">Whether it is a date without any other word: "Thursday, March 10, 2022".</param>
internal readonly record struct BylineWords(EquatableArray<string> Authors, Slice? Supplier, CalendarDate? Published, bool IsDateOnly);

/// <summary>Reads bylines, which say who wrote an article, or when it was published: "By Jane Doe, BBC News", "Published 22 May 2024".</summary>
internal sealed class BylineReader
{
    private const int MaxLines = 5;
    private const int MaxLineLength = 160;

    private readonly string _text;
    private readonly List<string> _authors = [];
    private Slice? _supplier;
    private CalendarDate? _published;
    private bool _isByline;
    private bool _hasPhrase;

    private BylineReader(string text) => _text = text;

    /// <summary>Whether every line of a paragraph belongs to a byline.</summary>
    public static bool TryRead(string text, TextBlock block, out BylineWords words)
    {
        words = default;
        if (block.Lines > MaxLines || block.Length > MaxLines * MaxLineLength)
        {
            return false;
        }

        var reader = new BylineReader(text);
        for (var start = block.Start; start < block.End;)
        {
            var end = FindPartEnd(text, start, block.End);
            if (!reader.ReadPart(start, end))
            {
                return false;
            }

            start = end + 1;
        }

        words = new BylineWords(new([.. reader._authors]), reader._supplier, reader._published, !reader._hasPhrase);
        return reader._isByline;
    }

    /// <summary>The names in a value that is known to name authors: "Jane Doe and John Roe", "By Jane Doe, BBC News"; the whole value if they are not clear.</summary>
    public static IEnumerable<string> ReadNames(string value)
    {
        var reader = new BylineReader(value);
        var phrase = BylineTerms.Phrases.MatchLongest(value, 0, value.Length, out var kind);
        var start = phrase > 0 && kind == BylinePhrase.Author ? WhiteSpace.Skip(value, phrase, value.Length) : 0;
        return value.Length <= MaxLineLength && reader.ReadAuthors(start, value.Length) && reader._authors.Count > 0 ? reader._authors : [value];
    }

    /// <summary>The end of a line, or of the part of a line before "|", "•" or a dash between blanks.</summary>
    private static int FindPartEnd(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (WhiteSpace.IsLineEnd(text[i])
                || text[i] is '|' or '•' or '·' or '●'
                || (text[i] is '-' or '–' or '—' && i > start && i + 1 < end && text[i - 1] == ' ' && text[i + 1] == ' '))
            {
                return i;
            }
        }

        return end;
    }

    private bool ReadPart(int start, int end)
    {
        Trim(ref start, ref end);
        if (start == end)
        {
            return true;
        }

        if (end - start > MaxLineLength)
        {
            return false;
        }

        var length = BylineTerms.Phrases.MatchLongest(_text, start, end, out var phrase);
        if (length == 0)
        {
            return ReadDate(start, end, isPublication: true) || (_isByline && IsAddition(start, end));
        }

        var rest = start + length;
        while (rest < end && (WhiteSpace.IsBlank(_text[rest]) || _text[rest] is ':'))
        {
            rest++;
        }

        var isRead = phrase switch
        {
            BylinePhrase.Author => ReadAuthors(rest, end),
            BylinePhrase.Published => rest < end && (ReadDate(rest, end, isPublication: true) || IsTime(rest, end)),
            BylinePhrase.Updated => rest < end && (ReadDate(rest, end, isPublication: false) || IsTime(rest, end)),
            BylinePhrase.Release => rest == end || ReadDate(rest, end, isPublication: true) || IsTime(rest, end),
        };
        _hasPhrase |= isRead;
        _isByline |= isRead;
        return isRead;
    }

    /// <summary>Reads a full date, and the time of day around it: "Thu 10 Mar 2022 15.00 GMT", "at 10:15 on 22 May 2024, updated 3 hours ago".</summary>
    private bool ReadDate(int start, int end, bool isPublication)
    {
        var position = start;
        CalendarDate? date = null;
        while (position < end)
        {
            if (date is null && StartsDate(position, end)
                && WrittenDateReader.Read(_text, position) is { IsComplete: true, Readings: { Count: > 0 } readings } written && written.FixEnd <= end)
            {
                date = readings[0];
                if (readings.Count > 1)
                {
                    return false;
                }

                position = written.FixEnd;
            }
            else if (BylineTerms.Phrases.MatchLongest(_text, position, end, out var phrase) > 0 && phrase == BylinePhrase.Updated && date is not null)
            {
                break;
            }
            else if (!SkipTimeWord(ref position, end))
            {
                return false;
            }
        }

        if (date is null)
        {
            return false;
        }

        _isByline = true;
        if (isPublication)
        {
            _published ??= date;
        }

        return true;
    }

    private bool StartsDate(int position, int end)
    {
        if (_text[position] is >= '0' and <= '9')
        {
            return true;
        }

        var wordEnd = FindWordEnd(position, end);
        return CalendarNames.MonthAt(_text, position, wordEnd - position) > 0 || CalendarNames.IsWeekday(_text, position, wordEnd - position);
    }

    private bool IsTime(int start, int end)
    {
        var hasDigit = false;
        for (var i = start; i < end; i++)
        {
            hasDigit |= char.IsDigit(_text[i]);
        }

        while (start < end)
        {
            var wordEnd = FindWordEnd(start, end);
            if (CalendarNames.MonthAt(_text, start, wordEnd - start) > 0 || CalendarNames.IsWeekday(_text, start, wordEnd - start))
            {
                start = wordEnd;
            }
            else if (!SkipTimeWord(ref start, end))
            {
                return false;
            }
        }

        return hasDigit;
    }

    /// <summary>Skips a number, a word of time, an abbreviation in capitals ("GMT"), or a mark.</summary>
    private bool SkipTimeWord(ref int position, int end)
    {
        var start = position;
        if (!char.IsLetter(_text[start]))
        {
            position++;
            return char.IsDigit(_text[start]) || WhiteSpace.IsBlank(_text[start]) || _text[start] is ',' or ':' or '.' or '(' or ')' or '+' or '/' or '-';
        }

        position = FindWordEnd(start, end);
        return Term.MatchLength(_text, start, position, BylineTerms.TimeWords) == position - start || (position - start <= 5 && IsUpper(start, position));
    }

    private bool IsUpper(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsUpper(_text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a part adds to a byline before it: a time, the office of the author, or an outlet and its place ("BBC News, Moscow").</summary>
    private bool IsAddition(int start, int end)
    {
        if (IsTime(start, end))
        {
            return true;
        }

        var comma = _text.IndexOf(',', start, end - start);
        var outlet = Slice.FromBounds(start, comma < 0 ? end : comma);
        if (NewsAgencies.Matches(_text, outlet.Start, outlet.End))
        {
            _supplier ??= outlet;
            return true;
        }

        return Names(start, end, BylineTerms.Offices) && !HasSentenceEnd(start, end);
    }

    private bool HasSentenceEnd(int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (_text[i] is '.' or '!' or '?' && _text[i + 1] == ' ')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads "Jane Doe and John Roe, BBC News", or "Jane Doe, May 22, 2024".</summary>
    private bool ReadAuthors(int start, int end)
    {
        var found = false;
        while (start < end)
        {
            if (found && ReadDate(start, end, isPublication: true))
            {
                return true;
            }

            var (partEnd, next) = FindNameEnd(start, end);
            var (nameStart, nameEnd) = (start, partEnd);
            Trim(ref nameStart, ref nameEnd);
            if (nameStart < nameEnd)
            {
                if (!ReadName(nameStart, nameEnd, isFirst: !found))
                {
                    return false;
                }

                found = true;
            }

            start = WhiteSpace.Skip(_text, next, end);
        }

        return found;
    }

    /// <summary>The end of a name, and the start of the next one: after a comma, "and" and similar.</summary>
    private (int End, int Next) FindNameEnd(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_text[i] is ',' or ';' or '&' or '/' or '(')
            {
                return (i, i + 1);
            }

            if (WhiteSpace.IsBlank(_text[i]) && i + 5 < end && Term.IsAt(_text, i + 1, end, "and") && WhiteSpace.IsBlank(_text[i + 4]))
            {
                return (i, i + 5);
            }
        }

        // "and" after a comma: "Jane Doe, John Roe, and Max Moe".
        return (end, end);
    }

    private bool ReadName(int start, int end, bool isFirst)
    {
        if (start + 4 < end && Term.IsAt(_text, start, end, "and") && WhiteSpace.IsBlank(_text[start + 3]))
        {
            start = WhiteSpace.Skip(_text, start + 4, end);
        }

        if (NewsAgencies.Matches(_text, start, end))
        {
            _supplier ??= Slice.FromBounds(start, end);
            return true;
        }

        start = SkipTitles(start, end);
        if (start == end)
        {
            return !isFirst;
        }

        var nameEnd = FindPlace(start, end);
        if (nameEnd == end)
        {
            nameEnd = FindAgency(start, end);
        }

        if (IsPersonName(start, nameEnd) && !Names(start, nameEnd, BylineTerms.Offices))
        {
            if (!Names(start, nameEnd, BylineTerms.Outlets))
            {
                var name = _text.Substring(start, nameEnd - start);
                if (!_authors.Contains(name))
                {
                    _authors.Add(name);
                }
            }
            else if (!isFirst)
            {
                _supplier ??= Slice.FromBounds(start, nameEnd);
            }

            return true;
        }

        // An office, an outlet or a place after a name: "Jane Doe, political editor", "Jane Doe, Moscow".
        return !isFirst && (Names(start, end, BylineTerms.Offices) || Names(start, end, BylineTerms.Outlets) || CountWords(start, end) <= 2);
    }

    private int SkipTitles(int start, int end)
    {
        while (start < end && Term.MatchLength(_text, start, end, BylineTerms.Titles) is > 0 and var length)
        {
            start += length;
            while (start < end && (WhiteSpace.IsBlank(_text[start]) || _text[start] == '.'))
            {
                start++;
            }
        }

        return start;
    }

    /// <summary>The end of a name before " in Moscow", " for CNN".</summary>
    private int FindPlace(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (WhiteSpace.IsBlank(_text[i]) && i + 1 < end && char.IsLower(_text[i + 1])
                && Term.MatchLength(_text, i + 1, end, BylineTerms.PlaceWords) is > 0 and var length)
            {
                var outlet = WhiteSpace.Skip(_text, i + 1 + length, end);
                if (NewsAgencies.Matches(_text, outlet, end))
                {
                    _supplier ??= Slice.FromBounds(outlet, end);
                }

                return i;
            }
        }

        return end;
    }

    /// <summary>The end of a name before an agency: "Jane Doe Associated Press".</summary>
    private int FindAgency(int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (WhiteSpace.IsBlank(_text[i]) && NewsAgencies.Matches(_text, i + 1, end))
            {
                _supplier ??= Slice.FromBounds(i + 1, end);
                return i;
            }
        }

        return end;
    }

    /// <summary>Whether there are two to five capitalized words, or particles such as "von" between them.</summary>
    private bool IsPersonName(int start, int end)
    {
        var words = 0;
        for (var i = start; i < end;)
        {
            if (WhiteSpace.IsBlankInLine(_text[i]))
            {
                i++;
                continue;
            }

            var wordEnd = i;
            while (wordEnd < end && (char.IsLetter(_text[wordEnd]) || char.GetUnicodeCategory(_text[wordEnd]) is System.Globalization.UnicodeCategory.NonSpacingMark
                || _text[wordEnd] is '\'' or '’' or '-' or '.' or '‑'))
            {
                wordEnd++;
            }

            if (wordEnd == i
                || (words == 0 && Term.MatchLength(_text, i, wordEnd, BylineTerms.NoNames) == wordEnd - i)
                || (char.IsLower(_text[i]) && (words == 0 || Term.MatchLength(_text, i, wordEnd, CreditTerms.Particles) != wordEnd - i)))
            {
                return false;
            }

            words++;
            i = wordEnd;
        }

        return words is >= 2 and <= 5;
    }

    private bool Names(int start, int end, HashSet<string> words)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetter(_text[i]))
            {
                var wordEnd = FindWordEnd(i, end);
                if (words.Contains(_text.Substring(i, wordEnd - i)))
                {
                    return true;
                }

                i = wordEnd;
            }
        }

        return false;
    }

    private int CountWords(int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i++)
        {
            words += char.IsLetterOrDigit(_text[i]) && (i == start || WhiteSpace.IsBlank(_text[i - 1])) ? 1 : 0;
        }

        return words;
    }

    private int FindWordEnd(int position, int end)
    {
        var start = position;
        while (position < end && (char.IsLetter(_text[position]) || (_text[position] == '.' && position > start && position + 1 < end && char.IsLetter(_text[position + 1]))))
        {
            position++;
        }

        return position;
    }

    /// <summary>Removes blanks, emphasis, brackets and full stops around words.</summary>
    private void Trim(ref int start, ref int end)
    {
        while (start < end && (WhiteSpace.IsBlank(_text[start]) || _text[start] is '*' or '_' or '(' or '['))
        {
            start++;
        }

        while (end > start && (WhiteSpace.IsBlank(_text[end - 1]) || _text[end - 1] is '*' or '_' or ')' or ']' or '.' or ',' or ':'))
        {
            end--;
        }
    }
}
