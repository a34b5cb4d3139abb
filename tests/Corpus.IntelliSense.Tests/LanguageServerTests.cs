using System.Text.Json;

namespace Corpus.IntelliSense.Tests;

/// <summary>The answers of the language server csharp-ls for a project that uses the package. docs/editors.md describes the settings and the limits.</summary>
[Collection(nameof(Consumers))]
public sealed class LanguageServerTests(LanguageServerTests.OpenProjects projects) : IClassFixture<LanguageServerTests.OpenProjects>
{
    private const string Talks = """
        date 2022-04-07

        Talks begin

        GENEVA: Talks on the river began last week, its minister said.

        “We will share the water of it,” Anna Smith said. “There is enough.”
        """;

    [LanguageServerFact]
    public async Task Articles_and_speakers_are_completed()
    {
        var server = await projects.Configured;

        Assert.Equal(
            ["All", "BadHeader", "Cite", "Equals", "Find", "PublishedBetween", "ReferenceEquals", "Search", "TalksBegin", "TryCite", "TryFind"],
            await server.GetNamesAsync("_ = MyApp.Corpus.Articles.$$"));
        Assert.Equal(["All", "AnnaSmith", "Equals", "Find", "ReferenceEquals", "TryFind"], await server.GetNamesAsync("_ = MyApp.Corpus.Speakers.$$"));
    }

    [LanguageServerFact]
    public async Task Tooltips_show_the_article_and_the_documentation()
    {
        var server = await projects.Configured;

        Assert.Equal(
            """
            ```csharp
            Article Articles.TalksBegin
            ```

            **Talks begin**

            GENEVA: Talks on the river began last week, its minister said.


            Published 2022-04-07; 3 paragraphs, 1 date, 2 quotes.


            seeds/talks.txt
            """,
            await server.GetTooltipAsync("_ = MyApp.Corpus.Articles.Talks$$Begin;"));
        Assert.Equal(
            """
            ```csharp
            DateOnly? Article.Published
            ```

            The publication date; null if the article does not say, or has a malformed date header or a malformed date in its front matter.
            """,
            await server.GetTooltipAsync("_ = MyApp.Corpus.Articles.TalksBegin.Publi$$shed;"));
        Assert.Equal(["Article? Articles.Find(string id)"], await server.GetSignaturesAsync("_ = MyApp.Corpus.Articles.Find($$)"));
    }

    [LanguageServerFact]
    public async Task Go_to_definition_opens_the_generated_code()
    {
        var server = await projects.Configured;

        Assert.Equal(
            ("Articles.TalksBegin.g.cs", "public static Article TalksBegin => Collection.Article("),
            await GetDefinitionAsync("_ = MyApp.Corpus.Articles.Talks$$Begin;"));
        Assert.StartsWith("public static Speaker AnnaSmith", (await GetDefinitionAsync("_ = MyApp.Corpus.Speakers.Anna$$Smith;")).Line, StringComparison.Ordinal);
        Assert.StartsWith("public Date? Published", (await GetDefinitionAsync("_ = MyApp.Corpus.Articles.TalksBegin.Publi$$shed;")).Line, StringComparison.Ordinal);

        async Task<(string Name, string Line)> GetDefinitionAsync(string code)
        {
            var (uri, line) = Assert.Single(await server.GetDefinitionsAsync(code));
            Assert.StartsWith("csharp:/", uri, StringComparison.Ordinal);
            return (Path.GetFileName(uri), (await server.GetVirtualDocumentAsync(uri)).Split('\n')[line].Trim());
        }
    }

    [LanguageServerFact]
    public async Task Go_to_definition_opens_a_file_if_the_build_wrote_the_generated_code()
    {
        var server = await projects.Default;
        var (uri, line) = Assert.Single(await server.GetDefinitionsAsync("_ = MyApp.Corpus.Articles.Talks$$Begin;"));

        Assert.Equal(server.GetUri("obj/Debug/net10.0/generated/Corpus.Generator/Corpus.Generator.CorpusGenerator/Articles.TalksBegin.g.cs"), uri);
        Assert.Equal("public static Article TalksBegin => Collection.Article(", File.ReadAllLines(new Uri(uri).LocalPath)[line].Trim());
    }

    [LanguageServerFact]
    public async Task Unknown_ids_and_words_are_reported_in_the_program_if_analyzers_are_enabled()
    {
        const string Program = "_ = MyApp.Corpus.Articles.Find(\"typo\");\n_ = MyApp.Corpus.Articles.Cite(\"We will share the wine of it\");\n";

        Assert.Equal(
            [
                "0:31-0:37 CORPUS011 The corpus has no article 'typo'",
                "1:31-1:61 CORPUS012 The corpus does not contain 'We will share the wine of it'; the closest is 'We will share the water of it' in 'seeds/talks.txt'",
            ],
            (await (await projects.Configured).GetDiagnosticsAsync(Program)).Select(Describe));
        Assert.Empty(await (await projects.Default).GetDiagnosticsAsync(Program));
    }

