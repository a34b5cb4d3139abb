using System.Globalization;
using System.Text.Json;
using Corpus.Text;

namespace Corpus.Evaluation;

/// <summary>
/// Counts how the quotes found in texts, and their sources, agree with annotated ones. A gold direct span is covered by a quote whose words
/// are the same but for marks, by intersection over union of 0.8; a Direct quote is right where it overlaps attributed content of any kind;
/// the source of the quote that overlaps a gold quote most is right where it overlaps gold's, and tight by intersection over union of 0.5.
/// </summary>
internal sealed class QuoteScore : IScore
{
    private const string Marks = " \n\r\t“”\"‘’'`";
    private int _spans, _covered, _direct, _attributed, _sources, _given, _right, _tight;

    public IEnumerable<object> Predictions(SeedArticle article, int shift) => article.Quotes.Select(quote => new
    {
        start = quote.Start - shift,
        end = quote.End - shift,
        kind = quote.Kind.ToString(),
        source_start = quote.Attribution?.Source.Start - shift,
        source_end = quote.Attribution?.Source.End - shift,
    });

    public void Add(JsonElement gold, SeedArticle article, int shift)
    {
        var text = gold.GetProperty("text").GetString()!;
        var quotes = article.Quotes.Select(quote => (
            Span: Trim(text, new Span(quote.Start - shift, quote.End - shift)),
            quote.Kind,
            Source: quote.Attribution?.Source is { } source ? new Span(source.Start - shift, source.End - shift) : (Span?)null)).ToList();
        var content = gold.GetProperty("attributed_spans").EnumerateArray().Select(Span.Of).ToList();
        foreach (var (span, _, _) in quotes.Where(quote => quote.Kind == QuoteKind.Direct))
        {
            _direct++;
            _attributed += content.Exists(attributed => span.Overlap(attributed) > 0) ? 1 : 0;
        }

        foreach (var quote in gold.GetProperty("quotes").EnumerateArray())
        {
            var spans = quote.GetProperty("spans").EnumerateArray().Select(Span.Of).ToList();
            foreach (var span in spans.Where(_ => quote.GetProperty("kind").GetString() == "direct").Select(span => Trim(text, span)).Where(span => span.Length > 0))
            {
                _spans++;
                _covered += quotes.Exists(found => found.Span.Overlap(span) > 0 && found.Span.IntersectionOverUnion(span) >= 0.8) ? 1 : 0;
            }

            if (!quote.TryGetProperty("speaker", out var speaker) || speaker.GetString() is not { Length: > 0 })
            {
                continue;
            }

            _sources++;
            var best = quotes.Where(found => found.Source is not null)
                .Select(found => (found.Source, Overlap: spans.Sum(found.Span.Overlap)))
                .Where(found => found.Overlap > 0)
                .OrderByDescending(found => found.Overlap)
                .FirstOrDefault();
            if (best.Source is { } source)
            {
                var wanted = new Span(quote.GetProperty("speaker_start").GetInt32(), quote.GetProperty("speaker_end").GetInt32());
                _given++;
                _right += source.Overlap(wanted) > 0 ? 1 : 0;
                _tight += source.IntersectionOverUnion(wanted) >= 0.5 ? 1 : 0;
            }
        }
    }

    public override string ToString()
    {
        static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;
        double F1(double right) => Ratio(2 * right, _given + _sources);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"quotes: {_spans} direct spans, recall {Ratio(_covered, _spans):F3} | {_direct} Direct found, precision {Ratio(_attributed, _direct):F3}"
            + $" | {_sources} sources: P {Ratio(_right, _given):F3} R {Ratio(_right, _sources):F3} F1 {F1(_right):F3}, tight F1 {F1(_tight):F3}");
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

        public static Span Of(JsonElement pair) => new(pair[0].GetInt32(), pair[1].GetInt32());
    }
}
