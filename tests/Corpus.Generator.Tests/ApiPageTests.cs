using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Corpus.Generator.Settings;
using Corpus.Text;

namespace Corpus.Generator.Tests;

/// <summary>Everything that is public is on docs/api.md, or in the table of settings that it links to. Corpus.Tool.Tests checks the options of the tool.</summary>
public class ApiPageTests
{
    private static readonly string Tests = Path.GetDirectoryName(ThisFile())!;
    private static readonly string Repository = Path.GetFullPath(Path.Combine(Tests, "..", ".."));

    [Fact]
    public void Every_generated_type_is_on_the_page() => Assert.Equal(
        File.ReadLines(Path.Combine(Tests, "GeneratedSurface.verified.txt"))
            .Where(line => !line.StartsWith(' ') && !line.StartsWith("hidden ", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[1])
            .Order(StringComparer.Ordinal),
        ReadRows("api.md", "Generated code").SelectMany(row => FindCode(row[0])).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_type_of_the_library_is_on_the_page() => Assert.Equal(
        typeof(SeedReader).Assembly.GetExportedTypes().Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0]).Order(StringComparer.Ordinal),
        ReadRows("api.md", "Corpus.Text").SelectMany(row => FindCode(row[0])).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_setting_is_in_the_table_of_settings()
    {
        var settings = ReadRows("configuration.md", "All settings").ToList();

        // Names that begin with _ are for the package's own targets. ImplicitUsings is a property of the SDK.
        var properties = ReadProps("CompilerVisibleProperty", "Include").Where(name => !name.StartsWith('_') && name != "ImplicitUsings");
        Assert.Equal(properties.Order(StringComparer.Ordinal), Find("property").Order(StringComparer.Ordinal));
        Assert.Equal(ReadProps("AvailableItemName", "Include").SelectMany(names => names.Split(';')).Order(StringComparer.Ordinal), Find("item").Order(StringComparer.Ordinal));
        Assert.Equal(ReadProps("CompilerVisibleItemMetadata", "MetadataName").Order(StringComparer.Ordinal), Find("item metadata").Order(StringComparer.Ordinal));
        Assert.Equal([CorpusSettings.DateHeader.Name], Find("`.editorconfig` key"));

        IEnumerable<string> Find(string kind) => settings.Where(row => row[1].StartsWith(kind + " `", StringComparison.Ordinal)).Select(row => FindCode(row[1][kind.Length..]).First());
    }

    [Fact]
    public void The_table_of_settings_has_every_value() => Assert.All(CorpusSettings.ForProject.Concat(CorpusSettings.ForFile), setting =>
    {
        // CorpusSeed is an item, and metadata with values.
        var row = ReadRows("configuration.md", "All settings").Last(row => FindCode(row[1]).Contains(setting.Name));

        Assert.Equal(setting.ValidValues, FindCode(row[2]));
    });

    /// <summary>The cells of the rows of the tables in a section, without the heads of the tables.</summary>
    private static IEnumerable<string[]> ReadRows(string page, string section) => File.ReadLines(Path.Combine(Repository, "docs", page))
        .SkipWhile(line => line != "## " + section)
        .Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(line => line.StartsWith('|'))
        .Skip(2)
        .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());

    private static IEnumerable<string> FindCode(string cell) => Regex.Matches(cell, "`([^`]+)`").Select(match => match.Groups[1].Value);

    private static IEnumerable<string> ReadProps(string item, string attribute) =>
        XDocument.Load(Path.Combine(Repository, "src", "Corpus.Package", "build", "Corpus.Generator.props"))
            .Descendants(item)
            .Select(element => element.Attribute(attribute)!.Value);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
