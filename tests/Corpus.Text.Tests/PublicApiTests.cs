using System.Runtime.CompilerServices;
using PublicApiGenerator;

namespace Corpus.Text.Tests;

/// <summary>
/// Compares the public members of the library with PublicApi.verified.txt, so that a review sees every change that users would notice. If they differ, the
/// new list is written next to it as PublicApi.received.txt.
/// </summary>
public class PublicApiTests
{
    [Fact]
    public void Public_members_are_those_of_the_reviewed_list()
    {
        var text = typeof(SeedReader).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n");

        var verified = Path.Combine(Path.GetDirectoryName(ThisFile())!, "PublicApi.verified.txt");
        var received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail("The public members of Corpus.Text have changed. Compare PublicApi.received.txt with PublicApi.verified.txt.");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
