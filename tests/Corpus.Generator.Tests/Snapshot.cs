using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>
/// Compares generated files with those that are checked in beside the test, in the layout of Verify.SourceGenerators:
/// <c>Class.Method#Hint.g.verified.cs</c>, which begins with the hint name. On a difference the new file stands beside it as <c>.received.</c>.
/// </summary>
internal static class Snapshot
{
#if VERIFY
    [ModuleInitializer]
    internal static void Initialize() => VerifyTests.VerifySourceGenerators.Initialize();

    public static Task Match(GeneratorDriver driver, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "") =>
        VerifyXunit.Verifier.Verify(driver, sourceFile: testFile);
#else
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    public static Task Match(GeneratorDriver driver, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        var folder = Path.GetDirectoryName(testFile)!;
        var prefix = $"{Path.GetFileNameWithoutExtension(testFile)}.{method}#";
        var stale = Directory.GetFiles(folder, prefix + "*.verified.cs").ToHashSet(StringComparer.Ordinal);
        var different = new List<string>();
        foreach (var source in driver.GetRunResult().Results.Single().GeneratedSources)
        {
            var path = Path.Combine(folder, prefix + Path.GetFileNameWithoutExtension(source.HintName));
            var verified = path + ".verified.cs";
            var received = path + ".received.cs";
            var text = $"//HintName: {source.HintName}\n{source.SourceText}".ReplaceLineEndings("\n");
            stale.Remove(verified);
            if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
            {
                File.Delete(received);
            }
            else
            {
                File.WriteAllText(received, text, Utf8);
                different.Add(Path.GetFileName(received));
            }
        }

        different.AddRange(stale.Select(path => Path.GetFileName(path) + " (no longer generated)"));
        Assert.True(different.Count == 0, "Differs from what is checked in:\n" + string.Join('\n', different));
        return Task.CompletedTask;
    }
#endif
}
