using Corpus.Text.Quotes.Marks;
using Corpus.Text.Quotes.Reports;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes;

/// <summary>The quotes of an article with the words that attribute them, before their speakers are known. The three arrays run in parallel.</summary>
/// <param name="spans">Where the quotes are; may be longer than <see cref="Count"/>.</param>
/// <param name="kinds">Their kinds.</param>
/// <param name="reports">The words that attribute them.</param>
internal sealed class AttributedQuotes(QuoteSpan[] spans, QuoteKind[] kinds, Report[] reports)
{
    /// <summary>No quotes.</summary>
    public static AttributedQuotes None { get; } = new([], [], []);

    /// <summary>The number of quotes.</summary>
    public int Count => reports.Length;

    /// <summary>Where a quote is.</summary>
    public ref readonly QuoteSpan Span(int index) => ref spans[index];

    /// <summary>The words that attribute a quote.</summary>
    public ref readonly Report Report(int index) => ref reports[index];

    /// <summary>The quotes with their speakers.</summary>
    /// <param name="words">The article's words.</param>
    /// <param name="speakers">The speaker of each quote; null where nothing says who spoke.</param>
    public EquatableArray<Quote> WithSpeakers(WordList words, string?[] speakers)
    {
        if (Count == 0)
        {
            return default;
        }

        var quotes = new Quote[Count];
        for (var i = 0; i < quotes.Length; i++)
        {
            ref readonly var span = ref spans[i];
            quotes[i] = new Quote(
                span.Start, span.End - span.Start, kinds[i], speakers[i], Attribution(words, reports[i]), IsBalanced: !span.OpenMissing && !span.CloseMissing);
        }

        return new EquatableArray<Quote>(quotes);
    }

    private static Attribution? Attribution(WordList words, in Report report)
    {
        if (!report.Exists)
        {
            return null;
        }

        Slice? cue = report.CueEnd > report.CueFirst
            ? Slice.FromBounds(words[report.CueFirst].Start, words[report.CueEnd - 1].End)
            : null;
        return new Attribution(Slice.FromBounds(words[report.SourceFirst].Start, words[report.SourceEnd - 1].End), cue);
    }
}
