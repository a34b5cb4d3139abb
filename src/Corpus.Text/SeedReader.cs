using Corpus.Text.Dates;
using Corpus.Text.FrontMatter;
using Corpus.Text.Header;
using Corpus.Text.Paragraphs;
using Corpus.Text.Quotes;
using Corpus.Text.Speakers;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text;

/// <summary>Reads seeds: text in, model out.</summary>
public static class SeedReader
{
    /// <summary>
    /// Reads the date header, front matter, paragraphs, bylines, dates, quotes and speakers of a seed. Accepts any text. The time is linear in its length.
    /// </summary>
    /// <param name="text">The text of the seed.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static SeedArticle Read(string text, CancellationToken cancellationToken = default)
    {
        var header = DateHeaderReader.Read(text);
        var frontMatter = FrontMatterReader.Read(text, header.BodyStart, cancellationToken);
        var layout = ParagraphReader.Read(text, header, frontMatter, cancellationToken);
        var words = WordReader.Read(text, layout.Paragraphs, cancellationToken);
        var dates = DateReader.Read(words, layout.Paragraphs, layout.Published, cancellationToken);
        var quotes = QuoteReader.Read(words, layout.Paragraphs, cancellationToken);
        var speakers = SpeakerReader.Read(words, layout.Paragraphs, quotes, cancellationToken);
        var article = new SeedArticle(
            text,
            header,
            frontMatter,
            layout.Published,
            layout.PublishedFrom,
            layout.Title,
            layout.Authors,
            layout.Dateline,
            layout.Credit,
            frontMatter?.GetText(FrontMatterKeys.Url),
            frontMatter?.GetText(FrontMatterKeys.Source),
            frontMatter?.GetTags() ?? default,
            layout.Paragraphs,
            dates,
            quotes.WithSpeakers(words, speakers));
        words.Release();
        return article;
    }
}
