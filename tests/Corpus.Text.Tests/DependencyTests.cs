using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Corpus.Text.Tests;

/// <summary>Dependencies point one way, between projects and between the folders of a project.</summary>
public partial class DependencyTests
{
    private static readonly string Sources = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "src"));

    // From the bottom to the top: a folder uses only folders before it. Files in no folder of the list are the top.
    // Model and the root have the namespace of the project, so every folder sees them without a using directive; Model is the bottom.
    private static readonly Dictionary<string, string[]> Folders = new()
    {
        ["Corpus.Text"] =
        [
            "Model", "Characters", "Vocabulary", "Words", "Header", "FrontMatter", "Paragraphs", "Dates", "Quotes.Marks", "Quotes.Attributions", "Quotes", "Speakers",
            "Names", "Citations", "Tables", "Faults",
        ],
        ["Corpus.Generator"] = ["Templates", "Settings", "Diagnostics", "Generation"],
        ["Corpus.CodeFixes"] = [],
        ["Corpus.Build"] = [],
        ["Corpus.Package"] = [],
        ["Corpus.Sample"] = ["Corpus"], // Generated from the seeds.
        ["Corpus.Tool"] = ["Files", "Checking", "Fixing", "Reading", "Page", "CommandLine"],
    };

    private static readonly Dictionary<string, string[]> Projects = new()
    {
        ["Corpus.Text"] = [],
        ["Corpus.Generator"] = ["Corpus.Text"],
        ["Corpus.CodeFixes"] = ["Corpus.Text", "Corpus.Generator"],
        ["Corpus.Build"] = ["Corpus.Text"],
        ["Corpus.Package"] = [],
        ["Corpus.Sample"] = [],
        ["Corpus.Tool"] = ["Corpus.Text"],
    };

    public static TheoryData<string> ProjectNames => [.. Projects.Keys];

    [Fact]
    public void Every_project_is_checked() => Assert.Equal(
        Directory.GetDirectories(Sources).Where(folder => Directory.GetFiles(folder, "*.csproj").Length > 0).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal),
        Projects.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void Every_folder_is_checked(string project) => Assert.Empty(
        ReadFiles(project).Select(file => file.Folder).Where(folder => folder.Length > 0).Distinct().Except(Folders[project]));

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void A_project_uses_only_projects_below_it(string project) => Assert.Empty(
        from file in ReadFiles(project)
        from used in file.Namespaces
        where used.StartsWith("Corpus.", StringComparison.Ordinal) && !IsIn(used, project) && !Projects[project].Any(allowed => IsIn(used, allowed))
        select $"{file.Name}: {used}");

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void A_folder_uses_only_folders_below_it(string project) => Assert.Empty(
        from file in ReadFiles(project)
        where file.Folder.Length > 0
        from used in file.Namespaces
        where IsIn(used, project) && GetRank(project, used[project.Length..].TrimStart('.')) > GetRank(project, file.Folder)
        select $"{file.Name}: {used}");

    // What a using directive does not show: a namespace written out in the code, a type of a parent namespace, and the reader, which is on top of all folders.
    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void A_folder_names_no_type_of_a_folder_above_it(string project)
    {
        var files = ReadFiles(project);
        Assert.Empty(
            from file in files
            where file.Folder.Length > 0
            from other in files
            where IsVisibleFrom(other.Folder, file.Folder) && GetRank(project, other.Folder) > GetRank(project, file.Folder)
            from type in other.Types
            where Regex.IsMatch(file.Code, $@"(?<![\w.]){type}\b")
            select $"{file.Name}: {type}");
        Assert.Empty(
            from file in files
            where file.Folder.Length > 0
            from folder in Folders[project]
            where GetRank(project, folder) > GetRank(project, file.Folder) && Regex.IsMatch(file.Code, $@"(?<![\w.]){Regex.Escape(folder)}\.[A-Z]\w+\.")
            select $"{file.Name}: {folder}");
    }

    private static bool IsIn(string used, string parent) => used == parent || used.StartsWith(parent + ".", StringComparison.Ordinal);

    // The root, and a folder that contains the other one.
    private static bool IsVisibleFrom(string folder, string other) => folder.Length == 0 || other.StartsWith(folder + ".", StringComparison.Ordinal);

    private static int GetRank(string project, string folder)
    {
        var rank = Array.IndexOf(Folders[project], folder);
        return rank < 0 ? int.MaxValue : rank;
    }

    private static List<SourceFile> ReadFiles(string project)
    {
        var root = Path.Combine(Sources, project);
        return
        [
            .. Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
                .Select(path => (Path: path, Relative: Path.GetRelativePath(root, path).Replace('\\', '/')))
                .Where(file => !file.Relative.Split('/').Any(folder => folder is "bin" or "obj"))
                .Select(file => new SourceFile(file.Relative, GetFolder(file.Relative), Comment().Replace(File.ReadAllText(file.Path), ""))),
        ];
    }

    private static string GetFolder(string path) => path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')].Replace('/', '.') : "";

    private static string ThisFile([CallerFilePath] string path = "") => path;

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();

    private sealed partial record SourceFile(string Name, string Folder, string Code)
    {
        public IEnumerable<string> Namespaces => Using().Matches(Code).Select(match => match.Groups["name"].Value);

        public IEnumerable<string> Types => Declaration().Matches(Code).Select(match => match.Groups["name"].Value);

        [GeneratedRegex(@"^(global )?using (static )?(\w+ = )?(global::)?(?<name>[\w.]+);", RegexOptions.Multiline)]
        private static partial Regex Using();

        [GeneratedRegex(@"^\s*(public|internal)( static| sealed| readonly| abstract| partial| ref)* (class|record struct|record|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline)]
        private static partial Regex Declaration();
    }
}
