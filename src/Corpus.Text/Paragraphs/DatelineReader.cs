using Corpus.Text.Characters;
using Corpus.Text.Header;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Paragraphs;

/// <summary>A dateline.</summary>
/// <param name="Place">The place.</param>
/// <param name="Agency">The name in brackets after the place: "AP"; null if there is none.</param>
/// <param name="Date">The date, if it has a day, a month and a year; null otherwise.</param>
internal readonly record struct Dateline(Slice Place, Slice? Agency, CalendarDate? Date);

/// <summary>Finds the place at the start of a report: "ISLAMABAD: ", "WASHINGTON (AP) — ", "MOSCOW, Feb 24 (Reuters) - ".</summary>
internal static class DatelineReader
{
    private const int MaxLength = 120;
    private const int MaxWords = 6;
    private const int MaxRegions = 2;

    // Up to this length, a word in capitals is more often an acronym ("NATO: …") than a place.
    private const int MaxAcronymLetters = 4;

    private enum Delimiter
    {
        None,
        Colon,
        Dash,
    }

    /// <summary>The dateline of a paragraph; null if it has none.</summary>
    public static Dateline? Read(string text, int start, int end)
    {
        var limit = Math.Min(end, start + MaxLength);
        var nameEnd = ReadName(text, start, limit, MaxWords, out var letters, out var allCapitals);
        if (nameEnd == start)
        {
            return null;
        }

        var placeEnd = nameEnd;
        var position = SkipBracketedCountry(text, nameEnd, limit);
        var hasDate = TryReadDate(text, WhiteSpace.Skip(text, position, limit), limit, ref position);
        for (var region = 0; region < MaxRegions && !hasDate && position < limit && text[position] == ','; region++)
        {
            var next = WhiteSpace.Skip(text, position + 1, limit);
            if (TryReadDate(text, next, limit, ref position))
            {
                hasDate = true;
            }
            else
            {
                position = placeEnd = ReadName(text, next, limit, MaxWords / 2, out _, out _);
                if (placeEnd == next)
                {
                    return null;
                }

                hasDate = TryReadDate(text, WhiteSpace.Skip(text, position, limit), limit, ref position);
            }
        }

        if (!hasDate && position < limit && text[position] == ',' && TryReadDate(text, WhiteSpace.Skip(text, position + 1, limit), limit, ref position))
        {
            hasDate = true;
        }

        var agency = ReadAgency(text, limit, ref position, allCapitals);
        var hasAgency = agency is not null;
        var delimiter = ReadDelimiter(text, position, limit, end, hasAgency, out var capitalFollows);
        var known = IsKnownPlace(text, start, nameEnd);
        var isPlace = known || (allCapitals && letters > MaxAcronymLetters) || (allCapitals && (hasAgency || hasDate));
        var accepted = delimiter switch
        {
            Delimiter.None => hasAgency && isPlace,
            Delimiter.Colon => isPlace || hasDate,
            Delimiter.Dash => (isPlace || hasAgency || hasDate) && ((allCapitals && (known || hasAgency || hasDate)) || capitalFollows),
        };
        return accepted && !DatelinePlaces.IsNonPlace(text, start, nameEnd) && (known || !NewsAgencies.Matches(text, start, nameEnd))
            ? new Dateline(Slice.FromBounds(start, placeEnd), agency, hasDate ? ReadFullDate(text, placeEnd, position) : null)
            : null;
    }

    private static CalendarDate? ReadFullDate(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        return start < end && WrittenDateReader.Read(text, start) is { IsComplete: true, Readings: { Count: 1 } readings } ? readings[0] : null;
    }

    /// <summary>Finds the end of a capitalized name ("ST. PETERSBURG", "Rio de Janeiro", "KYIV/MOSCOW"); <paramref name="start"/> if there is none.</summary>
    private static int ReadName(string text, int start, int limit, int maxWords, out int letters, out bool allCapitals)
    {
        letters = 0;
        allCapitals = true;
        var end = start;
        var position = start;
        for (var words = 0; words < maxWords; words++)
        {
            var wordEnd = FindWordEnd(text, position, limit);
            if (wordEnd == position || IsDateAt(text, position, limit))
            {
                return end;
            }

            if (char.IsLower(text[position]))
            {
                if (words == 0 || !Term.IsAny(text, position, wordEnd, DatelinePlaces.Particles))
                {
                    return end;
                }
            }
            else
            {
                // A particle is part of the name only if another word of the name follows.
                end = wordEnd;
            }

            for (var i = position; i < wordEnd; i++)
            {
                letters += char.IsLetter(text[i]) ? 1 : 0;
                allCapitals &= !char.IsLower(text[i]) || char.IsLower(text[position]);
            }

            if (wordEnd == limit || !WhiteSpace.IsBlankInLine(text[wordEnd]))
            {
                return end;
            }

            position = WhiteSpace.Skip(text, wordEnd, limit);
        }

        return end;
    }

    /// <summary>Finds the end of a word: letters, and the full stops, apostrophes, hyphens and slashes between them.</summary>
    private static int FindWordEnd(string text, int position, int limit)
    {
        var start = position;
        while (position < limit)
        {
            var c = text[position];
            var joins = position > start && position + 1 < limit && c is '\'' or '’' or '-' or '/' or '.';
            if (!char.IsLetter(c) && !(joins && (char.IsLetter(text[position + 1]) || c == '.')))
            {
                break;
            }

            position++;
        }

        return position;
    }

