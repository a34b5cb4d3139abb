using Corpus.Generator.Steps;

namespace Corpus.Generator.Names;

/// <summary>The name that a seed would have if it were alone.</summary>
/// <param name="Path">Its path relative to the project.</param>
/// <param name="Id">Its path below the seeds folder.</param>
/// <param name="Identifier">The identifier that it asks for.</param>
/// <param name="IsExplicit">Whether its item asks for just this one, which then goes before others.</param>
internal sealed record NameRequest(string Path, string Id, string Identifier, bool IsExplicit)
{
    /// <summary>What <paramref name="seed"/> asks for.</summary>
    public static NameRequest Of(Seed seed, IdentifierSource source)
    {
        var wanted = seed.Identifier is { Length: > 0 } own ? Names.Identifier.OfFileName(own) : null;
        var identifier = wanted
            ?? (source == IdentifierSource.Title ? OfTitle(seed.Article) : null)
            ?? Names.Identifier.OfFileName(FileName(seed.Path.Id))
            ?? "Article";
        return new NameRequest(seed.Path.Relative, seed.Path.Id, identifier, wanted is not null);
    }

    private static string? OfTitle(SeedArticle article)
    {
        if (article.Title is { } title)
        {
            return Names.Identifier.OfWords(title.Of(article.Text));
        }

        var date = article.Published is { } published ? "On" + published.ToString().Replace("-", "") : "";
        var body = article.Paragraphs.FirstOrDefault(paragraph => paragraph.Kind == ParagraphKind.Body) ?? article.Paragraphs.FirstOrDefault();
        var words = body is null ? null : Names.Identifier.OfWords(article.Text, body.Start, body.Length, date);
        return words ?? (date.Length > 0 ? date : null);
    }

    private static string FileName(string id) => id.Substring(id.LastIndexOf('/') + 1);
}
