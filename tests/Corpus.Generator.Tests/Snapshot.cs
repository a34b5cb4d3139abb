using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>
/// Compares generated files and reported diagnostics with the files that are checked in beside the test, in the layout of Verify.SourceGenerators:
/// <c>Class.Method#Hint.g.verified.cs</c>, which begins with the hint name, and <c>Class.Method.verified.txt</c> if there are diagnostics. If a file differs,
/// the new one is written next to it as <c>.received</c>.
/// </summary>
internal static class Snapshot
{
#if VERIFY
    [ModuleInitializer]
    internal static void Initialize() => VerifyTests.VerifySourceGenerators.Initialize();

    public static Task Match(
        GeneratorDriver driver, Predicate<string> isCompared, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "") =>
        VerifyXunit.Verifier.Verify(driver, sourceFile: testFile).IgnoreGeneratedResult(source => !isCompared(source.HintName));
#else
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Compares the generated files.</summary>
    /// <param name="driver">The driver after it has run.</param>
    /// <param name="isCompared">Whether the file with a hint name is compared.</param>
    /// <param name="testFile">The file of the test.</param>
    /// <param name="method">The name of the test.</param>
    public static Task Match(
        GeneratorDriver driver, Predicate<string> isCompared, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        var folder = Path.GetDirectoryName(testFile)!;
        var test = $"{Path.GetFileNameWithoutExtension(testFile)}.{method}";
        var obsolete = Directory.GetFiles(folder, test + "#*.verified.cs").Concat(Directory.GetFiles(folder, test + ".verified.txt")).ToHashSet(StringComparer.Ordinal);
        var differences = new List<string>();
        var result = driver.GetRunResult();
        foreach (var source in result.Results.Single().GeneratedSources.Where(source => isCompared(source.HintName)))
        {
            Compare($"{test}#{Path.GetFileNameWithoutExtension(source.HintName)}", ".cs", $"//HintName: {source.HintName}\n{source.SourceText}");
        }

        if (!result.Diagnostics.IsEmpty)
        {
            Compare(test, ".txt", Format(result.Diagnostics));
        }

        differences.AddRange(obsolete.Select(path => Path.GetFileName(path) + " (no longer generated)"));
        Assert.True(differences.Count == 0, "These files differ from the ones that are checked in:\n" + string.Join('\n', differences));
        return Task.CompletedTask;

        void Compare(string name, string extension, string text)
        {
            var verified = Path.Combine(folder, name + ".verified" + extension);
            var received = Path.Combine(folder, name + ".received" + extension);
            text = text.ReplaceLineEndings("\n");
            obsolete.Remove(verified);
            if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
            {
                File.Delete(received);
            }
            else
            {
                File.WriteAllText(received, text, Utf8);
                differences.Add(Path.GetFileName(received));
            }
        }
    }

    // Verify writes no member that is empty.
    private static string Format(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder("{\n  Diagnostics: [");
        var separator = "";
        foreach (var diagnostic in diagnostics)
        {
            var descriptor = diagnostic.Descriptor;
            (string Name, string Value)[] members =
            [
                ("Id", diagnostic.Id),
                ("Title", descriptor.Title.ToString(CultureInfo.InvariantCulture)),
                ("Severity", diagnostic.Severity.ToString()),
                ("WarningLevel", diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture)),
                ("Location", diagnostic.Location.GetMappedLineSpan().ToString()),
                ("Description", descriptor.Description.ToString(CultureInfo.InvariantCulture)),
                ("HelpLink", descriptor.HelpLinkUri),
                ("MessageFormat", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)),
                ("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture)),
                ("Category", descriptor.Category),
                ("CustomTags", descriptor.CustomTags.Any() ? $"[\n        {string.Join(",\n        ", descriptor.CustomTags)}\n      ]" : ""),
            ];
            var lines = members.Where(member => member.Value.Length > 0).Select(member => $"      {member.Name}: {member.Value}");
            text.Append(separator).Append("\n    {\n").AppendJoin(",\n", lines).Append("\n    }");
            separator = ",";
        }

        return text.Append("\n  ]\n}").ToString();
    }
#endif
}
