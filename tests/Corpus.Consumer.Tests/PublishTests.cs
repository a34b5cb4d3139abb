namespace Corpus.Consumer.Tests;

/// <summary>The ways to run a program that are not a plain build.</summary>
[Collection(nameof(Consumers))]
public class PublishTests(PackageFeed feed)
{
    [NeedsPackageSourceFact]
    public void A_trimmed_program_runs_and_neither_trimmer_nor_AOT_analysis_has_a_warning() => AssertRunsTrimmed(feed);

    [Fact]
    public void A_program_of_one_file_has_a_corpus()
    {
        var folder = feed.CreateFolder(PackageSources.Feed);
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        File.WriteAllText(Path.Combine(folder, "seeds", "a.txt"), Seeds.Plain);

        // Such a program is set up for Native AOT by default, which would restore its runtime from elsewhere.
        File.WriteAllText(Path.Combine(folder, "app.cs"), $$"""
            #:package Corpus.Generator@{{PackageFeed.Version}}
            #:property PublishAot=false
            foreach (var article in app.Corpus.Articles.All)
            {
                System.Console.WriteLine(article.Id + " | " + article.Title);
            }
            """);

        var run = DotNet.Run(folder, "run", "app.cs");

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal(["a | A title here"], run.Lines.Where(line => line.Length > 0));
    }

    /// <summary>Publishes a program self-contained and trimmed, without a warning, and demands that it prints its corpus.</summary>
    internal static void AssertRunsTrimmed(PackageFeed feed, string properties = "")
    {
        var project = new ConsumerProject(
            feed,
            properties: properties + """
                <RuntimeIdentifier>$(NETCoreSdkRuntimeIdentifier)</RuntimeIdentifier>
                <PublishTrimmed>true</PublishTrimmed>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <IsAotCompatible>true</IsAotCompatible>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                """,
            sources: PackageSources.FeedAndConfigured);
        project.Write("seeds/talks.txt", Seeds.Talks).Write("Program.cs", Seeds.TalksProgram);

        var publish = DotNet.Run(project.Folder, "publish", "--self-contained", "-o", "out");

        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.Empty(publish.Diagnostics);
        var run = DotNet.RunProgram(Path.Combine(project.Folder, "out", OperatingSystem.IsWindows() ? "MyApp.exe" : "MyApp"));
        Assert.Equal(Seeds.TalksOutput("DateOnly"), run.Lines.Where(line => line.Length > 0));
    }
}
