using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Text.Faults;
using Corpus.Tool.Files;

namespace Corpus.Tool.Checking;

/// <summary>Writes findings as SARIF 2.1.0, the format of code scanning services.</summary>
internal static class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes a log.</summary>
    /// <param name="output">Where to write it, as UTF-8.</param>
    /// <param name="result">What was found.</param>
    /// <param name="version">The version of the tool.</param>
    public static void Write(Stream output, CheckResult result, string version)
    {
        using var writer = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteString("$schema", Schema);
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer, version);
        WriteInvocation(writer, result.Errors);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        foreach (var finding in result.Findings)
        {
            WriteResult(writer, finding);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.Write("\n"u8);
    }

    private static void WriteTool(Utf8JsonWriter writer, string version)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "corpus");
        writer.WriteString("semanticVersion", version);
        writer.WriteStartArray("rules");
        foreach (var rule in SeedRules.All)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            WriteMessage(writer, "shortDescription", rule.Title);
            WriteMessage(writer, "fullDescription", rule.Description);
            WriteMessage(writer, "help", rule.HasFixes ? $"{rule.Description} 'corpus fix' can fix most of these." : rule.Description);
            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", GetLevel(Severities.GetDefault(rule)));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // Files that could not be read.
    private static void WriteInvocation(Utf8JsonWriter writer, IReadOnlyList<string> errors)
    {
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", errors.Count == 0);
        if (errors.Count > 0)
        {
            writer.WriteStartArray("toolExecutionNotifications");
            foreach (var error in errors)
            {
                writer.WriteStartObject();
                writer.WriteString("level", "error");
                WriteMessage(writer, "message", error);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Rule.Id);
        writer.WriteNumber("ruleIndex", SeedRules.All.Select((rule, index) => (rule, index)).First(item => item.rule == finding.Rule).index);
        writer.WriteString("level", GetLevel(finding.Severity));
        WriteMessage(writer, "message", finding.Message);
        writer.WriteStartArray("locations");
        WriteLocation(writer, finding.File, finding.Start, finding.End);
        writer.WriteEndArray();
        if (finding.Other is { } other)
        {
            writer.WriteStartArray("relatedLocations");
            WriteLocation(writer, other, TextPosition.First, TextPosition.First);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, InputFile file, TextPosition start, TextPosition end)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", GetUri(file.Path));
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", start.Line);
        writer.WriteNumber("startColumn", start.Column);
        writer.WriteNumber("endLine", end.Line);
        writer.WriteNumber("endColumn", end.Column);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    // Relative to the current folder, which is the root of the repository where a code scanning service runs.
    private static string GetUri(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string GetLevel(Severity severity) => severity switch
    {
        Severity.None => "none",
        Severity.Suggestion => "note",
        Severity.Warning => "warning",
        Severity.Error => "error",
    };
}
