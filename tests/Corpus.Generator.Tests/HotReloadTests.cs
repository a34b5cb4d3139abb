using System.Text;
using Corpus.Generator.Templates;
using Corpus.Text;
using Corpus.Text.Tables;

namespace Corpus.Generator.Tests;

/// <summary>Generated code that changes while the program runs.</summary>
public class HotReloadTests
{
    [Fact]
    public void An_unchanged_corpus_returns_the_same_objects()
    {
        var articles = new Code(("a", Create("One", "Anna Smith"))).Articles;

        Assert.Same(articles[0], articles[0]);
        Assert.Same(articles[0], articles.Find("a"));
        Assert.Same(articles.Speakers, articles.Speakers);
    }

    [Fact]
    public void A_changed_text_is_another_article()
    {
        var code = new Code(("a", Create("One", "Anna Smith")), ("b", Create("Two", "Anna Smith")));
        var (a, b) = (code.Articles[0], code.Articles[1]);

        code.Seeds[0] = ("a", Create("Another", "John Brown"));

        Assert.Equal("Another", code.Articles[0].Title);
        Assert.Same(code.Articles[0], code.Articles.Find("a"));
        Assert.Equal(["Anna Smith", "John Brown"], code.Articles.Speakers.Select(speaker => speaker.Name));
        Assert.Equal([b], code.Articles.FindSpeaker("Anna Smith")!.Quotes().Select(quote => quote.Article));
        Assert.Same(b, code.Articles[1]);

        // Records do not change.
        Assert.Equal(("One", Create("One", "Anna Smith")), (a.Title, a.Text));
    }

    [Fact]
    public void Another_path_is_another_article()
    {
        var code = new Code(("a", Create("One", "Anna Smith")));
        var before = code.Articles[0];

        code.Extension = ".md";

        Assert.Equal(("seeds/a.txt", "seeds/a.md"), (before.Path, code.Articles[0].Path));
    }

    [Fact]
    public void Seeds_are_added_and_removed()
    {
        var code = new Code(("b", Create("Two", "Anna Smith")));
        Assert.Equal("Two", code.Articles[0].Title);
        Assert.Null(code.Articles.Find("a"));

        code.Seeds.Insert(0, ("a", Create("One", "John Brown")));

        Assert.Equal(2, code.Articles.Count);
        Assert.Equal(["One", "Two"], code.Articles.Select(article => article.Title));
        Assert.Equal("One", code.Articles.Find("a")?.Title);
        Assert.Equal("John Brown", code.Articles.FindSpeaker("John Brown")?.Name);

        code.Seeds.Clear();

        Assert.Empty(code.Articles);
        Assert.Null(code.Articles.Find("a"));
        Assert.Empty(code.Articles.Speakers);
        Assert.Throws<ArgumentOutOfRangeException>(() => code.Articles[0]);
    }

    [Fact]
    public void Changes_of_a_continued_corpus_are_seen()
    {
        var code = new Code(("a", Create("One", "Anna Smith")));
        var all = new Article.Collection(() => "", () => "", () => "", _ => null, null, 0, code.Articles);
        Assert.Equal(("One", "Anna Smith"), (all.Single().Title, all.Speakers.Single().Name));

        code.Seeds[0] = ("b", Create("Two", "John Brown"));
        code.Seeds.Add(("c", Create("Three", "John Brown")));

        Assert.Equal(["Two", "Three"], all.Select(article => article.Title));
        Assert.Equal("John Brown", all.Speakers.Single().Name);
        Assert.Equal(2, all.Speakers.Single().Quotes().Count);
        Assert.Null(all.Find("a"));
    }

    [Fact]
    public void Quotations_and_dates_change_with_the_seeds()
    {
        var code = new Code(("a", Create("One", "Anna Smith")));
        var (quotes, dates) = (code.Articles.Quotes, code.Articles.Dates);
        Assert.Single(quotes);
        Assert.Empty(dates);

        code.Seeds.Add(("b", Create("Two", "John Brown") + "\nThey met in April 1999.\n"));

        Assert.Equal(["Anna Smith", "John Brown"], quotes.Select(quote => quote.Quote.Speaker!.Name));
        Assert.Equal([("b", "April 1999")], dates.Select(date => (date.Article.Id, date.Date.Text)));

        code.Seeds.Clear();

        Assert.Empty(quotes);
        Assert.Empty(dates);
        Assert.Throws<ArgumentOutOfRangeException>(() => quotes[0]);
    }

    private static string Create(string title, string speaker) => $"{title}\n\n“We have come to talk about water,” {speaker} said.\n";

    // Calls a collection as generated code does.
    private sealed class Code
    {
        public Code(params (string Id, string Text)[] seeds)
        {
            Seeds = [.. seeds];
            Articles = new Article.Collection(GetRows, GetSpeakers, GetDates, At, null, 0);
        }

        public List<(string Id, string Text)> Seeds { get; }

        public string Extension { get; set; } = ".txt";

        public Article.Collection Articles { get; }

        private Article? At(int index)
        {
            if (index >= Seeds.Count)
            {
                return null;
            }

            var (id, text) = Seeds[index];
            var data = new ArticleData(SeedReader.Read(text));
            string GetTable(string name) => data.Tables.Single(table => table.Name == name).Rows;
            return Articles.Article(
                id, "seeds/" + id + Extension, title: data.Parts.Single(part => part.Name == "title").Value,
                paragraphs: GetTable("paragraphs"), dates: GetTable("dates"), quotes: GetTable("quotes"), text: text);
        }

        private string GetRows()
        {
            var list = new ArticleList();
            foreach (var (id, text) in Seeds)
            {
                list.Add("seeds/" + id + Extension, id, null, SeedReader.Read(text).Quotes.Count, text: null);
            }

            return list.ToString();
        }

        private string GetDates() => DateTable.Write(Seeds.Select((seed, row) => (row, DateTable.GetPeriods(SeedReader.Read(seed.Text).Dates))));

        private string GetSpeakers()
        {
            var table = new StringBuilder();
            foreach (var speaker in Seeds.SelectMany((seed, row) => SeedReader.Read(seed.Text).Quotes.Select(quote => (quote.Speaker, row))).GroupBy(pair => pair.Speaker))
            {
                table.Append('\n').AppendJoin(',', speaker.Select(pair => pair.row)).Append(' ').Append(speaker.Key);
            }

            return table.ToString();
        }
    }
}
