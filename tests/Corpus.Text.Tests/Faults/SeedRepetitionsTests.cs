using Corpus.Text.Faults;
using Corpus.Text.Names;

namespace Corpus.Text.Tests.Faults;

/// <summary>CORPUS007.</summary>
public class SeedRepetitionsTests
{
    [Fact]
    public void The_later_of_two_equal_texts_is_reported() => Assert.Equal(
        [
            "c repeats a: The seed has the same text as 'seeds/a.txt'; remove one of them",
            "d repeats a: The seed has the same text as 'seeds/a.txt'; remove one of them",
        ],
        Find("One\n\nA text.", "Two\n\nA text.", " One \r\n\r\nA\u00A0text.", "One A text."));

    [Fact]
    public void The_later_of_two_equal_names_is_reported() => Assert.Equal(
        ["b repeats a: The name 'One' is taken by 'seeds/a.txt', so this seed is named 'One_B'; give it a different title, or set CorpusIdentifier"],
        Find("One\n\nA text.", "One\n\nAnother text.", "Two\n\nAnother text."));

    [Fact]
    public void A_name_that_no_article_can_have_is_not_reported() => Assert.Empty(Find("All\n\nA text.", "Find\n\nAnother text."));

    [Fact]
    public void Empty_seeds_are_not_reported() => Assert.Empty(Find("", " ", "\n"));

    [Fact]
    public void A_file_that_differs_in_letter_case_or_word_boundaries_is_not_a_repetition() =>
        Assert.Empty(Find("One\n\nA text.", "Two\n\nA text.", "Three\n\na text.", "Three three\n\nAtext."));

    [Fact]
    public void A_path_is_shortened_and_has_no_hidden_characters()
    {
        var path = "seeds/\u202E\n" + new string('x', 300);

        var (_, _, fault) = Assert.Single(SeedRepetitions.Find([Create(path, "A text."), Create("z", "A text.")]));

        Assert.Equal($"The seed has the same text as 'seeds/\uFFFD\uFFFD{new string('x', 192)}…'; remove one of them", fault.Message);

        SeedIdentity Create(string file, string text) => new(
            new NameRequest(file, file, file, false), new ArticleName(file, file, "", file, 0), TextFingerprint.Create(text), false);
    }

    // The texts are those of a.txt, b.txt, …
    private static IEnumerable<string> Find(params string[] texts)
    {
        var articles = texts.Select(text => SeedReader.Read(text)).ToArray();
        NameRequest[] requests =
            [.. articles.Select((article, i) => NameRequest.Create(SeedPath.From($"/p/seeds/{(char)('a' + i)}.txt", "/p"), null, NameRequest.NameFromText(article)))];
        var names = NameTable.Assign(requests);
        SeedIdentity[] seeds =
        [
            .. articles.Select((article, i) => new SeedIdentity(
                requests[i], names[requests[i].Path], TextFingerprint.Create(article.Text), FaultReader.IsEmpty(article))),
        ];
        return SeedRepetitions.Find(seeds).Select(repetition =>
        {
            Assert.Equal(SeedRules.RepeatedSeed, repetition.Fault.Rule);
            return $"{(char)('a' + repetition.Index)} repeats {(char)('a' + repetition.Other)}: {repetition.Fault.Message}";
        });
    }
}
