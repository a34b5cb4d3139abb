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
/// <param name="IsPacked">Whether its text is in the text pack; otherwise it is in a string literal.</param>
internal sealed record Seed(SeedPath Path, SeedArticle Article, NameRequest Name, QuotedSpeakers Quoted, bool IsPacked)
{
    // String literals of an assembly can hold 16 MiB together. For a longer one the compiler would take a minute to report every other literal of the
    // project (CS8103), and CORPUS008 would be lost among these errors. So a longer text is left out, as if it were in the pack.
    private const int MaxLiteralLength = 1 << 23;

    /// <summary>Reads the seed of a file; nothing if the compiler has no text for it.</summary>
    public static IEnumerable<Seed> Read(SeedFile file, CancellationToken cancellationToken) =>
        file.File.GetText(cancellationToken) is { } text
            ? [Create(file, text, SeedReader.Read(text.ToString(), cancellationToken))]
            : [];

    private static Seed Create(SeedFile file, SourceText text, SeedArticle article) => new(
        file.Path,
        article,
        file.RequestName(NameRequest.NameFromText(article)),
        QuotedSpeakers.From(file.Path, article),
        (file.IsPacked && TextPack.CanHold(text.Encoding, article.Text)) || article.Text.Length > MaxLiteralLength);
}
