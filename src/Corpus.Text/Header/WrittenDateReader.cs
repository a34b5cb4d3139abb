using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Header;

/// <summary>Reads a date in any notation: <c>2022.04.07</c>, <c>07/04/2022</c>, <c>20220407</c>, <c>Thursday, April 7th, 2022</c>.</summary>
internal static class WrittenDateReader
{
    /// <summary>Reads the date at <paramref name="start"/>, up to the end of the line at most.</summary>
    public static WrittenDate Read(string text, int start)
    {
        if (start >= text.Length || WhiteSpace.IsLineEnd(text[start]))
        {
            return new WrittenDate(DateHeaderFault.NoDate, new Slice(start, 0), default, start, start, false, false, false);
        }

        var scan = new DatePartScanner(text, start);
        scan.Read();
        var (fault, faultSpan, readings) = Classify(scan);
        return fault == DateHeaderFault.NoDate ? CreateIncomplete(text, start, scan) : CreateComplete(text, start, scan, fault, faultSpan, readings);
    }

    private static WrittenDate CreateIncomplete(string text, int start, DatePartScanner scan)
    {
        // A third number that does not complete the date is part of the text: "April 7 2,000 people".
        var count = Math.Min(scan.Count, 2);
        var namesMonth = count switch
        {
            0 => false,
            1 => scan.First.IsMonth && (!CalendarNames.IsOrdinaryWord(scan.First.Value) || IsLineEndAfter(text, scan.First.End)),
            _ => scan.First.IsMonth || scan.Second.IsMonth,
        };
        var last = count == 2 ? scan.Second.End : scan.First.End;
        var end = HeaderCharacters.FindTokenEnd(text, namesMonth ? last : start);

        // "TBD" alone on the line is a placeholder for the date; before other words it may be part of the text.
        var isDateLike = namesMonth || IsLineEndAfter(text, end) || scan.First.Digits >= 4 || (count == 2 && scan.Second.Start < end);
        return new WrittenDate(DateHeaderFault.NoDate, Slice.FromBounds(start, end), default, end, end, false, namesMonth, isDateLike);
    }

    private static WrittenDate CreateComplete(
        string text, int start, DatePartScanner scan, DateHeaderFault fault, Slice faultSpan, EquatableArray<CalendarDate> readings)
    {
        var dateEnd = scan.Count == 1 ? scan.First.End : scan.Third.End;
        var end = HeaderCharacters.FindTokenEnd(text, dateEnd);
        var tail = ReadTail(text, dateEnd, end, scan.Opener);
        if (tail.Fault == DateHeaderFault.NoDate)
        {
            return new WrittenDate(DateHeaderFault.NoDate, Slice.FromBounds(start, end), default, end, end, false, false, true);
        }

        (DateHeaderFault Fault, Slice Span) form = scan switch
        {
            { FirstInvisible: >= 0 } => (DateHeaderFault.InvisibleCharacter, new Slice(scan.FirstInvisible, 1)),
            { FirstForeignDigit: { Length: > 0 } digit } => (DateHeaderFault.Digits, digit),
            { FirstDash: >= 0 } => (DateHeaderFault.Dashes, new Slice(scan.FirstDash, 1)),
            _ => (DateHeaderFault.Notation, Slice.FromBounds(start, tail.FixEnd)),
        };
        KeepFirstFault(ref fault, ref faultSpan, form.Fault, form.Span);
        KeepFirstFault(ref fault, ref faultSpan, tail.Fault, tail.FaultSpan);
        return new WrittenDate(fault, faultSpan, readings, end, tail.FixEnd, true, false, true);
    }

    /// <summary>Keeps the fault that <see cref="DateHeaderFault"/> lists first.</summary>
    private static void KeepFirstFault(ref DateHeaderFault fault, ref Slice span, DateHeaderFault other, Slice otherSpan)
    {
        if (other != DateHeaderFault.None && (fault == DateHeaderFault.None || other < fault))
        {
            fault = other;
            span = otherSpan;
        }
    }

    private static (DateHeaderFault Fault, Slice Span, EquatableArray<CalendarDate> Readings) Classify(DatePartScanner scan)
    {
        var (a, b, c) = (scan.First, scan.Second, scan.Third);
        if (a.IsWhole)
        {
            return ReadEightDigits(a);
        }

        if (scan.Count < 3)
        {
            return (DateHeaderFault.NoDate, default, default);
        }

        return (a.IsMonth, b.IsMonth, c.IsMonth) switch
        {
            (false, false, false) when a.IsYear && b.IsShort && c.IsShort => ReadDay(a, b, c),
            (false, false, false) when a.IsShort && b.IsShort && c.IsYear => ReadEitherOrder(c, a, b),
            (false, false, false) when a.IsShort && b.IsShort && c.IsShort && scan.IsTight => ReportShortYear(scan),
            (true, false, false) when b.IsShort && c.IsYear => ReadDay(c, a, b),
            (false, true, false) when a.IsShort && c.IsYear => ReadDay(c, b, a),
            (false, true, false) when a.IsYear && c.IsShort => ReadDay(a, b, c),
            (false, true, false) when a.IsShort && c.Digits == 2 && scan.IsTight => ReportShortYear(scan),
            _ => (DateHeaderFault.NoDate, default, default),
        };
    }

