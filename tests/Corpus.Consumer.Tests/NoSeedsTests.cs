using System.Text.RegularExpressions;

namespace Corpus.Consumer.Tests;

/// <summary>CORPUS015, in C# projects without seeds and in projects in other languages; and how these can use a corpus.</summary>
[Collection(nameof(Consumers))]
public partial class NoSeedsTests(PackageFeed feed)
{
    [Fact]
    public void A_CSharp_project_without_seeds_is_told_which_globs_were_tried()
    {
        var solution = new Solution(feed);
        solution.Add("Default");
        solution.Add("OwnGlob", items: ConsumerProject.Package + """<CorpusSeed Include="texts/**/*.txt" />""");
        solution.Add("Capital").Write("Seeds/page.html", "");
        solution.Add("Disabled", "<EnableDefaultCorpusSeeds>false</EnableDefaultCorpusSeeds>").Write("seeds/a.txt", Seeds.Plain);
        solution.Add("Silenced", "<NoWarn>$(NoWarn);CORPUS015</NoWarn>");

        // The package and its analyzers reach Transitive through Library.
        solution.Add("Library", items: ConsumerProject.Package.Replace("all", "none", StringComparison.Ordinal)).Write("seeds/a.txt", Seeds.Plain);
        solution.Add("Transitive", items: """<ProjectReference Include="../Library/Library.csproj" />""");

        const string Remedy = """put .md or .txt files into the folder 'seeds' next to the project file, or list others as <CorpusSeed Include="texts/**/*.txt" />""";
        var capital = OperatingSystem.IsLinux()
            ? """, but the folder is named 'Seeds'); rename it to 'seeds', or list files as <CorpusSeed Include="Seeds/**/*.txt" />"""
            : "); " + Remedy;
        Assert.Equal(
            [
                "Capital.csproj: The project has no seeds (tried 'seeds/**/*.txt' and 'seeds/**/*.md'" + capital,
                "Default.csproj: The project has no seeds (tried 'seeds/**/*.txt' and 'seeds/**/*.md'); " + Remedy,
                "Disabled.csproj: The project has no seeds (EnableDefaultCorpusSeeds is 'false', and there are no CorpusSeed items); list files as " +
                    """<CorpusSeed Include="texts/**/*.txt" />, or remove EnableDefaultCorpusSeeds""",
                "OwnGlob.csproj: The project has no seeds (tried 'seeds/**/*.txt', 'seeds/**/*.md' and 'texts/**/*.txt'); " + Remedy,
            ],
            solution.BuildAndReadWarnings());
    }

    [Fact]
    public void FSharp_and_Visual_Basic_programs_use_the_corpus_of_a_CSharp_library()
    {
        var solution = new Solution(feed);

        // Without PrivateAssets, the package's targets also run in the programs.
        const string Reference = """<ProjectReference Include="../Texts/Texts.csproj" />""";
        const string Source = """<Compile Include="Program.fs" />""";
        solution.Add(
            "Texts", "<CorpusVisibility>public</CorpusVisibility>", ConsumerProject.Package.Replace("PrivateAssets=\"all\"", "", StringComparison.Ordinal))
            .Write("seeds/talks.txt", Seeds.Talks);
        var fsharp = solution.Add("FSharpProgram", "<OutputType>Exe</OutputType>", Source + Reference, ".fsproj").Write("Program.fs", """
            open Texts.Corpus

            let article = Articles.TalksOnTheRiverBegin
            printfn $"{article.Title}"
            for quote in article.Quotes do
                printfn $"{quote.Speaker.Name}: {quote.Text}"
            """);
        var basic = solution.Add("BasicProgram", "<OutputType>Exe</OutputType>", Reference, ".vbproj").Write("Program.vb", """
            Imports Texts.Corpus

            Module Program
                Sub Main()
                    Dim article = Articles.TalksOnTheRiverBegin
                    Console.WriteLine(article.Title & " (" & article.Published.Value.Year & ")")
                End Sub
            End Module
            """);

        // Projects that reference the package themselves: nothing but the warning happens.
        const string Resource = "<CorpusTextStorage>Resource</CorpusTextStorage>";
        solution.Add("FSharpCorpus", Resource, Source + ConsumerProject.Package, ".fsproj").Write("Program.fs", "module Program").Write("seeds/a.txt", Seeds.Plain);
        solution.Add("BasicCorpus", Resource, extension: ".vbproj").Write("seeds/a.txt", Seeds.Plain);
        solution.Add("BasicSilenced", "<NoWarn>$(NoWarn);CORPUS015</NoWarn>", extension: ".vbproj");

        var warnings = solution.BuildAndReadWarnings();

        const string Remedy = "; add the package and the seeds to a C# class library that sets <CorpusVisibility>public</CorpusVisibility>, and reference that " +
            "library instead of the package";
        Assert.Equal(
            [
                "BasicCorpus.vbproj: Corpus generates C# code, but this project is written in VB" + Remedy,
                "FSharpCorpus.fsproj: Corpus generates C# code, but this project is written in F#" + Remedy,
            ],
            warnings);
        Assert.Empty(Directory.GetFiles(solution.Folder, "corpus.texts", SearchOption.AllDirectories));
        Assert.Equal(
            ["Talks on the river begin", "Anna Smith: We will share the water of it,", "Anna Smith: There is enough <of it> & more."],
            Run(fsharp));
        Assert.Equal(["Talks on the river begin (2022)"], Run(basic));

        static IEnumerable<string> Run(ConsumerProject program) => program.Run().Lines.Where(line => line.Length > 0);
    }

    /// <summary>Projects that are built with one command.</summary>
    private sealed partial class Solution(PackageFeed feed)
    {
        private readonly List<string> _projects = [];

        public string Folder { get; } = feed.CreateFolder(PackageSources.Feed);

        public ConsumerProject Add(string name, string properties = "", string items = ConsumerProject.Package, string extension = ".csproj")
        {
            _projects.Add($"""<Project Path="{name}/{name}{extension}" />""");
            return new ConsumerProject(Path.Combine(Folder, name), name, properties, items, extension: extension);
        }

        /// <summary>Builds all projects, and asserts that this succeeds and that CORPUS015 is the only warning.</summary>
        /// <returns>The project file and the message of each warning, in ordinal order.</returns>
        public IEnumerable<string> BuildAndReadWarnings()
        {
            File.WriteAllText(Path.Combine(Folder, "All.slnx"), $"<Solution>{string.Concat(_projects)}</Solution>");
            var build = DotNet.Run(Folder, "build", "All.slnx");
            Assert.True(build.ExitCode == 0, build.Output);
            return build.Diagnostics.Select(line =>
            {
                var warning = WarningRegex().Match(line);
                Assert.True(warning.Success, line);
                return $"{Path.GetFileName(warning.Groups["project"].Value)}: {warning.Groups["message"].Value}";
            }).Order(StringComparer.Ordinal);
        }

        // The line of the compiler ends with the project file, and that of MSBuild begins with it.
        [GeneratedRegex(@"^(CSC|(?<project>.*)) : warning CORPUS015: (?<message>.*?)( \[(?<project>.*)\])?$")]
        private static partial Regex WarningRegex();
    }
}
