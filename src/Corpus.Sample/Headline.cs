using Corpus.Sample.Corpus;

namespace Corpus.Sample;

/// <summary>What to call an article in a list: its title, or else its first words, or else its id.</summary>
internal static class Headline
{
    private const int Length = 60;

    public static string Of(Article article) => article.Title ?? FirstWords(article) ?? article.Id;

    private static string? FirstWords(Article article)
    {
        if (article.Paragraphs.FirstOrDefault(paragraph => paragraph.Kind == ParagraphKind.Body)?.Text is not { } body)
        {
            return null;
        }

        if (body.Length <= Length)
        {
            return body;
        }

        // Cut at a word; within one that is longer than any line, but not within a character.
        var space = body.LastIndexOf(' ', Length);
        var end = space > 0 ? space : char.IsLowSurrogate(body[Length]) ? Length - 1 : Length;
        return body[..end] + "…";
    }
}
