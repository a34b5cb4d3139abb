using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Which recogniser reads what begins with a word, by the class of the word.</summary>
internal static class DateGrammar
{
    /// <summary>The mention that begins at the word (or, for "’98", at the apostrophe before it).</summary>
    public static bool TryRead(in DateWords words, int index, ref DateMatch match)
    {
        // "every May", "each weekend" name no one period.
        if (words.Kind(index - 1) == DateTermKind.Every)
        {
            return false;
        }

        switch (words.Kind(index))
        {
            case DateTermKind.Modifier or DateTermKind.Comparative:
                return ModifierRecogniser.TryRead(words, index, ref match);

            case DateTermKind.Boundary:
                return ModifierRecogniser.TryReadBoundary(words, index, ref match);

            case DateTermKind.Approximate:
                return ModifierRecogniser.TryReadApproximate(words, index, ref match);

            case DateTermKind.IndefiniteArticle:
                return OffsetRecogniser.TryRead(words, index, ref match);

            default:
                return TryReadPeriod(words, index, expected: false, ref match);
        }
    }

    /// <summary>
    /// The period that begins at the word, without a modifier before it. <paramref name="expected"/>: whether the words before it
    /// say that a period follows.
    /// </summary>
    public static bool TryReadPeriod(in DateWords words, int index, bool expected, ref DateMatch match)
    {
        if (words.IsDigits(index))
        {
            return NumericDateRecogniser.TryRead(words, index, ref match)
                || DayRecogniser.TryRead(words, index, ref match)
                || PartOfYearRecogniser.TryRead(words, index, ref match)
                || PartOfYearRecogniser.TryReadFigure(words, index, ref match)
                || OffsetRecogniser.TryRead(words, index, ref match)
                || YearRecogniser.TryRead(words, index, expected, ref match);
        }

        switch (words.Kind(index))
        {
            case DateTermKind.Month or DateTermKind.ShortMonth or DateTermKind.DoubtfulMonth:
                if (MonthRecogniser.TryRead(words, index, expected, ref match))
                {
                    PartOfDay.ReadBehind(words, ref match);
                    return true;
                }

                return false;

            case DateTermKind.Weekday or DateTermKind.ShortWeekday:
                return WeekdayRecogniser.TryRead(words, index, DateDirection.Bare, ref match);

            case DateTermKind.Season:
                return PartOfYearRecogniser.TryReadSeason(words, index, expected, ref match);

            case DateTermKind.RelativeDay:
                return OffsetRecogniser.TryReadRelativeDay(words, index, ref match);

            case DateTermKind.Direction:
                return DirectionRecogniser.TryRead(words, index, ref match);

            case DateTermKind.Anaphor:
                return DirectionRecogniser.TryReadAnaphor(words, index, ref match);

            case DateTermKind.Latest:
                return DirectionRecogniser.TryReadLatest(words, index, ref match);

            case DateTermKind.Unit:
                return OffsetRecogniser.TryReadUnit(words, index, ref match);

            case DateTermKind.Ordinal:
                return PartOfYearRecogniser.TryRead(words, index, ref match) || DayRecogniser.TryRead(words, index, ref match);

            case DateTermKind.Fiscal:
                return TryReadFiscal(words, index, ref match);

            case DateTermKind.PeriodLetter:
                return PartOfYearRecogniser.TryReadLetter(words, index, ref match);

            case DateTermKind.Cardinal:
                return OffsetRecogniser.TryRead(words, index, ref match) || YearRecogniser.TryReadSpelled(words, index, ref match);

            case DateTermKind.Tens:
                return OffsetRecogniser.TryRead(words, index, ref match) || PartOfYearRecogniser.TryRead(words, index, ref match)
                    || YearRecogniser.TryReadSpelled(words, index, ref match);

            case DateTermKind.TensPlural:
                return TryReadSpelledDecade(words, index, expected, ref match);

            case DateTermKind.NamedDay or DateTermKind.OrdinalSuffix:
                return TryReadNamedDay(words, index, ref match);

            default:
                return false;
        }
    }

    /// <summary>"fiscal 1999", "fiscal third quarter", "fiscal year 1999".</summary>
    private static bool TryReadFiscal(in DateWords words, int index, ref DateMatch match)
    {
        if (PartOfYearRecogniser.TryRead(words, index, ref match))
        {
            return true;
        }

        var figure = words.Is(index + 1, "year") ? index + 2 : index + 1;
        figure = words.IsApostrophe(figure) ? figure + 1 : figure;
        if (!YearRecogniser.TryRead(words, figure, expected: true, ref match))
        {
            return false;
        }

        match.First = index;
        return true;
    }

    /// <summary>"the nineties", but not "in his nineties".</summary>
    private static bool TryReadSpelledDecade(in DateWords words, int index, bool expected, ref DateMatch match)
    {
        match = new DateMatch
        {
            First = index,
            End = index + 1,
            Expression = new DateExpression { Form = DateForm.Decade, YearReference = YearReference.Named, Year = 190 + words.Term(index).Value / 10 },
        };
        return words.Kind(index - 1) == DateTermKind.DefiniteArticle || (expected && words.Kind(index - 2) == DateTermKind.DefiniteArticle);
    }

    private static bool TryReadNamedDay(in DateWords words, int index, ref DateMatch match)
    {
        var day = NamedDays.Find(words, index, out var end);
        if (day < 0)
        {
            return false;
        }

        match = new DateMatch { First = index, End = end, Expression = new DateExpression { Form = DateForm.NamedDay, Number = day } };
        Years.ReadBehind(words, ref match);
        return true;
    }
}
