using System.Globalization;
using System.Text.Json;
using Corpus.Text;

namespace Corpus.Evaluation;

/// <summary>
/// Counts how the quotes found in texts, and their sources, agree with annotated ones. span recall: gold direct spans that a quote covers with
/// intersection over union of 0.8, marks left aside. precision: Direct quotes that overlap some attributed content. sources: of gold quotes that have a
/// speaker, the source of the quote that overlaps most, if it overlaps gold's; tight, if their intersection over union is 0.5.
/// </summary>
internal sealed class QuoteScore
{
    private const string Marks = " \n\r\t“”\"‘’'`";

    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase) { "he", "she", "they", "it", "i", "we", "you", "him", "her" };

    private readonly SortedDictionary<string, int> _failed = new(StringComparer.Ordinal);
    private int _spans, _covered, _direct, _right, _sources, _given, _found, _tight;

    /// <summary>Adds a text: its gold quotes, and the quotes that were read, whose offsets are <paramref name="shift"/> too large.</summary>
    public void Add(JsonElement gold, IEnumerable<Quote> quotes, int shift)
    {
        var text = gold.GetProperty("text").GetString()!;
        var read = quotes.Select(quote => (Quote: quote, Span: Trim(text, new(quote.Start - shift, quote.End - shift)))).ToList();
        var attributed = gold.GetProperty("attributed_spans").EnumerateArray().Select(Span.Of).ToList();
        var direct = read.Where(quote => quote.Quote.Kind == QuoteKind.Direct).ToList();
        _direct += direct.Count;
        _right += direct.Count(quote => attributed.Exists(span => span.Overlap(quote.Span) > 0));
        foreach (var quote in gold.GetProperty("quotes").EnumerateArray())
        {
            var spans = quote.GetProperty("spans").EnumerateArray().Select(Span.Of).ToList();
            if (quote.GetProperty("kind").GetString() == "direct")
            {
                var contents = spans.Select(span => Trim(text, span)).Where(span => span.Length > 0).ToList();
                _spans += contents.Count;
                _covered += contents.Count(span => read.Exists(found => span.Union(found.Span) >= 0.8));
            }

            if (quote.TryGetProperty("speaker", out var speaker) && speaker.GetString() is { Length: > 0 } name)
            {
                var source = read
                    .Select(found => (found.Quote.Attribution, Overlap: spans.Sum(span => span.Overlap(found.Span))))
                    .Where(found => found.Attribution is not null && found.Overlap > 0)
                    .OrderByDescending(found => found.Overlap)
                    .FirstOrDefault().Attribution?.Source;
                AddSource(name, new(quote.GetProperty("speaker_start").GetInt32(), quote.GetProperty("speaker_end").GetInt32()), source, shift);
            }
        }
    }

    public override string ToString()
    {
        var failed = string.Join(", ", _failed.OrderByDescending(kind => kind.Value).Select(kind => $"{kind.Key} {kind.Value}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"quotes: {_spans} direct spans, recall {Ratio(_covered, _spans):F3} | {_direct} Direct found, precision {Ratio(_right, _direct):F3}"
            + $" | {_sources} sources: P {Ratio(_found, _given):F3} R {Ratio(_found, _sources):F3} F1 {Ratio(2 * _found, _given + _sources):F3},"
            + $" tight F1 {Ratio(2 * _tight, _given + _sources):F3} | failed: {failed}");
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

        return new(start, end);
    }

    private static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;

    /// <summary>The kind of a source, by what the words are.</summary>
    private static string KindOf(string name) =>
        Pronouns.Contains(name) ? "pronoun"
        : name is "who" or "which" or "that" ? "relative"
        : !name.Any(char.IsUpper) ? "role or body"
        : name.Contains(", ", StringComparison.Ordinal) ? "name with apposition"
        : name.Contains(' ') ? "name of several words"
        : "name of one word";

    private void AddSource(string name, Span want, Slice? source, int shift)
    {
        _sources++;
        if (source is { } slice)
        {
            Span got = new(slice.Start - shift, slice.End - shift);
            _given++;
            _tight += want.Union(got) >= 0.5 ? 1 : 0;
            if (want.Overlap(got) > 0)
            {
                _found++;
                return;
            }
        }

        var kind = $"{KindOf(name)} ({(source is null ? "none" : "another")} found)";
        _failed[kind] = _failed.GetValueOrDefault(kind) + 1;
    }

    private readonly record struct Span(int Start, int End)
    {
        public int Length => End - Start;

        public static Span Of(JsonElement pair) => new(pair[0].GetInt32(), pair[1].GetInt32());

        public int Overlap(Span other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

        /// <summary>Intersection over union.</summary>
        public double Union(Span other) => Ratio(Overlap(other), Math.Max(End, other.End) - Math.Min(Start, other.Start));
    }
}
