using System.Text.Json;
using Corpus.Text;
using Corpus.Tool.Files;

namespace Corpus.Tool.Reading;

/// <summary>A file that was read.</summary>
/// <param name="File">The file.</param>
/// <param name="Article">The article; null if the file could not be read.</param>
/// <param name="Error">Why it could not be read; null if it could.</param>
internal sealed record FileArticle(InputFile File, SeedArticle? Article, string? Error)
{
    /// <summary>Reads a file.</summary>
    public static FileArticle Read(InputFile file)
    {
        if (!file.TryRead(out var bytes, out var error))
        {
            return new FileArticle(file, Article: null, error);
        }

        return SeedText.Decode(bytes) is { Text: var text }
            ? new FileArticle(file, SeedReader.Read(text), Error: null)
            : new FileArticle(file, Article: null, $"{file.Path}: the file is not text; save it as UTF-8");
    }

    /// <summary>The article as a line of JSON, with the id of the file; empty if it could not be read.</summary>
    public byte[] ToJsonLine()
    {
        if (Article is null)
        {
            return [];
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, ArticleJson.WriterOptions))
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, File.Id);
            ArticleJson.Write(writer, Article);
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