    private static (DateHeaderFault, Slice, EquatableArray<CalendarDate>) ReportShortYear(DatePartScanner scan) =>
        (DateHeaderFault.ShortYear, Slice.FromBounds(scan.First.Start, scan.Third.End), default);

    private static (DateHeaderFault Fault, Slice Span, EquatableArray<CalendarDate> Readings) ReadDay(DatePart year, DatePart month, DatePart day)
    {
        if (year.Value == 0)
        {
            return (DateHeaderFault.NoSuchYear, year.Span, default);
        }

        if (month.Value is 0 or > 12)
        {
            return (DateHeaderFault.NoSuchMonth, month.Span, default);
        }

        return CalendarDate.Create(year.Value, month.Value, day.Value) is { } date
            ? (DateHeaderFault.None, default, new EquatableArray<CalendarDate>([date]))
            : (DateHeaderFault.NoSuchDay, day.Span, default);
    }

    private static (DateHeaderFault Fault, Slice Span, EquatableArray<CalendarDate> Readings) ReadEitherOrder(DatePart year, DatePart first, DatePart second)
    {
        var monthFirst = ReadDay(year, first, second);
        var dayFirst = ReadDay(year, second, first);
        return NumericDate.FindOrders(first.Value, second.Value) switch
        {
            DayMonthOrders.MonthFirst => monthFirst,
            DayMonthOrders.None or DayMonthOrders.DayFirst => dayFirst,

            // In the year 0, neither day exists.
            DayMonthOrders.Either when dayFirst.Readings.Count == 0 => dayFirst,
            DayMonthOrders.Either => (
                DateHeaderFault.Ambiguous,
                Slice.FromBounds(first.Start, year.End),
                new([.. monthFirst.Readings.Concat(dayFirst.Readings).OrderBy(day => day)])),
        };
    }

    /// <summary>Reads eight digits: <c>YYYYMMDD</c> as in ISO 8601, or else with the year last.</summary>
    private static (DateHeaderFault, Slice, EquatableArray<CalendarDate>) ReadEightDigits(DatePart digits)
    {
        var yearFirst = ReadDay(
            digits with { Value = digits.Value / 10000 }, digits with { Value = digits.Value / 100 % 100 }, digits with { Value = digits.Value % 100 });
        if (yearFirst.Readings.Count > 0)
        {
            return yearFirst;
        }

        var yearLast = ReadEitherOrder(
            digits with { Value = digits.Value % 10000 },
            digits with { Value = digits.Value / 1000000 },
            digits with { Value = digits.Value / 10000 % 100 });
        return yearLast.Readings.Count > 0 ? yearLast : yearFirst;
    }

    /// <summary>Reads the characters attached to the date: a time, punctuation or a word of the text.</summary>
    private static (DateHeaderFault Fault, Slice FaultSpan, int FixEnd) ReadTail(string text, int dateEnd, int end, char opener)
    {
        if (dateEnd == end)
        {
            return (DateHeaderFault.None, default, dateEnd);
        }

        var next = dateEnd + 1;
        var digitNext = next < end && HeaderCharacters.DigitAt(text, next, out _) >= 0;
        switch (text[dateEnd])
        {
            case 'T' or 't' or ':' or '_' or '@' or '+' when digitNext:
            case 'Z' when next == end:
                return (DateHeaderFault.Time, Slice.FromBounds(dateEnd, end), end);

            // More numbers: a range of days, a version or an address, but not a single day.
            case '/' or '.' when digitNext:
            case var dash when digitNext && HeaderCharacters.IsDash(dash):
                return (DateHeaderFault.NoDate, default, end);
        }

        var invisible = -1;
        var fixEnd = dateEnd;
        while (fixEnd < end && BelongsToDate(text[fixEnd], opener))
        {
            invisible = invisible < 0 && WhiteSpace.IsInvisible(text[fixEnd]) ? fixEnd : invisible;
            fixEnd++;
        }

        if (invisible >= 0)
        {
            return (DateHeaderFault.InvisibleCharacter, new Slice(invisible, 1), fixEnd);
        }

        return fixEnd == end
            ? (DateHeaderFault.Notation, default, fixEnd)
            : (DateHeaderFault.MissingSpace, new Slice(fixEnd, 0), fixEnd);
    }

    private static bool BelongsToDate(char c, char opener) =>
        c is ',' or '.' or ';' or ':' or '|' or '/' or '>' || HeaderCharacters.IsDash(c) || WhiteSpace.IsInvisible(c)
        || (opener != '\0' && c is ')' or ']' or '}' or '"' or '”' or '\'' or '’' or '»');

    private static bool IsLineEndAfter(string text, int position)
    {
        position = WhiteSpace.SkipInLine(text, position, text.Length);
        return position == text.Length || WhiteSpace.IsLineEnd(text[position]);
    }
}
