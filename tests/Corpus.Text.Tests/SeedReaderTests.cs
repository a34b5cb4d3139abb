namespace Corpus.Text.Tests;

public class SeedReaderTests
{
    [Fact]
    public void Every_slice_of_every_seed_lies_within_its_text()
    {
        foreach (var path in Seeds.Paths)
        {
            var article = SeedReader.Read(File.ReadAllText(path));

            Assert.NotEmpty(article.Paragraphs);
            Assert.All(article.Paragraphs, paragraph => Assert.InRange(paragraph.End, 1, article.Text.Length));
        }
    }
}
