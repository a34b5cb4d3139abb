namespace Corpus.Analyzers;

/// <summary>A seed as its rules see it.</summary>
/// <param name="article">What was read.</param>
/// <param name="cancellationToken">Stops the rules.</param>
internal sealed class SeedText(SeedArticle article, CancellationToken cancellationToken)
{
    /// <summary>All that was read from it.</summary>
    public SeedArticle Article => article;

    /// <summary>The text exactly as the compiler read it.</summary>
    public string Text => article.Text;

    /// <summary>Its date header.</summary>
    public DateHeader Header => article.Header;

    /// <summary>Stops the rules.</summary>
    public CancellationToken CancellationToken => cancellationToken;
}
