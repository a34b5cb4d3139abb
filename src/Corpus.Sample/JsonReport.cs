using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Sample.Corpus;

namespace Corpus.Sample;

/// <summary>Writes the corpus as JSON Lines. System.Text.Json serializes the generated records as they are.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output)
    {
        foreach (var article in Articles.All)
        {
            output.WriteLine(JsonSerializer.Serialize(article, Options));
        }
    }
}
