using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Recognizes years and the periods that begin with one: "1974", "2009-2010", "1998-99", "1990s", "’90s", "1988 second quarter".</summary>
internal static class YearRecognizer
{
    // Between these, four digits are a year unless the words around them say otherwise.
    private const int MinCertainYear = 1900;
    private const int MaxCertainYear = 2039;

    private const int MaxWordsFromTemperature = 10;

    /// <summary>
    /// Reads the period at two or four digits. <paramref name="expected"/>: whether the preceding words announce a year
    /// ("end of 1990", "early 1850").
    /// </summary>
    public static bool TryRead(in DateWords words, int index, bool expected, ref DateMatch match)
    {
        if (TryReadDecade(words, index, ref match))
        {
            return true;
        }

        var first = index;
        var end = index + 1;
        var year = Years.ReadFourDigits(words, index);
        if (year < 0 && words.IsAttached(index) && Years.ReadShort(words, index - 1) is var shortYear and >= 0
            && (expected || words.Kind(index - 2) is DateTermKind.In or DateTermKind.Of or DateTermKind.Preposition))
        {
            first = index - 1;
            year = shortYear;
            expected = true;
        }

        if (year is < 1000 or > 2999 || !IsYear(words, first, end, year, expected))
        {
            return false;
        }

        match = Years.CreateMatch(first, end, DateForm.Year, year);
        ReadRange(words, ref match);
        if (!match.Expression.IsRange)
        {
            ReadPart(words, ref match);
            ReadOpenEnd(words, ref match);
        }

        return true;
    }

    /// <summary>Reads a spelled-out year: "nineteen ninety-six".</summary>
    public static bool TryReadSpelled(in DateWords words, int index, ref DateMatch match)
    {
        var year = Years.ReadSpelled(words, index, out var end);
        var before = words.Kind(index - 1);
        if (year < 0 || words.Kind(end) is DateTermKind.Measure or DateTermKind.Units or DateTermKind.Thousand or DateTermKind.Cardinal
            || (year % 100 == 0 && year != 2000)
            || (year >= 2000 && before is not (DateTermKind.In or DateTermKind.Preposition or DateTermKind.Of) && !words.Is(index - 1, "year")))
        {
            return false;
        }

        // "two thousand" is a year only after "the year", "in" or "since".
        if (year == 2000 && !words.Is(index - 1, "year") && !words.Is(index - 1, "in") && !words.Is(index - 1, "since"))
        {
            return false;
        }

        match = Years.CreateMatch(index, end, DateForm.Year, year);
        return true;
    }

    /// <summary>Reads a decade: "1990s", "1990’s", "’90s", "the 90s".</summary>
    public static bool TryReadDecade(in DateWords words, int index, ref DateMatch match)
    {
        if (!words.IsAttachedS(index + 1) && !words.IsPossessive(index + 1))
        {
            return false;
        }

        var year = words.Number(index, 4, 4);
        var first = index;
        if (year < 0 && words.Number(index, 2, 2) is var twoDigits and >= 0 && words.IsAttached(index) && words.IsApostrophe(index - 1))
        {
            first--;
            year = 1900 + twoDigits;
        }
        else if (year < 0 && words.IsAttachedS(index + 1) && words.Number(index, 2, 2) is var tens and >= 20 && IsDecadeInTwoDigits(words, index))
        {
            year = 1900 + tens;
        }

        // "the 1990’s" is a decade; "1990’s budget" is that of a year.
        if (year % 10 != 0 || year is < 1000 or > 2990
            || (words.IsPossessive(index + 1) && words.Kind(first - 1) is not (DateTermKind.DefiniteArticle or DateTermKind.Modifier)))
        {
            return false;
        }

        match = Years.CreateMatch(first, index + 2, DateForm.Decade, year / 10);
        return true;
    }

