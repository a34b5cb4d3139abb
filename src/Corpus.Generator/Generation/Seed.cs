using Corpus.Generator.Settings;
using Corpus.Text.Names;
using Corpus.Text.Tables;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Generation;

/// <summary>A seed after reading, with everything that depends on it alone.</summary>
/// <param name="Path">The path of its file.</param>
/// <param name="Article">What <see cref="SeedReader"/> read.</param>
/// <param name="Name">The name that it would have on its own.</param>
/// <param name="Quoted">The speakers that it quotes.</param>
/// <param name="PackedHash">The hash of its text, if text and tables are in the text pack; null if they are in string literals.</param>
/// <param name="Periods">The periods of its date mentions; none if they are in the text pack.</param>
/// <param name="PartsLength">The length of its parts and hash, which are always in string literals, in UTF-16 code units.</param>
/// <param name="TextLength">The length of its text and tables in string literals, in UTF-16 code units; 0 if they are in the text pack.</param>
internal sealed record Seed(
    SeedPath Path, SeedArticle Article, NameRequest Name, QuotedSpeakers Quoted, string? PackedHash, EquatableArray<DatePeriod> Periods, long PartsLength, long TextLength)
{
    /// <summary>Reads the seed of a file; nothing if the compiler has no text for it.</summary>
    public static IEnumerable<Seed> Read(SeedFile file, CancellationToken cancellationToken) =>
        file.File.GetText(cancellationToken) is { } text
            ? [Create(file, text, SeedReader.Read(text.ToString(), cancellationToken))]
            : [];

    private static Seed Create(SeedFile file, SourceText text, SeedArticle article)
    {
        var data = new ArticleData(article);
        var hash = file.IsPacked && TextPack.CanHold(text.Encoding, article.Text) ? TextPack.Hash(article.Text) : null;
        return new Seed(
            file.Path,
            article,
            file.RequestName(NameRequest.NameFromText(article)),
            QuotedSpeakers.From(file.Path, article),
            hash,
            Periods: hash is null ? DateTable.GetPeriods(article.Dates) : default,
            PartsLength: data.Parts.Sum(part => (long)part.Value.Length) + (hash?.Length ?? 0),
            TextLength: hash is not null ? 0 : article.Text.Length + data.Tables.Sum(table => (long)table.Rows.Length));
    }
}
