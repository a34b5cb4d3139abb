using Corpus.Text.Quotes.Attributions;
using Corpus.Text.Quotes.Marks;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes;

/// <summary>The quotes of an article with their attributions, before their speakers are resolved. The three arrays are parallel.</summary>
/// <param name="spans">The positions of the quotes; may be longer than <see cref="Count"/>.</param>
/// <param name="kinds">The kinds of the quotes.</param>
/// <param name="attributions">The attributions of the quotes.</param>
internal sealed class AttributedQuotes(QuoteSpan[] spans, QuoteKind[] kinds, AttributionSpan[] attributions)
{
    /// <summary>An instance without quotes.</summary>
    public static AttributedQuotes None { get; } = new([], [], []);

    /// <summary>The number of quotes.</summary>
    public int Count => attributions.Length;

    /// <summary>The position of a quote.</summary>
    public ref readonly QuoteSpan GetSpan(int index) => ref spans[index];

    /// <summary>The attribution of a quote.</summary>
    public ref readonly AttributionSpan GetAttribution(int index) => ref attributions[index];

    /// <summary>Creates the model of the quotes.</summary>
    /// <param name="words">The article's words.</param>
    /// <param name="speakers">The speaker of each quote, or null if it is unknown.</param>
    public EquatableArray<Quote> WithSpeakers(WordList words, string?[] speakers)
    {
        var quotes = new Quote[Count];
        for (var i = 0; i < quotes.Length; i++)
        {
            ref readonly var span = ref spans[i];
            quotes[i] = new Quote
            {
                Start = span.Start,
                Length = span.End - span.Start,
                Kind = kinds[i],
                Speaker = speakers[i],
                Attribution = CreateAttribution(words, attributions[i]),
                IsBalanced = !span.OpeningMarkMissing && !span.ClosingMarkMissing,
            };
        }

        return new EquatableArray<Quote>(quotes);
    }

    private static Attribution? CreateAttribution(WordList words, in AttributionSpan attribution)
    {
        if (!attribution.Exists)
        {
            return null;
        }

        Slice? cue = attribution.CueEnd > attribution.CueFirst
            ? Slice.FromBounds(words[attribution.CueFirst].Start, words[attribution.CueEnd - 1].End)
            : null;
        return new Attribution { Source = Slice.FromBounds(words[attribution.SourceFirst].Start, words[attribution.SourceEnd - 1].End), Cue = cue };
    }
}
