namespace Corpus.Consumer.Tests;

/// <summary>A project on disk that uses the package.</summary>
internal sealed class ConsumerProject
{
    /// <summary>The item that references the package.</summary>
    public const string Package = $"""<PackageReference Include="Corpus.Generator" Version="{PackageFeed.Version}" PrivateAssets="all" />""";

    /// <summary>C# that prints the id and title of every article, in the form that <see cref="RunAndReadArticles"/> reads.</summary>
    public const string PrintArticles = """
        foreach (var article in MyApp.Corpus.Articles.All)
        {
            System.Console.WriteLine("ARTICLE " + article.Id + " | " + article.Title);
        }
        """;

    /// <summary>Properties that enable all analyzers of the SDK and treat warnings as errors.</summary>
    public const string Strict = """
        <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        <AnalysisMode>All</AnalysisMode>
        <EnableNETAnalyzers>true</EnableNETAnalyzers>
        <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        <CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>
        """;

    private readonly string _program;

    /// <summary>Creates the program <c>MyApp</c>, which prints its articles, in a new folder.</summary>
    /// <param name="feed">The feed that contains the package.</param>
    /// <param name="items">Items in addition to <paramref name="reference"/>.</param>
    /// <param name="properties">Properties in addition to the target framework and <c>OutputType</c>.</param>
    /// <param name="reference">The items that reference the generator; by default, the package.</param>
    /// <param name="framework">The target framework, or several separated by semicolons.</param>
    /// <param name="sources">The package sources to restore from.</param>
    public ConsumerProject(
        PackageFeed feed, string items = "", string properties = "", string reference = Package, string framework = "net10.0",
        PackageSources sources = PackageSources.Feed)
        : this(feed.CreateFolder(sources), "MyApp", "<OutputType>Exe</OutputType>" + properties, reference + items, framework)
    {
        Write("Program.cs", PrintArticles);
    }

    /// <summary>Creates a library without code, or a program if <paramref name="properties"/> set <c>OutputType</c>.</summary>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="name">The name of the project.</param>
    /// <param name="properties">Properties in addition to the target framework.</param>
    /// <param name="items">All items, including the reference to the generator.</param>
    /// <param name="framework">The target framework, or several separated by semicolons.</param>
    /// <param name="extension">The extension of the project file, which decides the language.</param>
    /// <param name="sdk">The SDK of the project.</param>
    public ConsumerProject(
        string folder, string name, string properties = "", string items = Package, string framework = "net10.0", string extension = ".csproj",
        string sdk = "Microsoft.NET.Sdk")
    {
        Folder = folder;
        _program = Path.Combine(folder, "bin", "Debug", framework, name + ".dll");
        var element = framework.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
        Write(name + extension, $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <{element}>{framework}</{element}>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>The folder of the project.</summary>
    public string Folder { get; }

    /// <summary>Writes a file, and creates its folder if necessary.</summary>
    /// <param name="path">The path of the file, relative to the project.</param>
    /// <param name="text">The content of the file.</param>
    /// <returns>This project.</returns>
    public ConsumerProject Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Copies the five seeds of the repository.</summary>
    /// <returns>This project.</returns>
    public ConsumerProject CopySeeds()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, "seeds")).FullName;
        foreach (var seed in Directory.EnumerateFiles(Path.Combine(PackageFeed.Repository, "seeds")))
        {
            File.Copy(seed, Path.Combine(folder, Path.GetFileName(seed)));
        }

        return this;
    }

    public CommandResult Build(params string[] arguments) => DotNet.Run(Folder, ["build", .. arguments]);

    /// <summary>Runs the program that was built: what <c>dotnet run --no-build</c> does, but without evaluating the project first.</summary>
    public CommandResult Run() => DotNet.Run(Folder, _program);

    /// <summary>Builds and runs the project, and asserts that both succeed without a warning.</summary>
    /// <returns>What <see cref="PrintArticles"/> printed: <c>id | title</c> for each article.</returns>
    public IReadOnlyList<string> RunAndReadArticles() => RunAndRead("ARTICLE ");

    /// <summary>Builds and runs the project, and asserts that both succeed without a warning.</summary>
    /// <param name="prefix">The prefix of the output lines to return.</param>
    /// <returns>The output lines that begin with <paramref name="prefix"/>, without it.</returns>
    public IReadOnlyList<string> RunAndRead(string prefix = "")
    {
        var build = Build("-warnaserror");
        Assert.True(build.ExitCode == 0, build.Output);
        var run = Run();
        Assert.True(run.ExitCode == 0, run.Output);
        return [.. run.Lines.Where(line => line.Length > 0 && line.StartsWith(prefix, StringComparison.Ordinal)).Select(line => line[prefix.Length..])];
    }
}
