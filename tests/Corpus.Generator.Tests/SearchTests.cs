using System.Text.RegularExpressions;
using FiveSeeds;

namespace Corpus.Generator.Tests;

/// <summary>Search and concordance, on the five seeds.</summary>
public class SearchTests
{
    [Theory]
    [InlineData("khan", "None", @"(?i)\bkhan\b")]
    [InlineData("IMRAN khan", "None", @"(?i)\bimran\s+khan\b")]
    [InlineData("Khan", "MatchCase", @"\bKhan\b")]
    [InlineData("khan", "MatchCase", @"\bkhan\b")]
    [InlineData("nation", "PartsOfWords", "(?i)nation")]
    [InlineData("Nation", "PartsOfWords, MatchCase", "Nation")]
    [InlineData("nation", "None", @"(?i)\bnation\b")]
    [InlineData("  the  ", "None", @"(?i)\bthe\b")]
    [InlineData("no such words in here", "None", "no such words in here")]
    public void Every_occurrence_is_found_in_order(string words, string options, string same)
    {
        var expected = Articles.All.SelectMany(article => Regex.Matches(article.Text, same).Select(match => (article.Id, match.Index, match.Value)));

        Assert.Equal(expected, Articles.Search(words, Enum.Parse<SearchOptions>(options)).Select(hit => (hit.Article.Id, hit.Start, hit.Text)));
        Assert.Equal(expected, Articles.Search(new Regex(same)).Select(hit => (hit.Article.Id, hit.Start, hit.Text)));
    }

    [Fact]
    public void White_space_and_kinds_of_quotation_marks_do_not_matter() =>
        Assert.Equal("Russia’s Foreign Affairs", Assert.Single(Articles.Search("russia's \n foreign affairs")).Text);

    [Fact]
    public void An_empty_search_is_an_error()
    {
        Assert.Throws<ArgumentNullException>("words", () => Articles.Search((string)null!));
        Assert.Throws<ArgumentNullException>("regex", () => Articles.Search((Regex)null!));
        foreach (var words in new[] { "", " ", "\r\n\t" })
        {
            Assert.StartsWith("There is nothing to search for", Assert.Throws<ArgumentException>("words", () => Articles.Search(words)).Message, StringComparison.Ordinal);
        }

        Assert.Empty(Articles.Search("“”"));
    }

    [Fact]
    public void Empty_matches_of_a_regular_expression_are_left_out() => Assert.Empty(Articles.Search(new Regex("x*?")));

    [Fact]
    public void A_regular_expression_can_time_out() => Assert.Throws<RegexMatchTimeoutException>(
        () => Articles.Search(new Regex("(?:.|\\n)*?(?:(?:.|\\n)+)+#", RegexOptions.None, TimeSpan.FromTicks(1))).Count());

    [Fact]
    public void A_concordance_line_has_whole_words_of_both_sides()
    {
        var line = Cite("The president said that the treaty with its neighbors was signed.", "treaty").Context(12);

        Assert.Equal(new ConcordanceLine("that the ", "treaty", " with its", 12), line);
        Assert.Equal("   that the treaty with its", line.ToString());
    }

    [Theory]
    [InlineData("treaty", 20, "", "treaty", "")]
    [InlineData("a treaty b", 0, "", "treaty", "")]
    [InlineData("a  \r\n treaty\t, b", 4, "a ", "treaty", " , b")]
    [InlineData("“treaty”", 4, "“", "treaty", "”")]
    [InlineData("incomprehensibilitytreaty incomprehensibility", 5, "ility", "treaty", " inco")]
    [InlineData("\u0001a\u0002treaty", 4, "a ", "treaty", "")]
    [InlineData("😀😀treaty😀😀", 3, "😀", "treaty", "😀")]
    [InlineData("x😀 treaty 😀x", 3, "😀 ", "treaty", " 😀")]
    public void A_concordance_line_cuts_words_only_if_it_must(string text, int width, string left, string word, string right)
    {
        var start = text.IndexOf("treaty", StringComparison.Ordinal);

        var line = new Citation { Article = new Article { Text = text }, Text = "treaty", Start = start, Length = 6 }.Context(width);

        Assert.Equal((left, word, right), (line.Left, line.Text, line.Right));
    }

    [Fact]
    public void Lines_of_a_concordance_are_aligned()
    {
        var lines = Articles.Search("khan").Select(hit => hit.Context(40)).ToArray();

        Assert.All(lines, line =>
        {
            Assert.InRange(line.Left.Length, 0, 40);
            Assert.InRange(line.Right.Length, 0, 40);
            Assert.Equal(40, line.ToString().IndexOf("Khan", 36, StringComparison.OrdinalIgnoreCase));
        });
    }

    [Fact]
    public void A_context_must_have_a_place()
    {
        var citation = Articles.Cite("Imran Khan");

        Assert.Throws<ArgumentOutOfRangeException>("width", () => citation.Context(-1));
        Assert.Throws<ArgumentOutOfRangeException>("Start", () => (citation with { Start = -1 }).Context(1));
        Assert.Throws<ArgumentOutOfRangeException>("Start", () => (citation with { Start = int.MaxValue }).Context(1));
        Assert.Throws<ArgumentOutOfRangeException>("Start", () => new Citation { Length = 1 }.Context(1));
        Assert.Equal("", new Citation().Context(int.MaxValue - 2).Left);
    }

    private static Citation Cite(string text, string word) =>
        new() { Article = new Article { Text = text }, Text = word, Start = text.IndexOf(word, StringComparison.Ordinal), Length = word.Length };
}
