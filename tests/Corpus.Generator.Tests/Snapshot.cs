using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>
/// Compares generated files with the ones that are checked in beside the test, in the layout of Verify.SourceGenerators:
/// <c>Class.Method#Hint.g.verified.cs</c>, which begins with the hint name. If a file differs, the new one is written next to it as <c>.received.cs</c>.
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
        var prefix = $"{Path.GetFileNameWithoutExtension(testFile)}.{method}#";
        var obsolete = Directory.GetFiles(folder, prefix + "*.verified.cs").ToHashSet(StringComparer.Ordinal);
        var differences = new List<string>();
        foreach (var source in driver.GetRunResult().Results.Single().GeneratedSources.Where(source => isCompared(source.HintName)))
        {
            var path = Path.Combine(folder, prefix + Path.GetFileNameWithoutExtension(source.HintName));
            var verified = path + ".verified.cs";
            var received = path + ".received.cs";
            var text = $"//HintName: {source.HintName}\n{source.SourceText}".ReplaceLineEndings("\n");
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

        differences.AddRange(obsolete.Select(path => Path.GetFileName(path) + " (no longer generated)"));
        Assert.True(differences.Count == 0, "These files differ from the ones that are checked in:\n" + string.Join('\n', differences));
        return Task.CompletedTask;
    }
#endif
}
