using System.Text.Json;
using Corpus.Evaluation;
using Corpus.Text;

// Accuracy on annotated texts. `seeds GOLD.json`: the five seeds, fact by fact. `dates GOLD.jsonl` and `quotes GOLD.jsonl`: predictions, a JSON
// object a line, on standard output; the measures on standard error, of all texts, of those that rules were written on, and of those held out.
switch (args)
{
    case ["seeds", var goldPath, .. var folders]:
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(goldPath));
        var score = new SeedsScore(Console.Out);
        score.Add(gold.RootElement, folders is [var folder] ? folder : "seeds");
        Console.WriteLine(score);
        return 0;
    }

    case ["dates", var goldPath]:
        Evaluate(goldPath, () => new DateScore());
        return 0;

    case ["quotes", var goldPath]:
        Evaluate(goldPath, () => new QuoteScore());
        return 0;

    default:
        Console.Error.WriteLine("usage: Corpus.Evaluation dates|quotes GOLD.jsonl > PREDICTIONS.jsonl, or seeds GOLD.json [FOLDER]");
        return 2;
}

static void Evaluate(string goldPath, Func<IScore> newScore)
{
    IScore all = newScore(), workedOn = newScore(), heldOut = newScore();
    foreach (var line in File.ReadLines(goldPath))
    {
        using var gold = JsonDocument.Parse(line);
        var id = gold.RootElement.GetProperty("id").GetString()!;
        var text = gold.RootElement.GetProperty("text").GetString()!;
        var published = gold.RootElement.TryGetProperty("doc_date", out var date) ? date.GetString() : null;

        // A header gives the text its date; offsets are moved back by its length.
        var header = published is null ? "" : $"date {published} ";
        var article = SeedReader.Read(header + text);
        Console.WriteLine(JsonSerializer.Serialize(new { id, preds = all.Predictions(article, header.Length) }));
        all.Add(gold.RootElement, article, header.Length);
        (HeldOut.Contains(id) ? heldOut : workedOn).Add(gold.RootElement, article, header.Length);
    }

    Console.Error.WriteLine($"all        {all}");
    Console.Error.WriteLine($"worked on  {workedOn}");
    Console.Error.WriteLine($"held out   {heldOut}");
}
