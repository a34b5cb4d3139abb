using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.Text;

namespace Corpus.Evaluation;

/// <summary>
/// Scores dates. Only gold dates whose value is a calendar period count; a predicted date that overlaps only other gold mentions is ignored.
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item><description>relaxed: the spans overlap.</description></item>
/// <item><description>strict: the spans are equal.</description></item>
/// <item><description>value: the values of an overlapping pair are equal.</description></item>
/// <item><description>plain: the value accuracy of pairs whose gold value is a year, month or day.</description></item>
/// </list>
/// </remarks>
internal sealed partial class DateScore : IScore
{
    private int _correct, _false, _missed, _strict, _value, _plain, _plainValue;

    public IEnumerable<object> Predictions(SeedArticle article, int headerLength) =>
        article.Dates.Select(date => new { start = date.Start - headerLength, end = date.Start + date.Length - headerLength, value = date.Value });

    public void Add(JsonElement gold, SeedArticle article, int headerLength) =>
        Add(gold, article.Dates.Select(date => (date.Start - headerLength, date.Start - headerLength + date.Length, (string?)date.Value)));

    /// <summary>Adds a text to the scores.</summary>
    /// <param name="gold">The annotations of the text.</param>
    /// <param name="predictions">The predictions of another tool for the text, as <see cref="Predictions"/> returns them.</param>
    public void Add(JsonElement gold, JsonElement predictions) =>
        Add(gold, predictions.EnumerateArray()
            .Select(date => (date.GetProperty("start").GetInt32(), date.GetProperty("end").GetInt32(), date.GetProperty("value").GetString()))
            .OrderBy(date => date.Item1));

    public override string ToString()
    {
        double found = _correct + _false, total = _correct + _missed;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"dates {total}: relaxed P {Ratio(_correct, found):F3} R {Ratio(_correct, total):F3} F1 {F1(_correct, found, total):F3} | strict F1 {F1(_strict, found, total):F3}"
            + $" | value accuracy {Ratio(_value, _correct):F3}, plain {Ratio(_plainValue, _plain):F3} | value F1 {F1(_value, found, total):F3}");
    }

    private void Add(JsonElement gold, IEnumerable<(int Start, int End, string? Value)> dates)
    {
        var all = gold.GetProperty("mentions").EnumerateArray().Select(Gold.Parse).ToList();
        var counted = all.Where(mention => mention.IsCounted).ToList();
        var matched = new HashSet<Gold>(ReferenceEqualityComparer.Instance);
        foreach (var (start, end, value) in dates)
        {
            var best = counted.Where(mention => !matched.Contains(mention) && mention.Overlap(start, end) > 0)
                .MaxBy(mention => mention.Overlap(start, end));
            if (best is null)
            {
                _false += all.Exists(mention => !mention.IsCounted && mention.Overlap(start, end) > 0) ? 0 : 1;
                continue;
            }

            matched.Add(best);
            var isPlain = Plain().IsMatch(best.Value);
            _correct++;
            _strict += best.Start == start && best.End == end ? 1 : 0;
            _plain += isPlain ? 1 : 0;
            _value += best.Value == value ? 1 : 0;
            _plainValue += isPlain && best.Value == value ? 1 : 0;
        }

        _missed += counted.Count - matched.Count;
    }

    private static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;

    private static double F1(double correct, double found, double total) => Ratio(2 * correct, found + total);

    [GeneratedRegex(@"^\d{4}(-\d\d(-\d\d)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^\d[\dX]", RegexOptions.CultureInvariant)]
    private static partial Regex Calendar();

    private sealed record Gold(int Start, int End, string Type, string Value)
    {
        public bool IsCounted => Type is "DATE" or "date" or "daterange" && Calendar().IsMatch(Value);

        public int Overlap(int start, int end) => Math.Min(end, End) - Math.Max(start, Start);

        public static Gold Parse(JsonElement mention) => new(
            mention.GetProperty("start").GetInt32(),
            mention.GetProperty("end").GetInt32(),
            mention.GetProperty("type").GetString()!,
            mention.GetProperty("value").GetString() ?? "");
    }
}
