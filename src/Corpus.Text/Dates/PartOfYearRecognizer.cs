using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>
/// Recognizes quarters, halves, seasons and centuries: "the third quarter of 1998", "Q3 1998", "fiscal second-quarter",
/// "second half of February 2022", "last summer", "20th century".
/// </summary>
internal static class PartOfYearRecognizer
{
    /// <summary>Reads the period at an ordinal, "fiscal" or a season.</summary>
    public static bool TryRead(in DateWords words, int index, ref DateMatch match)
    {
        if (TryReadSeason(words, index, expected: false, ref match))
        {
            return true;
        }

        var ordinalIndex = words.Kind(index) == DateTermKind.Fiscal ? words.IsHyphen(index + 1) ? index + 2 : index + 1 : index;
        var ordinal = Numbers.ReadOrdinal(words, ordinalIndex, out var unit);
        if (ordinal < 0)
        {
            return false;
        }

        unit = words.Kind(unit) == DateTermKind.Fiscal || words.IsHyphen(unit) ? unit + 1 : unit;
        var (kind, value) = words.Term(unit);
        match = new DateMatch { First = index, End = unit + 1, Expression = new DateExpression { Number = ordinal } };
        if (kind == DateTermKind.Half)
        {
            return ordinal <= 2 && TryReadHalf(words, ordinal, ref match);
        }

        if (PartOfPeriodRecognizer.TryRead(words, index, unit, ordinal, ref match))
        {
            return true;
        }

        if (kind != DateTermKind.Unit)
        {
            return false;
        }

        if (value == (int)DateGranularity.Quarter && ordinal <= 4)
        {
            match.Expression.Form = DateForm.Quarter;
            if (!ReadYear(words, ref match) && words.Kind(match.End) == DateTermKind.Of)
            {
                ReadQuarterOfCentury(words, ref match);
            }

            return true;
        }

        if (value == (int)DateGranularity.Century && ordinal <= 30)
        {
            match.Expression.Form = DateForm.Century;
            match.Expression.YearReference = YearReference.Named;
            match.Expression.Year = ordinal - 1;
            return true;
        }

        return false;
    }

    /// <summary>Reads a part without a year, after its year: "this year’s third quarter", "the 1989 first half", "last year’s summer".</summary>
    public static bool TryReadPart(in DateWords words, int index, ref DateMatch match)
    {
        if (TryRead(words, index, ref match) || TryReadSeason(words, index, expected: true, ref match))
        {
            return match.Expression.YearReference == YearReference.None;
        }

        var half = Numbers.ReadOrdinal(words, index, out var unit);
        unit = words.IsHyphen(unit) ? unit + 1 : unit;
        match = CreateMatch(index, unit + 1, DateForm.HalfYear, half);
        return half is 1 or 2 && words.Kind(unit) == DateTermKind.Half;
    }

    /// <summary>Reads a letter and a number: "Q3 1998", "H1 2021", "FY 1999".</summary>
    public static bool TryReadLetterFirst(in DateWords words, int index, ref DateMatch match)
    {
        var unit = (DateGranularity)words.Term(index).Value;
        if (!words.IsCapitalized(index))
        {
            return false;
        }

        if (unit == DateGranularity.Year)
        {
            var year = Years.ReadFourDigits(words, index + 1);
            year = year < 0 && words.IsAttached(index + 1) && words.Number(index + 1, 2, 2) is var twoDigits and >= 0 ? Years.FromTwoDigits(twoDigits) : year;
            match = Years.CreateMatch(index, index + 2, DateForm.Year, year);
            return year is >= 1000 and <= 2999;
        }

        var number = words.IsAttached(index + 1) ? words.Number(index + 1, 1) : -1;
        if (number < 1 || number > (unit == DateGranularity.Quarter ? 4 : 2) || words.IsPartOfLongerNumber(index + 1))
        {
            return false;
        }

        match = CreateMatch(index, index + 2, unit == DateGranularity.Quarter ? DateForm.Quarter : DateForm.HalfYear, number);

        // "H1" may be a visa or a virus.
        return Years.ReadTrailing(words, ref match) || unit == DateGranularity.Quarter;
    }

    /// <summary>Reads a number and a letter: "3Q 1998", "4Q98".</summary>
    public static bool TryReadNumberFirst(in DateWords words, int index, ref DateMatch match)
    {
        var letter = index + 1;
        if (!words.IsAttached(letter) || words.Term(letter) is not { Kind: DateTermKind.PeriodLetter, Value: (int)DateGranularity.Quarter }
            || !words.IsCapitalized(letter) || words.Number(index, 1) is not (>= 1 and <= 4 and var number) || words.IsPartOfLongerNumber(index))
        {
            return false;
        }

        match = CreateMatch(index, index + 2, DateForm.Quarter, number);
        if (words.IsAttached(match.End) && words.Number(match.End, 2, 2) is var twoDigits and >= 0)
        {
            match.Expression.YearReference = YearReference.Named;
            match.Expression.Year = Years.FromTwoDigits(twoDigits);
            match.End++;
            return true;
        }

        Years.ReadTrailing(words, ref match);
        return true;
    }

