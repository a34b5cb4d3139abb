using System.Text.Json;

namespace Corpus.Tool.Tests;

/// <summary>What the package of the tool contains.</summary>
public sealed class PackageTests
{
    [Fact]
    public void Every_library_of_others_has_a_notice()
    {
        using var dependencies = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "corpus.deps.json")));
        var libraries = dependencies.RootElement.GetProperty("targets").EnumerateObject().Single().Value.EnumerateObject()
            .Where(package => package.Value.TryGetProperty("runtime", out _) && dependencies.RootElement.GetProperty("libraries").GetProperty(package.Name).GetProperty("type").GetString() == "package")
            .SelectMany(package => package.Value.GetProperty("runtime").EnumerateObject().Select(file => Path.GetFileNameWithoutExtension(file.Name)));
        var notices = File.ReadAllLines(Path.Combine(Engines.AtScalePage.Repository, "src", "Corpus.Tool", "THIRD-PARTY-NOTICES.txt"))
            .Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .SelectMany(line => line[2..line.IndexOf(" (", StringComparison.Ordinal)].Split(" and "));

        Assert.Equal(libraries.Order(StringComparer.Ordinal), notices.Order(StringComparer.Ordinal));
    }
}
