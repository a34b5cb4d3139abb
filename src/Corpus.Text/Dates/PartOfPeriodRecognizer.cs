using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Recognizes parts that are counted from the start or end of a period: "last week of March", "first two weeks of May", "final days of 2019".</summary>
internal static class PartOfPeriodRecognizer
{
    /// <summary>The position of the last part.</summary>
    public const int Last = -1;

    private const int DaysPerWeek = 7;
    private const int ShortestMonth = 28;

    /// <summary>Reads the period at "final" or "closing".</summary>
    public static bool TryReadFinal(in DateWords words, int index, ref DateMatch match)
    {
        var found = words.Term(index + 1) switch
        {
            { Kind: DateTermKind.Unit, Value: (int)DateGranularity.Quarter } => PartOfYearRecognizer.TryReadLast(words, index + 1, DateGranularity.Quarter, ref match),
            { Kind: DateTermKind.Half } => PartOfYearRecognizer.TryReadLast(words, index + 1, DateGranularity.HalfYear, ref match),
            _ => TryRead(words, index, index + 1, Last, ref match),
        };
        match.First = index;
        return found;
    }

    /// <summary>Reads a number of days, weeks or months and the period that they are part of.</summary>
    /// <param name="words">The words of the paragraph.</param>
    /// <param name="first">Index of the first word of the match.</param>
    /// <param name="index">Index of the word after the position.</param>
    /// <param name="position">The position of the part in the period, from 1, or <see cref="Last"/>.</param>
    /// <param name="match">The match.</param>
    public static bool TryRead(in DateWords words, int first, int index, int position, ref DateMatch match)
    {
        var count = Numbers.ReadCount(words, index, out var unit);
        unit = count < 0 ? index : unit;
        var (kind, value) = words.Term(unit);
        var granularity = (DateGranularity)value;
        if (count > 1 && kind == DateTermKind.Units && position is 1 or Last && granularity is DateGranularity.Month or DateGranularity.Quarter)
        {
            return TryReadPartOfYear(words, first, unit + 1, count * (granularity == DateGranularity.Quarter ? 3 : 1), position, ref match);
        }

        if (kind is not (DateTermKind.Unit or DateTermKind.Units) || granularity is not (DateGranularity.Day or DateGranularity.Week or DateGranularity.Month)
            || (kind == DateTermKind.Unit && (granularity != DateGranularity.Week || count > 0)) || (granularity == DateGranularity.Month && count > 0)
            || (position > 1 && kind == DateTermKind.Units))
        {
            return false;
        }

        var whole = unit + 1;
        if (words.Kind(whole) != DateTermKind.Of && !(words.Is(whole, "in") && granularity == DateGranularity.Week)
            || !TryReadWhole(words, whole + 1, ref match))
        {
            return false;
        }

        ref var expression = ref match.Expression;
        match.First = first;
        expression.Modifier = position switch
        {
            1 => DateModifier.Start,
            2 or 3 => DateModifier.Mid,
            _ => DateModifier.End,
        };
        var days = Math.Max(count, 1) * (granularity == DateGranularity.Week ? DaysPerWeek : 1);
        if (IsMonth(expression) && (count > 0 || kind == DateTermKind.Unit) && Math.Abs(position) * days <= ShortestMonth)
        {
            (expression.PartFirst, expression.PartLast) = position == Last ? (-days, -1) : ((position - 1) * days + 1, position * days);
        }

        return true;
    }

    /// <summary>Reads the year of a number of months that are a quarter or a half of it: "first six months of 2019", "last two quarters of this year".</summary>
    private static bool TryReadPartOfYear(in DateWords words, int first, int of, int months, int position, ref DateMatch match)
    {
        match = new DateMatch
        {
            First = first,
            End = of,
            Expression = months == 3
                ? new DateExpression { Form = DateForm.Quarter, Number = position == Last ? 4 : 1 }
                : new DateExpression { Form = DateForm.HalfYear, Number = position == Last ? 2 : 1 },
        };
        return months is 3 or 6 && words.Kind(of) == DateTermKind.Of && Years.ReadTrailing(words, ref match);
    }

    /// <summary>Whether an expression names a month, which can be divided into days.</summary>
    public static bool IsMonth(in DateExpression expression) =>
        (expression.Form == DateForm.Month && !expression.IsRange) || (expression.Form == DateForm.Offset && expression.Unit == DateGranularity.Month);

    /// <summary>
    /// Reads the period that something is part of, after "the" if it is there: a month, "2019", "1990s", "20th century", "this month", "the decade". Not another part:
    /// the recursion would have no limit.
    /// </summary>
    public static bool TryReadWhole(in DateWords words, int index, ref DateMatch match)
    {
        index = words.Kind(index) == DateTermKind.DefiniteArticle ? index + 1 : index;
        index = words.IsApostrophe(index) ? index + 1 : index;
        if (MonthRecognizer.TryRead(words, index, expected: true, ref match) || YearRecognizer.TryReadDecade(words, index, ref match))
        {
            return true;
        }

        if (Years.ReadFourDigits(words, index) is var year and >= 1000 and <= 2999)
        {
            match = Years.CreateMatch(index, index + 1, DateForm.Year, year);
            return true;
        }

        if (Numbers.ReadOrdinal(words, index, out var century) is >= 1 and <= 30 and var number
            && words.Term(century) is { Kind: DateTermKind.Unit, Value: (int)DateGranularity.Century })
        {
            match = Years.CreateMatch(index, century + 1, DateForm.Century, number - 1);
            return true;
        }

        var (kind, value) = words.Term(index);
        var unit = kind == DateTermKind.Direction ? index + 1 : index;
        if (words.Term(unit) is not { Kind: DateTermKind.Unit } term || words.IsPossessive(unit + 1)
            || (kind != DateTermKind.Direction && words.Kind(index - 1) != DateTermKind.DefiniteArticle))
        {
            return false;
        }

        var offset = kind == DateTermKind.Direction ? DateDirections.GetOffset((DateDirection)value) : 0;
        match = OffsetRecognizer.CreateMatch(index, unit + 1, (DateGranularity)term.Value, offset, OffsetAnchor.Published);
        return true;
    }
}
