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

        Assert.Equal("Shared-089", files.Single(file => file.Articles.Any(article => article.Id == "000")).Name);
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

    [Fact]
    public void The_articles_of_a_folder_follow_one_another_in_few_files()
    {
        var seeds = Enumerable.Range(0, 1_000).Select(i => ReadSeed.Create($"{i % 10}/{i / 10:D3}.txt")).ToArray();

        var files = Split(seeds);

        Assert.Equal(1_000, files.Sum(file => file.Articles.Count));
        foreach (var folder in Enumerable.Range(0, 10).Select(i => $"_{i}"))
        {
            Assert.InRange(files.Count(file => file.Articles.Any(article => article.Folder == folder)), 8, 16);
        }

        Assert.All(files, file => Assert.Equal(
            file.Articles.Select(article => article.Folder).Distinct().Count(),
            1 + file.Articles.Zip(file.Articles.Skip(1)).Count(pair => pair.First.Folder != pair.Second.Folder)));
    }

    [Fact]
    public void A_name_that_file_systems_could_reject_is_not_that_of_a_file()
    {
        var folder = new string('x', 45);

        var files = Split([ReadSeed.Create($"{folder}/{folder}/a.txt"), ReadSeed.Create($"{folder}/a.txt")]);

        Assert.Equal([$"X{folder[1..]}.A", "Shared"], files.Select(file => file.Name.Split('-')[0]));
    }

    private static ArticleFile[] Split(Seed[] seeds) => [.. ArticleFile.Split([.. seeds], ReadSeed.Name(seeds))];
}
