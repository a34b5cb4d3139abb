using System.Globalization;
using System.Text.Json;
using Corpus.Text;

namespace Corpus.Evaluation;

/// <summary>
/// Scores quotes and their sources. Spans are compared without white space and quotation marks at their ends.
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item><description>recall: the gold direct spans that a quote covers with an intersection over union of at least 0.8.</description></item>
/// <item><description>precision: the quotes of kind <c>Direct</c> that overlap attributed content of any kind.</description></item>
/// <item><description>sources: for each gold quote, the source of the quote that overlaps it most is correct if it overlaps the gold source.</description></item>
/// <item><description>tight: the same, but the sources must have an intersection over union of at least 0.5.</description></item>
/// </list>
/// </remarks>
internal sealed class QuoteScore : IScore
{
    private const string Marks = " \n\r\t“”\"‘’'`";
    private int _spans, _covered, _direct, _attributed, _goldSources, _foundSources, _correct, _tight;

    public IEnumerable<object> Predictions(SeedArticle article, int headerLength) => article.Quotes.Select(quote => new
    {
        start = quote.Start - headerLength,
        end = quote.End - headerLength,
        kind = quote.Kind.ToString(),
        source_start = quote.Attribution?.Source.Start - headerLength,
        source_end = quote.Attribution?.Source.End - headerLength,
    });

    public void Add(JsonElement gold, SeedArticle article, int headerLength)
    {
        var text = gold.GetProperty("text").GetString()!;
        var quotes = article.Quotes.Select(quote => (
            Span: Trim(text, new Span(quote.Start - headerLength, quote.End - headerLength)),
            quote.Kind,
            Source: quote.Attribution?.Source is { } source ? new Span(source.Start - headerLength, source.End - headerLength) : (Span?)null)).ToList();
        var content = gold.GetProperty("attributed_spans").EnumerateArray().Select(Span.Parse).ToList();
        foreach (var (span, _, _) in quotes.Where(quote => quote.Kind == QuoteKind.Direct))
        {
            _direct++;
            _attributed += content.Exists(attributed => span.Overlap(attributed) > 0) ? 1 : 0;
        }

        foreach (var quote in gold.GetProperty("quotes").EnumerateArray())
        {
            var spans = quote.GetProperty("spans").EnumerateArray().Select(Span.Parse).ToList();
            foreach (var span in spans.Where(_ => quote.GetProperty("kind").GetString() == "direct").Select(span => Trim(text, span)).Where(span => span.Length > 0))
            {
                _spans++;
                _covered += quotes.Exists(found => found.Span.Overlap(span) > 0 && found.Span.IntersectionOverUnion(span) >= 0.8) ? 1 : 0;
            }

            if (!quote.TryGetProperty("speaker", out var speaker) || speaker.GetString() is not { Length: > 0 })
            {
                continue;
            }

            _goldSources++;
            var best = quotes.Where(found => found.Source is not null)
                .Select(found => (found.Source, Overlap: spans.Sum(found.Span.Overlap)))
                .Where(found => found.Overlap > 0)
                .OrderByDescending(found => found.Overlap)
                .FirstOrDefault();
            if (best.Source is { } source)
            {
                var goldSource = new Span(quote.GetProperty("speaker_start").GetInt32(), quote.GetProperty("speaker_end").GetInt32());
                _foundSources++;
                _correct += source.Overlap(goldSource) > 0 ? 1 : 0;
                _tight += source.IntersectionOverUnion(goldSource) >= 0.5 ? 1 : 0;
            }
        }
    }

    public override string ToString()
    {
        static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;
        double F1(double correct) => Ratio(2 * correct, _foundSources + _goldSources);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"quotes: {_spans} direct spans, recall {Ratio(_covered, _spans):F3} | {_direct} Direct found, precision {Ratio(_attributed, _direct):F3}"
            + $" | {_goldSources} sources: P {Ratio(_correct, _foundSources):F3} R {Ratio(_correct, _goldSources):F3} F1 {F1(_correct):F3}, tight F1 {F1(_tight):F3}");
    }

    private static Span Trim(string text, Span span)
    {
        var (start, end) = span;
        while (start < end && Marks.Contains(text[start]))
        {
            start++;
        }

        while (end > start && Marks.Contains(text[end - 1]))
        {
            end--;
        }

        return new Span(start, end);
    }

    private readonly record struct Span(int Start, int End)
    {
        public int Length => End - Start;

        public int Overlap(Span other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

        public double IntersectionOverUnion(Span other) => (double)Overlap(other) / (Math.Max(End, other.End) - Math.Min(Start, other.Start));

        public static Span Parse(JsonElement pair) => new(pair[0].GetInt32(), pair[1].GetInt32());
    }
}
