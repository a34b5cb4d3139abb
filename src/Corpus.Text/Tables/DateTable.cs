using System.Globalization;
using System.Text;

namespace Corpus.Text.Tables;

/// <summary>
/// Writes the table in which generated code looks up date mentions by period. It identifies an article, and a mention in it, by index.
/// </summary>
/// <remarks>
/// A row begins with a line feed and has the first day of a period, a space, and the mentions whose period begins on this day, separated by commas: the index
/// of the article, <c>.</c>, the index of the mention, and, if the period has several days, <c>+</c> and the number of days after the first, for example
/// <c>2022-02-23 0.0,2.5+6</c>. The row that begins with <c>-</c> has the mentions without a period, and the indexes alone of the articles that mention more
/// dates than <see cref="MaxPerArticle"/>.
/// </remarks>
internal static class DateTable
{
    /// <summary>
    /// The maximum number of mentions of an article in the table. Generated code reads those of an article with more from the article itself, so that no article
    /// uses up the space that an assembly has for string literals.
    /// </summary>
    public const int MaxPerArticle = 10_000;

    /// <summary>The periods of the date mentions of an article.</summary>
    /// <param name="dates">The date mentions.</param>
    public static EquatableArray<DatePeriod> GetPeriods(EquatableArray<DateMention> dates) => new([.. dates.Select(date => new DatePeriod(date.First, date.Last))]);

    /// <summary>Writes the table.</summary>
    /// <param name="articles">The index of each article, and the periods of its date mentions.</param>
    /// <param name="maxPerArticle">The maximum number of mentions of an article.</param>
    public static string Write(IEnumerable<(int Index, EquatableArray<DatePeriod> Periods)> articles, int maxPerArticle = int.MaxValue)
    {
        var rows = new SortedDictionary<int, StringBuilder>();
        foreach (var (index, periods) in articles)
        {
            if (periods.Count > maxPerArticle)
            {
                Append(rows, null).Append(Format(index));
                continue;
            }

            for (var i = 0; i < periods.Count; i++)
            {
                var (first, last) = periods[i];
                var row = Append(rows, first).Append(Format(index)).Append('.').Append(Format(i));
                if (first is { } from && last is { } to && from != to)
                {
                    row.Append('+').Append(Format(to.DayNumber - from.DayNumber));
                }
            }
        }

        var table = new StringBuilder();
        foreach (var row in rows.Values)
        {
            table.Append('\n').Append(row);
        }

        return table.ToString();
    }

    private static StringBuilder Append(SortedDictionary<int, StringBuilder> rows, CalendarDate? first)
    {
        var day = first?.DayNumber ?? -1;
        if (rows.TryGetValue(day, out var row))
        {
            return row.Append(',');
        }

        rows.Add(day, row = new StringBuilder());
        return row.Append(first?.ToString() ?? "-").Append(' ');
    }

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The period of a date mention.</summary>
/// <param name="First">The first day; null if it is not known.</param>
/// <param name="Last">The last day, inclusive.</param>
internal readonly record struct DatePeriod(CalendarDate? First, CalendarDate? Last);
