using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.Text;

namespace Corpus.Evaluation;

/// <summary>
/// Counts how the dates found in texts agree with annotated ones. Counted are gold dates whose value names a calendar period;
/// what overlaps only other gold mentions is neither right nor wrong. relaxed: the spans overlap. strict: they are the same.
/// value: the value of an overlapping pair is the same; plain: of those whose gold value is a year, month or day.
/// </summary>
internal sealed partial class DateScore : IScore
{
    private int _right, _false, _missed, _strict, _value, _plain, _plainValue;

    public IEnumerable<object> Predictions(SeedArticle article, int shift) =>
        article.Dates.Select(date => new { start = date.Start - shift, end = date.Start + date.Length - shift, value = date.Value });

    public void Add(JsonElement gold, SeedArticle article, int shift)
    {
        var all = gold.GetProperty("mentions").EnumerateArray().Select(Gold.Of).ToList();
        var counted = all.Where(mention => mention.IsCounted).ToList();
        var matched = new HashSet<Gold>(ReferenceEqualityComparer.Instance);
        foreach (var date in article.Dates)
        {
            var (start, end) = (date.Start - shift, date.Start - shift + date.Length);
            var best = counted.Where(mention => !matched.Contains(mention) && mention.Overlap(start, end) > 0)
                .MaxBy(mention => mention.Overlap(start, end));
            if (best is null)
            {
                _false += all.Exists(mention => !mention.IsCounted && mention.Overlap(start, end) > 0) ? 0 : 1;
                continue;
            }

            matched.Add(best);
            var isPlain = Plain().IsMatch(best.Value);
            _right++;
            _strict += best.Start == start && best.End == end ? 1 : 0;
            _plain += isPlain ? 1 : 0;
            _value += best.Value == date.Value ? 1 : 0;
            _plainValue += isPlain && best.Value == date.Value ? 1 : 0;
        }

        _missed += counted.Count - matched.Count;
    }

    public override string ToString()
    {
        double found = _right + _false, total = _right + _missed;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"dates {total}: relaxed P {Ratio(_right, found):F3} R {Ratio(_right, total):F3} F1 {F1(_right, found, total):F3} | strict F1 {F1(_strict, found, total):F3}"
            + $" | value accuracy {Ratio(_value, _right):F3}, plain {Ratio(_plainValue, _plain):F3} | value F1 {F1(_value, found, total):F3}");
    }

    private static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;

    private static double F1(double right, double found, double total) => Ratio(2 * right, found + total);

    [GeneratedRegex(@"^\d{4}(-\d\d(-\d\d)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^\d[\dX]", RegexOptions.CultureInvariant)]
    private static partial Regex Calendar();

    private sealed record Gold(int Start, int End, string Type, string Value)
    {
        public bool IsCounted => Type is "DATE" or "date" or "daterange" && Calendar().IsMatch(Value);

        public int Overlap(int start, int end) => Math.Min(end, End) - Math.Max(start, Start);

        public static Gold Of(JsonElement mention) => new(
            mention.GetProperty("start").GetInt32(),
            mention.GetProperty("end").GetInt32(),
            mention.GetProperty("type").GetString()!,
            mention.GetProperty("value").GetString() ?? "");
    }
}