    /// <summary>Whether two digits before "s" are a decade: "the 90s", "the late 80s", "the 70s and 80s"; not "temperatures in the 80s", "in his 70s".</summary>
    private static bool IsDecadeInTwoDigits(in DateWords words, int index)
    {
        var before = index - 1;
        while (words.Kind(before) == DateTermKind.And && words.IsAttachedS(before - 1) && words.IsDigits(before - 2))
        {
            before -= 3;
        }

        if (words.Kind(before) is not (DateTermKind.DefiniteArticle or DateTermKind.Modifier) && !(before < index - 1 && words.IsApostrophe(before)))
        {
            return false;
        }

        for (var i = index - 2; i >= index - MaxWordsFromTemperature && words.IsWithin(i); i--)
        {
            if (words.Kind(i) == DateTermKind.Temperature)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsYear(in DateWords words, int index, int end, int year, bool expected)
    {
        var before = words.Kind(index - 1);
        if (before == DateTermKind.Numbered || (words.IsMark(index - 1, '.') && words.Kind(index - 2) == DateTermKind.Numbered)
            || (words.IsAttached(index) && (words.IsLetters(index - 1) || words.IsDigits(index - 1)))
            || words.Mark(index - 1) is '$' or '£' or '€' or '#' or '+' or '=' or '@'
            || words.IsDigits(end) || (words.IsDigits(index - 1) && !expected)
            || IsStreet(words, end))
        {
            return false;
        }

        if (words.IsAttached(index) && words.IsHyphen(index - 1) && !expected
            && words.Kind(index - 2) is not (DateTermKind.YearPrefix or DateTermKind.Modifier or DateTermKind.Boundary or DateTermKind.Approximate or DateTermKind.Month))
        {
            return false;
        }

        if (expected || before is DateTermKind.In or DateTermKind.YearPrefix || words.Is(index - 1, "since") || words.Is(index - 1, "year"))
        {
            return true;
        }

        if (year is < MinCertainYear or > MaxCertainYear)
        {
            return (before == DateTermKind.DefiniteArticle && words.Kind(index - 2) == DateTermKind.In && words.IsLetters(end))
                || before is DateTermKind.Of or DateTermKind.To or DateTermKind.Approximate || words.Mark(index - 1) is '(' or '–'
                || (before == DateTermKind.Preposition && !words.Is(index - 1, "at") && !words.Is(index - 1, "for") && !words.Is(index - 1, "over"));
        }

        // "Windows 2000", "Euro 2000": part of a name.
        return !(words.IsLetters(index - 1) && before == DateTermKind.None && words.IsCapitalized(index - 1) && !words.IsSentenceStart(index - 1));
    }

    private static bool IsStreet(in DateWords words, int index)
    {
        for (var i = index; i < index + 3 && words.IsLetters(i) && words.IsCapitalized(i); i++)
        {
            if (words.Is(i, "street") || words.Is(i, "avenue") || words.Is(i, "road") || words.Is(i, "boulevard") || words.Is(i, "st") || words.Is(i, "ave"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Extends a match of a year over the end of a range: "-2010", "-99", "/99".</summary>
    private static void ReadRange(in DateWords words, ref DateMatch match)
    {
        var year = match.Expression.Year;
        if (!words.IsDash(match.End) && !words.IsJoint(match.End))
        {
            return;
        }

        var index = match.End + 1;
        var last = words.Number(index, 4, 4);
        if (last < 0 && words.Number(index, 2, 2) is var twoDigits and >= 0)
        {
            last = year / 100 * 100 + twoDigits;
        }

        if (last > year && last <= 2999)
        {
            match.Expression.IsRange = true;
            match.Expression.EndYear = last;
            match.End = index + 1;
        }
    }

    /// <summary>Extends a match of a year over " or later", " and beyond" or " or earlier".</summary>
    private static void ReadOpenEnd(in DateWords words, ref DateMatch match)
    {
        if (words.Kind(match.End) != DateTermKind.And)
        {
            return;
        }

        var (kind, value) = words.Term(match.End + 1);
        if (kind == DateTermKind.Comparative || words.Is(match.End + 1, "beyond"))
        {
            match.Expression.Modifier = value < 0 ? DateModifier.Before : DateModifier.After;
            match.End += 2;
        }
    }

    /// <summary>Extends a match of a year over a part of it: " second quarter", "’s first half", " fourth-quarter".</summary>
    private static void ReadPart(in DateWords words, ref DateMatch match)
    {
        var index = words.IsPossessive(match.End) ? match.End + 1 : match.End;
        var part = default(DateMatch);
        if (PartOfYearRecognizer.TryReadPart(words, index, ref part))
        {
            part.First = match.First;
            part.Expression.YearReference = YearReference.Named;
            part.Expression.Year = match.Expression.Year;
            match = part;
        }
        else if (index == match.End && words.Term(index) is { Kind: DateTermKind.Unit, Value: (int)DateGranularity.Quarter })
        {
            match.End = index + 1;
            match.Expression.Form = DateForm.Offset;
            match.Expression.Unit = DateGranularity.Quarter;
            match.Expression.Anchor = OffsetAnchor.LatestQuarter;
        }
    }
}
