using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

// Lets Microsoft.Recognizers.Text read the dates of every text of a JSON Lines file. The output is that of ../chrono.js.
var texts = File.ReadLines(args[0]).Select(line => JsonDocument.Parse(line).RootElement).Select(gold => (
    Id: gold.GetProperty("id").GetString()!,
    Text: gold.GetProperty("text").GetString()!,
    Published: DateTime.Parse(gold.GetProperty("doc_date").GetString()!, CultureInfo.InvariantCulture))).ToList();
var model = new DateTimeRecognizer(Culture.English).GetDateTimeModel();
foreach (var (id, text, published) in texts)
{
    var preds = model.Parse(text, published)
        .Select(result => new { start = result.Start + PrefixLength(result), end = result.End + 1, value = Value(result, published) })
        .Where(date => date.value is not null);
    Console.WriteLine(JsonSerializer.Serialize(new { id, preds }));
}

var megabytes = texts.Sum(text => Encoding.UTF8.GetByteCount(text.Text)) / 1e6;
var seconds = Enumerable.Range(0, 10).Min(_ =>
{
    var stopwatch = Stopwatch.StartNew();
    foreach (var (_, text, published) in texts)
    {
        model.Parse(text, published);
    }

    return stopwatch.Elapsed.TotalSeconds;
});
Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"speed        {megabytes / seconds:G3} MB/s"));

// Recognizers includes a preposition that limits a date, and annotations don't.
static int PrefixLength(ModelResult result) =>
    Regex.Match(result.Text, @"^(?:(?:by|since|before|after|until|from|in|on|of|as of)\s+)*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant).Length;

static string? Value(ModelResult result, DateTime published)
{
    if (!result.TypeName.StartsWith("datetimeV2.date", StringComparison.Ordinal) || !(result.Resolution?.TryGetValue("values", out var values) ?? false))
    {
        return null;
    }

    // A date without a year or week has two values, before and after the publication. In news, the later one is right only if it is much closer.
    var value = ((List<Dictionary<string, string>>)values)
        .Select(value => (Value: value, Day: Day(value)))
        .OrderBy(value => value.Day is not { } day ? double.MaxValue : (day - published).TotalDays is var days && days > 1 ? 3 * days : Math.Abs(days))
        .FirstOrDefault();
    var timex = value.Value?.GetValueOrDefault("timex") ?? "";
    return timex switch
    {
        [>= '0' and <= '9', ..] => timex.Split('T') is [var date, [>= '0' and <= '9', ..]] ? date : timex,
        _ when timex.EndsWith("_REF", StringComparison.Ordinal) || value.Day is null => null,
        _ => Period(value.Value!, value.Day.Value),
    };
}

static DateTime? Day(Dictionary<string, string> value) =>
    Parse(value.GetValueOrDefault("value")) ?? Parse(value.GetValueOrDefault("start")) ?? Parse(value.GetValueOrDefault("end"));

static DateTime? Parse(string? day) => DateTime.TryParse(day, CultureInfo.InvariantCulture, out var date) ? date.Date : null;

// The months from the first day of a month to the first day of another one have their own value; another range has that of its first day.
static string Period(Dictionary<string, string> value, DateTime first)
{
    var isWhole = Parse(value.GetValueOrDefault("end")) is { Day: 1 } && first.Day == 1 && value.ContainsKey("start");
    var end = Parse(value.GetValueOrDefault("end")) ?? first;
    var months = isWhole ? ((end.Year - first.Year) * 12) + end.Month - first.Month : 0;
    return (months, first.Month) switch
    {
        (1, _) => $"{first:yyyy-MM}",
        (3, 1 or 4 or 7 or 10) => $"{first:yyyy}-Q{(first.Month + 2) / 3}",
        (6, 1 or 7) => $"{first:yyyy}-H{(first.Month + 5) / 6}",
        (12, 1) => $"{first:yyyy}",
        (120, 1) when first.Year % 10 == 0 => $"{first.Year / 10}",
        _ => $"{first:yyyy-MM-dd}",
    };
}
