using System.IO.Compression;

namespace Corpus.Consumer.Tests;

/// <summary>
/// The samples of the documentation are compiled and run as the pages say, and their links lead somewhere. docs/CONTRIBUTING.md describes how to mark a
/// sample. The examples of the rule pages are tested in Corpus.Generator.Tests.
/// </summary>
[Collection(nameof(Workflows))]
public class DocumentationTests(PackageFeed feed)
{
    private const string PackageReadMe = "src/Corpus.Package/README.md";
    private const string LibraryReadMe = "src/Corpus.Text/README.md";

    // Pages for contributors: their commands need this repository, not a new project.
    private static readonly string[] ContributorPages = ["docs/CONTRIBUTING.md", "docs/accuracy.md", "docs/architecture.md", "docs/performance.md"];

    public static TheoryData<string> SamplePages => [.. FindSamplePages()];

    public static TheoryData<string> LinkedPages => [.. FindPages("docs", SearchOption.AllDirectories), "README.md", "CHANGELOG.md"];

    public static TheoryData<string, string> SelfContained => Find(needsPackageSource: false);

    public static TheoryData<string, string> WithOtherPackages => Find(needsPackageSource: true);

    [Theory]
    [MemberData(nameof(SamplePages))]
    public void Every_code_block_is_run_or_says_why_not(string page)
    {
        Walkthrough.ReadAll(page, out var faults);

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("```csharp\nvar a = 1;\n```", "has no file name")]
    [InlineData("```\nvar a = 1;\n```", "has no file name")]
    [InlineData("Save `A.cs`:\n\n<!-- file: B.cs -->\n```csharp\nvar a = 1;\n```\n```sh\ndotnet run\n```", "does not name the file `B.cs`")]
    [InlineData("```sh\ndotnet run\n```\n\nSave `A.cs`:\n\n<!-- file: A.cs -->\n```csharp\nvar a = 1;\n```", "no test reads this block")]
    [InlineData("```sh\ndotnet run\n```\n```console\n1\n```\n```console\n2\n```", "No command comes directly before this output")]
    [InlineData("<!-- not run:  -->\n```csharp\nvar a = 1;\n```", "has no file name")]
    public void A_block_that_no_test_runs_is_a_fault(string blocks, string fault)
    {
        var page = Path.Combine(feed.CreateFolder(PackageSources.Feed), "page.md");
        File.WriteAllText(page, "# Page\n\n## Section\n\n```sh\ndotnet new console\n```\n\n" + blocks);

        Walkthrough.ReadAll(page, out var faults);

        Assert.Contains(fault, Assert.Single(faults), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(SelfContained))]
    public void A_section_does_what_it_says(string page, string section) => Run(page, section, PackageSources.Feed);

    [NeedsPackageSourceTheory]
    [MemberData(nameof(WithOtherPackages))]
    public void A_section_that_adds_other_packages_does_what_it_says(string page, string section) =>
        Run(page, section, PackageSources.FeedAndConfigured);

    [Theory]
    [MemberData(nameof(LinkedPages))]
    public void Every_link_leads_to_a_file_and_a_heading(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(PackageFeed.Repository, page))!;
        var links = MarkdownPage.Read(page).Links.Where(link => !link.StartsWith("https://", StringComparison.Ordinal));

        Assert.Equal([], links.Where(link => !LeadsSomewhere(link)));

        bool LeadsSomewhere(string link)
        {
            var parts = link.Split('#');
            var target = parts[0].Length == 0 ? Path.Combine(PackageFeed.Repository, page) : Path.GetFullPath(Path.Combine(folder, parts[0]));
            return parts.Length == 1
                ? Path.Exists(target)
                : File.Exists(target) && MarkdownPage.Read(Path.GetRelativePath(PackageFeed.Repository, target)).Anchors.Contains(parts[1]);
        }
    }

    // Galleries do not resolve relative links, and the package does not know the address of a repository.
    [Fact]
    public void The_README_of_the_package_works_outside_of_the_repository()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);
        var page = MarkdownPage.Read(PackageReadMe);

        Assert.All(page.Links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
        var files = page.CodeSpans.Where(code => code.StartsWith("docs/", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.NotNull(package.GetEntry(file)));
    }

    [Fact]
    public void The_README_of_the_library_works_outside_of_the_repository() =>
        Assert.All(MarkdownPage.Read(LibraryReadMe).Links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));

    [Fact]
    public void The_README_is_short() => Assert.InRange(File.ReadAllLines(Path.Combine(PackageFeed.Repository, "README.md")).Length, 1, 150);

    private void Run(string page, string section, PackageSources sources)
    {
        using var runner = new WalkthroughRunner(feed, sources);
        runner.Run(Walkthrough.ReadAll(page, out _).Single(walkthrough => walkthrough.Name == section));
    }

    private static TheoryData<string, string> Find(bool needsPackageSource)
    {
        var data = new TheoryData<string, string>();
        foreach (var walkthrough in FindSamplePages().SelectMany(page => Walkthrough.ReadAll(page, out _)))
        {
            if (walkthrough.NeedsPackageSource == needsPackageSource)
            {
                data.Add(walkthrough.Page, walkthrough.Name);
            }
        }

        return data;
    }

    private static string[] FindSamplePages() =>
        [.. FindPages("docs", SearchOption.TopDirectoryOnly).Except(ContributorPages), "README.md", PackageReadMe, LibraryReadMe];

    private static IEnumerable<string> FindPages(string folder, SearchOption option) =>
        Directory.EnumerateFiles(Path.Combine(PackageFeed.Repository, folder), "*.md", option)
            .Select(file => Path.GetRelativePath(PackageFeed.Repository, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
