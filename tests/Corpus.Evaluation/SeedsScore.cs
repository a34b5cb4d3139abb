using System.Text.Json;
using Corpus.Text;

namespace Corpus.Evaluation;

/// <summary>Compares what is read from the five seeds with what stands in their gold, fact by fact; <c>*</c> in the gold means anything.</summary>
internal sealed class SeedsScore(TextWriter differences)
{
    private readonly SortedDictionary<string, (int Equal, int All)> _facts = new(StringComparer.Ordinal);

    /// <summary>Compares every seed of the gold with its file in <paramref name="folder"/>.</summary>
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
        var rows = _facts.Select(fact => $"{fact.Key,-10} {fact.Value.Equal} of {fact.Value.All}");
        return string.Join('\n', rows.Append($"{"all",-10} {_facts.Values.Sum(fact => fact.Equal)} of {_facts.Values.Sum(fact => fact.All)}"));
    }

    private void Compare(string file, JsonElement gold, SeedArticle article)
    {
        var text = article.Text;
        Fact("title", gold.GetProperty("title"), text.Slice(article.Title));
        Fact("published", gold.GetProperty("published"), article.Published?.ToString());
        Fact("dateline", gold.GetProperty("dateline"), text.Slice(article.Dateline));
        Fact("credit", gold.GetProperty("credit"), text.Slice(article.Credit));
        List("related", gold.GetProperty("related"), Texts(ParagraphKind.Related));
        List("heading", gold.GetProperty("headings"), Texts(ParagraphKind.Heading));

        var dates = gold.GetProperty("dates");
        Fact("dates", dates.GetArrayLength(), article.Dates.Count);
        foreach (var (mention, date) in dates.EnumerateArray().Zip(article.Dates))
        {
            Fact("date span", Place(mention), $"{date.Start} {text.Substring(date.Start, date.Length)}");
            Fact("date value", mention.GetProperty("value"), date.Value);
            Fact("date first", mention.GetProperty("first"), date.First?.ToString());
            Fact("date last", mention.GetProperty("last"), date.Last?.ToString());
        }

        var quotes = gold.GetProperty("quotes");
        Fact("quotes", quotes.GetArrayLength(), article.Quotes.Count);
        foreach (var (wanted, quote) in quotes.EnumerateArray().Zip(article.Quotes))
        {
            Fact("quote span", Place(wanted), $"{quote.Start} {text.Substring(quote.Start, quote.Length)}");
            Fact("quote kind", wanted.GetProperty("kind"), quote.Kind.ToString());
            Fact("speaker", wanted.GetProperty("speaker"), quote.Speaker);
            Fact("cue", wanted.GetProperty("cue"), text.Slice(quote.Attribution?.Cue));
            Fact("balance", !wanted.TryGetProperty("unbalanced", out _), quote.IsBalanced);
        }

        IEnumerable<string> Texts(ParagraphKind kind) =>
            article.Paragraphs.Where(paragraph => paragraph.Kind == kind).Select(paragraph => text.Substring(paragraph.Start, paragraph.Length));

        string Place(JsonElement item) => $"{item.GetProperty("start")} {item.GetProperty("text")}";

        void List(string name, JsonElement wanted, IEnumerable<string> got) =>
            Fact(name, string.Join('|', wanted.EnumerateArray().Select(item => item.GetString())), string.Join('|', got));

        void Fact(string name, object? wanted, object? got)
        {
            var value = wanted is JsonElement element ? element.GetString() : wanted;
            var equal = value is "*" || Equals(value, got);
            var (right, all) = _facts.GetValueOrDefault(name);
            _facts[name] = (right + (equal ? 1 : 0), all + 1);
            if (!equal)
            {
                differences.WriteLine($"{file}: {name} is '{got}', not '{value}'");
            }
        }
    }
}
