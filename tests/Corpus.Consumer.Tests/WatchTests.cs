namespace Corpus.Consumer.Tests;

/// <summary>Seeds that change while the program runs under <c>dotnet watch</c>.</summary>
[Collection(nameof(Workflows))]
public class WatchTests(PackageFeed feed)
{
    // Everything that generated code could keep: the list, articles and their contents, ids, speakers.
    private const string State = """
        string.Join("; ", atStart.Select(article => article.Id + " " + article.Title + " " + article.Paragraphs.Last().Text + " " + (Articles.Find(article.Id) == article)))
            + " (" + atStart.Count + ") " + string.Join(", ", Speakers.All.Select(speaker => speaker.Name + " " + speaker.Quotes().Count))
        """;

    [Fact]
    public async Task Hot_reload_applies_changes_of_seeds_to_the_running_program()
    {
        var solution = feed.CreateFolder(PackageSources.Feed);
        const string Shared = "<CorpusVisibility>public</CorpusVisibility><CorpusModel>News.Corpus</CorpusModel>";
        var news = new ConsumerProject(Path.Combine(solution, "News"), "News", Shared).Write("seeds/z.txt", Text("News", "Old", "Anna Smith"));
        var app = new ConsumerProject(
            Path.Combine(solution, "MyApp"), "MyApp", "<OutputType>Exe</OutputType>" + Shared,
            ConsumerProject.Package + """<ProjectReference Include="../News/News.csproj" />""").Write("seeds/m.txt", Text("Talks", "Old", "Anna Smith"));
        using var program = new WatchedProgram(app, State);
        await program.WaitForAsync("m Talks Old. True; z News Old. True (2) Anna Smith 2");

        // Edit the body, a speaker, and the title.
        app.Write("seeds/m.txt", Text("Talks", "New", "Anna Smith"));
        await program.WaitForAsync("m Talks New. True; z News Old. True (2) Anna Smith 2");
        app.Write("seeds/m.txt", Text("Talks", "New", "John Brown"));
        await program.WaitForAsync("m Talks New. True; z News Old. True (2) Anna Smith 1, John Brown 1");
        app.Write("seeds/m.txt", Text("Storms", "New", "John Brown"));
        await program.WaitForAsync("m Storms New. True; z News Old. True (2) Anna Smith 1, John Brown 1");

        // Add a seed that comes before the others, rename it, and remove it.
        app.Write("seeds/a.txt", Text("Added", "Old", "Carla Green"));
        await program.WaitForAsync("a Added Old. True; m Storms New. True; z News Old. True (3) Anna Smith 1, Carla Green 1, John Brown 1");
        File.Move(Path.Combine(app.Folder, "seeds", "a.txt"), Path.Combine(app.Folder, "seeds", "n.txt"));
        await program.WaitForAsync("m Storms New. True; n Added Old. True; z News Old. True (3) Anna Smith 1, Carla Green 1, John Brown 1");
        File.Delete(Path.Combine(app.Folder, "seeds", "n.txt"));
        await program.WaitForAsync("m Storms New. True; z News Old. True (2) Anna Smith 1, John Brown 1");

        // Change the corpus of a referenced project.
        news.Write("seeds/z.txt", Text("News", "New", "Anna Smith"));
        await program.WaitForAsync("m Storms New. True; z News New. True (2) Anna Smith 1, John Brown 1");
        news.Write("seeds/y.txt", Text("Added", "Old", "Anna Smith"));
        await program.WaitForAsync("m Storms New. True; y Added Old. True; z News New. True (3) Anna Smith 2, John Brown 1");
        Assert.Equal(1, program.Starts);
    }

    [Fact]
    public async Task Changes_of_texts_in_a_resource_restart_the_program()
    {
        var app = new ConsumerProject(feed, properties: "<CorpusTextStorage>Resource</CorpusTextStorage>").Write("seeds/m.txt", Text("Talks", "Old", "Anna Smith"));
        using var program = new WatchedProgram(app, State);
        await program.WaitForAsync("m Talks Old. True (1) Anna Smith 1");

        app.Write("seeds/m.txt", Text("Talks", "New", "Anna Smith"));
        await program.WaitForAsync("m Talks New. True (1) Anna Smith 1");
        app.Write("seeds/m.txt", Text("Storms", "New", "Anna Smith"));
        await program.WaitForAsync("m Storms New. True (1) Anna Smith 1");
        app.Write("seeds/a.txt", Text("Added", "Old", "Carla Green"));
        await program.WaitForAsync("a Added Old. True; m Storms New. True (2) Anna Smith 1, Carla Green 1");

        File.Move(Path.Combine(app.Folder, "seeds", "a.txt"), Path.Combine(app.Folder, "seeds", "n.txt"));
        await program.WaitForAsync("m Storms New. True; n Added Old. True (2) Anna Smith 1, Carla Green 1");
        File.Delete(Path.Combine(app.Folder, "seeds", "n.txt"));
        await program.WaitForAsync("m Storms New. True (1) Anna Smith 1");
    }

    private static string Text(string title, string body, string speaker) => $"{title}\n\n“We have come to talk about water,” {speaker} said.\n\n{body}.\n";
}
