namespace Corpus.Consumer.Tests;

[Collection(nameof(Consumers))]
public class PackageTests(PackageFeed feed)
{
    [Fact]
    public void A_seeds_folder_needs_no_configuration()
    {
        var project = new ConsumerProject(feed).Write("seeds/a.txt", Seeds.Plain).Write("other/c.txt", Seeds.Plain);
        project.Write("seeds/2022/b.txt", "Another title\n\nAnother body, a sentence.");

        Assert.Equal(["2022/b | Another title", "a | A title here"], project.RunAndReadArticles());
    }

    [Fact]
    public void Items_include_and_exclude_seeds()
    {
        var project = new ConsumerProject(feed, """
            <CorpusSeed Include="texts/*.md" />
            <CorpusSeed Remove="seeds/drafts/**" />
            <CorpusSeed Update="seeds/off.txt" CorpusSeed="false" />
            <AdditionalFiles Include="seeds/out.txt" CorpusSeed="false" />
            <AdditionalFiles Include="seeds/twice.txt;texts/twice.md" />
            <AdditionalFiles Include="plain.txt" />
            """);
        foreach (var path in (string[])["texts/a.md", "texts/twice.md", "seeds/drafts/d.txt", "seeds/off.txt", "seeds/out.txt", "seeds/twice.txt", "plain.txt"])
        {
            project.Write(path, $"Title of {Path.GetFileName(path)}\n\nA body, a sentence.");
        }

        Assert.Equal(["twice | Title of twice.txt", "texts/a | Title of a.md", "texts/twice | Title of twice.md"], project.RunAndReadArticles());
    }

    [Fact]
    public void Seeds_can_have_any_file_name()
    {
        var names = (string[])["a#b", "a;b", "[x]", "{y}", "sp ace", "ünï", "a,b", "star!", "q%41", "ap'os", "a&b", "a=b"];
        var project = new ConsumerProject(feed, """<CorpusSeed Include="texts/*.md" />""");
        foreach (var name in names)
        {
            project.Write($"seeds/{name}.txt", Seeds.Plain).Write($"texts/{name}.md", Seeds.Plain);
        }

        Assert.Equal(
            names.Concat(names.Select(name => "texts/" + name)).Select(id => id + " | A title here").Order(StringComparer.Ordinal),
            project.RunAndReadArticles().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Default_seeds_can_be_disabled()
    {
        var project = new ConsumerProject(feed, properties: "<EnableDefaultCorpusSeeds>false</EnableDefaultCorpusSeeds><NoWarn>CORPUS015</NoWarn>").Write("seeds/a.txt", Seeds.Plain);

        Assert.Empty(project.RunAndReadArticles());
    }

    [Fact]
    public void A_malformed_header_is_a_warning_located_in_the_seed()
    {
        var build = new ConsumerProject(feed).Write("seeds/x.txt", "date 07-04-2022 The body is a sentence.\n").Build();

        Assert.Equal(0, build.ExitCode);
        Assert.Contains("seeds/x.txt(1,1): warning CORPUS001: ", Assert.Single(build.Diagnostics).Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_language_version_causes_exactly_one_error()
    {
        var project = new ConsumerProject(feed, properties: "<LangVersion>8.0</LangVersion>").Write("seeds/a.txt", Seeds.Plain);
        project.Write("Program.cs", "class Program { static void Main() { } }");

        Assert.Contains("error CORPUS010: ", Assert.Single(project.Build().Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void The_projects_can_be_referenced_instead_of_the_package()
    {
        string Reference(string name) =>
            $"""<ProjectReference Include="{Path.Combine(PackageFeed.Repository, "src", name, name + ".csproj")}" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />""";

        var project = new ConsumerProject(
            feed,
            items: """<AdditionalFiles Include="seeds/**/*.txt" />""",
            reference: Reference("Corpus.Generator"));
        project.Write("seeds/a.txt", Seeds.Plain).Write("seeds/x.txt", "date 2022-4-7 The body is a sentence.\n");
        var build = DotNet.Run(project.Folder, "build", "--no-dependencies");

        Assert.Contains("seeds/x.txt(1,1): warning CORPUS001: ", Assert.Single(build.Diagnostics).Replace('\\', '/'), StringComparison.Ordinal);
    }
}
