using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Corpus.Tool.Tests.Engines;

/// <summary>Short texts for <c>corpus read --lines</c>: passages of the five seeds, each with a date header. They are the same in every run.</summary>
internal static partial class GeneratedLines
{
    private const int PassageLength = 900;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns lines with the ids news-00000, news-00001 and so on.</summary>
    /// <param name="count">The number of lines.</param>
    public static IEnumerable<string> Create(int count)
    {
        var sentences = Directory.EnumerateFiles(Path.Combine(AtScalePage.Repository, "seeds"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => SentenceEndRegex().Split(File.ReadAllText(file)))
            .ToArray();
        var day = new DateOnly(2022, 1, 1);
        for (var i = 0; i < count; i++)
        {
            var text = $"date {day.AddDays(i % 365):yyyy-MM-dd}\n\n";
            for (var next = i; text.Length < PassageLength; next++)
            {
                text += sentences[next % sentences.Length] + (next % 3 == 0 ? "\n\n" : " ");
            }

            yield return JsonSerializer.Serialize(new { id = $"news-{i:00000}", text = $"{text}It was text {i}." }, Options);
        }
    }

    [GeneratedRegex(@"(?<=[.!?][”""]?)\s+")]
    private static partial Regex SentenceEndRegex();
}
