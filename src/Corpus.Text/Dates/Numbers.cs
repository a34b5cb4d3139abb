using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Reads numbers and ordinals, spelled out or in digits.</summary>
internal static class Numbers
{
    /// <summary>The spelled-out number at <paramref name="index"/>, 1 to 99; -1 if there is none.</summary>
    public static int ReadSpelled(in DateWords words, int index, out int end)
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

    /// <summary>The count at <paramref name="index"/>: "a", "two", "twenty-five", "41"; -1 if there is none.</summary>
    public static int ReadCount(in DateWords words, int index, out int end)
    {
        end = index + 1;
        if (words.Kind(index) == DateTermKind.IndefiniteArticle)
        {
            return 1;
        }

        return words.IsDigits(index)
            ? words.IsPartOfLongerNumber(index) ? -1 : words.Number(index, 4)
            : ReadSpelled(words, index, out end);
    }

    /// <summary>The ordinal at <paramref name="index"/>: "third", "twenty-first", "3rd"; -1 if there is none.</summary>
    public static int ReadOrdinal(in DateWords words, int index, out int end)
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

        if (words.IsAttached(end) && words.Kind(end) == DateTermKind.OrdinalSuffix && words.Number(index, 3) is var number and > 0)
        {
            end++;
            return number;
        }

        return -1;
    }

    /// <summary>The day of the month at <paramref name="index"/>: "7", "07", "7th", "seventh"; -1 if there is none.</summary>
    public static int ReadDayOfMonth(in DateWords words, int index, out int end)
    {
        var day = ReadOrdinal(words, index, out end);
        if (day < 0 && words.Number(index, 2) is var number and > 0
            && !words.IsPartOfLongerNumber(index)
            && !(words.IsAttached(index + 1) && (words.IsLetters(index + 1) || words.Mark(index + 1) is '%' or '°'))
            && words.Kind(index + 1) != DateTermKind.Measure)
        {
            day = number;
        }

        return day is >= 1 and <= 31 ? day : -1;
    }
}
