using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Reads numbers: in words, and ordinals in words or figures.</summary>
internal static class Numbers
{
    /// <summary>The number in words at <paramref name="index"/>, 1 to 99; -1 where there is none.</summary>
    public static int Spelled(in DateWords words, int index, out int end)
    {
        var (kind, value) = words.Term(index);
        end = index + 1;
        if (kind == DateTermKind.Cardinal && value > 0)
        {
            return value;
        }

        if (kind != DateTermKind.Tens)
        {
            return -1;
        }

        var next = words.IsHyphen(end) ? end + 1 : end;
        if (words.Term(next) is { Kind: DateTermKind.Cardinal, Value: > 0 and < 10 } units)
        {
            end = next + 1;
            return value + units.Value;
        }

        return value;
    }

    /// <summary>The count at <paramref name="index"/>: "a", "two", "twenty-five", "41"; -1 where there is none.</summary>
    public static int Count(in DateWords words, int index, out int end)
    {
        end = index + 1;
        if (words.Kind(index) == DateTermKind.IndefiniteArticle)
        {
            return 1;
        }

        return words.IsDigits(index)
            ? words.IsInLongerFigure(index) ? -1 : words.Figure(index, 4)
            : Spelled(words, index, out end);
    }

    /// <summary>The ordinal at <paramref name="index"/>: "third", "twenty-first", "3rd"; -1 where there is none.</summary>
    public static int Ordinal(in DateWords words, int index, out int end)
    {
        end = index + 1;
        var (kind, value) = words.Term(index);
        if (kind == DateTermKind.Ordinal)
        {
            return value;
        }

        if (kind == DateTermKind.Tens && words.Term(words.IsHyphen(end) ? end + 1 : end) is { Kind: DateTermKind.Ordinal, Value: < 10 } units)
        {
            end = words.IsHyphen(end) ? end + 2 : end + 1;
            return value + units.Value;
        }

        if (words.IsGlued(end) && words.Kind(end) == DateTermKind.OrdinalSuffix && words.Figure(index, 3) is var figure and > 0)
        {
            end++;
            return figure;
        }

        return -1;
    }

    /// <summary>The day of the month at <paramref name="index"/>: "7", "07", "7th", "seventh"; -1 where there is none.</summary>
    public static int DayOfMonth(in DateWords words, int index, out int end)
    {
        var day = Ordinal(words, index, out end);
        if (day < 0 && words.Figure(index, 2) is var figure and > 0
            && !words.IsInLongerFigure(index)
            && !(words.IsGlued(index + 1) && (words.IsLetters(index + 1) || words.Mark(index + 1) is '%' or '°'))
            && words.Kind(index + 1) != DateTermKind.Measure)
        {
            day = figure;
        }

        return day is >= 1 and <= 31 ? day : -1;
    }
}
