using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Recognizes offsets from an anchor: "today", "two weeks ago", "a year earlier", "the year-ago quarter", "in three days".</summary>
internal static class OffsetRecognizer
{
    /// <summary>Reads the offset at a count: "two weeks ago", "a year earlier".</summary>
    public static bool TryRead(in DateWords words, int index, ref DateMatch match)
    {
        // "half a century ago" is not a mention.
        var count = Numbers.ReadCount(words, index, out var unit);
        if (count < 0 || words.Kind(index - 1) == DateTermKind.Half
            || words.Term(unit) is not { Kind: DateTermKind.Unit or DateTermKind.Units or DateTermKind.Fortnight } term)
        {
            return false;
        }

        var (kind, value) = words.Term(unit + 1);
        var granularity = (DateGranularity)term.Value;
        count *= term.Kind == DateTermKind.Fortnight ? 2 : 1;
        if (granularity is DateGranularity.Decade or DateGranularity.Century)
        {
            // "a decade ago" means a year, not a decade.
            count *= granularity == DateGranularity.Decade ? 10 : 100;
            granularity = DateGranularity.Year;
        }

        if (kind == DateTermKind.Ago)
        {
            var anchor = count == 1 && granularity == DateGranularity.Year ? OffsetAnchor.Compared : OffsetAnchor.Published;
            match = CreateMatch(index, unit + 2, granularity, value * count, anchor);
            return true;
        }

        if (kind == DateTermKind.Comparative && !words.IsHyphen(unit + 2) && words.Kind(unit + 2) != DateTermKind.Numbered)
        {
            var anchor = value < 0 && granularity == DateGranularity.Year && count == 1 ? OffsetAnchor.Compared : OffsetAnchor.Mentioned;
            match = CreateMatch(index, unit + 2, granularity, value * count, anchor);
            return true;
        }

        if (words.Is(unit + 1, "from") && (words.Is(unit + 2, "now") || words.Is(unit + 2, "today")))
        {
            match = CreateMatch(index, unit + 3, granularity, count, OffsetAnchor.Published);
            return true;
        }

        return TryReadAhead(words, index, unit, granularity, count, ref match);
    }

    /// <summary>"in three days" if the sentence looks ahead; not "in three days of talks".</summary>
    private static bool TryReadAhead(in DateWords words, int index, int unit, DateGranularity granularity, int count, ref DateMatch match)
    {
        if (!words.Is(index - 1, "in") || (words.IsLetters(unit + 1) && words.Kind(unit + 1) is not (DateTermKind.And or DateTermKind.Preposition))
            || words.IsHyphen(unit + 1) || !SentenceOutlook.Read(words, index, unit + 1).IsAhead())
        {
            return false;
        }

        match = CreateMatch(index, unit + 1, granularity, count, OffsetAnchor.Published);
        return true;
    }

    /// <summary>Reads "today", "yesterday", "tonight".</summary>
    public static bool TryReadRelativeDay(in DateWords words, int index, ref DateMatch match)
    {
        if (IsName(words, index) || IsFigure(words, index))
        {
            return false;
        }

        match = CreateMatch(index, index + 1, DateGranularity.Day, words.Term(index).Value, OffsetAnchor.Published);
        PartOfDay.ReadTrailing(words, ref match);
        return true;
    }

    /// <summary>
    /// Whether the word is part of a name: "A USA TODAY poll", "told Russia Today". In a title, where most words are capitalized, only "USA Today" is.
    /// </summary>
    private static bool IsName(in DateWords words, int index) =>
        words.IsCapitalized(index) && !words.IsSentenceStart(index)
        && words.IsCapitalized(index - 1) && words.Kind(index - 1) == DateTermKind.None
        && (!words.IsCapitalized(index - 2) || (words.Is(index - 1, "usa") && words.Is(index, "today")));

    /// <summary>Whether the word means the future: "the leaders of tomorrow"; not "as of tomorrow", "the hours of tomorrow".</summary>
    private static bool IsFigure(in DateWords words, int index) =>
        words.Kind(index - 1) == DateTermKind.Of && words.Is(index, "tomorrow") && !words.IsPossessive(index + 1)
        && words.IsLetters(index - 2) && words.Kind(index - 2) == DateTermKind.None && words.Word(index - 2).Length > 3 && words.EndsWith(index - 2, "s");

