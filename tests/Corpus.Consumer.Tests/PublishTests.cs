namespace Corpus.Consumer.Tests;

/// <summary>Trimmed programs and file-based programs.</summary>
[Collection(nameof(Workflows))]
public class PublishTests(PackageFeed feed)
{
    [NeedsPackageSourceFact]
    public void A_trimmed_program_runs_without_trim_or_AOT_warnings() => AssertRunsTrimmed(feed);

    [Fact]
    public void A_file_based_program_has_a_corpus()
    {
        var folder = feed.CreateFolder(PackageSources.Feed);
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        File.WriteAllText(Path.Combine(folder, "seeds", "a.txt"), Seeds.Plain);

        // File-based programs default to Native AOT, which would need packages that are not in the feed.
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

    /// <summary>Publishes a self-contained trimmed program, and asserts that there are no warnings and that it prints its corpus.</summary>
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
