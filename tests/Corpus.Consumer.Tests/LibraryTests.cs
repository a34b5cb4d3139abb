using System.IO.Compression;
using System.Xml.Linq;

namespace Corpus.Consumer.Tests;

/// <summary>The package Corpus.Text: its contents, and programs that read texts with it.</summary>
[Collection(nameof(Consumers))]
public class LibraryTests(PackageFeed feed)
{
    private const string Library = $"""<PackageReference Include="Corpus.Text" Version="{PackageFeed.Version}" />""";

    // C# 7.3, so that it compiles for .NET Framework without settings.
    private const string Program = """
        using System;
        using System.Linq;
        using Corpus.Text;
        using Corpus.Text.Faults;

        namespace MyApp
        {
            internal static class Program
            {
                private static void Main()
                {
                    const string Text = "---\ntitle: A ferry\ntags: [river, town]\n---\n\nNORVALE: A ferry has run since May 2, 2026.\n\n"
                        + "\u201cIt is enough,\u201d said its captain, Jonas Reed. \u201cWe stop at dark, he added.\n";
                    var article = SeedReader.Read(Text);
                    Console.WriteLine(article.Title + " | " + string.Join(",", article.Tags) + " | " + Text.Slice(article.Dateline));
                    foreach (var date in article.Dates)
                    {
                        Console.WriteLine(Text.Slice(date.Span) + " | " + date.Value + " | " + date.First + " | " + date.Granularity);
                    }

                    foreach (var quote in article.Quotes)
                    {
                        Console.WriteLine(Text.Slice(quote.Span) + " | " + quote.Speaker + " | " + Text.Slice(quote.Attribution?.Cue));
                    }

                    var faults = article.FindFaults().ToList();
                    Console.WriteLine(string.Join(",", faults.Select(fault => fault.Rule.Id + " at " + fault.Span.Start)));
                    var edited = faults.Select(fault => fault.Fixes[0]).ApplyTo(Text);
                    Console.WriteLine(SeedReader.Read(edited).FindFaults().Count());
                    Console.WriteLine(new Passage("said ITS captain", ignoreCase: true).Find(Text)?.Start == Text.IndexOf("said its", StringComparison.Ordinal));
                    Console.WriteLine(SeedReader.Read(Text) == article);
                }
            }
        }
        """;

    private static readonly string[] Output =
    [
        "A ferry | river,town | NORVALE",
        "May 2, 2026 | 2026-05-02 | 2026-05-02 | Day",
        "It is enough, | Jonas Reed | said",
        "We stop at dark, he added. | Jonas Reed | said",
        "CORPUS003 at 135",
        "0",
        "True",
        "True",
    ];

    [Fact]
    public void The_package_contains_the_assembly_and_depends_on_YamlDotNet_only()
    {
        using var package = ZipFile.OpenRead(feed.LibraryPath);
        using var nuspec = package.GetEntry("Corpus.Text.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Descendants().ToLookup(element => element.Name.LocalName);

        Assert.Equal(
            ["Corpus.Text.nuspec", "LICENSE", "README.md", "icon.png", "lib/netstandard2.0/Corpus.Text.dll", "lib/netstandard2.0/Corpus.Text.xml"],
            package.Entries.Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal));
        Assert.Equal("YamlDotNet", Assert.Single(metadata["dependency"]).Attribute("id")!.Value);
        Assert.Equal("MIT", metadata["license"].Single().Value);
        Assert.Equal("README.md", metadata["readme"].Single().Value);
        Assert.Equal("icon.png", metadata["icon"].Single().Value);
        Assert.Equal("corpus text nlp dates timex3 quotes attribution news front-matter", metadata["tags"].Single().Value);

        // The repository is not published yet: an invented address would be a dead link.
        Assert.Empty(metadata["projectUrl"]);
        Assert.Null(metadata["repository"].SingleOrDefault()?.Attribute("url"));
    }

    [NeedsPackageSourceFact]
    public void A_program_compiles_for_every_framework_and_reads_a_text()
    {
        var project = new ConsumerProject(
            feed,
            reference: Library,
            properties: ConsumerProject.Strict + "<NoWarn>$(NoWarn);CA1303</NoWarn>",
            framework: "net10.0;net472",
            sources: PackageSources.FeedAndConfigured);

        var build = project.Write("Program.cs", Program).Build("-warnaserror");
        Assert.True(build.ExitCode == 0, build.Output);
        var run = DotNet.Run(project.Folder, "run", "--no-build", "-f", "net10.0");
        Assert.Equal(Output, run.Lines.Where(line => line.Length > 0));
    }

