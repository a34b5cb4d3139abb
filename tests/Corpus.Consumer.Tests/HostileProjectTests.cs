using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;

namespace Corpus.Consumer.Tests;

/// <summary>
/// Random names, texts and settings, through files, the package's targets and the real compiler. Project N is the same in every run. If the environment
/// variable <c>CORPUS_PROPERTY_CASES</c> is set, it is the number of projects.
/// </summary>
[Collection(nameof(Consumers))]
public partial class HostileProjectTests(PackageFeed feed)
{
    private const int Count = 50;
    private const int BatchSize = 100;

    // The project that MSBuild names at the end of a line.
    [GeneratedRegex(@"^(?<text>.*) \[(?<folder>[^\[\]]*)/MyApp\.csproj\]$", RegexOptions.Singleline)]
    private static partial Regex Line { get; }

    // A problem in a seed, with line and column unless it is about the path of the file.
    [GeneratedRegex(@"^(?<file>.*?)(\((?<line>\d+),\d+\))?\s?: (?<severity>warning|error) (?<rule>CORPUS\d+): .", RegexOptions.Singleline)]
    private static partial Regex Diagnostic { get; }

    /// <summary>The numbers of the first project of each batch and of the one after its last. Each batch is a test, so its failures are reported when it ends.</summary>
    public static TheoryData<int, int> Batches
    {
        get
        {
            var count = Environment.GetEnvironmentVariable("CORPUS_PROPERTY_CASES") is { Length: > 0 } cases ? int.Parse(cases, CultureInfo.InvariantCulture) : Count;
            var batches = new TheoryData<int, int>();
            for (var first = 0; first < count; first += BatchSize)
            {
                batches.Add(first, Math.Min(first + BatchSize, count));
            }

            return batches;
        }
    }

    [Theory]
    [MemberData(nameof(Batches))]
    public void Any_names_texts_and_settings_compile_to_the_same_texts(int first, int end)
    {
        // Windows does not allow most of these names.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var failures = Check([.. Enumerable.Range(first, end - first)]);

        Assert.True(failures.Length == 0, string.Join('\n', failures));
    }

    // Builds the projects in one run of MSBuild, up to the compiler's output: that embeds the text pack, and runs the targets of the package. They share one restore.
    private string[] Check(int[] numbers)
    {
        var folder = feed.CreateFolder(PackageSources.Feed);
        var projects = numbers.Select(number => new HostileProject(folder, number)).ToArray();
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), """
            <Project>
              <PropertyGroup><MSBuildProjectExtensionsPath>$(MSBuildThisFileDirectory)restored/</MSBuildProjectExtensionsPath></PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "All.proj"), """
            <Project DefaultTargets="Build">
              <ItemGroup><Project Include="*/MyApp.csproj" /></ItemGroup>
              <Target Name="Build"><MSBuild Projects="@(Project)" Targets="PrepareResources;Compile" BuildInParallel="true" /></Target>
            </Project>
            """);
        var restore = DotNet.Run(projects[0].Folder, "restore");
        Assert.True(restore.ExitCode == 0, restore.Output);
        var lines = DotNet.Run(folder, "msbuild", "All.proj", "-m", "-clp:NoSummary", "-v:quiet").Lines.Select(line => Line.Match(line))
            .Where(line => line.Success).ToLookup(line => line.Groups["folder"].Value, line => line.Groups["text"].Value);
        var failures = projects.SelectMany(project => Check(project, [.. lines[project.Folder].Distinct()]).Select(problem => $"{project.Folder}: {problem}")).ToArray();
        if (failures.Length == 0)
        {
            Directory.Delete(folder, recursive: true);
        }

        return failures;
    }

    private static IEnumerable<string> Check(HostileProject project, string[] lines)
    {
        // The SDK writes a path with ] as the name of a section, which ends there.
        var diagnostics = lines.Where(line => !line.Contains("InvalidGlobalSectionName", StringComparison.Ordinal)).Select(line => (Text: line, Match: Diagnostic.Match(line))).ToArray();
        foreach (var (text, match) in diagnostics)
        {
            var isExpected = match.Groups["rule"].Value.StartsWith("CORPUS", StringComparison.Ordinal)
                && match.Groups["severity"].Value == (project.StopsBuild && text.Contains("control character", StringComparison.Ordinal) ? "error" : "warning");
            if (!isExpected || !HasPlace(project, match))
            {
                yield return text;
            }
        }

        var rejected = diagnostics.Count(diagnostic => diagnostic.Text.Contains(" is left out: ", StringComparison.Ordinal));
        if (rejected != project.RejectedCount)
        {
            yield return $"{rejected} seeds were left out instead of {project.RejectedCount}.";
        }

        var file = Path.Combine(project.Folder, "obj", "Debug", "net10.0", "MyApp.dll");
        if (File.Exists(file) == project.StopsBuild)
        {
            yield return "The build did not " + (project.StopsBuild ? "stop." : "compile.");
        }
        else if (!project.StopsBuild)
        {
            var context = new AssemblyLoadContext(project.Folder, isCollectible: true);
            foreach (var problem in Check(project, context.LoadFromAssemblyPath(file)))
            {
                yield return problem;
            }

            context.Unload();
        }
    }

    private static bool HasPlace(HostileProject project, Match diagnostic)
    {
        var rule = diagnostic.Groups["rule"].Value;
        var file = diagnostic.Groups["file"].Value;
        return rule switch
        {
            "CORPUS005" => file.StartsWith(project.Folder, StringComparison.Ordinal),
            "CORPUS009" => true, // A setting of the project.
            _ => diagnostic.Groups["line"].Success && project.Texts.ContainsKey(Path.GetRelativePath(project.Folder, file)),
        };
    }

    private static IEnumerable<string> Check(HostileProject project, Assembly assembly)
    {
        var types = assembly.GetTypes();
        var articles = types.Single(type => type is { Name: "Articles", DeclaringType: null });
        foreach (var type in types.Where(type => !IsExpected(type, articles.Namespace)))
        {
            yield return $"The assembly has the type {type}.";
        }

        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in (IEnumerable<object>)articles.GetProperty("All", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(null)!)
        {
            texts[Get(article, "Path")] = Get(article, "Text");
        }

        foreach (var path in texts.Keys.Union(project.Texts.Keys))
        {
            if (texts.GetValueOrDefault(path) is not { } text || project.Texts.GetValueOrDefault(path) != text)
            {
                yield return $"The text of {path} is not the same.";
            }
        }
    }

    // The compiler adds types too.
    private static bool IsExpected(Type type, string? name) => type.Name != "Injected"
        && (type.DeclaringType is not null || type.Namespace == name || type.Name[0] == '<'
            || type.Namespace is "Microsoft.CodeAnalysis" or "System.Runtime.CompilerServices");

    private static string Get(object article, string property) => (string)article.GetType().GetProperty(property)!.GetValue(article)!;
}
