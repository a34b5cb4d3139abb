using Corpus.Text.Quotes;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>Finds the person or body behind each source.</summary>
internal static class SpeakerReader
{
    /// <summary>The speaker of each report; null where nothing says who.</summary>
    public static string?[] Read(WordList words, Report[] reports, int count, QuoteSpan[] spans, CancellationToken cancellationToken) => new string?[count];
}
