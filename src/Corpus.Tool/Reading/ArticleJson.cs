using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Text;

namespace Corpus.Tool.Reading;

/// <summary>
/// Writes an article as the properties of a JSON object: those that System.Text.Json writes of the generated record <c>Article</c>, in the same order, without
/// <c>Id</c> and <c>Path</c>. Positions count UTF-16 code units.
/// </summary>
internal static class ArticleJson
{
    /// <summary>The options of the writer. The structure is not validated, because tests cover it.</summary>
    public static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private const int MaxSegment = 16 << 10;

    /// <summary>Writes the properties. The caller writes the braces and what comes first.</summary>
    public static void Write(Utf8JsonWriter writer, SeedArticle article)
    {
        var text = article.Text;
        writer.WriteString("Title"u8, article.Title);
        WriteDay(writer, "Published"u8, article.Published);
        writer.WriteString("PublishedFrom"u8, article.PublishedFrom.ToString());
        WriteStrings(writer, "Authors"u8, article.Authors);
        WriteSlice(writer, "Dateline"u8, text, article.Dateline);
        WriteSlice(writer, "Credit"u8, text, article.Credit);
        writer.WriteString("Url"u8, article.Url);
        writer.WriteString("Source"u8, article.Source);
        WriteStrings(writer, "Tags"u8, article.Tags);
        WriteMetadata(writer, article.FrontMatter);
        WriteString(writer, "Text"u8, text);

        writer.WriteStartArray("Paragraphs"u8);
        foreach (var paragraph in article.Paragraphs)
        {
            writer.WriteStartObject();
            writer.WriteString("Kind"u8, paragraph.Kind.ToString());
            WriteText(writer, text, paragraph.Start, paragraph.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();

        writer.WriteStartArray("Dates"u8);
        foreach (var date in article.Dates)
        {
            writer.WriteStartObject();
            WriteText(writer, text, date.Start, date.Length);
            writer.WriteString("Value"u8, date.Value);
            WriteDay(writer, "First"u8, date.First);
            WriteDay(writer, "Last"u8, date.Last);
            writer.WriteString("Granularity"u8, date.Granularity.ToString());
            writer.WriteString("Modifier"u8, date.Modifier.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();

        writer.WriteStartArray("Quotes"u8);
        foreach (var quote in article.Quotes)
        {
            writer.WriteStartObject();
            WriteText(writer, text, quote.Start, quote.Length);
            writer.WriteString("Kind"u8, quote.Kind.ToString());
            writer.WritePropertyName("Speaker"u8);
            WriteSpeaker(writer, quote.Speaker);
            WriteAttribution(writer, text, quote.Attribution);
            writer.WriteBoolean("IsBalanced"u8, quote.IsBalanced);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();

        writer.WriteStartArray("Speakers"u8);
        foreach (var speaker in article.Quotes.Select(quote => quote.Speaker).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            WriteSpeaker(writer, speaker);
        }

        writer.WriteEndArray();
    }

    private static void WriteAttribution(Utf8JsonWriter writer, string text, Attribution? attribution)
    {
        if (attribution is null)
        {
            writer.WriteNull("Attribution"u8);
            return;
        }

        writer.WriteStartObject("Attribution"u8);
        WriteSlice(writer, "Source"u8, text, attribution.Source);
        writer.WriteNumber("SourceStart"u8, attribution.Source.Start);
        writer.WriteNumber("SourceLength"u8, attribution.Source.Length);
        WriteSlice(writer, "Cue"u8, text, attribution.Cue);
        WriteNumber(writer, "CueStart"u8, attribution.Cue?.Start);
        WriteNumber(writer, "CueLength"u8, attribution.Cue?.Length);
        writer.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter writer, string? name)
    {
        if (name is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("Name"u8, name);
        writer.WriteEndObject();
    }

    private static void WriteMetadata(Utf8JsonWriter writer, FrontMatterBlock? frontMatter)
    {
        writer.WriteStartObject("Metadata"u8);
        foreach (var (key, value) in ArticleMetadata.Get(frontMatter))
        {
            writer.WriteString(key, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string text, int start, int length)
    {
        WriteString(writer, "Text"u8, text.AsSpan(start, length));
        writer.WriteNumber("Start"u8, start);
        writer.WriteNumber("Length"u8, length);
    }

    private static void WriteSlice(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string text, Slice? slice)
    {
        if (slice is { } some)
        {
            WriteString(writer, name, text.AsSpan(some.Start, some.Length));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    // The writer reserves several times the memory of what it writes at once.
    private static void WriteString(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ReadOnlySpan<char> text)
    {
        if (text.Length <= MaxSegment)
        {
            writer.WriteString(name, text);
            return;
        }

        writer.WritePropertyName(name);
        for (; text.Length > MaxSegment; text = text[MaxSegment..])
        {
            writer.WriteStringValueSegment(text[..MaxSegment], isFinalSegment: false);
        }

        writer.WriteStringValueSegment(text, isFinalSegment: true);
    }

    private static void WriteStrings(Utf8JsonWriter writer, ReadOnlySpan<byte> name, EquatableArray<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteDay(Utf8JsonWriter writer, ReadOnlySpan<byte> name, CalendarDate? day)
    {
        if (day is not { } some)
        {
            writer.WriteNull(name);
            return;
        }

        // 2022-04-07, without a string.
        Span<char> characters = stackalloc char[10];
        DateOnly.FromDayNumber(some.DayNumber).TryFormat(characters, out var length, "O");
        writer.WriteString(name, characters[..length]);
    }
}
