using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Recognizes periods with a modifier: "early 1999", "mid-April", "earlier this year", "the end of May", "about 1850".</summary>
internal static class ModifierRecognizer
{
    /// <summary>Reads "early 1999", "late last week", "mid-1990s", "early in the year", "earlier today".</summary>
    public static bool TryRead(in DateWords words, int index, ref DateMatch match)
    {
        var (kind, value) = words.Term(index);
        var next = words.IsHyphen(index + 1) ? index + 2 : index + 1;
        if (words.Kind(next) == DateTermKind.In && next == index + 1)
        {
            next = words.Kind(next + 1) == DateTermKind.DefiniteArticle ? next + 2 : next + 1;
            if (!TryReadPeriodOrUnit(words, next, ref match))
            {
                return false;
            }
        }
        else if (!DateGrammar.TryReadPeriod(words, words.IsApostrophe(next) ? next + 1 : next, expected: true, ref match))
        {
            return false;
        }

        if (match.First > next)
        {
            return false;
        }

        match.First = index;
        if (match.Expression.Modifier == DateModifier.None)
        {
            match.Expression.Modifier = kind == DateTermKind.Comparative ? value < 0 ? DateModifier.Start : DateModifier.End : (DateModifier)value;
        }

        return true;
    }

    /// <summary>Reads "the end of the month", "beginning of October".</summary>
    public static bool TryReadBoundary(in DateWords words, int index, ref DateMatch match)
    {
        var next = index + 1;
        if (words.Kind(next) == DateTermKind.Of)
        {
            next = words.Kind(next + 1) == DateTermKind.DefiniteArticle ? next + 2 : next + 1;
        }
        else if (!(words.IsHyphen(next) && words.IsDigits(++next)))
        {
            return false;
        }

        if (!TryReadPeriodOrUnit(words, next, ref match))
        {
            return false;
        }

        match.First = index;
        match.Expression.Modifier = (DateModifier)words.Term(index).Value;
        return true;
    }

    /// <summary>Reads "about 1850", "almost four years ago", "around May 5".</summary>
    public static bool TryReadApproximate(in DateWords words, int index, ref DateMatch match)
    {
        var next = index + 1;
        if (!OffsetRecognizer.TryRead(words, next, ref match) && !DateGrammar.TryReadPeriod(words, next, expected: false, ref match))
        {
            return false;
        }

        if (match.First == next && IsApproximate(words, index, match.Expression.Form))
        {
            match.First = index;
            match.Expression.Modifier = DateModifier.Approx;
        }

        return true;
    }

    /// <summary>Whether the word makes the period approximate; not in "about last week", "around Wednesday’s ruling", "learned about Sept. 11".</summary>
    private static bool IsApproximate(in DateWords words, int index, DateForm form) => form switch
    {
        DateForm.Weekday or DateForm.WeekdayOfWeek or DateForm.DayOfMonth => false,
        DateForm.Offset => words.IsDigits(index + 1) || words.Is(index + 1, "year")
            || words.Kind(index + 1) is DateTermKind.IndefiniteArticle or DateTermKind.Cardinal or DateTermKind.Tens,
        DateForm.Year => true,
        DateForm.CalendarDay or DateForm.NamedDay or DateForm.Month or DateForm.Quarter or DateForm.HalfYear or DateForm.Season
            or DateForm.Decade or DateForm.Century => !words.Is(index, "about") || words.Kind(index - 1) is DateTermKind.In or DateTermKind.Preposition,
    };

    /// <summary>Reads a period, or a unit after "the" ("the month"), which means the current one.</summary>
    private static bool TryReadPeriodOrUnit(in DateWords words, int index, ref DateMatch match)
    {
        if (DateGrammar.TryReadPeriod(words, index, expected: true, ref match) && match.First == index)
        {
            return true;
        }

        if (words.Kind(index - 1) == DateTermKind.DefiniteArticle && words.Term(index) is { Kind: DateTermKind.Unit } unit
            && words.Kind(index + 1) is not (DateTermKind.Of or DateTermKind.PartOfDay)
            && unit.Value is not (int)DateGranularity.Day)
        {
            match = OffsetRecognizer.CreateMatch(index, index + 1, (DateGranularity)unit.Value, 0, OffsetAnchor.Published);
            return true;
        }

        return false;
    }
}
