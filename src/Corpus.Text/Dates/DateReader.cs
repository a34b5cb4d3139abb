using Corpus.Text.Words;

namespace Corpus.Text.Dates;

/// <summary>Finds the date mentions of an article.</summary>
internal static class DateReader
{
    /// <summary>The mentions in order of place.</summary>
    /// <param name="words">The article's words.</param>
    /// <param name="paragraphs">The article's paragraphs.</param>
    /// <param name="published">The day that relative words count from; null leaves them unresolved.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static EquatableArray<DateMention> Read(
        WordList words, IReadOnlyList<Paragraph> paragraphs, CalendarDate? published, CancellationToken cancellationToken) => default;
}
