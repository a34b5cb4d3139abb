using System.Text.RegularExpressions;

namespace Corpus.Text.Tests.Citations;

public class PassageTests
{
    [Theory]
    [InlineData("He said this.", "said this", "said this")]
    [InlineData("He said this.", "He said this.", "He said this.")]
    [InlineData("He said this.", "H", null)]
    [InlineData("He said\r\n\tthis.", " said   this ", "said\r\n\tthis")]
    [InlineData("He said \r\n\tthis.", "said this", "said \r\n\tthis")]
    [InlineData("He said\u00A0this.", "said this", "said\u00A0this")]
    [InlineData("He said: “Don’t.”", "said: \"Don't.\"", "said: “Don’t.”")]
    [InlineData("He said: \"Don't.\"", "“Don’t.”", "\"Don't.\"")]
    [InlineData("this, his", "his", "his")]
    [InlineData("an an apple", "an apple", "an apple")]
    [InlineData("an an an apple", "an an apple", "an an apple")]
    [InlineData("no\nno no  no", "no no no", "no\nno no")]
    [InlineData("“ It is so ”", "“ It is so ”", "“ It is so ”")]
    [InlineData("It is 50% — so", "50% — so", "50% — so")]
    [InlineData("don't hold", "t hold", "t hold")]
    [InlineData("they don't", "they don", "they don")]
    [InlineData("said-this-", "-this-", "-this-")]
    [InlineData("He said this.", "said  that", null)]
    [InlineData("He said this. \n", "said that", null)]
    [InlineData("He said this.", "his", null)]
    [InlineData("He said this.", "thi", null)]
    [InlineData("He said this.", "Said this", null)]
    [InlineData("He saidthis.", "said this", null)]
    [InlineData("He said this.", "saidthis", null)]
    [InlineData("He said “this”.", "said this", null)]
    [InlineData("He said this.", "", null)]
    [InlineData("He said this.", " \n", null)]
    [InlineData("“”", "“”", null)]
    [InlineData("", "this", null)]
    [InlineData("this", "this and that", null)]
    [InlineData("that", "this and that", null)]
    public void Finds_words_verbatim(string text, string words, string? found) => AssertFinds(found, text, words);

    [Theory]
    [InlineData(' ', "\t\n\r \u0085\u00A0\u2028\u3000\u200B\u2060\uFEFF")]
    [InlineData('\'', "'‘’‛ʼ`")]
    [InlineData('"', "\"“”„‟")]
    public void Characters_of_the_same_kind_match(char kind, string characters)
    {
        foreach (var c in characters)
        {
            AssertFinds($"all{c}of", $"Not all{c}of it", $"all{kind}of");
            AssertFinds($"all{kind}of", $"Not all{kind}of it", $"all{c}of");
        }
    }

    [Fact]
    public void White_space_around_the_words_is_ignored()
    {
        foreach (var c in "\t\u200B\u2060\uFEFF")
        {
            AssertFinds("all of", "Not all of it", $"{c}{c}all of{c}{c}");
        }
    }

    // Compares with the definition, on all short texts of a few characters: letters, white space and apostrophes.
    [Fact]
    public void Finds_the_first_occurrence_in_every_text()
    {
        var texts = CreateTexts("ab \n’", 5).Select(text => (Text: text, Characters: Normalize(text))).ToArray();
        foreach (var words in CreateTexts("ab '", 4).Where(words => words.Any(char.IsLetter)))
        {
            var passage = new Passage(words);
            var characters = Normalize(words.Trim());
            foreach (var (text, textCharacters) in texts)
            {
                var (start, end) = FindFirst(textCharacters, characters, text);
                var found = passage.TryFind(text, 0, out var actualStart, out var actualLength);
                if ((found, actualStart, actualLength) != (end > 0, start, end - start))
                {
                    Assert.Fail($"'{words}' in '{text}': {found}, {actualStart}, {actualLength}");
                }
            }
        }
    }

    // Compares with regular expressions, on all short texts of a few characters.
    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Finds_every_occurrence(bool ignoreCase, bool partsOfWords)
    {
        var texts = CreateTexts("aAb ", 6).ToArray();
        foreach (var words in CreateTexts("aAb ", 3).Where(words => words.Trim() == words && words.Length > 0))
        {
            var passage = new Passage(words, ignoreCase, partsOfWords);
            var pattern = Regex.Replace(words, " +", " +");
            var regex = new Regex(
                partsOfWords ? pattern : $@"(?<!\w){pattern}(?!\w)", (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None) | RegexOptions.CultureInvariant);
            foreach (var text in texts)
            {
                var expected = regex.Matches(text).Select(match => (match.Index, match.Length));
                if (!expected.SequenceEqual(FindAll(passage, text)))
                {
                    Assert.Fail($"'{words}' in '{text}': {string.Join(", ", FindAll(passage, text))}");
                }

                Assert.Equal(expected.Any(), passage.MayOccurIn(text.ToCharArray(), text.Length));
            }
        }

        static IEnumerable<(int Start, int Length)> FindAll(Passage passage, string text)
        {
            for (var from = 0; passage.TryFind(text, from, out var start, out var length); from = start + length)
            {
                yield return (start, length);
            }
        }
    }

