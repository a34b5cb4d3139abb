namespace Corpus.Consumer.Tests;

/// <summary>Incremental builds reflect changes of seeds and properties, and <c>dotnet watch</c> watches seeds.</summary>
[Collection(nameof(Consumers))]
public class IncrementalBuildTests(PackageFeed feed)
{
    [Fact]
    public void Builds_reflect_added_changed_moved_and_deleted_seeds()
    {
        var project = new ConsumerProject(feed).Write("seeds/a.txt", Body("A title here"));
        Assert.Equal(["a | A title here"], project.RunAndReadArticles());

        project.Write("seeds/b.txt", Body("Another title"));
        Assert.Equal(["a | A title here", "b | Another title"], project.RunAndReadArticles());

        project.Write("seeds/a.txt", Body("A better title"));
        Assert.Equal(["a | A better title", "b | Another title"], project.RunAndReadArticles());

        // Moving a file keeps its timestamp, so only the list of files changes.
        File.Move(Path.Combine(project.Folder, "seeds/a.txt"), Path.Combine(project.Folder, "seeds/c.txt"));
        Assert.Equal(["b | Another title", "c | A better title"], project.RunAndReadArticles());

        File.Delete(Path.Combine(project.Folder, "seeds/b.txt"));
        Assert.Equal(["c | A better title"], project.RunAndReadArticles());

        // The list of files is the same, and the new one is older than the output.
        project.Write("seeds/c.txt", Body("An older title"));
        File.SetLastWriteTimeUtc(Path.Combine(project.Folder, "seeds/c.txt"), new DateTime(2001, 2, 3));
        Assert.Equal(["c | An older title"], project.RunAndReadArticles());

        // A build without changes.
        Assert.Equal(["c | An older title"], project.RunAndReadArticles());
    }

    [Fact]
    public void Builds_reflect_changed_properties()
    {
        var project = new ConsumerProject(feed).Write("seeds/a.txt", Body("A title here"));
        Assert.Equal(["a | A title here"], project.RunAndReadArticles());

        project.Write("Program.cs", ConsumerProject.PrintArticles.Replace("MyApp.Corpus", "Other.Name"));
        project.Write("Directory.Build.props", "<Project><PropertyGroup><CorpusNamespace>Other.Name</CorpusNamespace></PropertyGroup></Project>");
        Assert.Equal(["a | A title here"], project.RunAndReadArticles());
    }

    [Fact]
    public void Dotnet_watch_includes_the_seeds()
    {
        var project = new ConsumerProject(feed, """<CorpusSeed Include="texts/*.md" />""");
        project.Write("seeds/2022/a.txt", Seeds.Plain).Write("texts/b.md", Seeds.Plain).Write("other/c.txt", Seeds.Plain);

        var watched = DotNet.Run(project.Folder, "watch", "--list").Lines
            .Where(Path.IsPathRooted)
            .Select(line => Path.GetRelativePath(project.Folder, line).Replace('\\', '/'))
            .ToArray();

        Assert.Contains("seeds/2022/a.txt", watched);
        Assert.Contains("texts/b.md", watched);
        Assert.DoesNotContain("other/c.txt", watched);
    }

    private static string Body(string title) => title + "\n\nThe body is a sentence.\n";
}
