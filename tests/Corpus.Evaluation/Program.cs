using System.Text.Json;
using Corpus.Evaluation;
using Corpus.Text;

// Measures accuracy on annotated texts.
// `seeds GOLD.json [FOLDER]` compares the five seeds with their gold annotations, fact by fact.
// `dates GOLD.jsonl`, `quotes GOLD.jsonl` and `speakers GOLD.jsonl` write predictions to standard output, one JSON object per line, and scores to standard
// error: for all texts, for the texts that the rules were developed on, and for the held-out texts.
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

    case ["speakers", var goldPath]:
        Evaluate(goldPath, () => new SpeakerScore());
        return 0;

    default:
        Console.Error.WriteLine("usage: Corpus.Evaluation dates|quotes|speakers GOLD.jsonl > PREDICTIONS.jsonl, or seeds GOLD.json [FOLDER]");
        return 2;
}

static void Evaluate(string goldPath, Func<IScore> createScore)
{
    IScore all = createScore(), development = createScore(), heldOut = createScore();
    foreach (var line in File.ReadLines(goldPath))
    {
        using var gold = JsonDocument.Parse(line);
        var id = gold.RootElement.GetProperty("id").GetString()!;
        var text = gold.RootElement.GetProperty("text").GetString()!;
        var published = gold.RootElement.TryGetProperty("doc_date", out var date) ? date.GetString() : null;

        // The date of publication is passed in a header, so offsets are too large by its length.
        var header = published is null ? "" : $"date {published} ";
        var article = SeedReader.Read(header + text);
        Console.WriteLine(JsonSerializer.Serialize(new { id, preds = all.Predictions(article, header.Length) }));
        all.Add(gold.RootElement, article, header.Length);
        (HeldOut.Contains(id) ? heldOut : development).Add(gold.RootElement, article, header.Length);
    }

    Console.Error.WriteLine($"all          {all}");
    Console.Error.WriteLine($"development  {development}");
    Console.Error.WriteLine($"held out     {heldOut}");
}
