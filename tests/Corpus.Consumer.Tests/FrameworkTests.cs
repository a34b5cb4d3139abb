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

    [NeedsPackageSourceFact]
    public void Every_framework_compiles_without_warnings_and_modern_ones_run()
    {
        var project = new ConsumerProject(
            feed,
            properties: ConsumerProject.Strict + NullablePerFramework,
            framework: "net10.0;net8.0;netstandard2.0;net472",
            sources: PackageSources.FeedAndConfigured);
        project.Write("seeds/talks.txt", Seeds.Talks).Write("Program.cs", Seeds.TalksProgram).Write("IsExternalInit.cs", OwnIsExternalInit);

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
}
