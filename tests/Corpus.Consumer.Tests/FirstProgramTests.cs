namespace Corpus.Consumer.Tests;

/// <summary>The first steps of a new user: a new project, the package, a seed, and one line of code.</summary>
[Collection(nameof(Workflows))]
public class FirstProgramTests(PackageFeed feed)
{
    private const string Print = """Console.WriteLine(Corpus.Articles.All.Count + ": " + Corpus.Articles.ATitleHere.Title);""";

    [Fact]
    public void A_new_console_project_sees_its_corpus_without_a_using_directive()
    {
        var folder = feed.CreateFolder(PackageSources.Feed);
        Run(folder, "new", "console", "--name", "Demo", "--output", ".");
        Run(folder, "add", "package", "Corpus.Generator", "--version", PackageFeed.Version);
        Write(folder, "seeds/a.txt", Seeds.Plain);
        Write(folder, "seeds/README.md", "How to add a seed.");
        Write(folder, "Program.cs", Print);

        Assert.Equal("1: A title here", Run(folder, "run").Output.Trim());

        // An alias of the user's own is left alone.
        Write(folder, "Program.cs", "using Corpus = Demo.Corpus;\n" + Print);
        Assert.Equal("1: A title here", Run(folder, "run").Output.Trim());

        Write(folder, "Program.cs", "namespace Elsewhere { class Program { static void Main() { " + Print + " } } }");
        Assert.Equal("1: A title here", Run(folder, "run").Output.Trim());
    }

    [Fact]
    public void A_project_without_the_alias_builds()
    {
        var project = new ConsumerProject(
            feed, properties: "<ImplicitUsings>enable</ImplicitUsings><CorpusGlobalUsing>false</CorpusGlobalUsing>").Write("seeds/a.md", Seeds.Plain);
        project.Write("Program.cs", "global using Corpus = System.Text;\n" + ConsumerProject.PrintArticles);

        Assert.Equal(["a | A title here"], project.RunAndReadArticles());
    }

    private static CommandResult Run(string folder, params string[] arguments)
    {
        var result = DotNet.Run(folder, arguments);
        Assert.True(result.ExitCode == 0, result.Output);
        return result;
    }

    private static void Write(string folder, string path, string text)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }
}
