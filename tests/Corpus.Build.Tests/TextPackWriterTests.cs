using System.Text;

namespace Corpus.Build.Tests;

public class TextPackWriterTests
{
    [Fact]
    public void The_bytes_do_not_depend_on_order_or_file_names()
    {
        var texts = Enumerable.Range(0, 100).Select(i => Utf8($"Text {i}")).ToArray();

        Assert.Equal(
            Pack([.. texts.Select((text, i) => ($"/home/user/seeds/{i}.txt", text))]),
            Pack([.. texts.Reverse().Select((text, i) => ($@"C:\corpus\{i}.txt", text))]));
    }

    [Fact]
    public void Equal_texts_are_stored_once() => Assert.Equal(
        Pack(("a.txt", Utf8("One text."))),
        Pack(("a.txt", Utf8("One text.")), ("b.txt", Utf8("One text.")), ("c.txt", [.. Encoding.UTF8.GetPreamble(), .. Utf8("One text.")])));

    [Fact]
    public void Files_that_are_not_or_may_not_be_UTF_8_are_left_out() => Assert.Equal(
        Pack(("a.txt", Utf8("One text."))),
        Pack(
            ("latin.txt", [.. Utf8("Caf"), 0xE9]),
            ("mark-and-latin.txt", [.. Encoding.UTF8.GetPreamble(), .. Utf8("Caf"), 0xE9]),
            ("utf16.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Text")]),
            ("utf16be.txt", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("Text")]),
            ("utf32.txt", [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("Text")]),
            ("surrogate.txt", [0xED, 0xA0, 0x80]),
            ("overlong.txt", [0xC0, 0x80]),
            ("replaced.txt", Utf8("Caf\uFFFD")),
            ("a.txt", Utf8("One text."))));

    // Under the hash FNV-1a, these texts are one.
    [Fact]
    public void Texts_made_to_collide_are_both_stored() => Assert.Equal(
        2, BitConverter.ToInt32(Pack(("one.txt", Utf8("敱葙垻華脨蔭蔟抰")), ("other.txt", Utf8("更蓵为蛻轒蜑蜵所"))), startIndex: 2 * sizeof(long)));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Pack(params (string File, byte[] Bytes)[] files)
    {
        var pack = new TextPackWriter();
        foreach (var (_, bytes) in files)
        {
            pack.Add(bytes);
        }

        using var stream = new MemoryStream();
        pack.WriteTo(stream);
        return stream.ToArray();
    }
}
