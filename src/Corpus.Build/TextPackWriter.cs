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
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private static readonly byte[] ByteOrderMark = Utf8.GetPreamble();

    // Another version of the package can write the pack in another format, and read other dates in the texts.
    private static readonly ulong Writer = unchecked((GetBuild(typeof(TextPackWriter)) * 31) + GetBuild(typeof(SeedReader)));

    // By path: the id that the article has unless another has it too, and the hash of the text.
    private readonly SortedDictionary<string, (string Id, string Hash)> _articles = new(StringComparer.Ordinal);

    // By hash.
    private readonly Dictionary<string, byte[]> _texts = new(StringComparer.Ordinal);

    /// <summary>
    /// Adds the text of a file as the compiler reads it. Skips a file that was added before, and a text that the generator keeps as a string literal because the
    /// pack could not give it back exactly: one that is not UTF-8, or that contains a replacement character.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="bytes">The content of the file.</param>
    public void Add(SeedPath path, byte[] bytes)
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

        if (TextPack.CanHold(Utf8, text) && !_articles.ContainsKey(path.Relative))
        {
            var hash = TextPack.Hash(text);
            _articles.Add(path.Relative, (path.Id, hash));
            _texts[hash] = utf8;
        }
    }

    /// <summary>Writes the pack.</summary>
    /// <param name="stream">The stream to write to.</param>
    public void WriteTo(Stream stream)
    {
        var hashes = _articles.Values.Select(article => article.Hash).Distinct(StringComparer.Ordinal).ToArray();
        var texts = hashes.AsParallel().AsOrdered().Select(hash => new PackedText(_texts[hash])).ToArray();
        var articles = Encode([ListArticles(hashes, texts)]);
        var dates = Encode([DateTable.Write(texts.Select((text, i) => (i, text.Periods)))]);
        using var writer = new BinaryWriter(stream, Utf8, leaveOpen: true);
        var start = TextPack.HeaderSize + (long)texts.Length * TextPack.EntrySize;
        var end = start + texts.Sum(text => text.Size);
        writer.Write(end + articles.Length + dates.Length);
        writer.Write(Writer);
        writer.Write(_articles.Aggregate(0UL, (digest, article) => unchecked(digest + TextPack.Digest(article.Key, article.Value.Hash))));
        writer.Write(end);
        writer.Write(end + articles.Length);
        writer.Write(texts.Length);
        foreach (var text in texts)
        {
            writer.Write(start);
            writer.Write(text.Utf8.Length);
            writer.Write(start + text.Utf8.Length + text.Tables.Length);
            start += text.Size;
        }

        foreach (var text in texts)
        {
            writer.Write(text.Utf8);
            writer.Write(text.Tables);
            writer.Write(text.Parts);
        }

        writer.Write(articles);
        writer.Write(dates);
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

    private string ListArticles(string[] hashes, PackedText[] texts)
    {
        var indexes = hashes.Select((hash, i) => (hash, i)).ToDictionary(text => text.hash, text => text.i, StringComparer.Ordinal);
        var ids = new ArticleIds();
        var list = new ArticleList();
        foreach (var article in _articles)
        {
            var index = indexes[article.Value.Hash];
            list.Add(article.Key, ids.Take(article.Key, article.Value.Id), texts[index].Published, texts[index].Quotes, index);
        }

        return list.ToString();
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

    // A text as it is written, and what the tables have of it.
    private sealed class PackedText
    {
        public PackedText(byte[] utf8)
        {
            var article = SeedReader.Read(TextPackWriter.Utf8.GetString(utf8));
            var data = new ArticleData(article);
            Utf8 = utf8;
            Tables = Encode(data.Tables.Select(table => table.Rows));
            Parts = Encode(data.Parts.Select(part => part.Value ?? ""));
            Periods = DateTable.GetPeriods(article.Dates);
            Published = article.Published;
            Quotes = article.Quotes.Count;
        }

        public byte[] Utf8 { get; }

        public byte[] Tables { get; }

        public byte[] Parts { get; }

        public EquatableArray<DatePeriod> Periods { get; }

        public CalendarDate? Published { get; }

        public int Quotes { get; }

        public long Size => (long)Utf8.Length + Tables.Length + Parts.Length;
    }
}
