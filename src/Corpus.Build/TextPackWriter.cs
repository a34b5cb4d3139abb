using System.Text;
using Corpus.Text;
using Corpus.Text.Tables;

namespace Corpus.Build;

/// <summary>
/// Writes the text pack in the format that <see cref="TextPack"/> documents. The bytes do not depend on the names, folders or order of the files.
/// Equal texts are written once.
/// </summary>
internal sealed class TextPackWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private static readonly byte[] ByteOrderMark = Utf8.GetPreamble();

    private readonly Dictionary<string, byte[]> _texts = new(StringComparer.Ordinal);

    /// <summary>
    /// Adds the text of a file as the compiler reads it. Skips a text that the generator keeps as a string literal because the pack could not give it back
    /// exactly: one that is not UTF-8, or that contains a replacement character.
    /// </summary>
    /// <param name="bytes">The content of the file.</param>
    public void Add(byte[] bytes)
    {
        var utf8 = bytes.Take(ByteOrderMark.Length).SequenceEqual(ByteOrderMark) ? bytes.Skip(ByteOrderMark.Length).ToArray() : bytes;
        string text;
        try
        {
            text = Utf8.GetString(utf8);
        }
        catch (DecoderFallbackException)
        {
            return;
        }

        if (TextPack.CanHold(Utf8, text))
        {
            _texts[TextPack.Hash(text)] = utf8;
        }
    }

    /// <summary>Writes the pack.</summary>
    /// <param name="stream">The stream to write to.</param>
    public void WriteTo(Stream stream)
    {
        var entries = _texts.OrderBy(entry => entry.Key, StringComparer.Ordinal).ToArray();
        var tables = entries.AsParallel().AsOrdered().Select(entry => EncodeTables(entry.Value)).ToArray();
        var dates = Encode([DateTable.Write(tables.Select((table, i) => (i, table.Periods)))]);
        using var writer = new BinaryWriter(stream, Utf8, leaveOpen: true);
        var start = TextPack.HeaderSize + (long)entries.Length * TextPack.EntrySize;
        var end = start + entries.Sum(entry => (long)entry.Value.Length) + tables.Sum(table => (long)table.Bytes.Length);
        writer.Write(end + dates.Length);
        writer.Write(end);
        writer.Write(entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            var size = entries[i].Value.Length;
            writer.Write(entries[i].Key.ToCharArray());
            writer.Write(size);
            writer.Write(start);
            start += size + tables[i].Bytes.Length;
        }

        for (var i = 0; i < entries.Length; i++)
        {
            writer.Write(entries[i].Value);
            writer.Write(tables[i].Bytes);
        }

        writer.Write(dates);
    }

    /// <summary>Whether a file is a pack of the size that it states. A pack that was cut off is not.</summary>
    /// <param name="file">The path of the file.</param>
    public static bool IsComplete(string file)
    {
        if (!File.Exists(file))
        {
            return false;
        }

        using var reader = new BinaryReader(File.OpenRead(file));
        return reader.BaseStream.Length >= TextPack.HeaderSize && reader.ReadInt64() == reader.BaseStream.Length;
    }

    private static (byte[] Bytes, EquatableArray<DatePeriod> Periods) EncodeTables(byte[] utf8)
    {
        var article = SeedReader.Read(Utf8.GetString(utf8));
        return (Encode(new ArticleData(article).Tables.Select(table => table.Rows)), DateTable.GetPeriods(article.Dates));
    }

    private static byte[] Encode(IEnumerable<string> tables)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Utf8);
        foreach (var table in tables)
        {
            writer.Write(table);
        }

        writer.Flush();
        return stream.ToArray();
    }
}