    [Theory]
    [InlineData("straße", "STRASSE", false)]
    [InlineData("straße", "STRAßE", true)]
    [InlineData("снег", "СНЕГ", true)]
    [InlineData("ἄνδρα", "ἌΝΔΡΑ", true)]
    [InlineData("İ", "i", false)]
    [InlineData("ı", "I", false)]
    [InlineData("\u212A", "k", false)]
    [InlineData("ſ", "s", false)]
    public void Letters_are_the_same_in_both_cases_in_every_culture(string words, string text, bool expected)
    {
        Assert.Equal(expected, new Passage(words, ignoreCase: true).TryFind(text, 0, out _, out _));
        Assert.Equal(expected, new Passage(text, ignoreCase: true).TryFind(words, 0, out _, out _));
        Assert.False(new Passage(words).TryFind(text, 0, out _, out _));
    }

    // A user of a program can enter any words. With a search at every position, these would take hours.
    [Theory]
    [InlineData("", "a ", "b", "a ")]
    [InlineData("b", " a", "", " a")]
    [InlineData("", "a", "b", "a")]
    [InlineData("b", "a", "", "a")]
    [InlineData("a", " ba", "", "ba ")]
    [InlineData("", "“", "a", "\"")]
    [InlineData("a", "'", "a", "’a")]
    [InlineData("a", " ", "b", "a ")]
    [InlineData("a", "b a", "b", "a b")]
    public void Searching_takes_time_proportional_to_the_lengths(string first, string repeated, string last, string text)
    {
        var passage = new Passage(first + Repeat(repeated, 100_000) + last);

        Assert.False(passage.TryFind(Repeat(text, 500_000), 0, out _, out _));
        Assert.False(passage.TryFind(Repeat(" ", 500_000) + first + Repeat(" ", 500_000), 0, out _, out _));
        Assert.True(passage.TryFind(Repeat(text, 500_000) + "\n" + first + Repeat(repeated, 100_000) + last, 0, out var start, out _));
        Assert.InRange(start, text.Length * 500_000, int.MaxValue);
    }

    // Without counting the white space, this would compare two billion characters.
    [Fact]
    public void Long_runs_of_white_space_are_not_compared_again_for_each_word()
    {
        var passage = new Passage(Repeat("a ", 1_000) + "b");
        var text = Repeat("a" + Repeat(" ", 1_000), 2_000);

        Assert.False(passage.TryFind(text, 0, out _, out _));
        Assert.True(passage.TryFind(text + "b", 0, out var start, out var length));
        Assert.Equal((1_000 * 1_001, (1_000 * 1_001) + 1), (start, length));
    }

    // The first and last word can be parts of words, so only the words between them rule a text out.
    [Theory]
    [InlineData("they share all the water", "We share the water of it.", false)]
    [InlineData("we share the water", "We share the wine.", true)]
    [InlineData("we share the water", "We shared the water.", false)]
    [InlineData("we share the water", "We share", false)]
    [InlineData("x no more y", "no no more", true)]
    [InlineData("x no more y", "no more", true)]
    [InlineData("x no more y", "no no", false)]
    [InlineData("x no more y", "more no", false)]
    [InlineData("x no y", "", false)]
    [InlineData("x y", "", true)]
    [InlineData("x", "", true)]
    public void Most_texts_without_the_words_are_ruled_out(string words, string text, bool expected) =>
        Assert.Equal(expected, new Passage(words).MayOccurIn(new TokenizedText(text)));

    [Fact]
    public void Words_have_to_be_given() => Assert.Throws<ArgumentNullException>(() => new Passage(null!));

    private static void AssertFinds(string? expected, string text, string words)
    {
        var passage = new Passage(words);

        Assert.Equal(expected is not null, passage.TryFind(text, 0, out var start, out var length));
        Assert.Equal(expected ?? "", text.Substring(start, length));
        Assert.True(expected is null ? (start, length) == (0, 0) : passage.MayOccurIn(new TokenizedText(text)));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    // All texts with at most a number of characters.
    private static IEnumerable<string> CreateTexts(string characters, int length) => length == 0
        ? [""]
        : CreateTexts(characters, length - 1).SelectMany(text => text.Length < length - 1 ? [text] : characters.Select(c => text + c).Prepend(text));

    private static (int Start, int End) FindFirst((char Character, int Start, int End)[] text, (char Character, int Start, int End)[] words, string original)
    {
        for (var i = 0; i + words.Length <= text.Length; i++)
        {
            if (Enumerable.Range(0, words.Length).All(j => text[i + j].Character == words[j].Character))
            {
                var (start, end) = (text[i].Start, text[i + words.Length - 1].End);
                if (!IsInsideWord(original, start) && !IsInsideWord(original, end))
                {
                    return (start, end);
                }
            }
        }

        return (0, 0);
    }

    private static bool IsInsideWord(string text, int at) => at > 0 && at < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at]);

    private static (char Character, int Start, int End)[] Normalize(string text)
    {
        var characters = new List<(char Character, int Start, int End)>();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i] switch { '\n' => ' ', '’' => '\'', var other => other };
            if (c == ' ' && characters is [.., (' ', var start, _)])
            {
                characters[^1] = (' ', start, i + 1);
            }
            else
            {
                characters.Add((c, i, i + 1));
            }
        }

        return [.. characters];
    }
}
