using Corpus.Text.Files;
using Corpus.Text.Names;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Steps;

/// <summary>A seed, read, with all that can be said of it alone.</summary>
/// <param name="Path">Where its file stands.</param>
/// <param name="Article">What was read.</param>
/// <param name="Name">The name that it asks for.</param>
/// <param name="Quoted">Whom it quotes.</param>
/// <param name="IsEmbedded">Whether the resource of the assembly holds its text; otherwise a string literal does.</param>
internal sealed record Seed(SeedPath Path, SeedArticle Article, NameRequest Name, QuotedSpeakers Quoted, bool IsEmbedded)
{
    /// <summary>The seed of a file, or nothing where the compiler has no text for it.</summary>
    public static IEnumerable<Seed> Read(SeedFile file, CancellationToken cancellationToken) =>
        file.File.GetText(cancellationToken) is { } text
            ? [Of(file, text, SeedReader.Read(text.ToString(), cancellationToken))]
            : [];

    private static Seed Of(SeedFile file, SourceText text, SeedArticle article) => new(
        file.Path,
        article,
        NameRequest.Of(file.Path, file.Identifier, file.Identifiers == IdentifierSource.Title ? NameRequest.OfText(article) : null),
        QuotedSpeakers.In(file.Path, article),
        file.IsEmbedded && TextResource.CanHold(text.Encoding, article.Text));
}
