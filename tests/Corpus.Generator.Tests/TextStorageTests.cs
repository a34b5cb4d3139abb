using System.Reflection;
using System.Text;
using System.Text.Json;
using Corpus.Build;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>Texts as string literals, and in the resource that the package's targets put into the assembly.</summary>
public class TextStorageTests
{
    private static readonly ProjectOptions Resources = new ProjectOptions().With("CorpusTextStorage", "Resource");

    [Fact]
    public void Articles_are_the_same_from_either_storage()
    {
        var seeds = RealSeeds.All.Select(seed => ("/home/user/MyApp/seeds/" + seed.File, seed.Text)).ToArray();

        var resources = Embedding(seeds).Load(Embedded([.. seeds.Select(seed => seed.Text)]));
        var literals = CorpusProject.CreateFromRealSeeds().Load();

        Assert.Equal(JsonSerializer.Serialize(All(literals)), JsonSerializer.Serialize(All(resources)));
    }

    [Fact]
    public void Generated_code_holds_no_text_that_is_a_resource()
    {
        const string text = "Election\n\nThe words of the body, of April 1999.";

        var file = Embedding(("/home/user/MyApp/seeds/a.txt", text))["Articles.Election.g.cs"];

        Assert.DoesNotContain("\"The words", file, StringComparison.Ordinal);
        Assert.Contains($"length: {text.Length}, hash: 0x", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_with_literals_has_nothing_that_reads_resources() =>
        Assert.DoesNotContain(CorpusProject.CreateFromRealSeeds().Result.GeneratedSources, source => source.HintName == "TextPackReader.g.cs");

    [Theory]
    [InlineData("")]
    [InlineData("One\r\n\r\nTwo\rthree\u0085four\n")]
    [InlineData("\0\u0001\u007F 😀 \u202E “”")]
    [InlineData("\uFEFFa mark after the mark")]
    public void Text_comes_back_exactly(string text)
    {
        var article = All(Embedding(("/home/user/MyApp/seeds/a.txt", text)).Load(Embedded(text))).Single();

        Assert.Equal(text, Text(article));
    }

    [Fact]
    public void A_text_that_is_missing_is_named_when_it_is_asked_for()
    {
        const string here = "Election\n\nA body, which is a sentence.";
        const string gone = "Budget\n\nA body, which is a sentence, of May 2021.";
        var project = Embedding(("/home/user/MyApp/seeds/here.txt", here), ("/home/user/MyApp/seeds/gone.txt", gone));
        var articles = All(project.Load(Embedded(here)));

        var failure = Assert.Throws<InvalidOperationException>(() => Text(articles[0]));

        Assert.StartsWith("The text of 'seeds/gone.txt' is missing in assembly 'MyApp'", failure.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Get(articles[0], "Dates"));
        Assert.Equal("Budget", Get(articles[0], "Title"));
        Assert.Equal(here, Text(articles[1]));
    }

    [Theory]
    [InlineData("Election\n\nA body, which is a sentencE.")]
    [InlineData("Election\n\nA body, which is a sentenc.\u00E9")]
    public void A_text_that_was_changed_in_the_assembly_is_named_when_it_is_asked_for(string changed)
    {
        const string text = "Election\n\nA body, which is a sentence.";
        var resource = Pack(text);
        var size = Math.Min(text.Length, Encoding.UTF8.GetByteCount(changed));
        Encoding.UTF8.GetBytes(changed).AsSpan(0, size).CopyTo(resource.AsSpan(resource.Length - size));
        var article = All(Embedding(("/home/user/MyApp/seeds/a.txt", text)).Load(Resource(resource))).Single();

        var failure = Assert.Throws<InvalidOperationException>(() => Text(article));

        Assert.StartsWith("The text of 'seeds/a.txt' has changed in assembly 'MyApp'", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("Words that some other tool put where the texts were.")]
    public void A_resource_that_is_no_corpus_has_no_text(string content)
    {
        var article = All(Embedding(("/home/user/MyApp/seeds/a.txt", "A text.")).Load(Resource(Encoding.UTF8.GetBytes(content)))).Single();

        var failure = Assert.Throws<InvalidOperationException>(() => Text(article));

        Assert.StartsWith("The text of 'seeds/a.txt' is missing in assembly 'MyApp'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_are_found_among_many_and_by_many_at_once()
    {
        var seeds = Enumerable.Range(0, 300).Select(i => ($"/home/user/MyApp/seeds/{i:000}.txt", $"Text {i} {new string('é', i)}")).ToArray();
        var articles = All(Embedding(seeds).Load(Embedded([.. seeds.Select(seed => seed.Item2)])));

        var texts = articles.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(Text).ToArray();

        Assert.Equal(seeds.Select(seed => seed.Item2), texts);
    }

    [Fact]
    public void What_is_no_UTF_8_stays_a_literal()
    {
        const string text = "Caf\uFFFD\n\nA body, which is a sentence.";

        Assert.Equal(text, Text(All(Embedding(("/home/user/MyApp/seeds/a.txt", text)).Load()).Single()));
    }

    [Fact]
    public void A_seed_that_the_targets_do_not_know_stays_a_literal()
    {
        const string text = "Election\n\nA body, which is a sentence.";
        var project = CorpusProject.Create([("/home/user/MyApp/seeds/a.txt", text)], Resources);

        Assert.Equal(text, Text(All(project.Load()).Single()));
    }

    [Fact]
    public void An_article_can_have_the_name_of_what_reads_resources()
    {
        const string text = "Text pack reader\n\nA body, which is a sentence.";

        Assert.Equal(text, Text(All(Embedding(("/home/user/MyApp/seeds/a.txt", text)).Load(Embedded(text))).Single()));
    }

    [Fact]
    public void Where_there_is_no_date_only_resources_are_read_as_well()
    {
        const string text = "Election\n\nA body, which is a sentence.";
        (string Path, string? Text) seed = ("/home/user/MyApp/seeds/a.txt", text);
        var project = CorpusProject.Create([seed], Resources.WithMetadata(seed.Path, "CorpusSeed", "true"), symbols: []);

        Assert.Equal(text, Text(All(project.Load(Embedded(text))).Single()));
    }

    // The targets embed the files of items that say of themselves that they are seeds.
    private static CorpusProject Embedding(params (string Path, string Text)[] seeds) => CorpusProject.Create(
        seeds.Select(seed => (seed.Path, (string?)seed.Text)),
        seeds.Aggregate(Resources, (options, seed) => options.WithMetadata(seed.Path, "CorpusSeed", "true")));

    private static ResourceDescription Embedded(params string[] texts) => Resource(Pack(texts));

    private static ResourceDescription Resource(byte[] content) => new("corpus.texts", () => new MemoryStream(content), isPublic: true);

    // Of files with a byte order mark, which is no part of the text.
    private static byte[] Pack(params string[] texts)
    {
        var pack = new TextPackWriter();
        foreach (var text in texts)
        {
            Assert.Null(pack.Add("seed.txt", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)]));
        }

        using var stream = new MemoryStream();
        pack.WriteTo(stream);
        return stream.ToArray();
    }

    private static IReadOnlyList<object> All(Assembly assembly) =>
        (IReadOnlyList<object>)assembly.GetType("MyApp.Corpus.Articles")!.GetProperty("All")!.GetValue(null)!;

    private static string Text(object article) => (string)Get(article, "Text");

    private static object Get(object article, string property)
    {
        try
        {
            return article.GetType().GetProperty(property)!.GetValue(article)!;
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }
}
