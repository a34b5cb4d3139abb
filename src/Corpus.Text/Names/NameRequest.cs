using Corpus.Text.Files;

namespace Corpus.Text.Names;

/// <summary>The name that a seed would have if it were alone.</summary>
/// <param name="Path">Its path relative to the project.</param>
/// <param name="Id">Its path below the seeds folder.</param>
/// <param name="Identifier">The identifier that it asks for.</param>
/// <param name="IsExplicit">Whether its item asks for just this one, which then goes before others.</param>
public sealed record NameRequest(string Path, string Id, string Identifier, bool IsExplicit)
{
    /// <summary>So far behind its place a dateline goes on: "MOSCOW | , Feb 24 (Reuters) - ".</summary>
    private const int LongestDateline = 40;

    private static readonly char[] EndsOfDateline = [':', '-', '–', '—', '―'];

    /// <summary>What a seed asks for.</summary>
    /// <param name="path">Where its file stands.</param>
    /// <param name="own">The name that its item asks for; null or empty where it asks for none.</param>
    /// <param name="ofText">The name that its text asks for, by <see cref="NameFromText"/>; null where names come from files.</param>
    public static NameRequest Create(SeedPath path, string? own, string? ofText)
    {
        var wanted = own is { Length: > 0 } ? Names.Identifier.FromFileName(own) : null;
        var identifier = wanted ?? ofText ?? Names.Identifier.FromFileName(FileName(path.Id)) ?? "Article";
        return new NameRequest(path.Relative, path.Id, identifier, wanted is not null);
    }

    /// <summary>The name that a text asks for: its title; without one, its date and first words; null where it has no words.</summary>
    public static string? NameFromText(SeedArticle article)
    {
        if (article.Title is { } title)
        {
            return Names.Identifier.FromWords(article.Text.Slice(title));
        }

        var date = article.Published is { } published ? "On" + published.ToString().Replace("-", "") : "";
        var body = article.Paragraphs.FirstOrDefault(paragraph => paragraph.Kind == ParagraphKind.Body) ?? article.Paragraphs.FirstOrDefault();
        if (body is null)
        {
            return date.Length > 0 ? date : null;
        }

        var start = BehindDateline(article, body);
        var words = Names.Identifier.FromWords(article.Text, start, body.End - start, date);
        return words ?? (date.Length > 0 ? date : null);
    }

    /// <summary>Where the words of a paragraph begin, behind "NAIROBI, Kenya (AP) — ".</summary>
    private static int BehindDateline(SeedArticle article, Paragraph body)
    {
        if (article.Dateline is not { } dateline || dateline.Start < body.Start || dateline.End >= body.End)
        {
            return body.Start;
        }

        var mark = article.Text.IndexOfAny(EndsOfDateline, dateline.End, Math.Min(LongestDateline, body.End - dateline.End));
        return mark < 0 ? body.Start : mark + 1;
    }

    private static string FileName(string id) => id.Substring(id.LastIndexOf('/') + 1);
}
