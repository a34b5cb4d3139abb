using System.Text.Json;

namespace Corpus.Consumer.Tests;

/// <summary>The kinds of projects that people build.</summary>
[Collection(nameof(Workflows))]
public class ApplicationTests(PackageFeed feed)
{
    private const string Modern = "<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>";

    [NeedsPackageSourceFact]
    public void A_web_API_returns_articles_and_describes_them()
    {
        var project = new ConsumerProject(
            feed.CreateFolder(PackageSources.FeedAndConfigured), "MyApp", Modern + "<GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>$(NoWarn);CS1591</NoWarn>",
            ConsumerProject.Package + """<PackageReference Include="Microsoft.AspNetCore.OpenApi" Version="10.0.15" />""", sdk: "Microsoft.NET.Sdk.Web")
            .Write("seeds/talks.txt", Seeds.Talks);
        project.Write("Program.cs", """
            var builder = WebApplication.CreateBuilder(args);
            builder.Logging.ClearProviders();
            builder.Services.AddOpenApi();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            await using var app = builder.Build();
            app.MapOpenApi();
            app.MapGet("/articles", () => Corpus.Articles.All);
            app.MapGet("/speakers/{name}/quotes", (string name) => Corpus.Speakers.Find(name)?.Quotes());

            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            foreach (var path in (string[])["/articles", "/speakers/Anna%20Smith/quotes", "/openapi/v1.json"])
            {
                Console.WriteLine((await client.GetStringAsync(path)).ReplaceLineEndings(""));
            }

            await app.StopAsync();
            """);

        var lines = project.RunAndRead();

        Assert.Equal("Talks on the river begin", JsonDocument.Parse(lines[0]).RootElement[0].GetProperty("title").GetString());
        Assert.Equal(
            ["We will share the water of it,", "There is enough <of it> & more."],
            JsonDocument.Parse(lines[1]).RootElement.EnumerateArray().Select(quote => quote.GetProperty("quote").GetProperty("text").GetString()));
        var schema = JsonDocument.Parse(lines[2]).RootElement.GetProperty("components").GetProperty("schemas").GetProperty("Article").GetProperty("properties");
        Assert.Equal("date", schema.GetProperty("published").GetProperty("format").GetString());

        // The OpenAPI package generates code from XML docs. It sees those of the records.
        Assert.StartsWith("The unique id: the path below the `seeds` folder", schema.GetProperty("id").GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_Razor_class_library_shows_articles()
    {
        var folder = feed.CreateFolder(PackageSources.Feed);
        new ConsumerProject(
            Path.Combine(folder, "Library"), "Library", Modern + "<CorpusVisibility>public</CorpusVisibility>",
            ConsumerProject.Package + """<FrameworkReference Include="Microsoft.AspNetCore.App" />""", sdk: "Microsoft.NET.Sdk.Razor")
            .Write("seeds/talks.txt", Seeds.Talks)
            .Write("_Imports.razor", "@using Microsoft.AspNetCore.Components")
            .Write("ArticleView.razor", "<p>@Article.Title</p>\n@code { [Parameter, EditorRequired] public required Corpus.Article Article { get; set; } }")
            .Write("ArticleList.razor", """
                <h1>@Corpus.Articles.All.Count article</h1>
                @foreach (var article in Corpus.Articles.All)
                {
                    <ArticleView Article="article" />
                }
                """);
        var app = new ConsumerProject(
            Path.Combine(folder, "App"), "App", Modern + "<OutputType>Exe</OutputType><NoWarn>$(NoWarn);ASP0000</NoWarn>",
            """<ProjectReference Include="../Library/Library.csproj" />""", sdk: "Microsoft.NET.Sdk.Web");
        app.Write("Program.cs", """
            using Microsoft.AspNetCore.Components.Web;

            await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
            await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
            Console.WriteLine(await renderer.Dispatcher.InvokeAsync(async () =>
                (await renderer.RenderComponentAsync<Library.ArticleList>()).ToHtmlString().ReplaceLineEndings("")));
            """);

        Assert.Equal(["<h1>1 article</h1><p>Talks on the river begin</p>"], app.RunAndRead());
    }

    // Settings that real repositories have, each in its least usual form. The test is generated from the corpus.
    [NeedsPackageSourceFact]
    public void A_test_project_with_unusual_settings_has_a_test_for_each_article()
    {
        var folder = feed.CreateFolder(PackageSources.FeedAndConfigured);
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="Corpus.Generator" Version="{PackageFeed.Version}" />
                <PackageVersion Include="Microsoft.NET.Test.Sdk" Version="18.11.0" />
                <PackageVersion Include="xunit" Version="2.9.3" />
                <PackageVersion Include="xunit.runner.visualstudio" Version="4.0.1" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                {ConsumerProject.Strict}
                <RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>
                <UseArtifactsOutput>true</UseArtifactsOutput>
                <RootNamespace>Odd.Root-Name.class</RootNamespace>
                <AssemblyName>Odd Assembly</AssemblyName>
                <DefineConstants>$(DefineConstants);CORPUS;Article</DefineConstants>
                <LangVersion>9.0</LangVersion>
                <Nullable>disable</Nullable>
                <ImplicitUsings>disable</ImplicitUsings>
                <Features>strict</Features>
                <WarningLevel>9999</WarningLevel>
                <EnableDefaultItems>false</EnableDefaultItems>
                <GenerateAssemblyInfo>false</GenerateAssemblyInfo>
                <GenerateProgramFile>false</GenerateProgramFile>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <CompilerGeneratedFilesOutputPath>generated</CompilerGeneratedFilesOutputPath>
                <ContinuousIntegrationBuild>true</ContinuousIntegrationBuild>
                <PathMap>$(MSBuildProjectDirectory)=/_</PathMap>
                <DebugType>full</DebugType>
                <Optimize>true</Optimize>
                <ProduceReferenceAssembly>false</ProduceReferenceAssembly>
                <AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>
                <NoWarn>$(NoWarn);CA1014;CA1016;CA1515;CA1707;CA1062;CS1591</NoWarn>
              </PropertyGroup>
            </Project>
            """);
        var project = new ConsumerProject(
            Path.Combine(folder, "Tests"), "Tests", "<OutputType>Exe</OutputType>",
            """
            <PackageReference Include="Corpus.Generator" PrivateAssets="all" />
            <PackageReference Include="Microsoft.NET.Test.Sdk" />
            <PackageReference Include="xunit" />
            <PackageReference Include="xunit.runner.visualstudio" PrivateAssets="all" />
            <Compile Include="ArticleTests.cs" />
            """).CopySeeds();
        project.Write("ArticleTests.cs", """
            using System.Linq;
            using Odd.Root_Name.@class.Corpus;
            using Xunit;

            namespace Tests
            {
                public class ArticleTests
                {
                    public static TheoryData<string> Ids => new TheoryData<string>(Articles.All.Select(article => article.Id));

                    [Theory]
                    [MemberData(nameof(Ids))]
                    public void Text_is_not_empty(string id) => Assert.NotEmpty(Articles.Find(id).Text);
                }

                internal static class Program
                {
                    private static void Main()
                    {
                    }
                }
            }
            """);

        var build = project.Build();
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Empty(build.Diagnostics);
        Assert.Contains("Passed:     5", DotNet.Run(project.Folder, "test", "--no-build").Output, StringComparison.Ordinal);
        Assert.Equal(0, DotNet.Run(project.Folder, "restore", "--locked-mode").ExitCode);
    }
}
