using Corpus.Text.Files;
using Corpus.Text.Names;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Steps;

/// <summary>A seed, read, with all that can be said of it alone.</summary>
/// <param name="Path">Where its file stands.</param>
/// <param name="Article">What was read.</param>
/// <param name="Name">The name that it asks for.</param>
/// <param name="Quoted">Whom it quotes.</param>
/// <param name="IsEmbedded">Whether the resource of the assembly holds its text, or no string literal can; otherwise a literal does.</param>
internal sealed record Seed(SeedPath Path, SeedArticle Article, NameRequest Name, QuotedSpeakers Quoted, bool IsEmbedded)
{
    // All literals of an assembly hold 16 MiB. With a longer one the compiler would take a minute to report each other literal of the project (CS8103),
    // and CORPUS008 would be lost among them.
    private const int LongestLiteral = 1 << 23;

    /// <summary>The seed of a file, or nothing where the compiler has no text for it.</summary>
    public static IEnumerable<Seed> Read(SeedFile file, CancellationToken cancellationToken) =>
        file.File.GetText(cancellationToken) is { } text
            ? [Of(file, text, SeedReader.Read(text.ToString(), cancellationToken))]
            : [];

    private static Seed Of(SeedFile file, SourceText text, SeedArticle article) => new(
        file.Path,
        article,
        NameRequest.Create(file.Path, file.Identifier, file.Identifiers == IdentifierSource.Title ? NameRequest.NameFromText(article) : null),
        QuotedSpeakers.In(file.Path, article),
        (file.IsEmbedded && TextResource.CanHold(text.Encoding, article.Text)) || article.Text.Length > LongestLiteral);
}
