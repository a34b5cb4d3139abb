namespace Corpus.Consumer.Tests;

/// <summary>Libraries that carry a public corpus are packed and used by another solution, in any language of .NET.</summary>
[Collection(nameof(Consumers))]
public class PackedCorpusTests(PackageFeed feed)
{
    private const string Program = "<OutputType>Exe</OutputType><RestoreAdditionalProjectSources>../packages</RestoreAdditionalProjectSources>";

    private const string Reference = """<PackageReference Include="My.News" Version="1.2.3" /><PackageReference Include="My.Sport" Version="1.2.3" />""";

    [NeedsPackageSourceFact]
    public void A_program_in_FSharp_or_Visual_Basic_uses_two_packed_corpora()
    {
        var folder = feed.CreateFolder(PackageSources.FeedAndConfigured);
        Pack(folder, "News", "Literal", Seeds.Talks);
        Pack(folder, "Sport", "Resource", "date 2021-05-05\n\nSport is here\n\n“We have come,” Anna Smith said.\n");

        var fsharp = new ConsumerProject(
            Path.Combine(folder, "Fs"), "Fs", Program, """<Compile Include="Program.fs" />""" + Reference, extension: ".fsproj");
        fsharp.Write("Program.fs", """
            for article in News.Corpus.Articles.All do
                printfn "%s, %d quotations" article.Title article.Quotes.Count
            printfn "%s" Sport.Corpus.Articles.SportIsHere.Title
            for quote in Sport.Corpus.Speakers.AnnaSmith.Quotes() do
                printfn "%s: %s" quote.Article.Id quote.Quote.Text
            """);
        var basic = new ConsumerProject(Path.Combine(folder, "Vb"), "Vb", Program, Reference, extension: ".vbproj");
        basic.Write("Program.vb", """
            Module Program
                Sub Main()
                    For Each article In Global.News.Corpus.Articles.All
                        System.Console.WriteLine(article.Title & ", " & article.Quotes.Count & " quotations")
                    Next
                    System.Console.WriteLine(Global.Sport.Corpus.Articles.SportIsHere.Title)
                    For Each quote In Global.Sport.Corpus.Speakers.AnnaSmith.Quotes()
                        System.Console.WriteLine(quote.Article.Id & ": " & quote.Quote.Text)
                    Next
                End Sub
            End Module
            """);

        string[] expected = ["Talks on the river begin, 2 quotations", "Sport is here", "text: We have come,"];
        Assert.Equal(expected, fsharp.RunAndRead());
        Assert.Equal(expected, basic.RunAndRead());
    }

    private static void Pack(string folder, string name, string storage, string seed)
    {
        var library = new ConsumerProject(
            Path.Combine(folder, name), name,
            $"""
            <LangVersion>9.0</LangVersion>
            <PackageId>My.{name}</PackageId>
            <Version>1.2.3</Version>
            <CorpusVisibility>public</CorpusVisibility>
            <CorpusTextStorage>{storage}</CorpusTextStorage>
            """,
            framework: "netstandard2.0").Write("seeds/text.txt", seed);

        var pack = DotNet.Run(library.Folder, "pack", "-warnaserror", "-o", Path.Combine(folder, "packages"));

        Assert.True(pack.ExitCode == 0, pack.Output);
    }
}