    [LanguageServerFact]
    public async Task The_code_fixes_of_packages_are_not_offered()
    {
        var server = await projects.Configured;
        var diagnostic = Assert.Single(await server.GetDiagnosticsAsync("_ = MyApp.Corpus.Articles.Find(\"talk\");"));

        Assert.Equal("0:31-0:37 CORPUS011 The corpus has no article 'talk'; did you mean 'talks'?", Describe(diagnostic));
        Assert.DoesNotContain(await server.GetCodeActionsAsync(diagnostic), title => title.Contains("talks", StringComparison.Ordinal));
    }

    [LanguageServerFact]
    public async Task The_diagnostics_of_the_workspace_include_those_in_seeds()
    {
        var server = await projects.Configured;
        var (uri, diagnostics) = Assert.Single(await server.GetWorkspaceDiagnosticsAsync("_ = MyApp.Corpus.Articles.All;"));

        Assert.Equal(server.GetUri("seeds/bad.txt"), uri);
        Assert.Equal(
            ["0:0-0:15 CORPUS001 Malformed date header: '07-04-2022' can be read as 2022-04-07 or as 2022-07-04; expected 'date YYYY-MM-DD'"],
            diagnostics.Select(Describe));
    }

    [LanguageServerFact]
    public async Task A_new_seed_appears_when_the_project_file_changes()
    {
        const string AllArticles = "_ = MyApp.Corpus.Articles.$$";
        var server = await projects.Default;

        await server.CreateFileAsync("seeds/added.txt", "Another title\n\nThe body of the text.\n");
        Assert.DoesNotContain("AnotherTitle", await server.GetNamesAsync(AllArticles));

        await server.ReloadAsync();
        Assert.Contains("AnotherTitle", await server.GetNamesAsync(AllArticles));
    }

    private static string Describe(JsonElement diagnostic)
    {
        return $"{Position("start")}-{Position("end")} {diagnostic.GetProperty("code").GetString()} {diagnostic.GetProperty("message").GetString()}";

        string Position(string end)
        {
            var position = diagnostic.GetProperty("range").GetProperty(end);
            return $"{position.GetProperty("line").GetInt32()}:{position.GetProperty("character").GetInt32()}";
        }
    }

    /// <summary>Two projects, each opened once for all tests that need it, because a class whose tests are skipped creates its fixtures too.</summary>
    public sealed class OpenProjects : IDisposable
    {
        private readonly PackageFeed _feed;
        private readonly Lazy<string> _tool;
        private readonly Lazy<Task<LanguageServer>> _configured;
        private readonly Lazy<Task<LanguageServer>> _default;

        public OpenProjects(PackageFeed feed)
        {
            _feed = feed;
            _tool = new Lazy<string>(Install);
            _configured = new Lazy<Task<LanguageServer>>(() => OpenAsync(new { analyzersEnabled = true, useMetadataUris = true }, "restore"));
            _default = new Lazy<Task<LanguageServer>>(() => OpenAsync(new { }, "build", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>"));
        }

        /// <summary>The server with the settings that docs/editors.md recommends.</summary>
        internal Task<LanguageServer> Configured => _configured.Value;

        /// <summary>The server with its default settings, in a project whose build has written the generated code to files.</summary>
        internal Task<LanguageServer> Default => _default.Value;

        public void Dispose()
        {
            foreach (var server in new[] { _configured, _default }.Where(server => server.IsValueCreated && server.Value.IsCompletedSuccessfully))
            {
                server.Value.Result.Dispose();
            }
        }

        private string Install()
        {
            var folder = _feed.CreateFolder(PackageSources.FeedAndConfigured);
            Assert.True(LanguageServerTool.TryInstall(folder, out var assembly, out var output), output);
            return assembly;
        }

        private Task<LanguageServer> OpenAsync(object settings, string command, string properties = "")
        {
            var consumer = new ConsumerProject(_feed, properties: properties)
                .Write("seeds/talks.txt", Talks)
                .Write("seeds/bad.txt", "date 07-04-2022\n\nBad header\n\nThe body is a sentence of May 2021.\n");
            var result = DotNet.Run(consumer.Folder, command);
            Assert.True(result.ExitCode == 0, result.Output);
            return LanguageServer.StartAsync(_tool.Value, consumer, settings);
        }
    }
}
