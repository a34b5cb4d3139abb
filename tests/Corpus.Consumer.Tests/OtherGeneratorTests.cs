namespace Corpus.Consumer.Tests;

/// <summary>Other source generators of the same project see the generated records.</summary>
[Collection(nameof(Consumers))]
public class OtherGeneratorTests(PackageFeed feed)
{
    // Code outside a namespace sees the corpus through the alias, as the generators of these types do.
    private const string Context = """
        [JsonSerializable(typeof(Corpus.Article))]
        [JsonSerializable(typeof(Corpus.Quote))]
        [JsonSerializable(typeof(Corpus.ArticleQuote))]
        [JsonSerializable(typeof(IReadOnlyList<Corpus.ArticleDate>))]
        internal sealed partial class Context : JsonSerializerContext;

        """;

    private const string PrintJson = """
        foreach (var article in Corpus.Articles.All)
        {
            var json = JsonSerializer.Serialize(article, Context.Default.Article);
            Console.WriteLine($"ARTICLE {article.Id} {JsonSerializer.Deserialize(json, Context.Default.Article) == article}");
        }

        foreach (var quote in Corpus.Quotes.All)
        {
            var json = JsonSerializer.Serialize(quote, Context.Default.ArticleQuote);
            Console.WriteLine($"{quote.Quote.Kind} {JsonSerializer.Deserialize(json, Context.Default.ArticleQuote) == quote}");
        }

        Console.WriteLine(JsonSerializer.Serialize(Corpus.Quotes.All[0].Quote, Context.Default.Quote));
        Console.WriteLine(JsonSerializer.Serialize(Corpus.Dates.All, Context.Default.IReadOnlyListArticleDate).Length > 0);

        """;

    private const string Usings = """
        using System.Text.Json;
        using System.Text.Json.Serialization;

        """;

    private const string WithoutReflection = """
        <ImplicitUsings>enable</ImplicitUsings>
        <Nullable>enable</Nullable>
        <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
        <InvariantGlobalization>true</InvariantGlobalization>
        """;

    private const string ExpectedQuote = """
        {"Text":"We will share the water of it,","Start":
        """;

    [NeedsPackageSourceFact]
    public void Records_can_be_serialized_without_reflection_and_mapped()
    {
        var project = new ConsumerProject(
            feed,
            """<PackageReference Include="Riok.Mapperly" Version="4.3.1" PrivateAssets="all" />""",
            WithoutReflection,
            sources: PackageSources.FeedAndConfigured).Write("seeds/talks.txt", Seeds.Talks);
        project.Write("Program.cs", Usings + "using Riok.Mapperly.Abstractions;\n" + PrintJson + """
            Console.WriteLine(Mapper.Map(Corpus.Articles.TalksOnTheRiverBegin));

            """ + Context + """
            internal sealed record ArticleRow(string Id, string? Title, DateOnly? Published, string Text);

            [Mapper(RequiredMappingStrategy = RequiredMappingStrategy.Target)]
            internal static partial class Mapper
            {
                public static partial ArticleRow Map(Corpus.Article article);
            }
            """);

        var lines = project.RunAndRead();

        Assert.Equal("ARTICLE talks True", lines[0]);
        Assert.Equal(["Direct True", "Direct True"], lines.Skip(1).Take(2));
        Assert.StartsWith(ExpectedQuote, lines[3], StringComparison.Ordinal);
        Assert.Equal("True", lines[4]);
        Assert.StartsWith("ArticleRow { Id = talks, Title = Talks on the river begin, Published = 04/07/2022, Text = date 2022-04-07", lines[5], StringComparison.Ordinal);
    }

    [NeedsNativeLinkerFact]
    public void A_native_program_serializes_the_records()
    {
        var project = new ConsumerProject(
            feed,
            properties: WithoutReflection + """
                <RuntimeIdentifier>$(NETCoreSdkPortableRuntimeIdentifier)</RuntimeIdentifier>
                <PublishAot>true</PublishAot>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                """,
            sources: PackageSources.FeedAndConfigured).CopySeeds().Write("seeds/talks.txt", Seeds.Talks);
        project.Write("Program.cs", Usings + PrintJson + Context);
        var publish = DotNet.Run(project.Folder, "publish", "-o", "out");

        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.Empty(publish.Diagnostics);
        var run = DotNet.RunProgram(Path.Combine(project.Folder, "out", OperatingSystem.IsWindows() ? "MyApp.exe" : "MyApp"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(6, run.Lines.Count(line => line.StartsWith("ARTICLE ", StringComparison.Ordinal)));
        Assert.DoesNotContain("False", run.Output, StringComparison.Ordinal);
    }
}
