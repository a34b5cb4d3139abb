using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers.Tests;

public class UnreadableSeedTests
{
    [Theory]
    [InlineData("The communiqu\uFFFD.", 0, 13, "the replacement character U+FFFD stands here, where bytes were not UTF-8")]
    [InlineData("A\0B", 0, 1, "the character NUL stands here")]
    [InlineData("Line\nA\u0007\u0007", 1, 1, "the control character U+0007 stands here, and 1 more such character further on")]
    [InlineData("A\u001A", 0, 1, "the control character U+001A stands here")]
    [InlineData("A\u007F\0\uFFFD", 0, 1, "the control character U+007F stands here, and 2 more such characters further on")]
    [InlineData("A\u0096B", 0, 1, "the control character U+0096 stands here")]
    public async Task A_character_that_no_text_has_is_reported_once(string text, int line, int column, string what)
    {
        var diagnostic = Assert.Single(await Analysis.OfAsync(text));
        var place = diagnostic.Location.GetLineSpan();

        Assert.Equal("CORPUS005", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal((line, column), (place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal(1, diagnostic.Location.SourceSpan.Length);
        Assert.Equal($"The seed is not readable as UTF-8 text: {what}; save the file as UTF-8", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData(0xD800, "B")]
    [InlineData(0xD83D, "")]
    [InlineData(0xDC00, "")]
    public async Task Half_of_a_surrogate_pair_is_reported(int half, string rest)
    {
        // Put together here: an attribute cannot hold it.
        var diagnostic = Assert.Single(await Analysis.OfAsync("A" + (char)half + rest));

        Assert.Equal("CORPUS005", diagnostic.Id);
        Assert.Equal(new TextSpan(1, 1), diagnostic.Location.SourceSpan);
        Assert.Contains($"half of a surrogate pair, U+{half:X4}, stands here", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_text_is_reported_at_its_start()
    {
        var diagnostic = Assert.Single(await Analysis.OfAsync([new TestSeed("/project/seeds/scan.txt", null)]));

        Assert.Equal("CORPUS005", diagnostic.Id);
        Assert.Equal("/project/seeds/scan.txt: (0,0)-(0,0)", diagnostic.Location.GetLineSpan().ToString());
        Assert.Contains("could not read a text", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_of_another_encoding_are_reported()
    {
        var latin1 = Encoding.Latin1.GetBytes("The communiqué was read.");
        var source = SourceText.From(latin1, latin1.Length, Encoding.UTF8);

        var diagnostic = Assert.Single(await Analysis.OfAsync([new TestSeed("/project/seeds/seed.txt", source)]));

        Assert.Equal("CORPUS005", diagnostic.Id);
        Assert.Equal(13, diagnostic.Location.SourceSpan.Start);
    }

    [Theory]
    [InlineData("Tabs\tand\r\nline\rends\u0085of\u2028every\u2029kind\f.")]
    [InlineData("\uFEFFA byte order mark.")]
    [InlineData("Emoji 😀, Urdu اردو, a zero-width\u200Bspace.")]
    public async Task Text_is_readable(string text) => Assert.Empty(await Analysis.OfAsync(text));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\n\u00A0\u2003\u2028")]
    [InlineData("\uFEFF")]
    public async Task A_seed_of_nothing_but_white_space_is_empty(string text)
    {
        var diagnostic = Assert.Single(await Analysis.OfAsync(text));

        Assert.Equal("CORPUS006", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("/project/seeds/seed.txt: (0,0)-(0,0)", diagnostic.Location.GetLineSpan().ToString());
        Assert.Equal("The seed is empty; write a text or remove the file", diagnostic.GetMessage());
    }
}
