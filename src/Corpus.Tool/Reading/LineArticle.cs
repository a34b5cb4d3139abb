using System.Text.Json;
using System.Text.Unicode;
using Corpus.Text;

namespace Corpus.Tool.Reading;

/// <summary>
/// Reads one line of <c>read --lines</c>, a JSON object with a <c>text</c> and an <c>id</c>, and writes the object of the article. The id can be any JSON value
/// and comes back as it is. Without one, the number of the line identifies the article.
/// </summary>
internal ref struct LineArticle
{
    private readonly ReadOnlySpan<byte> _line;
    private ReadOnlySpan<byte> _id;
    private string? _text;
    private string? _error;

    private LineArticle(ReadOnlySpan<byte> line) => _line = line;

    /// <summary>Writes the object for a line.</summary>
    /// <param name="writer">Where to write it.</param>
    /// <param name="bytes">The line.</param>
    /// <param name="line">What is known about it.</param>
    /// <returns>False if the line cannot be read. Then the object has an error instead of an article.</returns>
    public static bool Write(Utf8JsonWriter writer, ReadOnlySpan<byte> bytes, InputLine line)
    {
        var request = new LineArticle(bytes);
        request.Parse(line.IsTooLong);
        writer.WriteStartObject();
        request.WriteId(writer, line.Number);
        if (request._error is { } error)
        {
            writer.WriteString("error"u8, error);
        }
        else
        {
            ArticleJson.Write(writer, SeedReader.Read(request._text!));
        }

        writer.WriteEndObject();
        return request._error is null;
    }

    private void Parse(bool isTooLong)
    {
        if (isTooLong)
        {
            _error = $"The line is longer than {LineReader.MaxLineLength >> 20} MiB; shorten the text or split it";
        }
        else if (!Utf8.IsValid(_line))
        {
            // The id can be in the part that is valid.
            _error = "The line is not valid UTF-8; write it as UTF-8";
        }

        try
        {
            // Of a line with an error, only the id is needed.
            ParseObject(isComplete: _error is null);
        }
        catch (JsonException exception)
        {
            _error ??= $"The line is not valid JSON: byte {exception.BytePositionInLine + 1} is unexpected; write one JSON object per line";
        }
    }

    private void ParseObject(bool isComplete)
    {
        var reader = new Utf8JsonReader(_line, isFinalBlock: isComplete, state: default);
        if (isComplete && _line.Trim(" \t\r"u8).IsEmpty)
        {
            _error = "The line is empty; write one JSON object per line";
            return;
        }

        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            _error ??= "The line is not a JSON object; write an object with 'id' and 'text'";
            return;
        }

        var hasText = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                if (!ReadId(ref reader))
                {
                    return;
                }
            }
            else if (isComplete && reader.ValueTextEquals("text"u8))
            {
                hasText = true;
                ReadText(ref reader);
            }
            else if (!reader.TrySkip())
            {
                return;
            }
        }

        if (isComplete)
        {
            // Checks that nothing follows the object.
            reader.Read();
            _error ??= hasText ? null : "The object has no 'text'; write the text of the article as a JSON string";
        }
    }

    private bool ReadId(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        var start = (int)reader.TokenStartIndex;
        if (!reader.TrySkip())
        {
            return false;
        }

        var id = _line[start..(int)reader.BytesConsumed];
        if (Utf8.IsValid(id))
        {
            _id = id;
        }

        return true;
    }

    // As in any JSON reader, the last one wins.
    private void ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        _text = null;
        _error = null;
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.Skip();
            _error = "'text' is not a JSON string; write the text of the article as a string";
            return;
        }

        try
        {
            _text = reader.GetString();
        }
        catch (InvalidOperationException)
        {
            _error = "'text' contains half of a surrogate pair (\\uD800 to \\uDFFF), which is not a character; remove it or write the whole pair";
        }
    }

    private readonly void WriteId(Utf8JsonWriter writer, long number)
    {
        if (_id.IsEmpty)
        {
            writer.WriteNumber("line"u8, number);
            return;
        }

        writer.WritePropertyName("id"u8);
        if (_id[0] is (byte)'{' or (byte)'[')
        {
            // Without its white space, which can contain a carriage return: some programs end a line there.
            using var document = JsonDocument.Parse(_id.ToArray());
            document.RootElement.WriteTo(writer);
        }
        else
        {
            writer.WriteRawValue(_id, skipInputValidation: true);
        }
    }
}
