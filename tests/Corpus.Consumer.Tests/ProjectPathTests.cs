namespace Corpus.Consumer.Tests;

/// <summary>
/// Projects in any folder. The SDK itself fails if the path contains <c>%</c> and two hexadecimal digits (NETSDK1004), or <c>@(</c> and <c>)</c> (MSB4012).
/// </summary>
[Collection(nameof(Consumers))]
public class ProjectPathTests(PackageFeed feed)
{
    private const string Print = """
        foreach (var article in MyApp.Corpus.Articles.All)
        {
            System.Console.WriteLine(article.Id + " | " + article.Path + " | " + article.Text.Length);
        }
        """;

    public static TheoryData<string> Folders => ["a b/c;d/日本 é", "a#b/c'd&e(f)/[g]{h}", "a$(b)/@c,d=e/" + string.Concat(Enumerable.Repeat("long", 40))];

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_folder_can_have_any_name(string folder)
    {
        var project = CreateProject(folder, "<CorpusTextStorage>Resource</CorpusTextStorage>");
        project.Write("seeds/bad.txt", "date 2022-4-7 The body is a sentence.\n").Write("seeds/x #1;2/a#b;c.txt", Seeds.Plain);

        var build = project.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("/seeds/bad.txt(1,1): warning CORPUS001: ", Assert.Single(build.Diagnostics).Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Equal(["bad | seeds/bad.txt | 38", "x #1;2/a#b;c | seeds/x #1;2/a#b;c.txt | 50"], Run(project));
    }

    [Fact]
    public void A_build_writes_only_into_its_artifacts()
    {
        var project = CreateProject("source", "<CorpusTextStorage>Resource</CorpusTextStorage>").Write("seeds/a.txt", Seeds.Plain);
        var artifacts = Path.Combine(project.Folder, "..", "artifacts");
        var before = GetFiles();

        var build = project.Build("-warnaserror", "--artifacts-path", artifacts);

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(before, GetFiles());
        Assert.Contains("a | seeds/a.txt | 50", DotNet.Run(artifacts, "bin/MyApp/debug/MyApp.dll").Lines);

        string[] GetFiles() => [.. Directory.EnumerateFileSystemEntries(project.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }

    private static string[] Run(ConsumerProject project) => [.. DotNet.Run(project.Folder, "bin/Debug/net10.0/MyApp.dll").Lines.Where(line => line.Length > 0)];

    private ConsumerProject CreateProject(string folder, string properties) =>
        new ConsumerProject(Path.Combine(feed.CreateFolder(PackageSources.Feed), folder), "MyApp", "<OutputType>Exe</OutputType>" + properties).Write("Program.cs", Print);
}
