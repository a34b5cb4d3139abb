using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests;

/// <summary>An additional file in memory. If its text is null, it is a file that the compiler cannot read.</summary>
internal sealed class InMemoryText(string path, SourceText? text) : AdditionalText
{
    public override string Path => path;

    public static InMemoryText From(string? text, string path = "/project/seeds/seed.txt") =>
        new(path, text is null ? null : SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256));

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
