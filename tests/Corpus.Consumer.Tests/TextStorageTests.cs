using System.Text;

namespace Corpus.Consumer.Tests;

/// <summary>Texts that the package's targets store in a resource of the assembly.</summary>
[Collection(nameof(Consumers))]
public class TextStorageTests(PackageFeed feed)
{
    private const string Resource = "<CorpusTextStorage>Resource</CorpusTextStorage>";

    private const string PrintTexts = """
        foreach (var article in MyApp.Corpus.Articles.All)
        {
            try
            {
                System.Console.WriteLine("TEXT " + article.Path + " | " + System.Text.Json.JsonSerializer.Serialize(article.Text) + " | " + article.Dates.Count);
            }
            catch (System.InvalidOperationException exception)
            {
                System.Console.WriteLine("TEXT " + exception.Message);
            }
        }
        """;

    [Fact]
    public void Texts_are_the_same_from_resources_and_literals_for_any_file_name_and_encoding()
    {
        // The program does not localize its strings (CA1303), and the seeds are faulty on purpose.
        var project = new ConsumerProject(feed, items: """<CorpusSeed Include="../outside/*.md" />""", properties: ConsumerProject.Strict + "<NoWarn>CA1303;CORPUS005;CORPUS006;CORPUS007</NoWarn>");
        project.Write("Program.cs", PrintTexts);
        var large = string.Concat(Enumerable.Repeat("Eighteen letters é\n", 6_000));
        (string Path, byte[] Bytes)[] seeds =
        [
            ("seeds/100%25 %41.txt", Utf8("Percent of April 1999.")),
            ("seeds/$(Foo)@(Compile)%(Identity).txt", Utf8("Names of MSBuild.")),
            ("seeds/[x]{a,b}!.txt", Utf8("Brackets.\r\n\r\nCarriage returns.\r\n")),
            ("seeds/a, b/c,public.txt", Utf8("Commas.")),
            // Under the hash FNV-1a, these texts are one.
            ("seeds/collision1.txt", Utf8("敱葙垻華脨蔭蔟抰")),
            ("seeds/collision2.txt", Utf8("更蓵为蛻轒蜑蜵所")),
            ("seeds/it's.txt", Utf8("The same text.")),
            ("seeds/a.fr.txt", Utf8("The same text.")),
            ("seeds/semi;colon#.txt", Utf8("Semicolon.")),
            ("seeds/日本 é.txt", Utf8("“日本” 😀 \u202E")),
            ("seeds/empty.txt", []),
            ("seeds/mark.txt", [.. Encoding.UTF8.GetPreamble(), .. Utf8("A mark, and May 2021.")]),
            ("seeds/marks.txt", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetPreamble(), .. Utf8("Two marks.")]),
            ("seeds/utf16.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Another encoding.")]),
            ("seeds/latin.txt", [.. Utf8("Caf"), 0xE9]),
            ("seeds/replaced.txt", Utf8("Caf\uFFFD")),
            ("seeds/surrogate.txt", [0xED, 0xA0, 0x80]),
            ("seeds/mark-and-latin.txt", [.. Encoding.UTF8.GetPreamble(), .. Utf8("Caf"), 0xE9]),
            ("seeds/only-a-mark.txt", Encoding.UTF8.GetPreamble()),
            ("seeds/utf16-big-endian.txt", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("Another encoding.")]),
            ("seeds/utf32.txt", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("Another encoding.")]),
            // The compiler decodes large files in a different way.
            ("seeds/large.txt", Utf8(large)),
            ("seeds/large-mark.txt", [.. Encoding.UTF8.GetPreamble(), .. Utf8("With a mark. " + large)]),
            ("seeds/large-marks.txt", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetPreamble(), .. Utf8("With two. " + large)]),
            ("seeds/large-utf16.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(large)]),
            ("seeds/large-utf32.txt", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(large)]),
            ("seeds/large-latin.txt", [.. Utf8(large), 0xE9]),
            ("seeds/large-mark-and-latin.txt", [.. Encoding.UTF8.GetPreamble(), .. Utf8(large), 0xE9]),
            ("../outside/b.md", Utf8("Outside of the project.")),
        ];
        foreach (var (path, bytes) in seeds)
        {
            var file = Path.Combine(project.Folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        var literals = project.RunAndRead("TEXT ");
        project.Write("Directory.Build.props", $"<Project><PropertyGroup>{Resource}</PropertyGroup></Project>");
        var resources = project.RunAndRead("TEXT ");

        Assert.Equal(seeds.Length, literals.Count);
        Assert.Equal(literals, resources);
        var assembly = Encoding.Unicode.GetString(File.ReadAllBytes(Path.Combine(project.Folder, "bin/Debug/net10.0/MyApp.dll"))[1..])
            + Encoding.Unicode.GetString(File.ReadAllBytes(Path.Combine(project.Folder, "bin/Debug/net10.0/MyApp.dll")));
        Assert.DoesNotContain("Percent of April", assembly, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_that_grows_moves_from_literals_to_a_resource_and_back()
    {
        var project = new ConsumerProject(feed).Write("seeds/a.txt", "Of April 1999.");
        project.Write("Program.cs", """
            var corpus = typeof(MyApp.Corpus.Article).Assembly;
            System.Console.WriteLine($"CORPUS {corpus.GetManifestResourceNames().Length} {MyApp.Corpus.Articles.All.Count} {MyApp.Corpus.Articles.Find("a").Dates[0].Value}");
            """);
        Assert.Equal(["0 1 1999-04"], project.RunAndRead("CORPUS "));

        // As literals, the dates in it need more than an assembly can hold.
        project.Write("seeds/b.txt", string.Concat(Enumerable.Repeat("It rained on May 3, 2021.\n", 100_000)));
        Assert.Equal(["1 2 1999-04"], project.RunAndRead("CORPUS "));

        project.Write("Directory.Build.props", "<Project><PropertyGroup><CorpusTextStorage> auto </CorpusTextStorage></PropertyGroup></Project>");
        File.Delete(Path.Combine(project.Folder, "seeds/b.txt"));
        Assert.Equal(["0 1 1999-04"], project.RunAndRead("CORPUS "));
    }

    [Fact]
    public void Builds_reflect_added_changed_and_moved_seeds()
    {
        var project = new ConsumerProject(feed, properties: Resource).Write("Program.cs", PrintTexts).Write("seeds/a.txt", "Of April 1999.");
        Assert.Equal(["seeds/a.txt | \"Of April 1999.\" | 1"], project.RunAndRead("TEXT "));

        project.Write("seeds/a.txt", "Of May 2021.").Write("seeds/b.txt", "Of April 1999.");
        Assert.Equal(["seeds/a.txt | \"Of May 2021.\" | 1", "seeds/b.txt | \"Of April 1999.\" | 1"], project.RunAndRead("TEXT "));

        File.Move(Path.Combine(project.Folder, "seeds/b.txt"), Path.Combine(project.Folder, "seeds/a.txt"), overwrite: true);
        Assert.Equal(["seeds/a.txt | \"Of April 1999.\" | 1"], project.RunAndRead("TEXT "));
    }

    [Fact]
    public void Builds_reflect_a_seed_that_is_replaced_by_an_older_file_and_replace_a_damaged_pack()
    {
        var project = new ConsumerProject(feed, properties: Resource).Write("Program.cs", PrintTexts).Write("seeds/a.txt", "New.");
        Assert.Equal(["seeds/a.txt | \"New.\" | 0"], project.RunAndRead("TEXT "));

        project.Write("seeds/a.txt", "Old.");
        File.SetLastWriteTimeUtc(Path.Combine(project.Folder, "seeds/a.txt"), new DateTime(2001, 2, 3));
        Assert.Equal(["seeds/a.txt | \"Old.\" | 0"], project.RunAndRead("TEXT "));

        using (var pack = File.OpenWrite(Path.Combine(project.Folder, "obj/Debug/net10.0/corpus.texts")))
        {
            pack.SetLength(pack.Length / 2);
        }

        Assert.Equal(["seeds/a.txt | \"Old.\" | 0"], project.RunAndRead("TEXT "));
    }

    [Fact]
    public async Task Two_builds_at_the_same_time_write_one_pack()
    {
        var project = new ConsumerProject(feed, properties: Resource).Write("seeds/a.txt", Seeds.Plain);
        Assert.Equal(0, DotNet.Run(project.Folder, "restore").ExitCode);
        for (var round = 0; round < 6; round++)
        {
            project.Write("seeds/a.txt", Seeds.Plain + round);
            var builds = Enumerable.Range(0, 2).Select(_ => Task.Run(() => DotNet.Run(project.Folder, "msbuild", "-t:PackCorpusTexts")));
            Assert.All(await Task.WhenAll(builds), build => Assert.True(build.ExitCode == 0, build.Output));
        }
    }

    [Fact]
    public void A_build_without_changes_writes_nothing_and_clean_deletes_the_pack()
    {
        var project = new ConsumerProject(feed, properties: Resource).Write("seeds/a.txt", Seeds.Plain);
        string[] outputs = [.. ((string[])["obj/Debug/net10.0/corpus.texts", "obj/Debug/net10.0/MyApp.dll"]).Select(file => Path.Combine(project.Folder, file))];
        Assert.Equal(["a | A title here"], project.RunAndReadArticles());
        var times = outputs.Select(File.GetLastWriteTimeUtc).ToArray();

        Assert.Equal(["a | A title here"], project.RunAndReadArticles());
        Assert.Equal(times, outputs.Select(File.GetLastWriteTimeUtc));

        Assert.Equal(0, DotNet.Run(project.Folder, "clean").ExitCode);
        Assert.Empty(Directory.GetFiles(Path.Combine(project.Folder, "obj"), "corpus.texts*", SearchOption.AllDirectories));
    }

    // After its first build was killed, MSBuild does not know what the build wrote.
    [Fact]
    public void Clean_deletes_what_a_killed_build_left()
    {
        var project = new ConsumerProject(feed, properties: Resource).Write("seeds/a.txt", Seeds.Plain);
        Assert.Equal(0, DotNet.Run(project.Folder, "restore").ExitCode);
        string[] names = ["corpus.seeds.list", "corpus.seeds.list.0123.tmp", "corpus.texts", "corpus.texts.0123.tmp"];
        foreach (var name in names)
        {
            project.Write("obj/Debug/net10.0/" + name, "");
        }

        Assert.Equal(0, DotNet.Run(project.Folder, "clean").ExitCode);

        Assert.Empty(Directory.GetFiles(Path.Combine(project.Folder, "obj"), "corpus.*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_seed_that_changes_during_the_build_is_that_of_the_resource_and_correct_after_the_next_build()
    {
        var project = new ConsumerProject(feed, properties: Resource).Write("Program.cs", PrintTexts);
        project.Write("seeds/a.txt", "Here.").Write("seeds/b.txt", "Before.").Write("change-seed", "");
        project.Write("Directory.Build.targets", """
            <Project>
              <Target Name="ChangeSeed" AfterTargets="EmbedCorpusTexts" Condition="Exists('change-seed')">
                <Copy SourceFiles="seeds/a.txt" DestinationFiles="seeds/b.txt" />
                <WriteLinesToFile File="seeds/b.txt" Lines="After." />
                <Delete Files="change-seed" />
              </Target>
            </Project>
            """);

        var printed = project.RunAndRead("TEXT ");

        Assert.Equal("seeds/a.txt | \"Here.\" | 0", printed[0]);
        Assert.Equal("seeds/b.txt | \"Before.\" | 0", printed[1]);
        Assert.Equal(2, printed.Count);
        Assert.StartsWith("seeds/b.txt | \"Here.After.", project.RunAndRead("TEXT ")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_missing_from_the_assembly_is_reported_at_run_time()
    {
        var project = new ConsumerProject(feed, properties: Resource).Write("seeds/a.txt", "Lost.").Write("Program.cs", """
            try
            {
                _ = MyApp.Corpus.Articles.All[0];
            }
            catch (System.InvalidOperationException exception)
            {
                System.Console.WriteLine("TEXT " + exception.Message);
            }
            """);
        project.Write("Directory.Build.targets", """
            <Project>
              <Target Name="RemoveResources" AfterTargets="EmbedCorpusTexts">
                <ItemGroup>
                  <EmbeddedResource Remove="@(EmbeddedResource)" />
                </ItemGroup>
              </Target>
            </Project>
            """);

        Assert.StartsWith("The table of articles is missing in assembly 'MyApp'", project.RunAndRead("TEXT ").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_too_large_for_literals_is_an_error_if_the_project_asks_for_literals()
    {
        var project = new ConsumerProject(feed).Write("seeds/a.txt", string.Concat(Enumerable.Range(0, 2_500_000).Select(i => $"{i} ")));
        project.Write("Program.cs", """
            System.Console.WriteLine(MyApp.Corpus.Articles.All[0].Text == System.IO.File.ReadAllText("seeds/a.txt"));
            """);

        project.Write("Directory.Build.props", "<Project><PropertyGroup><CorpusTextStorage>Literal</CorpusTextStorage></PropertyGroup></Project>");

        var build = project.Build();
        File.Delete(Path.Combine(project.Folder, "Directory.Build.props"));

        Assert.Equal(1, build.ExitCode);
        Assert.Contains(": error CORPUS008: The corpus needs 36 MiB of string literals, ", Assert.Single(build.Diagnostics), StringComparison.Ordinal);
        Assert.Equal(["True"], project.RunAndRead());
    }

    [Fact]
    public void Design_time_builds_create_no_resources()
    {
        var project = new ConsumerProject(feed, properties: Resource).Write("seeds/a.txt", Seeds.Plain);
        Assert.Equal(["a | A title here"], project.RunAndReadArticles());

        var design = DotNet.Run(
            project.Folder, "msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-getItem:EmbeddedResource,AdditionalFiles");

        Assert.True(design.ExitCode == 0, design.Output);
        Assert.DoesNotContain("corpus.texts", design.Output, StringComparison.Ordinal);
        Assert.Contains("a.txt", design.Output, StringComparison.Ordinal);
    }

    [NeedsPackageSourceFact]
    public void A_trimmed_single_file_program_has_its_texts() =>
        PublishTests.AssertRunsTrimmed(feed, Resource + "<PublishSingleFile>true</PublishSingleFile>");

    [NeedsPackageSourceFact]
    public void Every_framework_compiles_the_code_that_reads_resources()
    {
        // The code of this test does not localize its strings (CA1303), and does not instantiate all of its types (CA1812).
        var project = new ConsumerProject(
            feed,
            properties: Resource + "<LangVersion>9.0</LangVersion>" + ConsumerProject.Strict + "<NoWarn>CA1303;CA1812</NoWarn>",
            framework: "net10.0;netstandard2.0;net472",
            sources: PackageSources.FeedAndConfigured);
        project.Write("seeds/talks.txt", Seeds.Talks).Write("Program.cs", Seeds.TalksProgram);

        var build = project.Build("-warnaserror", "-p:OutputType=Library");

        Assert.True(build.ExitCode == 0, build.Output);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
