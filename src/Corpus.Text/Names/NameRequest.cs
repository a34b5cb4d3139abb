namespace Corpus.Text.Names;

/// <summary>The name that a seed would have on its own.</summary>
/// <param name="Path">The path relative to the project.</param>
/// <param name="Id">The path below the seeds folder.</param>
/// <param name="Identifier">The requested identifier.</param>
/// <param name="IsExplicit">Whether the item metadata <c>CorpusIdentifier</c> requests it. Explicit requests take precedence.</param>
internal sealed record NameRequest(string Path, string Id, string Identifier, bool IsExplicit)
{
    /// <summary>The maximum length of a dateline after its place: ", Feb 24 (Reuters) - ".</summary>
    private const int MaxDatelineLength = 40;

    private static readonly char[] DatelineEnds = [':', '-', '–', '—', '―'];

    /// <summary>The name of the file, without extension.</summary>
    public string FileName => GetFileName(Id);

    /// <summary>Creates the request of a seed.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="explicitName">The name in the item metadata; null or empty if there is none.</param>
    /// <param name="nameFromText">The name that the text suggests (<see cref="NameFromText"/>); null to use the name of the file.</param>
    public static NameRequest Create(SeedPath path, string? explicitName, string? nameFromText)
    {
        var requested = explicitName is null ? null : Names.Identifier.FromFileName(explicitName);
        var identifier = requested ?? nameFromText ?? Names.Identifier.FromFileName(GetFileName(path.Id)) ?? "Article";
        return new NameRequest(path.Relative, path.Id, identifier, requested is not null);
    }

    /// <summary>The name that a text suggests: its title or else its date and first words; null if it has no words.</summary>
    public static string? NameFromText(SeedArticle article)
    {
        if (article.Title is { } title)
        {
            return Names.Identifier.FromWords(title);
        }

        var date = article.Published is { } published ? "On" + published.ToString().Replace("-", "") : "";
        var body = article.Paragraphs.FirstOrDefault(paragraph => paragraph.Kind == ParagraphKind.Body)
            ?? article.Paragraphs.FirstOrDefault(paragraph => paragraph.Kind != ParagraphKind.FrontMatter);
        if (body is null)
        {
            return date.Length > 0 ? date : null;
        }

        var start = SkipDateline(article, body);
        var words = Names.Identifier.FromWords(article.Text, start, body.End - start, date);
        return words ?? (date.Length > 0 ? date : null);
    }

    /// <summary>The start of a paragraph's own text, after a dateline such as "NAIROBI, Kenya (AP) — ".</summary>
    private static int SkipDateline(SeedArticle article, Paragraph body)
    {
        if (article.Dateline is not { } dateline || dateline.Start < body.Start || dateline.End >= body.End)
        {
            return body.Start;
        }

        var mark = article.Text.IndexOfAny(DatelineEnds, dateline.End, Math.Min(MaxDatelineLength, body.End - dateline.End));
        return mark < 0 ? body.Start : mark + 1;
    }

    private static string GetFileName(string id) => id.Substring(id.LastIndexOf('/') + 1);
}
