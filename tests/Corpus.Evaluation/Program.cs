using System.Text.Json;
using Corpus.Evaluation;
using Corpus.Text;

// Measures accuracy on annotated texts.
// `seeds GOLD.json [FOLDER]` compares the five seeds with their gold annotations, fact by fact.
// `dates GOLD.jsonl`, `quotes GOLD.jsonl` and `speakers GOLD.jsonl` write predictions to standard output, one JSON object per line, and scores to standard
// error: for all texts, for the texts that the rules were developed on, and for the held-out texts.
// `dates GOLD.jsonl --predictions PREDICTIONS.jsonl` scores the predictions of another tool.
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

    case ["dates", var goldPath, "--predictions", var predictionsPath]:
        ScorePredictions(goldPath, predictionsPath);
        return 0;

    case ["quotes", var goldPath]:
        Evaluate(goldPath, () => new QuoteScore());
        return 0;

    case ["speakers", var goldPath]:
        Evaluate(goldPath, () => new SpeakerScore());
        return 0;

    default:
        Console.Error.WriteLine("usage: Corpus.Evaluation dates|quotes|speakers GOLD.jsonl > PREDICTIONS.jsonl, dates GOLD.jsonl --predictions PREDICTIONS.jsonl, or seeds GOLD.json [FOLDER]");
        return 2;
}

static void Evaluate(string goldPath, Func<IScore> createScore) => Score(goldPath, createScore, (gold, scores) =>
{
    var text = gold.GetProperty("text").GetString()!;
    var published = gold.TryGetProperty("doc_date", out var date) ? date.GetString() : null;

    // The date of publication is passed in a header, so offsets are too large by its length.
    var header = published is null ? "" : $"date {published} ";
    var article = SeedReader.Read(header + text);
    Console.WriteLine(JsonSerializer.Serialize(new { id = gold.GetProperty("id").GetString(), preds = scores[0].Predictions(article, header.Length) }));
    scores.ForEach(score => score.Add(gold, article, header.Length));
});

static void ScorePredictions(string goldPath, string predictionsPath)
{
    var predictions = File.ReadLines(predictionsPath).Select(line => JsonElement.Parse(line)).ToDictionary(
        prediction => prediction.GetProperty("id").GetString()!,
        prediction => prediction.GetProperty("preds"));
    Score(goldPath, () => new DateScore(), (gold, scores) =>
    {
        if (!predictions.TryGetValue(gold.GetProperty("id").GetString()!, out var dates))
        {
            throw new InvalidDataException($"{predictionsPath}: there is no line for the text '{gold.GetProperty("id")}'. Write one for each text of {goldPath}.");
        }

        scores.ForEach(score => score.Add(gold, dates));
    });
}

// `add` adds a text to the scores that it belongs to: those of all texts, and those of the development or held-out texts.
static void Score<TScore>(string goldPath, Func<TScore> createScore, Action<JsonElement, List<TScore>> add)
{
    TScore all = createScore(), development = createScore(), heldOut = createScore();
    foreach (var line in File.ReadLines(goldPath))
    {
        using var gold = JsonDocument.Parse(line);
        add(gold.RootElement, [all, HeldOut.Contains(gold.RootElement.GetProperty("id").GetString()!) ? heldOut : development]);
    }

    Console.Error.WriteLine($"all          {all}");
    Console.Error.WriteLine($"development  {development}");
    Console.Error.WriteLine($"held out     {heldOut}");
}
