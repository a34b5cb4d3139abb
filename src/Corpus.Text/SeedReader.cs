using Corpus.Text.Dates;
using Corpus.Text.FrontMatter;
using Corpus.Text.Header;
using Corpus.Text.Paragraphs;
using Corpus.Text.Quotes;
using Corpus.Text.Speakers;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text;

/// <summary>Reads texts ("seeds"): a string in, a record out. It keeps no state, so several threads can read at the same time.</summary>
public static class SeedReader
{
    /// <summary>
    /// Reads the date header, front matter, paragraphs, bylines, dates, quotes and speakers of a text. Any text is accepted, and what is malformed in it is a
    /// fault (<see cref="Faults.FaultReader.FindFaults"/>), not an exception. Time and memory are linear in the length of the text. The result depends on the
    /// text only, not on the culture or the current date.
    /// </summary>
    /// <param name="text">The text, of which nothing is changed. <see cref="SeedArticle.Text"/> is the same object.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>What was found, as positions in the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static SeedArticle Read(string text, CancellationToken cancellationToken = default)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        var header = DateHeaderReader.Read(text);
        var frontMatter = FrontMatterReader.Read(text, header.BodyStart, cancellationToken);
        var layout = ParagraphReader.Read(text, header, frontMatter, cancellationToken);
        var words = WordReader.Read(text, layout.Paragraphs, cancellationToken);
        var dates = DateReader.Read(words, layout.Paragraphs, layout.Published, cancellationToken);
        var quotes = QuoteReader.Read(words, layout.Paragraphs, cancellationToken);
        var speakers = SpeakerReader.Read(words, layout.Paragraphs, quotes, cancellationToken);
        var article = new SeedArticle
        {
            Text = text,
            Header = header,
            FrontMatter = frontMatter,
            Published = layout.Published,
            PublishedFrom = layout.PublishedFrom,
            Title = layout.Title,
            Authors = layout.Authors,
            Dateline = layout.Dateline,
            Credit = layout.Credit,
            Url = frontMatter?.GetText(FrontMatterKeys.Url),
            Source = frontMatter?.GetText(FrontMatterKeys.Source),
            Tags = frontMatter?.GetTags() ?? default,
            Paragraphs = layout.Paragraphs,
            Dates = dates,
            Quotes = quotes.WithSpeakers(words, speakers),
        };
        words.Release();
        return article;
    }
}
