using System.Text;
using Corpus.Text.Names;

namespace Corpus.Build.Tests;

public class TextPackWriterTests
{
    [Fact]
    public void The_bytes_do_not_depend_on_the_order_of_the_files()
    {
        var files = Enumerable.Range(0, 100).Select(i => ($"/home/user/MyApp/seeds/{i}.txt", Utf8($"Text {i}"))).ToArray();

        Assert.Equal(Pack(files), Pack([.. files.Reverse(), files[0]]));
    }

    [Fact]
    public void Equal_texts_are_stored_once() => Assert.Equal(
        1, ReadCount(Pack(("a.txt", Utf8("One text.")), ("b.txt", Utf8("One text.")), ("c.txt", [.. Encoding.UTF8.GetPreamble(), .. Utf8("One text.")]))));

    [Fact]
    public void The_table_has_every_article_in_order_of_path()
    {
        var pack = Pack(
            ("/home/user/MyApp/seeds/b/talks.txt", Utf8("date 2022-04-07\n\n“We will see,” Anna Smith said.")), ("/home/user/MyApp/seeds/talks.txt", Utf8("Rain.")),
            ("/home/user/MyApp/seeds/talks.md", Utf8("Rain.")), ("/home/user/MyApp/texts/x y.txt", Utf8("Snow.")));
        using var reader = new BinaryReader(new MemoryStream(pack));
        reader.BaseStream.Position = 3 * sizeof(long);
        reader.BaseStream.Position = reader.ReadInt64();

        Assert.Equal(
            "\n2022-04-07 1 0 6 7 seeds/b/talks.txt\n- 0 1 6 5 seeds/talks.md\n- 0 1 0 15 seeds/talks.txt\n- 0 2 0 9 texts/x y.txt", reader.ReadString());
    }

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
        2, ReadCount(Pack(("one.txt", Utf8("敱葙垻華脨蔭蔟抰")), ("other.txt", Utf8("更蓵为蛻轒蜑蜵所")))));

    private static int ReadCount(byte[] pack) => BitConverter.ToInt32(pack, startIndex: 6 * sizeof(long));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Pack(params (string File, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        TextPackWriter.Write(stream, files.Select(file => (SeedPath.From(file.File, "/home/user/MyApp/"), new Func<byte[]>(() => file.Bytes))));
        return stream.ToArray();
    }
}
