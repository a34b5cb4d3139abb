using System.Text;

namespace Corpus.Tool.Files;

/// <summary>The text of a file, decoded as the compiler decodes it.</summary>
/// <param name="Text">The text, without byte order mark.</param>
/// <param name="Encoding">The encoding, which writes the byte order mark if the file has one; null if the file has bytes that are not valid in it.</param>
internal sealed record SeedText(string Text, Encoding? Encoding)
{
    private const string BinaryMark = "\0\0";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),

        // Before UTF-16, whose mark is the beginning of that of UTF-32.
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>Decodes a file: UTF-8, or the encoding of its byte order mark.</summary>
    /// <param name="bytes">The content of the file.</param>
    /// <returns>The text, with U+FFFD for bytes that are not valid; null if the file is binary.</returns>
    public static SeedText? Decode(ReadOnlySpan<byte> bytes)
    {
        var encoding = Utf8 as Encoding;
        foreach (var marked in Marked)
        {
            if (bytes.StartsWith(marked.Preamble))
            {
                encoding = marked;
                bytes = bytes[marked.Preamble.Length..];
                break;
            }
        }

        try
        {
            return new SeedText(encoding.GetString(bytes), encoding);
        }
        catch (DecoderFallbackException)
        {
            var text = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD")).GetString(bytes);
            return text.Contains(BinaryMark, StringComparison.Ordinal) ? null : new SeedText(text, Encoding: null);
        }
    }

    /// <summary>Encodes another text as the file is encoded.</summary>
    /// <exception cref="InvalidOperationException">The file has bytes that are not valid, which would be lost.</exception>
    public byte[] Encode(string text)
    {
        if (Encoding is null)
        {
            throw new InvalidOperationException("The file is not valid text.");
        }

        return [.. Encoding.Preamble, .. Encoding.GetBytes(text)];
    }
}
