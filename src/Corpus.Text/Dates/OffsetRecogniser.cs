using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Periods counted from another: "today", "two weeks ago", "a year earlier", "the year-ago quarter", "in three days".</summary>
internal static class OffsetRecogniser
{
    /// <summary>Reads "two weeks ago", "a year earlier" at the count.</summary>
    public static bool TryRead(in DateWords words, int index, ref DateMatch match)
    {
        // "half a century ago" is not a century ago.
        var count = Numbers.Count(words, index, out var unit);
        if (count < 0 || words.Kind(index - 1) == DateTermKind.Half || words.Term(unit) is not { Kind: DateTermKind.Unit or DateTermKind.Units } term)
        {
            return false;
        }

        var (kind, value) = words.Term(unit + 1);
        var unitKind = (DateGranularity)term.Value;
        if (unitKind is DateGranularity.Decade or DateGranularity.Century)
        {
            // "a decade ago" is a year, not a decade.
            count *= unitKind == DateGranularity.Decade ? 10 : 100;
            unitKind = DateGranularity.Year;
        }

        if (kind == DateTermKind.Ago)
        {
            match = Match(index, unit + 2, unitKind, value * count, count == 1 && unitKind == DateGranularity.Year ? OffsetAnchor.Compared : OffsetAnchor.Published);
            return true;
        }

        if (kind == DateTermKind.Comparative && !words.IsHyphen(unit + 2) && words.Kind(unit + 2) != DateTermKind.Numbered)
        {
            var anchor = value < 0 && unitKind == DateGranularity.Year && count == 1 ? OffsetAnchor.Compared : OffsetAnchor.Mentioned;
            match = Match(index, unit + 2, unitKind, value * count, anchor);
            return true;
        }

        if (words.Is(unit + 1, "from") && (words.Is(unit + 2, "now") || words.Is(unit + 2, "today")))
        {
            match = Match(index, unit + 3, unitKind, count, OffsetAnchor.Published);
            return true;
        }

        return TryReadAhead(words, index, unit, unitKind, count, ref match);
    }

    /// <summary>"in three days" where the sentence looks ahead, and no more is said of the days.</summary>
    private static bool TryReadAhead(in DateWords words, int index, int unit, DateGranularity unitKind, int count, ref DateMatch match)
    {
        if (!words.Is(index - 1, "in") || (words.IsLetters(unit + 1) && words.Kind(unit + 1) is not (DateTermKind.And or DateTermKind.Preposition))
            || words.IsHyphen(unit + 1) || SentenceOutlook.At(words, index, unit + 1) != Outlook.Ahead)
        {
            return false;
        }

        match = Match(index, unit + 1, unitKind, count, OffsetAnchor.Published);
        return true;
    }

    /// <summary>Reads "today", "yesterday", "tonight".</summary>
    public static bool TryReadRelativeDay(in DateWords words, int index, ref DateMatch match)
    {
        if (IsName(words, index))
        {
            return false;
        }

        match = Match(index, index + 1, DateGranularity.Day, words.Term(index).Value, OffsetAnchor.Published);
        PartOfDay.ReadBehind(words, ref match);
        return true;
    }

    /// <summary>"USA TODAY", "told Russia Today": a capital where only a name has one; in a title most words have.</summary>
    private static bool IsName(in DateWords words, int index) =>
        words.IsCapitalised(index) && !words.IsSentenceStart(index)
        && words.IsCapitalised(index - 1) && words.Kind(index - 1) == DateTermKind.None && !words.IsCapitalised(index - 2);

    /// <summary>Reads "year-ago quarter", "year-earlier", "year-end", "year 2000", "day before yesterday" at the unit.</summary>
    public static bool TryReadUnit(in DateWords words, int index, ref DateMatch match)
    {
        var unit = (DateGranularity)words.Term(index).Value;
        var joint = words.IsHyphen(index + 1) ? index + 2 : words.IsPossessive(index + 1) ? index + 2 : index + 1;
        if (unit == DateGranularity.Year && words.Is(joint, "end") && words.Kind(joint + 1) != DateTermKind.Of)
        {
            match = Match(index, joint + 1, DateGranularity.Year, 0, OffsetAnchor.Published);
            match.Expression.Modifier = DateModifier.End;
            if (Years.Figure(words, joint + 1) is var year and > 0)
            {
                match.End++;
                match.Expression = new DateExpression { Form = DateForm.Year, YearReference = YearReference.Named, Year = year, Modifier = DateModifier.End };
            }

            return true;
        }

        if (unit == DateGranularity.Year
            && (YearRecogniser.TryRead(words, index + 1, expected: true, ref match) || YearRecogniser.TryReadSpelled(words, index + 1, ref match)))
        {
            match.First = index;
            return true;
        }

        if (unit == DateGranularity.Day && TryReadDayBeside(words, index, ref match))
        {
            return true;
        }

        if (joint == index + 2 && words.Term(joint) is { Kind: DateTermKind.Ago } or { Kind: DateTermKind.Comparative, Value: -1 })
        {
            return TryReadCompared(words, index, joint + 1, unit, ref match);
        }

        if (unit is DateGranularity.Weekend or DateGranularity.Quarter && words.Kind(index - 1) == DateTermKind.DefiniteArticle && !words.IsHyphen(index + 1))
        {
            match = Match(index, index + 1, unit, 0, unit == DateGranularity.Weekend ? OffsetAnchor.Published : OffsetAnchor.MentionedUnit);
            return true;
        }

        return false;
    }

    /// <summary>"day before yesterday", "day after tomorrow".</summary>
    private static bool TryReadDayBeside(in DateWords words, int index, ref DateMatch match)
    {
        if (words.Term(index + 2) is not { Kind: DateTermKind.RelativeDay, Value: not 0 } day
            || !(day.Value < 0 ? words.Is(index + 1, "before") : words.Is(index + 1, "after")))
        {
            return false;
        }

        match = Match(index, index + 3, DateGranularity.Day, day.Value * 2, OffsetAnchor.Published);
        return true;
    }

    /// <summary>An offset by a number of units.</summary>
    public static DateMatch Match(int first, int end, DateGranularity unit, int offset, OffsetAnchor anchor) => new()
    {
        First = first,
        End = end,
        Expression = new DateExpression { Form = DateForm.Offset, Unit = unit, Offset = offset, Anchor = anchor },
    };

    /// <summary>What follows "year-ago", "year-earlier": a period that says what is compared, or nothing.</summary>
    private static bool TryReadCompared(in DateWords words, int index, int end, DateGranularity unit, ref DateMatch match)
    {
        var part = default(DateMatch);
        if (unit == DateGranularity.Year && PartOfYearRecogniser.TryRead(words, end, ref part) && part.Expression.YearReference == YearReference.None)
        {
            match = part;
            match.First = index;
            match.Expression.YearReference = YearReference.Bare;
            match.Expression.Year = -1;
            return true;
        }

        var (kind, value) = words.Term(end);
        if (unit == DateGranularity.Year && (kind == DateTermKind.Period || (kind == DateTermKind.Unit && value == (int)DateGranularity.Quarter)))
        {
            match = Match(index, end + 1, DateGranularity.Quarter, -4, OffsetAnchor.MentionedUnit);
            return true;
        }

        match = Match(index, kind == DateTermKind.Unit ? end + 1 : end, unit, -1, OffsetAnchor.Compared);
        return true;
    }
}
