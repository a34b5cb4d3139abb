using System.Globalization;

namespace Corpus.Text.Tests.Citations;

/// <summary>The message for words that no text contains, with the closest words of the texts.</summary>
public class ClosestPassageTests
{
    [Theory]
    [InlineData("the water of a river", "the water of a river", "the water of the river")]
    [InlineData("The Water", "The Water", "the water")]
    [InlineData("nothing of the kind", "nothing of the kind", null)]
    [InlineData("something altogether different", "something altogether different", null)]
    [InlineData("\0  {0}", "\uFFFD {0}", null)]
    [InlineData("\uD83D\uDE00", "\uFFFD\uFFFD", null)]
    [InlineData("\u202Eno\u001B word", "\uFFFDno\uFFFD word", null)]
    [InlineData(" \u200B ", "", null)]
    [InlineData("“...”", "“...”", null)]
    public void The_message_quotes_the_words_with_the_most_in_common(string words, string quoted, string? closest) =>
        AssertMessage(words, quoted, closest, "b.txt", ["We will leave.", "We share the water of the river.", ""]);

    [Theory]
    [InlineData("share water", "We share", null)]
    [InlineData("share water", "We share wine", "share wine")]
    [InlineData("share the water", "to share the wine", "share the wine")]
    [InlineData("no water", "no wine no water", "no water")]
    public void Half_of_the_words_are_enough_if_they_begin_or_end_the_passage(string words, string text, string? closest) =>
        AssertMessage(words, words, closest, "a.txt", [text]);

    [Theory]
    [InlineData("don't hold water", "They don’t hold wine", "don’t hold wine")]
    [InlineData("don’t hold water", "They don`t hold wine", "don`t hold wine")]
    [InlineData("rock 'n' roll", "the rock n roll", "rock n roll")]
    [InlineData("the workers' rights matter", "the workers rights", "the workers rights")]
    [InlineData("the workers’ rights’", "the workers’", "the workers")]
    [InlineData("ÉTÉ EN FRANCE", "un été en Suède", "été en Suède")]
    [InlineData("A1 B2 C3", "a1, b2; c4", "a1, b2")]
    [InlineData("two''words here", "two words there", "two words")]
    public void Letter_case_and_punctuation_do_not_matter(string words, string text, string closest) =>
        AssertMessage(words, words, closest, "a.txt", [text]);

    [Fact]
    public void The_first_of_equally_close_passages_is_quoted() =>
        AssertMessage("the big river", "the big river", "the old river", "b.txt", ["none", "the old river, the wide river", "the long river"]);

    [Fact]
    public void White_space_is_quoted_as_a_space() => AssertMessage(" the\r\n\r\nbig  river ", "the big river", "the old river", "a.txt", ["the \n old\u00A0\u200Briver"]);

    [Theory]
    [InlineData("seeds/a.txt", "seeds/a.txt")]
    [InlineData(" \n\u202Ea\tb.txt", "\uFFFDa b.txt")]
    public void The_path_is_quoted_on_one_line(string path, string quoted) => Assert.Equal(
        $"The corpus does not contain 'the water'; the closest is 'the wine' in '{quoted}'",
        new Passage("the water").NotFoundIn([(path, new TokenizedText("see the wine"))]));

    [Theory]
    [InlineData(200, 200, "")]
    [InlineData(201, 200, "…")]
    public void The_message_shortens_long_words(int length, int quoted, string ellipsis)
    {
        var words = new string('x', length);

        Assert.Equal($"The corpus does not contain '{words[..quoted]}{ellipsis}'", new Passage(words).NotFoundIn([]));
        AssertMessage(words + "y", words[..200] + "…", null, "a.txt", [words]);
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(12, 6)]
    [InlineData(12, 30)]
    [InlineData(64, 30)]
    [InlineData(65, 30)]
    [InlineData(200, 60)]
    public void The_closest_words_are_those_that_a_comparison_of_all_gives(int passageLength, int vocabulary)
    {
        var random = new Random(passageLength + vocabulary);
        for (var run = 0; run < 50; run++)
        {
            var words = CreateWords(random, random.Next(1, passageLength + 1), vocabulary);
            string[][] texts = [.. Enumerable.Range(0, 6).Select(_ => CreateText(random, words, vocabulary))];

            Assert.Equal(
                DescribeClosest(words, texts),
                new Passage(string.Join(' ', words)).NotFoundIn(texts.Select((text, i) => ($"{i}.txt", new TokenizedText(string.Join(' ', text))))));
        }
    }

