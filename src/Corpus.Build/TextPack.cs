using System.Text;
using Corpus.Generator.Templates;
using Corpus.Text;
using Corpus.Text.Files;
using Corpus.Text.Tables;

namespace Corpus.Build;

/// <summary>
/// The texts of a corpus, and the tables of what is read of them, as the one resource that <see cref="EmbeddedText"/> reads them from: the same bytes whatever
/// the files are named, wherever they stand and in whatever order they come. Texts that are the same stand in it once.
/// </summary>
internal sealed class TextPack
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private static readonly byte[] Mark = Utf8.GetPreamble();

    private readonly Dictionary<(ulong Hash, int Length), (string File, byte[] Utf8)> _texts = [];

    /// <summary>
    /// Adds the text of a file as the compiler reads it; unless it is one that the generator keeps as a string literal, since only what the compiler made
    /// of the file gives it back exactly: what is not UTF-8, or holds a replacement character and so may once not have been.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="bytes">What stands in it.</param>
    /// <returns>The file of another text that cannot be told from this one; null where there is none.</returns>
    public string? Add(string file, byte[] bytes)
    {
        var utf8 = bytes.Take(Mark.Length).SequenceEqual(Mark) ? bytes.Skip(Mark.Length).ToArray() : bytes;
        string text;
        try
        {
            text = Utf8.GetString(utf8);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        if (!TextResource.CanHold(Utf8, text))
        {
            return null;
        }

        var key = (EmbeddedText.HashOf(text), text.Length);
        if (_texts.TryGetValue(key, out var known))
        {
            // Not that of spans, whose assembly not every MSBuild has.
            return Enumerable.SequenceEqual(known.Utf8, utf8) ? null : known.File;
        }

        _texts.Add(key, (file, utf8));
        return null;
    }

    /// <summary>Writes the resource.</summary>
    public void WriteTo(Stream stream)
    {
        var entries = _texts.OrderBy(entry => entry.Key.Hash).ThenBy(entry => entry.Key.Length).ToArray();
        var tables = entries.AsParallel().AsOrdered().Select(entry => Tables(entry.Value.Utf8)).ToArray();
        using var writer = new BinaryWriter(stream, Utf8, leaveOpen: true);
        writer.Write(entries.Length);
        var start = EmbeddedText.HeaderSize + (long)entries.Length * EmbeddedText.EntrySize;
        for (var i = 0; i < entries.Length; i++)
        {
            var size = entries[i].Value.Utf8.Length;
            writer.Write(entries[i].Key.Hash);
            writer.Write(entries[i].Key.Length);
            writer.Write(size);
            writer.Write(start);
            start += size + tables[i].Length;
        }

        for (var i = 0; i < entries.Length; i++)
        {
            writer.Write(entries[i].Value.Utf8);
            writer.Write(tables[i]);
        }
    }

    private static byte[] Tables(byte[] utf8)
    {
        var article = SeedReader.Read(Utf8.GetString(utf8));
        using var tables = new MemoryStream();
        using var writer = new BinaryWriter(tables, Utf8);
        writer.Write(ArticleTables.Paragraphs(article));
        writer.Write(ArticleTables.Dates(article));
        writer.Write(ArticleTables.Quotes(article));
        writer.Flush();
        return tables.ToArray();
    }
}
