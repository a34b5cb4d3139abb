using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Selects the recognizer for the kind of the first word.</summary>
internal static class DateGrammar
{
    /// <summary>Reads the mention that begins at the word (or, for "’98", at the apostrophe before it).</summary>
    public static bool TryRead(in DateWords words, int index, ref DateMatch match)
    {
        // "every May" and "each weekend" do not name a single period.
        if (words.Kind(index - 1) == DateTermKind.Every)
        {
            return false;
        }

        return words.Kind(index) switch
        {
            DateTermKind.Modifier or DateTermKind.Comparative => ModifierRecognizer.TryRead(words, index, ref match),
            DateTermKind.Boundary => ModifierRecognizer.TryReadBoundary(words, index, ref match),
            DateTermKind.Approximate => ModifierRecognizer.TryReadApproximate(words, index, ref match),
            DateTermKind.IndefiniteArticle => OffsetRecognizer.TryRead(words, index, ref match),
            _ => TryReadPeriod(words, index, expected: false, ref match),
        };
    }

    /// <summary>Reads the period that begins at the word, without a modifier.</summary>
    /// <param name="words">The words of the paragraph.</param>
    /// <param name="index">Index of the first word.</param>
    /// <param name="expected">Whether the preceding words announce a period.</param>
    /// <param name="match">The match.</param>
    public static bool TryReadPeriod(in DateWords words, int index, bool expected, ref DateMatch match)
    {
        if (words.IsDigits(index))
        {
            return NumericDateRecognizer.TryRead(words, index, ref match)
                || DayRecognizer.TryRead(words, index, ref match)
                || PartOfYearRecognizer.TryRead(words, index, ref match)
                || PartOfYearRecognizer.TryReadNumberFirst(words, index, ref match)
                || OffsetRecognizer.TryRead(words, index, ref match)
                || YearRecognizer.TryRead(words, index, expected, ref match);
        }

        return words.Kind(index) switch
        {
            DateTermKind.Month or DateTermKind.ShortMonth or DateTermKind.AmbiguousMonth => TryReadMonth(words, index, expected, ref match),
            DateTermKind.Weekday or DateTermKind.ShortWeekday => WeekdayRecognizer.TryRead(words, index, DateDirection.None, ref match),
            DateTermKind.Season => PartOfYearRecognizer.TryReadSeason(words, index, expected, ref match),
            DateTermKind.RelativeDay => OffsetRecognizer.TryReadRelativeDay(words, index, ref match),
            DateTermKind.Direction => DirectionRecognizer.TryRead(words, index, ref match),
            DateTermKind.Anaphor => DirectionRecognizer.TryReadAnaphor(words, index, ref match),
            DateTermKind.Latest => DirectionRecognizer.TryReadLatest(words, index, ref match),
            DateTermKind.Unit => OffsetRecognizer.TryReadUnit(words, index, ref match),
            DateTermKind.Ordinal => PartOfYearRecognizer.TryRead(words, index, ref match) || DayRecognizer.TryRead(words, index, ref match),
            DateTermKind.Final => PartOfPeriodRecognizer.TryReadFinal(words, index, ref match),
            DateTermKind.Fiscal => TryReadFiscal(words, index, ref match),
            DateTermKind.PeriodLetter => PartOfYearRecognizer.TryReadLetterFirst(words, index, ref match),
            DateTermKind.Cardinal => OffsetRecognizer.TryRead(words, index, ref match) || YearRecognizer.TryReadSpelled(words, index, ref match),
            DateTermKind.Tens => OffsetRecognizer.TryRead(words, index, ref match)
                || PartOfYearRecognizer.TryRead(words, index, ref match)
                || DayRecognizer.TryRead(words, index, ref match)
                || YearRecognizer.TryReadSpelled(words, index, ref match),
            DateTermKind.TensPlural => TryReadSpelledDecade(words, index, expected, ref match),

            // "St. Patrick's Day" begins with an ordinal suffix.
            DateTermKind.NamedDay or DateTermKind.OrdinalSuffix => TryReadNamedDay(words, index, ref match),

            // No other kind begins a period.
            _ => false,
        };
    }

    private static bool TryReadMonth(in DateWords words, int index, bool expected, ref DateMatch match)
    {
        if (!MonthRecognizer.TryRead(words, index, expected, ref match))
        {
            return false;
        }

        PartOfDay.ReadTrailing(words, ref match);
        return true;
    }

    /// <summary>"fiscal 1999", "fiscal third quarter", "fiscal year 1999".</summary>
    private static bool TryReadFiscal(in DateWords words, int index, ref DateMatch match)
    {
        if (PartOfYearRecognizer.TryRead(words, index, ref match))
        {
            return true;
        }

        var year = words.Is(index + 1, "year") ? index + 2 : index + 1;
        year = words.IsApostrophe(year) ? year + 1 : year;
        if (!YearRecognizer.TryRead(words, year, expected: true, ref match))
        {
            return false;
        }

        match.First = index;
        return true;
    }

    /// <summary>"the nineties", but not "in his nineties".</summary>
    private static bool TryReadSpelledDecade(in DateWords words, int index, bool expected, ref DateMatch match)
    {
        match = Years.CreateMatch(index, index + 1, DateForm.Decade, 190 + words.Term(index).Value / 10);
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
        Years.ReadTrailing(words, ref match);
        return true;
    }
}
