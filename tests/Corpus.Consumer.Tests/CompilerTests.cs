namespace Corpus.Consumer.Tests;

/// <summary>The package in every compiler that it supports. From Roslyn 5.9 on, the compiler gets the second build of the generator.</summary>
[Collection(nameof(Consumers))]
public class CompilerTests(PackageFeed feed)
{
    // The program that MSBuild starts in place of the compiler of .NET SDK 8.0.100. It writes no reference assembly.
    private static readonly string[] OldCompiler =
    [
        "-p:CscToolPath=" + Path.Combine(PackageFeed.Repository, "tests", "Corpus.OldCompiler", "bin", PackageFeed.Configuration, "net10.0"),
        "-p:CscToolExe=csc" + (OperatingSystem.IsWindows() ? ".exe" : ""), "-p:ProduceReferenceAssembly=false",
    ];

    // What docs/compatibility.md says about an editor whose compiler is older than that of the SDK.
    private const string SelectOldCompiler = "<PropertyGroup><CompilerApiVersion>roslyn4.8</CompilerApiVersion></PropertyGroup>";

    private const string PrintCompiler = """
          <Target Name="PrintCompiler" AfterTargets="CoreCompile">
            <Message Importance="high" Text="COMPILER $(CompilerApiVersion) %(Analyzer.Identity)" Condition="'%(Filename)' == 'Corpus.Generator'" />
          </Target>
        """;

    [NeedsPackageSourceFact]
    public void Every_compiler_creates_the_same_records()
    {
        var expected = Run("roslyn5.9", "roslyn5.9");

        Assert.Equal(6, expected.Length);
        Assert.Equal(expected, Run("roslyn5.9", "roslyn5.9", toolset: "5.9.0"));
        Assert.Equal(expected, Run("roslyn4.14", "roslyn4.8", toolset: "4.14.0"));
        Assert.Equal(expected, Run("roslyn4.8", "roslyn4.8", framework: "net10.0", arguments: OldCompiler));
        Assert.Equal(expected, Run("roslyn4.8", "roslyn4.8", framework: "net8.0", arguments: OldCompiler));
    }

    [Fact]
    public void A_compiler_that_is_too_old_is_an_error()
    {
        var build = new ConsumerProject(feed).Write("seeds/a.txt", Seeds.Plain).Build("-p:CompilerApiVersion=roslyn4.7");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(build.Diagnostics, line => line.Contains("error CORPUS010: Corpus needs Roslyn 4.8 or later", StringComparison.Ordinal));
    }

    // The JSON of every article, and the warning for the malformed header.
    private string[] Run(string version, string leg, string toolset = "", string framework = "net10.0", params string[] arguments)
    {
        // The SDK uses the compiler of another version only if it is Custom. The compiler server of the tests is that of the SDK.
        var project = new ConsumerProject(
            feed,
            items: toolset == "" ? "" : $"""<PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="{toolset}" PrivateAssets="all" />""",
            properties: "<RollForward>Major</RollForward><UseSharedCompilation>false</UseSharedCompilation>" + (toolset == "" ? "" : "<RoslynCompilerType>Custom</RoslynCompilerType>"),
            framework: framework,
            sources: PackageSources.FeedAndConfigured)
            .CopySeeds()
            .Write("Directory.Build.targets", "<Project>" + (version == "roslyn4.8" ? SelectOldCompiler : "") + PrintCompiler + "</Project>")
            .Write("seeds/bad.txt", "date 2022-4-7 The body is a sentence.\n")
            .Write("Program.cs", """
                foreach (var article in MyApp.Corpus.Articles.All)
                {
                    System.Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(article));
                }
                """);
        var build = project.Build(arguments);

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("seeds/bad.txt(1,1): warning CORPUS001: ", Assert.Single(build.Diagnostics).Replace('\\', '/'), StringComparison.Ordinal);
        var compiler = Assert.Single(build.Lines, line => line.StartsWith("COMPILER ", StringComparison.Ordinal)).Replace('\\', '/');
        Assert.StartsWith($"COMPILER {version} ", compiler, StringComparison.Ordinal);
        Assert.EndsWith($"/analyzers/dotnet/{leg}/cs/Corpus.Generator.dll", compiler, StringComparison.Ordinal);
        return [.. project.Run().Lines.Where(line => line.Length > 0)];
    }
}
