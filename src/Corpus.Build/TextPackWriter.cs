using System.Text;
using Corpus.Text;
using Corpus.Text.Names;
using Corpus.Text.Tables;

namespace Corpus.Build;

/// <summary>
/// Writes the text pack in the format that <see cref="TextPack"/> documents. The bytes do not depend on the order of the files. Equal texts are written once.
/// </summary>
internal sealed class TextPackWriter
{
    // Files are read on all cores, up to this size at a time. A text is dropped once it is written, so that memory does not grow with the texts.
    private const int BatchSize = 1 << 24;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private static readonly byte[] ByteOrderMark = Utf8.GetPreamble();

    // Another version of the package can write the pack in another format, and read other dates in the texts.
    private static readonly ulong Writer = unchecked((GetBuild(typeof(TextPackWriter)) * 31) + GetBuild(typeof(SeedReader)));

    private readonly BinaryWriter _writer;
    private readonly List<PackedText> _texts = [];
    private readonly ArticleList _articles = new();
    private readonly ArticleIds _ids = new();
    private ulong _digest;

    // By hash, the index of the text.
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    private TextPackWriter(BinaryWriter writer) => _writer = writer;

    /// <summary>
    /// Writes the pack of files. Skips a file that is listed twice, and a text that the generator keeps as a string literal because the pack could not give it
    /// back exactly: one that is not UTF-8, or that contains a replacement character.
    /// </summary>
    /// <param name="stream">The stream to write to, which must be able to seek.</param>
    /// <param name="files">The path of each file, and a method that reads its content.</param>
    public static void Write(Stream stream, IEnumerable<(SeedPath Path, Func<byte[]> Read)> files)
    {
        using var writer = new BinaryWriter(stream, Utf8, leaveOpen: true);
        writer.Write(new byte[TextPack.HeaderSize]);
        var pack = new TextPackWriter(writer);
        var batch = new List<(SeedPath Path, byte[] Bytes)>();
        var size = 0L;
        string? last = null;
        foreach (var (path, read) in files.OrderBy(file => file.Path.Relative, StringComparer.Ordinal))
        {
            if (path.Relative == last)
            {
                continue;
            }

            last = path.Relative;
            var bytes = read();
            if (batch.Count > 0 && size + bytes.Length > BatchSize)
            {
                pack.Add(batch);
                batch.Clear();
                size = 0;
            }

            batch.Add((path, bytes));
            size += bytes.Length;
        }

        pack.Add(batch);
        pack.Complete();
    }

    /// <summary>Whether a file is a pack of the size that it states, written by this build of the task. A pack that was cut off is not.</summary>
    /// <param name="file">The path of the file.</param>
    public static bool IsWhole(string file)
    {
        if (!File.Exists(file))
        {
            return false;
        }

        using var reader = new BinaryReader(File.OpenRead(file));
        return reader.BaseStream.Length >= TextPack.HeaderSize && reader.ReadInt64() == reader.BaseStream.Length && reader.ReadUInt64() == Writer;
    }

    private static ulong GetBuild(Type type) => BitConverter.ToUInt64(type.Module.ModuleVersionId.ToByteArray(), 0);

    private void Add(List<(SeedPath Path, byte[] Bytes)> files)
    {
        var articles = new List<(SeedPath Path, int Index)>();
        var texts = new List<(byte[] Utf8, string Text)>();
        foreach (var (path, decoded) in files.AsParallel().AsOrdered().Select(file => (file.Path, Decode(file.Bytes))))
        {
            if (decoded is not var (utf8, text, hash))
            {
                continue;
            }

            if (!_indexes.TryGetValue(hash, out var index))
            {
                _indexes.Add(hash, index = _indexes.Count);
                texts.Add((utf8, text));
            }

            articles.Add((path, index));
            _digest = unchecked(_digest + TextPack.Digest(path.Relative, hash));
        }

        foreach (var (text, tables, parts, article) in texts.AsParallel().AsOrdered().Select(text => Read(text.Utf8, text.Text)))
        {
            var start = _writer.BaseStream.Position;
            _writer.Write(text);
            _writer.Write(tables);
            _texts.Add(new PackedText(start, text.Length, start + text.Length + tables.Length, article.Published, article.Quotes.Count, DateTable.GetPeriods(article.Dates)));
            _writer.Write(parts);
        }

        foreach (var (path, index) in articles)
        {
            _articles.Add(path.Relative, _ids.Take(path.Relative, path.Id), _texts[index].Published, _texts[index].Quotes, index);
        }
    }

    // The text of a file as the compiler reads it; null if the pack cannot hold it.
    private static (byte[] Utf8, string Text, string Hash)? Decode(byte[] bytes)
    {
        var utf8 = bytes.Take(ByteOrderMark.Length).SequenceEqual(ByteOrderMark) ? bytes.Skip(ByteOrderMark.Length).ToArray() : bytes;
        try
        {
            var text = Utf8.GetString(utf8);
            return TextPack.CanHold(Utf8, text) ? (utf8, text, TextPack.Hash(text)) : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static (byte[] Text, byte[] Tables, byte[] Parts, SeedArticle Article) Read(byte[] utf8, string text)
    {
        var article = SeedReader.Read(text);
        var data = new ArticleData(article);
        return (utf8, Encode(data.Tables.Select(table => table.Rows)), Encode(data.Parts.Select(part => part.Value ?? "")), article);
    }

    private static byte[] Encode(IEnumerable<string> strings)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Utf8);
        foreach (var value in strings)
        {
            writer.Write(value);
        }

        writer.Flush();
        return stream.ToArray();
    }

    private void Complete()
    {
        var entries = _writer.BaseStream.Position;
        foreach (var text in _texts)
        {
            _writer.Write(text.Start);
            _writer.Write(text.Size);
            _writer.Write(text.Parts);
        }

        var articles = _writer.BaseStream.Position;
        _writer.Write(_articles.ToString());
        var dates = _writer.BaseStream.Position;
        _writer.Write(DateTable.Write(_texts.Select((text, i) => (i, text.Periods))));
        var size = _writer.BaseStream.Position;

        _writer.Seek(0, SeekOrigin.Begin);
        _writer.Write(size);
        _writer.Write(Writer);
        _writer.Write(_digest);
        _writer.Write(articles);
        _writer.Write(dates);
        _writer.Write(entries);
        _writer.Write(_texts.Count);
    }

    /// <summary>What the tables have of a text that is written.</summary>
    /// <param name="Start">The position of the text.</param>
    /// <param name="Size">The size of the text, in bytes.</param>
    /// <param name="Parts">The position of its parts.</param>
    /// <param name="Published">The publication date; null if there is none.</param>
    /// <param name="Quotes">The number of quotations.</param>
    /// <param name="Periods">The periods of its date mentions.</param>
    private sealed record PackedText(long Start, int Size, long Parts, CalendarDate? Published, int Quotes, EquatableArray<DatePeriod> Periods);
}
