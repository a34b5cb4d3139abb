using System.Text.Json;
using Corpus.Text;

namespace Corpus.Evaluation;

/// <summary>Compares the articles read from the five seeds with their gold annotations, fact by fact. <c>*</c> in the annotations matches anything.</summary>
/// <param name="differences">Receives a line for each difference.</param>
internal sealed class SeedsScore(TextWriter differences)
{
    private readonly SortedDictionary<string, (int Correct, int Total)> _facts = new(StringComparer.Ordinal);

    /// <summary>Compares every annotated seed with its file in <paramref name="folder"/>.</summary>
    public void Add(JsonElement gold, string folder)
    {
        foreach (var seed in gold.EnumerateArray())
        {
            var file = seed.GetProperty("file").GetString()!;
            Compare(file, seed, SeedReader.Read(File.ReadAllText(Path.Combine(folder, file))));
        }
    }

    public override string ToString()
    {
        var rows = _facts.Select(fact => $"{fact.Key,-10} {fact.Value.Correct} of {fact.Value.Total}");
        return string.Join('\n', rows.Append($"{"all",-10} {_facts.Values.Sum(fact => fact.Correct)} of {_facts.Values.Sum(fact => fact.Total)}"));
    }

    private void Compare(string file, JsonElement gold, SeedArticle article)
    {
        var text = article.Text;
        Fact("title", gold.GetProperty("title"), article.Title);
        Fact("published", gold.GetProperty("published"), article.Published?.ToString());
        Fact("dateline", gold.GetProperty("dateline"), text.Slice(article.Dateline));
        Fact("credit", gold.GetProperty("credit"), text.Slice(article.Credit));
        List("related", gold.GetProperty("related"), Texts(ParagraphKind.Related));
        List("heading", gold.GetProperty("headings"), Texts(ParagraphKind.Heading));

        var dates = gold.GetProperty("dates");
        Fact("dates", dates.GetArrayLength(), article.Dates.Count);
        foreach (var (mention, date) in dates.EnumerateArray().Zip(article.Dates))
        {
            Fact("date span", GetSpan(mention), $"{date.Start} {text.Substring(date.Start, date.Length)}");
            Fact("date value", mention.GetProperty("value"), date.Value);
            Fact("date first", mention.GetProperty("first"), date.First?.ToString());
            Fact("date last", mention.GetProperty("last"), date.Last?.ToString());
        }

        var quotes = gold.GetProperty("quotes");
        Fact("quotes", quotes.GetArrayLength(), article.Quotes.Count);
        foreach (var (annotation, quote) in quotes.EnumerateArray().Zip(article.Quotes))
        {
            Fact("quote span", GetSpan(annotation), $"{quote.Start} {text.Substring(quote.Start, quote.Length)}");
            Fact("quote kind", annotation.GetProperty("kind"), quote.Kind.ToString());
            Fact("speaker", annotation.GetProperty("speaker"), quote.Speaker);
            Fact("cue", annotation.GetProperty("cue"), text.Slice(quote.Attribution?.Cue));
            Fact("balance", !annotation.TryGetProperty("unbalanced", out _), quote.IsBalanced);
        }

        IEnumerable<string> Texts(ParagraphKind kind) =>
            article.Paragraphs.Where(paragraph => paragraph.Kind == kind).Select(paragraph => text.Substring(paragraph.Start, paragraph.Length));

        string GetSpan(JsonElement item) => $"{item.GetProperty("start")} {item.GetProperty("text")}";

        void List(string name, JsonElement expected, IEnumerable<string> actual) =>
            Fact(name, string.Join('|', expected.EnumerateArray().Select(item => item.GetString())), string.Join('|', actual));

        void Fact(string name, object? expected, object? actual)
        {
            var value = expected is JsonElement element ? element.GetString() : expected;
            var isCorrect = value is "*" || Equals(value, actual);
            var (correct, total) = _facts.GetValueOrDefault(name);
            _facts[name] = (correct + (isCorrect ? 1 : 0), total + 1);
            if (!isCorrect)
            {
                differences.WriteLine($"{file}: {name} is '{actual}', not '{value}'");
            }
        }
    }
}