    private static bool IsDateAt(string text, int position, int limit)
    {
        var after = position;
        return TryReadDate(text, position, limit, ref after);
    }

    /// <summary>Reads a date: "Feb 24", "April 7, 2022", "7 April", "Monday".</summary>
    private static bool TryReadDate(string text, int start, int limit, ref int position)
    {
        var wordEnd = SkipLetters(text, start, limit);
        if (wordEnd > start && Term.MatchLength(text, start, limit, CalendarNames.Weekdays) == wordEnd - start)
        {
            position = wordEnd;
            return true;
        }

        int end;
        if (CalendarNames.MonthAt(text, start, wordEnd - start) > 0)
        {
            var day = wordEnd < limit && text[wordEnd] == '.' ? wordEnd + 1 : wordEnd;
            day = WhiteSpace.Skip(text, day, limit);
            end = SkipDigits(text, day, limit);
            if (end == day)
            {
                return false;
            }
        }
        else
        {
            var dayEnd = SkipDigits(text, start, limit);
            var month = WhiteSpace.Skip(text, dayEnd, limit);
            end = SkipLetters(text, month, limit);
            if (dayEnd == start || CalendarNames.MonthAt(text, month, end - month) == 0)
            {
                return false;
            }
        }

        // The "th" of "7th", then a year.
        end = SkipLetters(text, end, limit);
        var year = WhiteSpace.Skip(text, end < limit && text[end] == ',' ? end + 1 : end, limit);
        var yearEnd = SkipDigits(text, year, limit);
        position = yearEnd - year == 4 ? yearEnd : end;
        return true;
    }

    /// <summary>Reads the agency after a place. Before a dash, it can be any name: "PARIS (Foreign Desk) —".</summary>
    private static Slice? ReadAgency(string text, int limit, ref int position, bool isInCapitals)
    {
        // "(Reuters)"; "MOSCOW, April 7. /TASS/."; "SAN JOSE, Calif.--(BUSINESS WIRE)--".
        var start = WhiteSpace.Skip(text, position < limit && text[position] == '.' ? position + 1 : position, limit);
        if (start + 1 < limit && text[start] == '-' && text[start + 1] == '-')
        {
            start += 2;
        }

        if (start >= limit || text[start] is not ('(' or '/'))
        {
            return null;
        }

        var close = text.IndexOf(text[start] == '(' ? ')' : '/', start + 1, limit - start - 1);
        if (close <= start + 1)
        {
            return null;
        }

        var name = Slice.FromBounds(start + 1, close);
        if (!NewsAgencies.Matches(text, name.Start, name.End)
            && !(isInCapitals
                && ReadName(text, name.Start, name.End, MaxWords, out _, out _) == name.End
                && ReadDelimiter(text, close + 1, limit, limit, afterAgency: true, out _) == Delimiter.Dash))
        {
            return null;
        }

        position = close + 1;
        return name;
    }

    /// <summary>Skips a country in square brackets: "New Delhi [India], April 7 (ANI):".</summary>
    private static int SkipBracketedCountry(string text, int position, int limit)
    {
        var open = WhiteSpace.Skip(text, position, limit);
        if (open >= limit || text[open] != '[')
        {
            return position;
        }

        var close = text.IndexOf(']', open, limit - open);
        return close < 0 ? position : close + 1;
    }

    private static Delimiter ReadDelimiter(string text, int position, int limit, int end, bool afterAgency, out bool capitalFollows)
    {
        var delimiter = Delimiter.None;
        capitalFollows = false;
        var mark = WhiteSpace.Skip(text, position, limit);
        if (mark >= limit)
        {
            return delimiter;
        }

        var after = mark + 1;
        switch (text[mark])
        {
            case ':' when after == end || WhiteSpace.IsBlank(text[after]) || text[after] is '"' or '“' or '‘' or '\'' || char.IsUpper(text[after]):
                delimiter = Delimiter.Colon;
                break;
            case '—' or '–' or '―':
                delimiter = Delimiter.Dash;
                break;
            case '-' when after < end && text[after] == '-':
                after++;
                delimiter = Delimiter.Dash;
                break;

            // The hyphen in "NEW YORK - " is a delimiter; in "MOSCOW-BASED" it joins two words.
            case '-' when mark > position || afterAgency || after == end || WhiteSpace.IsBlank(text[after]):
                delimiter = Delimiter.Dash;
                break;
        }

        after = WhiteSpace.Skip(text, after, end);
        capitalFollows = after == end || !char.IsLower(text[after]);
        return delimiter;
    }

    /// <summary>Whether the name, or its part before the first slash or "and", is a known place.</summary>
    private static bool IsKnownPlace(string text, int start, int end)
    {
        if (DatelinePlaces.Contains(text, start, end))
        {
            return true;
        }

        for (var i = start; i < end; i++)
        {
            if (text[i] == '/')
            {
                return DatelinePlaces.Contains(text, start, i);
            }

            if (i + 5 < end && string.Compare(text, i, " and ", 0, 5, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return DatelinePlaces.Contains(text, start, i);
            }
        }

        return false;
    }

    private static int SkipLetters(string text, int position, int limit)
    {
        while (position < limit && char.IsLetter(text[position]))
        {
            position++;
        }

        return position;
    }

    private static int SkipDigits(string text, int position, int limit)
    {
        while (position < limit && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position;
    }
}
