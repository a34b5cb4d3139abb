using Corpus.Text.Faults;

namespace Corpus.Text.Tests.Faults;

public class TextFingerprintTests
{
    [Theory]
    [InlineData("A text.", " A\r\n\u00A0text.\n")]
    [InlineData("", " \n")]
    public void White_space_does_not_matter(string text, string other) => Assert.Equal(TextFingerprint.Create(text), TextFingerprint.Create(other));

    [Theory]
    [InlineData("A text.", "Atext.")]
    [InlineData("A text", "At ext")]
    [InlineData("A text.", "a text.")]
    [InlineData("A text.", "A text!")]
    [InlineData("A long text", "A long test")]
    [InlineData("水", "火")]
    public void Words_matter(string text, string other) => Assert.NotEqual(TextFingerprint.Create(text), TextFingerprint.Create(other));
}
