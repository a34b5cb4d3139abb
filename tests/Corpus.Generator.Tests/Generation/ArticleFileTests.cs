using Corpus.Generator.Generation;

namespace Corpus.Generator.Tests.Generation;

public class ArticleFileTests
{
    [Fact]
    public void Each_article_has_a_file_in_order_of_path()
    {
        Seed[] seeds = [ReadSeed.Create("b.txt", "Snow."), ReadSeed.Create("a.txt", "Rain."), ReadSeed.Create("b.txt", "Hail.")];

        var files = ArticleFile.Split([.. seeds], ReadSeed.Name(seeds));

        Assert.Equal([("A", "A", "a", "Rain."), ("B", "B", "b", "Snow.")], files.Select(file => (file.Name, file.Articles.Single())).Select(file =>
            (file.Name, file.Item2.Identifier, file.Item2.Id, file.Item2.Article.Text)));
    }

    [Fact]
    public void The_articles_of_a_large_corpus_share_files()
    {
        var seeds = Enumerable.Range(0, ArticleFile.MaxFiles + 1).Select(i => ReadSeed.Create($"{i:D3}.txt")).ToArray();

        Assert.Equal(ArticleFile.MaxFiles, Split(seeds[1..]).Length);
        var files = Split(seeds);

        Assert.Equal("Shared-116", files.Single(file => file.Articles.Any(article => article.Id == "000")).Name);
        Assert.Equal(files.Select(file => file.Name).Order(StringComparer.Ordinal), files.Select(file => file.Name));
        Assert.All(files, file => Assert.Matches("^Shared-(0[0-9]{2}|1[01][0-9]|12[0-7])$", file.Name));
        Assert.All(files, file => Assert.Equal(file.Articles.OrderBy(article => article.Id, StringComparer.Ordinal), file.Articles));
        Assert.Equal(seeds.Select(seed => seed.Path.Id), files.SelectMany(file => file.Articles).Select(article => article.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_more_article_moves_no_other()
    {
        var seeds = Enumerable.Range(0, 200).Select(i => ReadSeed.Create($"{i:D3}.txt")).ToArray();

        Assert.Subset(GetFiles(seeds), GetFiles(seeds[1..]));

        static HashSet<(string, string)> GetFiles(Seed[] seeds) => [.. Split(seeds).SelectMany(file => file.Articles.Select(article => (article.Id, file.Name)))];
    }

    private static ArticleFile[] Split(Seed[] seeds) => [.. ArticleFile.Split([.. seeds], ReadSeed.Name(seeds))];
}
