using System.Text.Json;
using Corpus.Evaluation;
using Corpus.Text;

// Accuracy on annotated texts. `seeds GOLD.json`: the five seeds, fact by fact. `dates GOLD.jsonl`, `quotes GOLD.jsonl`: writes
// predictions, a JSON object a line, to standard output, and the measures to standard error: of all texts, of those that rules were written on, and of those held out.
if (args is ["seeds", var seedsGold, .. var folders])
{
    using var gold = JsonDocument.Parse(File.ReadAllBytes(seedsGold));
    var score = new SeedsScore(Console.Out);
    score.Add(gold.RootElement, folders is [var folder] ? folder : "seeds");
    Console.WriteLine(score);
    return 0;
}

if (args is not [("dates" or "quotes") and var subject, var goldPath])
{
    Console.Error.WriteLine("usage: Corpus.Evaluation dates|quotes GOLD.jsonl > PREDICTIONS.jsonl, or seeds GOLD.json [FOLDER]");
    return 2;
}

DateScore allDates = new(), datesWorkedOn = new(), datesHeldOut = new();
QuoteScore allQuotes = new(), quotesWorkedOn = new(), quotesHeldOut = new();
foreach (var line in File.ReadLines(goldPath))
{
    using var gold = JsonDocument.Parse(line);
    var id = gold.RootElement.GetProperty("id").GetString()!;
    var text = gold.RootElement.GetProperty("text").GetString()!;
    var published = gold.RootElement.TryGetProperty("doc_date", out var date) ? date.GetString() : null;

    // A header gives the text its date; offsets are moved back by its length.
    var header = published is null ? "" : $"date {published} ";
    var article = SeedReader.Read(header + text);
    object predictions = subject == "dates"
        ? article.Dates.Select(d => new { start = d.Start - header.Length, end = d.Start + d.Length - header.Length, value = d.Value })
        : article.Quotes.Select(q => new
        {
            start = q.Start - header.Length,
            end = q.End - header.Length,
            kind = q.Kind.ToString(),
            source_start = q.Attribution?.Source.Start - header.Length,
            source_end = q.Attribution?.Source.End - header.Length,
        });
    Console.WriteLine(JsonSerializer.Serialize(new { id, preds = predictions }));
    if (subject == "dates")
    {
        allDates.Add(gold.RootElement, article.Dates, header.Length);
        (HeldOut.Contains(id) ? datesHeldOut : datesWorkedOn).Add(gold.RootElement, article.Dates, header.Length);
    }
    else
    {
        allQuotes.Add(gold.RootElement, article.Quotes, header.Length);
        (HeldOut.Contains(id) ? quotesHeldOut : quotesWorkedOn).Add(gold.RootElement, article.Quotes, header.Length);
    }
}

var (all, workedOn, heldOut) = subject == "dates"
    ? ((object)allDates, (object)datesWorkedOn, (object)datesHeldOut)
    : (allQuotes, quotesWorkedOn, quotesHeldOut);
Console.Error.WriteLine($"all        {all}");
Console.Error.WriteLine($"worked on  {workedOn}");
Console.Error.WriteLine($"held out   {heldOut}");

return 0;
