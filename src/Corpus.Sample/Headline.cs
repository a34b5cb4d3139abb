using Corpus.Sample.Corpus;

namespace Corpus.Sample;

/// <summary>The name of an article in a list: its title, else its first words, else its id.</summary>
internal static class Headline
{
    // In UTF-16 code units.
    private const int MaxLength = 60;

    public static string From(Article article) => article.Title ?? FirstWords(article) ?? article.Id;

    private static string? FirstWords(Article article)
    {
        if (article.Paragraphs.FirstOrDefault(paragraph => paragraph.Kind == ParagraphKind.Body)?.Text is not { } body)
        {
            return null;
        }

        if (body.Length <= MaxLength)
        {
            return body;
        }

        // Cut between words. Cut a single long word anywhere, but do not split a surrogate pair.
        var space = body.LastIndexOf(' ', MaxLength);
        var end = space > 0 ? space : char.IsLowSurrogate(body[MaxLength]) ? MaxLength - 1 : MaxLength;
        return body[..end] + "…";
    }
}
