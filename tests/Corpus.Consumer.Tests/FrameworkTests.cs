namespace Corpus.Consumer.Tests;

/// <summary>All supported target frameworks, with the strictest settings and with nullable enabled, disabled and unset.</summary>
[Collection(nameof(Consumers))]
public class FrameworkTests(PackageFeed feed)
{
    private const string NullablePerFramework = """
        <Nullable Condition="'$(TargetFramework)' == 'net8.0'">disable</Nullable>
        <Nullable Condition="'$(TargetFramework)' == 'net472'">enable</Nullable>
        <ImplicitUsings>disable</ImplicitUsings>
        <LangVersion>9.0</LangVersion>
        <RollForward>Major</RollForward>
        """;

    // Projects that use records on old frameworks commonly declare this type themselves.
    private const string OwnIsExternalInit = """
        #if !NET5_0_OR_GREATER
        namespace System.Runtime.CompilerServices
        {
            internal static class IsExternalInit { }
        }
        #endif
        """;

    private const string Fields = """
        <CorpusField Include="section" Required="true" />
        <CorpusField Include="first-seen" Type="date" />
        <CorpusField Include="pages" Type="int" />
        <CorpusField Include="score" Type="double" Required="true" />
        <CorpusField Include="class" Type="bool" />
        <CorpusField Include="topics" Type="string[]" />
        """;

    private const string FieldProgram = """
        using System;
        using System.Globalization;

        namespace MyApp
        {
            internal static class FieldProgram
            {
                public static string Print(Corpus.Article article) => string.Join(
                    "|",
                    article.Section,
                    article.FirstSeen?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    article.Pages?.ToString(CultureInfo.InvariantCulture),
                    article.Score.ToString(CultureInfo.InvariantCulture),
                    article.Class,
                    string.Join(",", article.Topics),
                    string.Join(",", article.Tags),
                    article.Metadata.Count,
                    article == article with { Pages = article.Pages });
            }
        }
        """;

    [NeedsPackageSourceFact]
    public void Every_framework_compiles_without_warnings_and_modern_ones_run()
    {
        // The seed has no front matter, so its required fields are missing (CORPUS016).
        var project = new ConsumerProject(
            feed,
            items: Fields,
            properties: ConsumerProject.Strict + NullablePerFramework + "<NoWarn>$(NoWarn);CORPUS016</NoWarn>",
            framework: "net10.0;net8.0;netstandard2.0;net472",
            sources: PackageSources.FeedAndConfigured);
        project.Write("seeds/talks.txt", Seeds.Talks).Write("Program.cs", Seeds.TalksProgram).Write("IsExternalInit.cs", OwnIsExternalInit).Write("FieldProgram.cs", FieldProgram);

        var build = project.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Empty(build.Diagnostics);
        Assert.Equal(Seeds.TalksOutput("DateOnly"), Run("net10.0"));
        Assert.Equal(Seeds.TalksOutput("DateOnly"), Run("net8.0"));

        string[] Run(string framework) => [.. DotNet.Run(project.Folder, "run", "--no-build", "-f", framework).Lines.Where(line => line.Length > 0)];
    }

    [NeedsMonoTheory]
    [InlineData("Literal")]
    [InlineData("Resource")]
    public void A_program_for_DotNet_Framework_runs(string storage)
    {
        var project = new ConsumerProject(
            feed,
            properties: NullablePerFramework + $"<CorpusTextStorage>{storage}</CorpusTextStorage>",
            framework: "net472",
            sources: PackageSources.FeedAndConfigured);
        project.Write("seeds/talks.txt", Seeds.Talks).Write("Program.cs", Seeds.TalksProgram);
        var build = project.Build("-warnaserror", "-o", "out");

        var run = DotNet.RunProgram(NeedsMonoTheoryAttribute.Mono!, Path.Combine(project.Folder, "out", "MyApp.exe"));

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(Seeds.TalksOutput("DateTime"), run.Lines.Where(line => line.Length > 0));
    }

    [NeedsMonoTheory]
    [InlineData("Literal")]
    [InlineData("Resource")]
    public void Fields_have_values_in_DotNet_Framework(string storage)
    {
        var project = new ConsumerProject(
            feed,
            items: Fields,
            properties: NullablePerFramework + $"<CorpusTextStorage>{storage}</CorpusTextStorage>",
            framework: "net472",
            sources: PackageSources.FeedAndConfigured);
        project.Write("seeds/a.md", "---\nsection: world\nfirst-seen: 2022-04-07\npages: 12\nscore: 1.5\nclass: true\ntopics: [x, y]\ntags: a, b\n---\n\nThe talks begin.\n")
            .Write("FieldProgram.cs", FieldProgram)
            .Write("Program.cs", "internal static class Program { private static void Main() => System.Console.WriteLine(MyApp.FieldProgram.Print(MyApp.Corpus.Articles.Find(\"a\")!)); }");
        var build = project.Build("-warnaserror", "-o", "out");

        var run = DotNet.RunProgram(NeedsMonoTheoryAttribute.Mono!, Path.Combine(project.Folder, "out", "MyApp.exe"));

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal("world|2022-04-07|12|1.5|True|x,y|a,b|6|True", run.Output.Trim());
    }
}