    [NeedsMonoTheory(UsesNetStandard = true)]
    [InlineData("net472")]
    public void A_program_for_DotNet_Framework_reads_a_text(string framework)
    {
        var project = new ConsumerProject(feed, reference: Library, framework: framework, sources: PackageSources.FeedAndConfigured);
        var build = project.Write("Program.cs", Program).Build("-warnaserror", "-o", "out");

        Assert.True(build.ExitCode == 0, build.Output);
        var run = DotNet.RunProgram(NeedsMonoTheoryAttribute.Mono!, Path.Combine(project.Folder, "out", "MyApp.exe"));
        Assert.Equal(Output, run.Lines.Where(line => line.Length > 0));
    }

    [NeedsPackageSourceFact]
    public void A_trimmed_program_reads_a_text() => AssertReadsWhenPublished("<PublishTrimmed>true</PublishTrimmed><IsAotCompatible>true</IsAotCompatible>", "--self-contained");

    [NeedsNativeLinkerFact]
    public void A_native_program_reads_a_text() => AssertReadsWhenPublished("<PublishAot>true</PublishAot>");

    // The namespace Corpus of the library takes the place of the alias Corpus. If the generated types are in it as well, both have their short names everywhere.
    [NeedsPackageSourceFact]
    public void A_project_can_have_a_corpus_and_read_texts_at_run_time()
    {
        var project = new ConsumerProject(
            feed,
            items: Library,
            properties: ConsumerProject.Strict + "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><CorpusNamespace>Corpus</CorpusNamespace><NoWarn>$(NoWarn);CA1303</NoWarn>",
            sources: PackageSources.FeedAndConfigured);
        project.Write("seeds/talks.txt", Seeds.Talks)
            .Write("Program.cs", """
                using Corpus.Text;
                using MyApp.News;

                var article = SeedReader.Read(Corpus.Articles.TalksOnTheRiverBegin.Text);
                Console.WriteLine(article.Quotes.Select(quote => quote.Speaker).SequenceEqual(Corpus.Quotes.All.Select(item => item.Quote.Speaker?.Name)));
                Console.WriteLine(Reading.CountDates("It rained in May 2021."));

                """)
            .Write("Reading.cs", """
                namespace MyApp.News;

                internal static class Reading
                {
                    public static int CountDates(string text) => Corpus.Text.SeedReader.Read(text).Dates.Count + Corpus.Dates.All.Count;
                }

                """);

        Assert.Equal(["True", "2"], project.RunAndRead());
    }

    [NeedsPackageSourceFact]
    public void Without_a_setting_the_corpus_is_found_in_the_root_namespace()
    {
        var project = new ConsumerProject(
            feed, items: Library, properties: "<ImplicitUsings>enable</ImplicitUsings>", sources: PackageSources.FeedAndConfigured);
        project.Write("seeds/talks.txt", Seeds.Talks)
            .Write("Program.cs", """
                using Corpus.Text;

                namespace MyApp;

                internal static class Program
                {
                    private static void Main() => Console.WriteLine(SeedReader.Read(Corpus.Articles.TalksOnTheRiverBegin.Text).Dates.Count);
                }

                """);

        Assert.Equal(["1"], project.RunAndRead());
    }

    private void AssertReadsWhenPublished(string properties, params string[] arguments)
    {
        var project = new ConsumerProject(
            feed,
            reference: Library,
            properties: properties + """
                <RuntimeIdentifier>$(NETCoreSdkPortableRuntimeIdentifier)</RuntimeIdentifier>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                """,
            sources: PackageSources.FeedAndConfigured);

        var publish = DotNet.Run(project.Write("Program.cs", Program).Folder, ["publish", .. arguments, "-o", "out"]);

        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.Empty(publish.Diagnostics);
        var run = DotNet.RunProgram(Path.Combine(project.Folder, "out", OperatingSystem.IsWindows() ? "MyApp.exe" : "MyApp"));
        Assert.Equal(Output, run.Lines.Where(line => line.Length > 0));
    }
}
