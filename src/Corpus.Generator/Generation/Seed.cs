using Corpus.Generator.Diagnostics;
using Corpus.Generator.Settings;
using Corpus.Text.Names;
using Corpus.Text.Tables;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Generation;

/// <summary>A seed after reading, with everything that depends on it alone.</summary>
/// <param name="Path">The path of its file.</param>
/// <param name="Article">What <see cref="SeedReader"/> read.</param>
/// <param name="Request">The name that it would have on its own.</param>
/// <param name="Quoted">The speakers that it quotes.</param>
/// <param name="Digest">What it adds to the digest of the text pack, if it is there; null if it is in string literals.</param>
/// <param name="Periods">The periods of its date mentions; none if it is in the text pack.</param>
/// <param name="PartsLength">The length of its parts in string literals, in UTF-16 code units; 0 if it is in the text pack.</param>
/// <param name="TextLength">The length of its text and tables in string literals, in UTF-16 code units; 0 if it is in the text pack.</param>
internal sealed record Seed(
    SeedPath Path, SeedArticle Article, NameRequest Request, QuotedSpeakers Quoted, ulong? Digest, EquatableArray<DatePeriod> Periods, long PartsLength, long TextLength)
{
    /// <summary>Whether the article is in the text pack.</summary>
    public bool IsPacked => Digest is not null;

    /// <summary>Reads the seed of a file; nothing if the compiler has no text for it.</summary>
    public static IEnumerable<Seed> Read(SeedFile file, CancellationToken cancellationToken) =>
        file.File.GetText(cancellationToken) is { } text
            ? [Create(file, text, SeedCache.GetArticle(text, cancellationToken))]
            : [];

    private static Seed Create(SeedFile file, SourceText text, SeedArticle article)
    {
        var seed = new Seed(
            file.Path, article, file.RequestName(NameRequest.NameFromText(article)), QuotedSpeakers.From(file.Path, article), null, default, PartsLength: 0, TextLength: 0);
        if (file.IsPacked && TextPack.CanHold(text.Encoding, article.Text))
        {
            return seed with { Digest = TextPack.Digest(file.Path.Relative, TextPack.Hash(article.Text)) };
        }

        var data = new ArticleData(article);
        return seed with
        {
            Periods = DateTable.GetPeriods(article.Dates),
            PartsLength = data.Parts.Sum(part => (long)(part.Value?.Length ?? 0)),
            TextLength = article.Text.Length + data.Tables.Sum(table => (long)table.Rows.Length),
        };
    }
}
