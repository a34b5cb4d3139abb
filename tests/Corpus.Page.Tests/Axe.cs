using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Playwright;

namespace Corpus.Page.Tests;

/// <summary>Checks the accessibility of a page with axe-core.</summary>
internal static class Axe
{
    public static string ScriptPath { get; } = Path.Combine(GetFolder(), "node_modules", "axe-core", "axe.min.js");

    /// <summary>Returns the violations of WCAG 2.2 levels A and AA and of best practices: the rule and the HTML of the element.</summary>
    public static async Task<string[]> FindViolations(IPage page)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(ScriptPath));
        var report = await page.EvaluateAsync<JsonElement>(
            "() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })");
        return
        [
            .. from violation in report.GetProperty("violations").EnumerateArray()
               from node in violation.GetProperty("nodes").EnumerateArray()
               select $"{violation.GetProperty("id")}: {node.GetProperty("html")}",
        ];
    }

    private static string GetFolder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
