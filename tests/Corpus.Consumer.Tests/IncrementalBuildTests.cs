namespace Corpus.Consumer.Tests;

/// <summary>What was built follows what is on disk, without a clean build; and the tools that watch files watch seeds.</summary>
[Collection(nameof(Consumers))]
public class IncrementalBuildTests(PackageFeed feed)
{
    [Fact]
    public void Seeds_that_come_change_move_and_go_are_always_reflected()
    {
        var project = new ConsumerProject(feed).Write("seeds/a.txt", Body("A title here"));
        Assert.Equal(["a | A title here"], project.Articles());

        project.Write("seeds/b.txt", Body("Another title"));
        Assert.Equal(["a | A title here", "b | Another title"], project.Articles());

        project.Write("seeds/a.txt", Body("A better title"));
        Assert.Equal(["a | A better title", "b | Another title"], project.Articles());

        // The file's time stays as it was: only the list of files tells.
        File.Move(Path.Combine(project.Folder, "seeds/a.txt"), Path.Combine(project.Folder, "seeds/c.txt"));
        Assert.Equal(["b | Another title", "c | A better title"], project.Articles());

        File.Delete(Path.Combine(project.Folder, "seeds/b.txt"));
        Assert.Equal(["c | A better title"], project.Articles());

        // Also without a change, and after one that makes no difference to the compiler's inputs.
        Assert.Equal(["c | A better title"], project.Articles());
    }

    [Fact]
    public void What_the_project_sets_is_reflected_without_a_clean_build()
    {
        var project = new ConsumerProject(feed).Write("seeds/a.txt", Body("A title here"));
        Assert.Equal(["a | A title here"], project.Articles());

        project.Write("Program.cs", ConsumerProject.PrintArticles.Replace("MyApp.Corpus", "Other.Name"));
        project.Write("Directory.Build.props", "<Project><PropertyGroup><CorpusNamespace>Other.Name</CorpusNamespace></PropertyGroup></Project>");
        Assert.Equal(["a | A title here"], project.Articles());
    }

    [Fact]
    public void Watching_a_project_watches_its_seeds()
    {
        var project = new ConsumerProject(feed, """<CorpusSeed Include="texts/*.md" />""");
        project.Write("seeds/2022/a.txt", Seeds.Plain).Write("texts/b.md", Seeds.Plain).Write("other/c.txt", Seeds.Plain);

        var watched = DotNet.Run(project.Folder, "watch", "--list").Lines.Where(Path.IsPathRooted).Select(line => Path.GetRelativePath(project.Folder, line).Replace('\\', '/')).ToArray();

        Assert.Contains("seeds/2022/a.txt", watched);
        Assert.Contains("texts/b.md", watched);
        Assert.DoesNotContain("other/c.txt", watched);
    }

    private static string Body(string title) => title + "\n\nThe body is a sentence.\n";
}
