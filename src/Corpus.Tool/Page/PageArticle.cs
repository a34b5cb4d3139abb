using Corpus.Text;

namespace Corpus.Tool.Page;

/// <summary>An article of the page.</summary>
/// <param name="Path">The path of its file, with <c>/</c>. It names the article on the page, and no other article has it.</param>
/// <param name="Content">What was read of the file.</param>
internal sealed record PageArticle(string Path, SeedArticle Content)
{
    /// <summary>The name of the article in a list: its title, else its first words, else its path.</summary>
    public string Headline { get; } = Content.Title ?? GetFirstWords(Content) ?? Path;

    /// <summary>How many dates and quotes it has.</summary>
    public Counts Counts { get; } = Counts.From(Content);

    // In UTF-16 code units.
    private const int MaxLength = 60;

    private static string? GetFirstWords(SeedArticle article)
    {
        if (article.Paragraphs.FirstOrDefault(paragraph => paragraph.Kind == ParagraphKind.Body) is not { } body)
        {
            return null;
        }

        if (body.Length <= MaxLength)
        {
            return article.Text.Substring(body.Start, body.Length);
        }

        // Cut between words. Cut a single long word anywhere, but do not split a surrogate pair.
        var space = article.Text.LastIndexOf(' ', body.Start + MaxLength, MaxLength);
        var end = space > 0 ? space : body.Start + (char.IsLowSurrogate(article.Text[body.Start + MaxLength]) ? MaxLength - 1 : MaxLength);
        return article.Text[body.Start..end] + "…";
    }
}
