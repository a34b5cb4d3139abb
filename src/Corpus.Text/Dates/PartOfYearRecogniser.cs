using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>
/// Quarters, halves and seasons, and what else an ordinal counts: "the third quarter of 1998", "Q3 1998", "fiscal second-quarter",
/// "second half of February 2022", "last summer", "20th century".
/// </summary>
internal static class PartOfYearRecogniser
{
    /// <summary>Reads the period at an ordinal, "fiscal" or a season.</summary>
    public static bool TryRead(in DateWords words, int index, ref DateMatch match)
    {
        if (TryReadSeason(words, index, isNamed: false, ref match))
        {
            return true;
        }

        var ordinalIndex = words.Kind(index) == DateTermKind.Fiscal ? words.IsHyphen(index + 1) ? index + 2 : index + 1 : index;
        var ordinal = Numbers.Ordinal(words, ordinalIndex, out var unit);
        if (ordinal < 0)
        {
            return false;
        }

        unit = words.Kind(unit) == DateTermKind.Fiscal || words.IsHyphen(unit) ? unit + 1 : unit;
        var (kind, value) = words.Term(unit);
        match = new DateMatch { First = index, End = unit + 1, Expression = new DateExpression { Number = ordinal } };
        switch (kind)
        {
            case DateTermKind.Unit when value == (int)DateGranularity.Quarter && ordinal <= 4:
                match.Expression.Form = DateForm.Quarter;
                ReadYear(words, ref match);
                return true;

            case DateTermKind.Unit when value == (int)DateGranularity.Century && ordinal <= 30:
                match.Expression.Form = DateForm.Century;
                match.Expression.YearReference = YearReference.Named;
                match.Expression.Year = ordinal - 1;
                return true;

            case DateTermKind.Half when ordinal <= 2:
                return TryReadHalf(words, ordinal, ref match);

            default:
                return false;
        }
    }

    /// <summary>Reads the part of a year that was named before it: "this year’s third quarter", "the 1989 first half", "last year’s summer".</summary>
    public static bool TryReadPart(in DateWords words, int index, ref DateMatch match)
    {
        if (TryRead(words, index, ref match) || TryReadSeason(words, index, isNamed: true, ref match))
        {
            return match.Expression.YearReference == YearReference.None;
        }

        var half = Numbers.Ordinal(words, index, out var unit);
        unit = words.IsHyphen(unit) ? unit + 1 : unit;
        match = Named(index, unit + 1, DateForm.HalfYear, half, 0);
        match.Expression.YearReference = YearReference.None;
        return half is 1 or 2 && words.Kind(unit) == DateTermKind.Half;
    }

    /// <summary>"Q3 1998", "3Q98", "H1 2021", "FY 1999": a letter and a figure, in either order.</summary>
    public static bool TryReadLetter(in DateWords words, int index, ref DateMatch match)
    {
        var unit = (DateGranularity)words.Term(index).Value;
        if (!words.IsCapitalised(index))
        {
            return false;
        }

        if (unit == DateGranularity.Year)
        {
            var year = Years.Figure(words, index + 1);
            year = year < 0 && words.IsGlued(index + 1) && words.Figure(index + 1, 2, 2) is var short2 and >= 0 ? Years.FullYear(short2) : year;
            match = Named(index, index + 2, DateForm.Year, 0, year);
            return year is >= 1000 and <= 2999;
        }

        var number = words.IsGlued(index + 1) ? words.Figure(index + 1, 1) : -1;
        if (number < 1 || number > (unit == DateGranularity.Quarter ? 4 : 2) || words.IsInLongerFigure(index + 1))
        {
            return false;
        }

        match = Named(index, index + 2, unit == DateGranularity.Quarter ? DateForm.Quarter : DateForm.HalfYear, number, 0);
        match.Expression.YearReference = YearReference.None;

        // "H1" alone may be a visa or a virus.
        return Years.ReadBehind(words, ref match) || unit == DateGranularity.Quarter;
    }

    /// <summary>"3Q 1998", "4Q98": the figure first.</summary>
    public static bool TryReadFigure(in DateWords words, int index, ref DateMatch match)
    {
        var letter = index + 1;
        if (!words.IsGlued(letter) || words.Term(letter) is not { Kind: DateTermKind.PeriodLetter, Value: (int)DateGranularity.Quarter }
            || !words.IsCapitalised(letter) || words.Figure(index, 1) is not (>= 1 and <= 4 and var number) || words.IsInLongerFigure(index))
        {
            return false;
        }

        match = Named(index, index + 2, DateForm.Quarter, number, 0);
        match.Expression.YearReference = YearReference.None;
        if (words.IsGlued(match.End) && words.Figure(match.End, 2, 2) is var short2 and >= 0)
        {
            match.Expression.YearReference = YearReference.Named;
            match.Expression.Year = Years.FullYear(short2);
            match.End++;
            return true;
        }

        Years.ReadBehind(words, ref match);
        return true;
    }

