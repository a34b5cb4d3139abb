using Corpus.Text.Files;
using Corpus.Text.Names;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Steps;

/// <summary>A seed, read.</summary>
/// <param name="Path">Where its file stands.</param>
/// <param name="Identifier">The name that its item asks for; null or empty where it asks for none.</param>
/// <param name="Article">What was read.</param>
/// <param name="IsEmbedded">Whether the resource of the assembly holds its text; otherwise a string literal does.</param>
internal sealed record Seed(SeedPath Path, string? Identifier, SeedArticle Article, bool IsEmbedded)
{
    /// <summary>The seed of a file, or nothing where the compiler has no text for it.</summary>
    public static IEnumerable<Seed> Read(SeedFile file, CancellationToken cancellationToken) =>
        file.File.GetText(cancellationToken) is { } text
            ? [Of(file, text, SeedReader.Read(text.ToString(), cancellationToken))]
            : [];

    /// <summary>The name that it asks for.</summary>
    public NameRequest NameRequest(IdentifierSource source) =>
        Corpus.Text.Names.NameRequest.Of(Path, Identifier, source == IdentifierSource.Title ? Corpus.Text.Names.NameRequest.OfText(Article) : null);

    private static Seed Of(SeedFile file, SourceText text, SeedArticle article) =>
        new(file.Path, file.Identifier, article, file.IsEmbedded && TextResource.CanHold(text.Encoding, article.Text));
}
