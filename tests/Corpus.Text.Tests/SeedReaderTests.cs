namespace Corpus.Text.Tests;

public class SeedReaderTests
{
    [Fact]
    public void Paragraphs_lie_within_the_text_of_their_seed()
    {
        foreach (var path in Seeds.Paths)
        {
            var article = SeedReader.Read(File.ReadAllText(path));

            Assert.NotEmpty(article.Paragraphs);
            Assert.All(article.Paragraphs, paragraph => Assert.InRange(paragraph.End, 1, article.Text.Length));
        }
    }
}
