using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>The generator and the analyzers read a text once.</summary>
public class SeedCacheTests
{
    private readonly SourceText _source = SourceText.From("Rain\n\nIt fell on February 30, 2021.");

    [Fact]
    public void A_text_is_read_once()
    {
        var article = SeedCache.GetArticle(_source, CancellationToken.None);

        Assert.Equal("Rain", article.Title);
        Assert.Same(article, SeedCache.GetArticle(_source, CancellationToken.None));
        Assert.NotSame(article, SeedCache.GetArticle(SourceText.From(_source.ToString()), CancellationToken.None));
    }

    [Fact]
    public void Facts_are_found_once_and_replace_the_article()
    {
        var article = SeedCache.GetArticle(_source, CancellationToken.None);

        var facts = SeedCache.GetFacts(_source, CancellationToken.None);

        Assert.Equal(["CORPUS002", "CORPUS004"], facts.Faults.Select(fault => fault.Rule.Id));
        Assert.Same(facts, SeedCache.GetFacts(_source, CancellationToken.None));
        Assert.NotSame(article, SeedCache.GetArticle(_source, CancellationToken.None));
    }

    [Fact]
    public void A_text_whose_reading_was_cancelled_is_read_again()
    {
        Assert.Throws<OperationCanceledException>(() => SeedCache.GetArticle(_source, new CancellationToken(canceled: true)));
        Assert.Throws<OperationCanceledException>(() => SeedCache.GetFacts(_source, new CancellationToken(canceled: true)));

        Assert.NotEmpty(SeedCache.GetFacts(_source, CancellationToken.None).Faults);
    }
}
