using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Diagnostics;

public class UnreadableSeedTests
{
    [Theory]
    [InlineData("The communiqu\uFFFD.", 0, 13, "it contains the replacement character U+FFFD, left by bytes that were not UTF-8")]
    [InlineData("A\0B", 0, 1, "it contains the character NUL")]
    [InlineData("Line\nA\u0007\u0007", 1, 1, "it contains the control character U+0007, and 1 more such character later")]
    [InlineData("A\u001A", 0, 1, "it contains the control character U+001A")]
    [InlineData("A\u007F\0\uFFFD", 0, 1, "it contains the control character U+007F, and 2 more such characters later")]
    [InlineData("A\u0096B", 0, 1, "it contains the control character U+0096")]
    public async Task A_character_that_is_not_text_is_reported_once(string text, int line, int column, string what)
    {
        var diagnostic = Assert.Single(await Analysis.RunAsync(text));
        var place = diagnostic.Location.GetLineSpan();

        Assert.Equal("CORPUS005", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(new LinePosition(line, column), place.StartLinePosition);
        Assert.Equal(1, diagnostic.Location.SourceSpan.Length);
        Assert.Equal($"The seed is not readable as UTF-8 text: {what}; save the file as UTF-8", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData(0xD800, "B")]
    [InlineData(0xD83D, "")]
    [InlineData(0xDC00, "")]
    public async Task Half_of_a_surrogate_pair_is_reported(int half, string rest)
    {
        // Built here because an attribute cannot hold half of a surrogate pair.
        var diagnostic = Assert.Single(await Analysis.RunAsync("A" + (char)half + rest));

        Assert.Equal("CORPUS005", diagnostic.Id);
        Assert.Equal(new TextSpan(1, 1), diagnostic.Location.SourceSpan);
        Assert.Contains($"it contains half of a surrogate pair, U+{half:X4}", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_reported_at_its_start()
    {
        var diagnostic = Assert.Single(await Analysis.RunAsync([new InMemoryText("/project/seeds/scan.txt", null)]));

        Assert.Equal("CORPUS005", diagnostic.Id);
        Assert.Equal("/project/seeds/scan.txt: (0,0)-(0,0)", diagnostic.Location.GetLineSpan().ToString());
        Assert.Contains("could not read the file as text", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_of_another_encoding_are_reported()
    {
        var latin1 = Encoding.Latin1.GetBytes("The communiqué was read.");
        var source = SourceText.From(latin1, latin1.Length, Encoding.UTF8);

        var diagnostic = Assert.Single(await Analysis.RunAsync([new InMemoryText("/project/seeds/seed.txt", source)]));

        Assert.Equal("CORPUS005", diagnostic.Id);
        Assert.Equal(13, diagnostic.Location.SourceSpan.Start);
    }

    [Theory]
    [InlineData("Tabs\tand\r\nline\rends\u0085of\u2028every\u2029kind\f.")]
    [InlineData("\uFEFFA byte order mark.")]
    [InlineData("Emoji 😀, Urdu اردو, a zero-width\u200Bspace.")]
    public async Task Readable_text_is_not_reported(string text) => Assert.Empty(await Analysis.RunAsync(text));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\n\u00A0\u2003\u2028")]
    [InlineData("\uFEFF")]
    public async Task A_seed_with_only_white_space_is_reported_as_empty(string text)
    {
        var diagnostic = Assert.Single(await Analysis.RunAsync(text));

        Assert.Equal("CORPUS006", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("/project/seeds/seed.txt: (0,0)-(0,0)", diagnostic.Location.GetLineSpan().ToString());
        Assert.Equal("The seed is empty; write a text or remove the file", diagnostic.GetMessage());
    }
}
