namespace Corpus.Consumer.Tests;

/// <summary>A user's project on disk.</summary>
internal sealed class ConsumerProject
{
    /// <summary>A project named MyApp.</summary>
    /// <param name="feed">Where it restores from.</param>
    /// <param name="items">Its items, beside the reference to the package.</param>
    /// <param name="properties">Its properties, beside the framework.</param>
    /// <param name="reference">What brings the generator; the package, if not said otherwise.</param>
    public ConsumerProject(PackageFeed feed, string items = "", string properties = "", string? reference = null)
    {
        Folder = feed.CreateFolder();
        Write("MyApp.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {reference ?? """<PackageReference Include="Corpus.Generator" Version="*" PrivateAssets="all" />"""}
                {items}
              </ItemGroup>
            </Project>
            """);
        Write("Program.cs", """
            foreach (var article in MyApp.Corpus.Articles.All)
            {
                System.Console.WriteLine("ARTICLE " + article.Id + " | " + article.Title);
            }
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
    public IReadOnlyList<string> Articles()
    {
        var build = Build("-warnaserror");
        Assert.True(build.ExitCode == 0, build.Output);
        var run = DotNet.Run(Folder, "run", "--no-build");
        return [.. run.Lines.Where(line => line.StartsWith("ARTICLE ", StringComparison.Ordinal)).Select(line => line["ARTICLE ".Length..])];
    }
}
