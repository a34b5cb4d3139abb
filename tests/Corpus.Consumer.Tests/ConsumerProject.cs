namespace Corpus.Consumer.Tests;

/// <summary>A user's project on disk.</summary>
internal sealed class ConsumerProject
{
    /// <summary>The reference to the package.</summary>
    public const string Package = $"""<PackageReference Include="Corpus.Generator" Version="{PackageFeed.Version}" PrivateAssets="all" />""";

    /// <summary>A program that prints its articles.</summary>
    public const string PrintArticles = """
        foreach (var article in MyApp.Corpus.Articles.All)
        {
            System.Console.WriteLine("ARTICLE " + article.Id + " | " + article.Title);
        }
        """;

    /// <summary>The strictest that a project can ask for.</summary>
    public const string Strict = """
        <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        <AnalysisMode>All</AnalysisMode>
        <EnableNETAnalyzers>true</EnableNETAnalyzers>
        <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        <CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>
        """;

    /// <summary>A program that prints its articles, in a folder of its own.</summary>
    /// <param name="feed">Where it restores from.</param>
    /// <param name="items">Its items, beside the reference to the package.</param>
    /// <param name="properties">Its properties, beside the framework.</param>
    /// <param name="reference">What brings the generator; the package, if not said otherwise.</param>
    /// <param name="framework">What it targets; with a semicolon, several.</param>
    /// <param name="sources">Where it restores from.</param>
    public ConsumerProject(
        PackageFeed feed, string items = "", string properties = "", string reference = Package, string framework = "net10.0",
        PackageSources sources = PackageSources.Feed)
        : this(feed.CreateFolder(sources), "MyApp", "<OutputType>Exe</OutputType>" + properties, reference + items, framework)
    {
        Write("Program.cs", PrintArticles);
    }

    /// <summary>A library without code, or with <c>OutputType</c> in its properties a program, among others of a solution.</summary>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="name">Its name.</param>
    /// <param name="properties">Its properties, beside the framework.</param>
    /// <param name="items">Its items.</param>
    /// <param name="framework">What it targets; with a semicolon, several.</param>
    public ConsumerProject(string folder, string name, string properties = "", string items = Package, string framework = "net10.0")
    {
        Folder = folder;
        Write(name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework{(framework.Contains(';', StringComparison.Ordinal) ? "s" : "")}>{framework}</TargetFramework{(framework.Contains(';', StringComparison.Ordinal) ? "s" : "")}>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    public ConsumerProject Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public CommandResult Build(params string[] arguments) => DotNet.Run(Folder, ["build", .. arguments]);

    /// <summary>Builds without a warning and runs; what it printed of its articles.</summary>
    public IReadOnlyList<string> Articles() => Printed("ARTICLE ");

    /// <summary>Builds without a warning and runs; the rest of the lines that began with <paramref name="prefix"/>.</summary>
    public IReadOnlyList<string> Printed(string prefix = "", params string[] arguments)
    {
        var build = Build("-warnaserror");
        Assert.True(build.ExitCode == 0, build.Output);
        var run = DotNet.Run(Folder, ["run", "--no-build", .. arguments]);
        Assert.True(run.ExitCode == 0, run.Output);
        return [.. run.Lines.Where(line => line.Length > 0 && line.StartsWith(prefix, StringComparison.Ordinal)).Select(line => line[prefix.Length..])];
    }
}
