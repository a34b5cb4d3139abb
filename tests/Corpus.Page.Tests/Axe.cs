using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Playwright;

namespace Corpus.Page.Tests;

/// <summary>axe-core, which finds what keeps people from using a page.</summary>
internal static class Axe
{
    public static string Script { get; } = Path.Combine(Folder(), "node_modules", "axe-core", "axe.min.js");

    /// <summary>The violations of WCAG 2.2 A and AA and of good practice, each with the elements concerned.</summary>
    public static async Task<string[]> Violations(IPage page)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(Script));
        var report = await page.EvaluateAsync<JsonElement>(
            "() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })");
        return
        [
            .. from violation in report.GetProperty("violations").EnumerateArray()
               from node in violation.GetProperty("nodes").EnumerateArray()
               select $"{violation.GetProperty("id")}: {node.GetProperty("html")}",
        ];
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
