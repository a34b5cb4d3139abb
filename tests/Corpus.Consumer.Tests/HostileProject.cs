using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Consumer.Tests;

/// <summary>A project with about ten random seeds and random settings, and what its build must give.</summary>
internal sealed partial class HostileProject
{
    private const int MaxNameBytes = 255;

    // What the task does not let through to the compiler: CORPUS005 reports the seed.
    private const string RejectedCharacters = "|\"\t\\*?\u0085\u2028\u2029";

    private readonly HostileWords _words;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes the project.</summary>
    /// <param name="folder">The folder for all projects. The name of this project's folder is <paramref name="number"/>.</param>
    /// <param name="number">Determines the project.</param>
    public HostileProject(string folder, int number)
    {
        _words = new HostileWords(new Random(number));
        Folder = Path.Combine(folder, number.ToString("D6", System.Globalization.CultureInfo.InvariantCulture));
        WriteSeed("seeds/plain.txt", Encoding.UTF8.GetBytes(Seeds.Plain));
        for (var i = 0; i < 10; i++)
        {
            WriteSeed(CreatePath(), CreateContent());
        }

        // Such a path could add arguments to the command line of the compiler, so the build stops.
        if (_words.Choose(40) == 0)
        {
            WriteSeed($"seeds/a{_words.Choose("\n", "\r", "\u0001", "\u001B")}/analyzer:{_words.Choose(10)}.txt", CreateContent());
            StopsBuild = true;
        }

        File.WriteAllText(Path.Combine(Folder, "MyApp.csproj"), CreateProjectFile());
    }

    // What MSBuild takes for a message of the compiler.
    [GeneratedRegex(@"\b(error|warning)(\s+[^:\s]*)?\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Message { get; }

    /// <summary>The folder of the project.</summary>
    public string Folder { get; }

    /// <summary>The text of each article by path.</summary>
    public SortedDictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>The number of seeds that the compiler cannot be given.</summary>
    public int RejectedCount { get; private set; }

    /// <summary>Whether the build must fail.</summary>
    public bool StopsBuild { get; private set; }

    private string CreatePath()
    {
        var folders = string.Concat(Enumerable.Range(0, _words.Choose(3)).Select(_ => _words.Join(3) + "/"));
        var name = _words.Choose(12) == 0 ? string.Concat(Enumerable.Repeat(_words.Join(2), 100)) : _words.Join(6);
        string[] segments = [.. (folders + name).Split('/').Select(segment => Shorten(Clean(segment))).Where(IsName)];

        // MSBuild takes a backslash for a separator. In a project with such a folder, it expands no glob at all, and the SDK reports MSB3552, with or without the package.
        var parents = segments.SkipLast(1).Select(folder => folder.Replace("\\", "", StringComparison.Ordinal)).Where(IsName);
        return string.Join('/', ((string[])["seeds", .. parents, segments.LastOrDefault() ?? "x"])) + _words.Choose(".txt", ".txt", ".txt", ".md", ".TXT");
    }

    private static bool IsName(string segment) => segment.Length > 0 && segment is not ("." or "..");

    // Most names have none of the characters that would keep the seed from the compiler.
    private string Clean(string segment)
    {
        var isRejected = _words.Choose(30) == 0;
        return string.Concat(segment.Where(c => c >= ' ' && (isRejected || !RejectedCharacters.Contains(c)))) + (isRejected && _words.Choose(4) == 0 ? "\t" : "");
    }

    private static string Shorten(string name)
    {
        while (Encoding.UTF8.GetByteCount(name) > MaxNameBytes - ".txt".Length)
        {
            name = name[..^(char.IsLowSurrogate(name[^1]) ? 2 : 1)];
        }

        return name;
    }

    private byte[] CreateContent()
    {
        var frontMatter = _words.Choose(4) == 0 ? $"---\n{_words.Join(2)}: {_words.Join(3)}\ntitle: {_words.Join(4)}\n---\n" : "";
        var text = frontMatter + _words.WriteText();
        return _words.Choose(12) switch
        {
            0 => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text + "\uD800")],
            1 => Encoding.Latin1.GetBytes(text.Replace("\0", "", StringComparison.Ordinal)),
            2 => [],
            _ => Encoding.UTF8.GetBytes(text),
        };
    }

    private void WriteSeed(string path, byte[] content)
    {
        // Not every file system distinguishes letter case or how an accent is encoded.
        if (!OperatingSystem.IsLinux() && !_names.Add(path.Normalize()))
        {
            return;
        }

        var file = Path.Combine(Folder, path);
        if (File.Exists(file) || Directory.Exists(file) || path.EndsWith("/README.md", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        if (Path.GetDirectoryName(path)!.Contains("/.", StringComparison.Ordinal))
        {
            // The SDK leaves out folders whose names begin with a dot.
            return;
        }

        if (path.IndexOfAny([.. RejectedCharacters]) >= 0 || Message.IsMatch(path))
        {
            RejectedCount++;
        }
        else
        {
            Texts[path] = File.ReadAllText(file);
        }
    }

    private string CreateProjectFile()
    {
        var properties = string.Concat(
            CreateProperty("CorpusNamespace", "", _words.Join(4)),
            CreateProperty("CorpusVisibility", "internal", "public"),
            CreateProperty("CorpusIdentifiers", "Title", "FileName"),
            CreateProperty("CorpusTextStorage", "Literal", "Resource"),
            CreateProperty("CorpusGlobalUsing", "true", "false"),
            CreateProperty("CorpusDiagnostics", "default", "off"),
            CreateProperty("ImplicitUsings", "enable", "disable"),
            CreateProperty("RootNamespace", "MyApp", _words.Choose("My-App.class", "Corpus", "3D")));
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {ConsumerProject.Package}
                <CorpusField Include="a{Escape(_words.Join(2)).Replace('/', '-')}" Type="{Escape(_words.Choose("string", "int", "string[]", _words.Join(2)))}" />
                <CorpusSeed Update="seeds/plain.txt" CorpusIdentifier="{Escape(_words.Join(4))}" />
              </ItemGroup>
            </Project>
            """;
    }

    private string CreateProperty(string name, string usual, string other) =>
        $"<{name}>{Escape(_words.Choose(usual, usual, other, _words.Join(4)))}</{name}>";

    // For XML, which does not have all characters; for MSBuild, which would evaluate the value; and for the SDK, which writes it as a line of a configuration file
    // for the compiler: after a line separator, "[a]" would begin a section, so that the compiler, with a warning, ignores all settings after it.
    private static string Escape(string value) => SecurityElement.Escape(string.Concat(value.Where(c => c >= ' ' && c < '\uFFFE' && !char.IsSurrogate(c) && c is not ('\u0085' or '\u2028' or '\u2029'))
        .Select(c => "%$@*?;'()".Contains(c) ? "%" + ((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture) : c.ToString())));
}