    /// <summary>
    /// A season with its year, or by its direction: "summer of 1998", "fall 2021". <paramref name="isNamed"/>: whether the words
    /// before it leave no doubt ("last fall", "early spring").
    /// </summary>
    public static bool TryReadSeason(in DateWords words, int index, bool isNamed, ref DateMatch match)
    {
        if (words.Kind(index) != DateTermKind.Season)
        {
            return false;
        }

        match = new DateMatch { First = index, End = index + 1, Expression = new DateExpression { Form = DateForm.Season, Number = words.Term(index).Value } };
        return Years.ReadBehind(words, ref match) || isNamed
            || words.Term(index - 1) is { Kind: DateTermKind.Preposition, Value: 1 } || words.Is(index - 1, "since")
            || (words.Kind(index - 1) == DateTermKind.DefiniteArticle && words.Kind(index - 2) is DateTermKind.In or DateTermKind.Preposition
                && words.Kind(match.End) != DateTermKind.Of && !words.IsHyphen(match.End)
                && !words.Is(index - 2, "at") && !words.Is(index - 2, "on"));
    }

    /// <summary>"of 1998", ", 1998", "this year", "of fiscal 1999" behind a quarter or a half.</summary>
    private static bool ReadYear(in DateWords words, ref DateMatch match)
    {
        if (words.Kind(match.End) == DateTermKind.Of && words.Kind(match.End + 1) == DateTermKind.Fiscal
            && Years.Figure(words, match.End + 2) is var fiscal and >= 0)
        {
            match.Expression.YearReference = YearReference.Named;
            match.Expression.Year = fiscal;
            match.End += 3;
            return true;
        }

        return Years.ReadBehind(words, ref match);
    }

    /// <summary>Reads "quarter of 1998", "half of 1989" behind "last": the fourth, the second.</summary>
    public static bool TryReadLast(in DateWords words, int index, DateGranularity unit, ref DateMatch match)
    {
        match = new DateMatch { First = index, End = index + 1, Expression = new DateExpression { Number = 4, Form = DateForm.Quarter } };
        return unit == DateGranularity.Quarter ? ReadYear(words, ref match) : TryReadHalf(words, 2, ref match);
    }

    /// <summary>The half of a year, a month, a decade or a century.</summary>
    private static bool TryReadHalf(in DateWords words, int half, ref DateMatch match)
    {
        match.Expression.Form = DateForm.HalfYear;
        match.Expression.Number = half;
        if (ReadYear(words, ref match))
        {
            return true;
        }

        var whole = words.Kind(match.End) == DateTermKind.Of ? match.End + 1 : -1;
        whole = words.Kind(whole) == DateTermKind.DefiniteArticle ? whole + 1 : whole;
        var inner = default(DateMatch);
        if (TryReadHalved(words, whole, ref inner))
        {
            inner.First = match.First;
            inner.Expression.Modifier = half == 1 ? DateModifier.Start : DateModifier.End;
            inner.Expression.HalfOfMonth = inner.Expression.Form == DateForm.Month ? half : 0;
            match = inner;
            return true;
        }

        // "the second half" alone is one of a game as often as of a year; "first-half profit" is not.
        return words.IsHyphen(match.End - 2) && words.IsLetters(match.End);
    }

    /// <summary>What a half can be of, but for a year: a month, "1990s", "this month", "the decade". Never another half, which could go on for ever.</summary>
    private static bool TryReadHalved(in DateWords words, int index, ref DateMatch match)
    {
        if (MonthRecogniser.TryRead(words, index, expected: true, ref match) || YearRecogniser.TryReadDecade(words, index, ref match))
        {
            return true;
        }

        var (kind, value) = words.Term(index);
        var unit = kind == DateTermKind.Direction ? index + 1 : index;
        if (words.Term(unit) is not { Kind: DateTermKind.Unit } term || words.IsPossessive(unit + 1)
            || (kind != DateTermKind.Direction && words.Kind(index - 1) != DateTermKind.DefiniteArticle))
        {
            return false;
        }

        var offset = kind == DateTermKind.Direction ? DateDirections.Offset((DateDirection)value) : 0;
        match = OffsetRecogniser.Match(index, unit + 1, (DateGranularity)term.Value, offset, OffsetAnchor.Published);
        return true;
    }

    private static DateMatch Named(int first, int end, DateForm form, int number, int year) => new()
    {
        First = first,
        End = end,
        Expression = new DateExpression { Form = form, Number = number, YearReference = YearReference.Named, Year = year },
    };
}