    /// <summary>Reads the period at a unit: "year-ago quarter", "year-earlier", "year-end", "year 2000", "day before yesterday".</summary>
    public static bool TryReadUnit(in DateWords words, int index, ref DateMatch match)
    {
        var unit = (DateGranularity)words.Term(index).Value;
        var next = words.IsHyphen(index + 1) ? index + 2 : words.IsPossessive(index + 1) ? index + 2 : index + 1;
        if (unit == DateGranularity.Year && words.Is(next, "end") && words.Kind(next + 1) != DateTermKind.Of)
        {
            match = CreateMatch(index, next + 1, DateGranularity.Year, 0, OffsetAnchor.Published);
            match.Expression.Modifier = DateModifier.End;
            if (Years.ReadFourDigits(words, next + 1) is var year and > 0)
            {
                match.End++;
                match.Expression = new DateExpression { Form = DateForm.Year, YearReference = YearReference.Named, Year = year, Modifier = DateModifier.End };
            }

            return true;
        }

        if (unit == DateGranularity.Year
            && (YearRecognizer.TryRead(words, index + 1, expected: true, ref match) || YearRecognizer.TryReadSpelled(words, index + 1, ref match)))
        {
            match.First = index;
            return true;
        }

        if (words.Kind(index - 1) == DateTermKind.DefiniteArticle && TryReadUnitBefore(words, index, unit, ref match))
        {
            return true;
        }

        if (unit == DateGranularity.Day && TryReadNeighbourDay(words, index, ref match))
        {
            return true;
        }

        if (next == index + 2 && words.Term(next) is { Kind: DateTermKind.Ago } or { Kind: DateTermKind.Comparative, Value: -1 })
        {
            ReadComparison(words, index, next + 1, unit, ref match);
            return true;
        }

        if (unit is DateGranularity.Weekend or DateGranularity.Quarter && words.Kind(index - 1) == DateTermKind.DefiniteArticle && !words.IsHyphen(index + 1))
        {
            match = CreateMatch(index, index + 1, unit, 0, unit == DateGranularity.Weekend ? OffsetAnchor.Published : OffsetAnchor.LatestQuarter);
            if (unit == DateGranularity.Quarter && Years.IsYearAgo(words, index + 1, out var end))
            {
                match.End = end;
                match.Expression.Offset = -4;
            }
            else if (unit == DateGranularity.Quarter)
            {
                ReadQuarterEnd(words, ref match);
            }

            return true;
        }

        return false;
    }

    /// <summary>Resolves a match of "the quarter" by the end after it, "ended Sept. 30", if that is the end of a quarter.</summary>
    private static void ReadQuarterEnd(in DateWords words, ref DateMatch match)
    {
        var last = default(DateMatch);
        if ((words.Is(match.End, "ended") || words.Is(match.End, "ending")) && MonthRecognizer.TryRead(words, match.End + 1, expected: true, ref last)
            && !last.Expression.IsRange && last.Expression.Number % 3 == 0)
        {
            match.Expression = last.Expression with { Form = DateForm.Quarter, Number = last.Expression.Number / 3, Day = 0 };
        }
    }

    /// <summary>"the year previous", and at the end of a clause "the month before", "the day after".</summary>
    private static bool TryReadUnitBefore(in DateWords words, int index, DateGranularity unit, ref DateMatch match)
    {
        var offset = words.Is(index + 1, "before") || words.Term(index + 1) is { Kind: DateTermKind.Anaphor, Value: < 0 } ? -1
            : words.Is(index + 1, "after") ? 1
            : 0;
        if (offset == 0 || !(words.IsAnyMark(index + 2) || words.IsSentenceStart(index + 2) || !words.IsWithin(index + 2)))
        {
            return false;
        }

        match = CreateMatch(index, index + 2, unit, offset, OffsetAnchor.MentionedOnly);
        return true;
    }

    /// <summary>"day before yesterday", "day after tomorrow".</summary>
    private static bool TryReadNeighbourDay(in DateWords words, int index, ref DateMatch match)
    {
        if (words.Term(index + 2) is not { Kind: DateTermKind.RelativeDay, Value: not 0 } day
            || !(day.Value < 0 ? words.Is(index + 1, "before") : words.Is(index + 1, "after")))
        {
            return false;
        }

        match = CreateMatch(index, index + 3, DateGranularity.Day, day.Value * 2, OffsetAnchor.Published);
        return true;
    }

    /// <summary>The match of an offset.</summary>
    public static DateMatch CreateMatch(int first, int end, DateGranularity unit, int offset, OffsetAnchor anchor) => new()
    {
        First = first,
        End = end,
        Expression = new DateExpression { Form = DateForm.Offset, Unit = unit, Offset = offset, Anchor = anchor },
    };

    /// <summary>Reads "year-ago" or "year-earlier", up to <paramref name="end"/>, with the period after it if there is one.</summary>
    private static void ReadComparison(in DateWords words, int index, int end, DateGranularity unit, ref DateMatch match)
    {
        var part = default(DateMatch);
        if (unit == DateGranularity.Year && PartOfYearRecognizer.TryRead(words, end, ref part) && part.Expression.YearReference == YearReference.None)
        {
            match = part;
            match.First = index;
            match.Expression.YearReference = YearReference.Shifted;
            match.Expression.Year = -1;
            return;
        }

        var (kind, value) = words.Term(end);
        if (unit == DateGranularity.Year && (kind == DateTermKind.Period || (kind == DateTermKind.Unit && value == (int)DateGranularity.Quarter)))
        {
            match = CreateMatch(index, end + 1, DateGranularity.Quarter, -4, OffsetAnchor.LatestQuarter);
            return;
        }

        match = CreateMatch(index, kind == DateTermKind.Unit ? end + 1 : end, unit, -1, OffsetAnchor.Compared);
    }
}