    /// <summary>
    /// Reads a season: "summer of 1998", "fall 2021". <paramref name="expected"/>: whether the preceding words announce a period
    /// ("last fall", "early spring").
    /// </summary>
    public static bool TryReadSeason(in DateWords words, int index, bool expected, ref DateMatch match)
    {
        if (words.Kind(index) != DateTermKind.Season)
        {
            return false;
        }

        match = new DateMatch { First = index, End = index + 1, Expression = new DateExpression { Form = DateForm.Season, Number = words.Term(index).Value } };
        if (Years.ReadTrailing(words, ref match))
        {
            ReadNextYear(words, ref match);
            return true;
        }

        return expected
            || words.Term(index - 1) is { Kind: DateTermKind.Preposition, Value: 1 } || words.Is(index - 1, "since")
            || (words.Kind(index - 1) == DateTermKind.DefiniteArticle && words.Kind(index - 2) is DateTermKind.In or DateTermKind.Preposition
                && words.Kind(match.End) != DateTermKind.Of && !words.IsHyphen(match.End)
                && !words.Is(index - 2, "at") && !words.Is(index - 2, "on"));
    }

    /// <summary>Extends a match of a season over the year that it ends in: "winter of 1939-40".</summary>
    private static void ReadNextYear(in DateWords words, ref DateMatch match)
    {
        var year = match.Expression.Year + 1;
        if (match.Expression.YearReference == YearReference.Named && words.IsDash(match.End)
            && (words.Number(match.End + 1, 4, 4) == year || words.Number(match.End + 1, 2, 2) == year % 100))
        {
            match.End += 2;
        }
    }

    /// <summary>Replaces a match of "first quarter" before "of the 20th century" or "of the decade" by a part of that period.</summary>
    private static void ReadQuarterOfCentury(in DateWords words, ref DateMatch match)
    {
        var inner = default(DateMatch);
        if (!PartOfPeriodRecognizer.TryReadWhole(words, match.End + 1, ref inner)
            || !(inner.Expression.Form is DateForm.Century or DateForm.Decade || inner.Expression.Unit is DateGranularity.Century or DateGranularity.Decade))
        {
            return;
        }

        inner.First = match.First;
        inner.Expression.Modifier = match.Expression.Number switch
        {
            1 => DateModifier.Start,
            4 => DateModifier.End,
            _ => DateModifier.Mid,
        };
        match = inner;
    }

    /// <summary>Extends a match of a quarter or half over its year: "of 1998", ", 1998", "this year", "of fiscal 1999".</summary>
    private static bool ReadYear(in DateWords words, ref DateMatch match)
    {
        if (words.Kind(match.End) == DateTermKind.Of && words.Kind(match.End + 1) == DateTermKind.Fiscal
            && Years.ReadFourDigits(words, match.End + 2) is var fiscal and >= 0)
        {
            match.Expression.YearReference = YearReference.Named;
            match.Expression.Year = fiscal;
            match.End += 3;
            return true;
        }

        return Years.ReadTrailing(words, ref match);
    }

    /// <summary>Reads "quarter of 1998" or "half of 1989" after "last": the fourth quarter, the second half.</summary>
    public static bool TryReadLast(in DateWords words, int index, DateGranularity unit, ref DateMatch match)
    {
        match = new DateMatch { First = index, End = index + 1, Expression = new DateExpression { Number = 4, Form = DateForm.Quarter } };
        return unit == DateGranularity.Quarter ? ReadYear(words, ref match) : TryReadHalf(words, 2, ref match);
    }

    /// <summary>Extends a match of "first half" over the period that it is a half of: a year, month, decade or century.</summary>
    private static bool TryReadHalf(in DateWords words, int half, ref DateMatch match)
    {
        match.Expression.Form = DateForm.HalfYear;
        match.Expression.Number = half;
        if (ReadYear(words, ref match))
        {
            return true;
        }

        var whole = words.Kind(match.End) == DateTermKind.Of ? match.End + 1 : -1;
        var inner = default(DateMatch);
        if (PartOfPeriodRecognizer.TryReadWhole(words, whole, ref inner))
        {
            inner.First = match.First;
            inner.Expression.Modifier = half == 1 ? DateModifier.Start : DateModifier.End;
            if (PartOfPeriodRecognizer.IsMonth(inner.Expression))
            {
                (inner.Expression.PartFirst, inner.Expression.PartLast) = half == 1 ? (1, 14) : (15, -1);
            }

            match = inner;
            return true;
        }

        // "the second half" alone is often that of a game; "first-half profit" is not.
        return words.IsHyphen(match.End - 2) && words.IsLetters(match.End);
    }

    private static DateMatch CreateMatch(int first, int end, DateForm form, int number) => new()
    {
        First = first,
        End = end,
        Expression = new DateExpression { Form = form, Number = number },
    };
}
