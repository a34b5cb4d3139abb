using Corpus.Text.Characters;
using Corpus.Text.Header;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Paragraphs;

/// <summary>Reads dates and times in bylines: "Thu 10 Mar 2022 15.00 GMT", "3 hours ago".</summary>
internal static class BylineDates
{
    // "EDT", "AEST".
    private const int MaxTimeZoneLength = 5;

    /// <summary>Reads a full date, and the time of day around it: "at 10:15 on 22 May 2024, updated 3 hours ago". Null if the words are anything else, or two days.</summary>
    public static CalendarDate? Read(string text, int start, int end)
    {
        CalendarDate? date = null;
        for (var position = start; position < end;)
        {
            if (date is null && StartsDate(text, position, end)
                && WrittenDateReader.Read(text, position) is { IsComplete: true, Readings: { Count: > 0 } readings } written && written.FixEnd <= end)
            {
                if (readings.Count > 1)
                {
                    return null;
                }

                date = readings[0];
                position = written.FixEnd;
            }
            else if (BylineTerms.Phrases.MatchLongest(text, position, end, out var phrase) > 0 && phrase == BylinePhrase.Updated && date is not null)
            {
                break;
            }
            else if (!SkipTimeWord(text, ref position, end))
            {
                return null;
            }
        }

        return date;
    }

    /// <summary>Whether the words are nothing but a time or a date, with a digit: "10:15 GMT", "22 May", "3 hours ago".</summary>
    public static bool IsTime(string text, int start, int end) => ReadTime(text, start, end, out _, out _);

    /// <summary>Whether the words say when an article was published, or how long reading it takes: "3 hours ago", "22 May, 10:15", "4 min read".</summary>
    public static bool IsMoment(string text, int start, int end) =>
        ReadTime(text, start, end, out var hasMonth, out var hasClock) && (EndsWithAge(text, start, end) || (hasMonth && hasClock));

    /// <summary>Whether a date begins at a position: a digit, or a month before a digit. "May" alone can be a name.</summary>
    public static bool StartsWithDigitOrMonth(string text, int position, int end)
    {
        if (text[position] is >= '0' and <= '9')
        {
            return true;
        }

        var wordEnd = BylineReader.FindWordEnd(text, position, end);
        if (CalendarNames.MonthAt(text, position, wordEnd - position) == 0)
        {
            return false;
        }

        var day = WhiteSpace.Skip(text, wordEnd < end && text[wordEnd] == '.' ? wordEnd + 1 : wordEnd, end);
        return day < end && text[day] is >= '0' and <= '9';
    }

    private static bool ReadTime(string text, int start, int end, out bool hasMonth, out bool hasClock)
    {
        hasMonth = hasClock = false;
        var hasDigit = false;
        while (start < end)
        {
            var wordEnd = BylineReader.FindWordEnd(text, start, end);
            if (CalendarNames.MonthAt(text, start, wordEnd - start) > 0)
            {
                hasMonth = true;
                start = wordEnd;
            }
            else if (CalendarNames.IsWeekday(text, start, wordEnd - start))
            {
                start = wordEnd;
            }
            else
            {
                hasDigit |= char.IsDigit(text[start]);
                hasClock |= text[start] == ':' || Term.MatchLength(text, start, end, LineWords.PartsOfDay) > 0;
                if (!SkipTimeWord(text, ref start, end))
                {
                    return false;
                }
            }
        }

        return hasDigit;
    }

    private static bool EndsWithAge(string text, int start, int end)
    {
        var word = end;
        while (word > start && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        return word < end && Term.IsAny(text, word, end, BylineTerms.AgeWords);
    }

    private static bool StartsDate(string text, int position, int end)
    {
        if (text[position] is >= '0' and <= '9')
        {
            return true;
        }

        var wordEnd = BylineReader.FindWordEnd(text, position, end);
        return CalendarNames.MonthAt(text, position, wordEnd - position) > 0 || CalendarNames.IsWeekday(text, position, wordEnd - position);
    }

    /// <summary>Skips a number, a word of time, an abbreviation in capitals ("GMT"), or a mark.</summary>
    private static bool SkipTimeWord(string text, ref int position, int end)
    {
        var start = position;
        if (!char.IsLetter(text[start]))
        {
            position++;
            return char.IsDigit(text[start]) || WhiteSpace.IsBlank(text[start]) || text[start] is ',' or ':' or '.' or '(' or ')' or '+' or '/' or '-';
        }

        position = BylineReader.FindWordEnd(text, start, end);
        return Term.IsAny(text, start, position, BylineTerms.TimeWords)
            || (position - start <= MaxTimeZoneLength && LineForm.IsInCapitals(text, start, position));
    }
}
