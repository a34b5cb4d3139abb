using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers.Tests;

/// <summary>An additional file in memory.</summary>
internal sealed class TestSeed(string path, SourceText? text) : AdditionalText
{
    public override string Path => path;

    public static TestSeed Of(string text, string path = "/project/seeds/seed.txt") => new(path, SourceText.From(text, System.Text.Encoding.UTF8));

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
