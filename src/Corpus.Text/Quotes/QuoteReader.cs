using Corpus.Text.Words;

namespace Corpus.Text.Quotes;

/// <summary>Finds the quotes of an article, who said them, and the words that say so.</summary>
internal static class QuoteReader
{
    /// <summary>The quotes in order of place.</summary>
    /// <param name="words">The article's words.</param>
    /// <param name="paragraphs">The article's paragraphs.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static EquatableArray<Quote> Read(
        WordList words, IReadOnlyList<Paragraph> paragraphs, CancellationToken cancellationToken) => default;
}
