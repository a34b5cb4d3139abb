using System.Text;

namespace Corpus.Consumer.Tests;

/// <summary>Seeds with unusual names and contents, through the real compiler: the project compiles, and every text is reproduced exactly.</summary>
[Collection(nameof(Consumers))]
public class HostileSeedTests(PackageFeed feed)
{
    private static readonly (string File, string Text)[] Texts =
    [
        ("+x.txt", "*/ /* // #endif #error no\n#error no\n"),
        ("'.txt", "\"\"\" \" \\ \\\" \\u0022 {0} {{ }} $\" @\""),
        ("]]>.txt", "]]> --> <!-- <script>alert(1)</script> </summary> & &amp; &lt;\n\n</summary><b>"),
        ("lines of all kinds.txt", "line\u2028separator\u2029paragraph\u0085next\u000Bvertical\fform\rreturn\r\nboth"),
        ("controls.txt", "\u0001\u0007\u001B[31m\u007F\u009F and \u202Ereversed\u202C \u200Bzero\uFEFFwidth"),
        ("Case.txt", "The same title\n\nOne body, a sentence."),
        ("case.txt", "the Same Title\n\nAnother body, a sentence."),
        ("class.txt", "class\n\nA body, a sentence."),
        ("😀.txt", "😀 pairs 𝒳\n\nA body, a sentence."),
        (new string('n', 200) + ".txt", "A name of two hundred letters\n\nA body, a sentence."),
        ("inject.txt", "Title \" + System.Environment.Exit(1) + \"\n\nBody, a sentence. \"); } } class Injected { static Injected() { (\""),
        ("quotes.txt", new string('“', 100_000) + new string('"', 100_000) + new string('\'', 100_000)),
        ("line.txt", new string('x', 1_000_000) + " " + new string('y', 1_000_000)),
        ("lines.txt", string.Concat(Enumerable.Range(0, 10_000).Select(i => $"line {i}\n\n"))),
        ("empty.txt", ""),
    ];

    [Fact]
    public void Every_text_is_reproduced_and_no_seed_affects_another()
    {
        // Some of these file names are not possible on Windows.
        var texts = Texts.Where(text => !OperatingSystem.IsWindows() || text.File.IndexOfAny([.. "]>"]) < 0 && text.File != "case.txt").ToArray();
        var project = new ConsumerProject(feed).Write("Program.cs", """
            foreach (var article in MyApp.Corpus.Articles.All)
            {
                System.Console.WriteLine((article.Text == System.IO.File.ReadAllText(article.Path)) + " " + article.Text.Length);
            }
            """);
        foreach (var (file, text) in texts)
        {
            project.Write("seeds/" + file, text);
        }

        // Not UTF-8. On Windows, the compiler decodes the file differently from File.ReadAllText.
        Directory.CreateDirectory(Path.Combine(project.Folder, "seeds"));
        File.WriteAllBytes(Path.Combine(project.Folder, "seeds", "latin1.txt"), Encoding.Latin1.GetBytes("Café\n\nA body, a sentence."));

        var build = project.Build();
        var run = project.Run();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.All(build.Diagnostics, diagnostic => Assert.Contains(": warning CORPUS", diagnostic, StringComparison.Ordinal));
        Assert.Equal(
            texts.Select(text => "True " + text.Text.Length).Append(OperatingSystem.IsWindows() ? "False 25" : "True 25").Order(StringComparer.Ordinal),
            run.Lines.Where(line => line.Length > 0).Order(StringComparer.Ordinal));
    }

    // The path of the second seed ends the line of the response file that contains it, and the next line names an analyzer.
    [Fact]
    public void A_path_cannot_add_arguments_to_the_command_line_of_the_compiler()
    {
        var project = new ConsumerProject(feed).Write("seeds/a.txt", Seeds.Plain);
        if (OperatingSystem.IsWindows())
        {
            // Windows has none of these names.
            return;
        }

        string[] names = ["b|c.txt", "b\tc.txt", "b\" /analyzer:evil.dll \"c.txt", "b\\c.txt", "b\u2028[**.cs]\u2028dotnet_diagnostic.CS0618.severity = none\u2028c.txt"];
        foreach (var name in names)
        {
            project.Write("seeds/" + name, Seeds.Plain);
        }

        File.CreateSymbolicLink(Path.Combine(project.Folder, "seeds", "link.txt"), "missing");
        var build = project.Build();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(names.Length + 1, build.Diagnostics.Count);
        Assert.All(build.Diagnostics, diagnostic => Assert.Contains("is left out: ", diagnostic, StringComparison.Ordinal));
        Assert.Equal("ARTICLE a | A title here", project.Run().Output.Trim());

        project.Write("seeds/x\n/analyzer:seeds/evil.dll\n#/y.txt", Seeds.Plain);
        build = project.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("seeds/x\\u000A/analyzer:seeds/evil.dll\\u000A#/y.txt : error CORPUS005: The path contains the control character U+000A", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS0006", build.Output, StringComparison.Ordinal);
    }
}