    // A user of a program can enter any words. If each word were looked for in each text, or each window compared, these would take hours.
    [Fact]
    public void Comparing_takes_time_proportional_to_the_lengths()
    {
        string[] many = [.. Enumerable.Range(0, 200_000).Select(i => i.ToString(CultureInfo.InvariantCulture))];
        var missing = new Passage(string.Join(' ', many.Take(100_000)));
        var half = new TokenizedText(string.Join(' ', many.Select((word, i) => i % 2 == 0 ? word : "x")));
        var repeated = new Passage(string.Concat(Enumerable.Repeat("a ", 100_000)) + "b");
        var repeating = new TokenizedText(string.Concat(Enumerable.Repeat("a ", 500_000)));
        var shortTexts = Enumerable.Range(0, 100_000).Select(i => ($"{i}.txt", new TokenizedText("a 1")));

        Assert.Contains("; the closest is '0 x 2 x 4 x", missing.NotFoundIn([("a.txt", half)]), StringComparison.Ordinal);
        Assert.Contains("; the closest is 'a a a", repeated.NotFoundIn([("a.txt", repeating)]), StringComparison.Ordinal);
        Assert.DoesNotContain("closest", missing.NotFoundIn(shortTexts), StringComparison.Ordinal);
    }

    private static void AssertMessage(string words, string quoted, string? closest, string path, string[] texts) => Assert.Equal(
        $"The corpus does not contain '{quoted}'" + (closest is null ? "" : $"; the closest is '{closest}' in '{path}'"),
        new Passage(words).NotFoundIn(texts.Select((text, i) => ($"{(char)('a' + i)}.txt", new TokenizedText(text)))));

    private static string[] CreateWords(Random random, int count, int vocabulary) =>
        [.. Enumerable.Range(0, count).Select(_ => "w" + random.Next(vocabulary).ToString(CultureInfo.InvariantCulture))];

    // Random words, or words that the passage does not have with a part of the passage among them.
    private static string[] CreateText(Random random, string[] words, int vocabulary)
    {
        var text = CreateWords(random, random.Next(400), random.Next(2) == 0 ? vocabulary : vocabulary * 20);
        var at = random.Next(text.Length + 1);
        return [.. text[..at], .. words[random.Next(words.Length)..], .. text[at..]];
    }

    private static string DescribeClosest(string[] words, string[][] texts)
    {
        var best = words.Length;
        var closest = "";
        for (var i = 0; i < texts.Length; i++)
        {
            for (var last = 0; last < texts[i].Length; last++)
            {
                var window = texts[i][Math.Max(last + 1 - words.Length, 0)..(last + 1)];
                var common = words.GroupBy(word => word).Sum(group => Math.Min(group.Count(), window.Count(word => word == group.Key)));
                var score = (2 * common) + (window[0] == words[0] ? 1 : 0) + (window[^1] == words[^1] ? 1 : 0);
                if (score > best)
                {
                    (best, closest) = (score, $"; the closest is '{Shorten(window)}' in '{i}.txt'");
                }
            }
        }

        return $"The corpus does not contain '{Shorten(words)}'{closest}";
    }

    private static string Shorten(string[] words) => string.Join(' ', words) is { Length: > 200 } text ? text[..200] + "…" : string.Join(' ', words);
}
