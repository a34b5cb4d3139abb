using Corpus.Text.Names;
using Corpus.Text.Vocabulary;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Settings;

/// <summary>
/// The fields that a project declares: <c>&lt;CorpusField Include="section" Type="string" Required="true" /&gt;</c>. The package's targets pass them as one
/// property, <c>section,string,true|pages,int,</c>, and an assembly announces those of its records in the same form.
/// </summary>
internal static class FieldSettings
{
    private const char FieldSeparator = '|';
    private const char PartSeparator = ',';

    private static readonly string Key = MSBuildKeys.Property("_CorpusFields");

    private static readonly (string Name, FieldType Type)[] Types =
    [
        ("string", FieldType.String), ("string[]", FieldType.StringArray), ("int", FieldType.Int), ("double", FieldType.Double), ("bool", FieldType.Bool),
        ("date", FieldType.Date),
    ];

    /// <summary>The declared fields, in order of declaration. What is invalid counts as not set.</summary>
    public static EquatableArray<ArticleField> Read(AnalyzerConfigOptions options) => Parse(GetValue(options));

    /// <summary>Parses a list of fields.</summary>
    public static EquatableArray<ArticleField> Parse(string list) => new([.. ReadDeclarations(list).Select(declaration => declaration.Field).OfType<ArticleField>()]);

    /// <summary>Formats a list of fields.</summary>
    public static string Format(EquatableArray<ArticleField> fields) => string.Join(
        FieldSeparator.ToString(),
        fields.Select(field => field.Key + PartSeparator + Array.Find(Types, type => type.Type == field.Type).Name + PartSeparator + (field.IsRequired ? "true" : "")));

    /// <summary>The declarations that are not valid.</summary>
    public static IEnumerable<InvalidField> FindInvalid(AnalyzerConfigOptions options) => ReadDeclarations(GetValue(options)).SelectMany(declaration => declaration.Problems);

    private static string GetValue(AnalyzerConfigOptions options) => options.TryGetValue(Key, out var value) ? value : "";

    private static IEnumerable<(ArticleField? Field, IReadOnlyList<InvalidField> Problems)> ReadDeclarations(string list)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in ReservedNames.InArticle)
        {
            taken[member] = $"Article has a member '{member}'";
        }

        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var declaration in list.Split([FieldSeparator], StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = [.. declaration.Split(PartSeparator).Select(part => part.Trim())];
            var key = parts[0];
            if (key.Length == 0)
            {
                continue;
            }

            if (!keys.Add(key))
            {
                yield return (null, [new InvalidField(key, "CorpusField", "each key once")]);
                continue;
            }

            var problems = new List<InvalidField>();
            var type = Find(parts, 1, "string", Types, key, "Type", problems);
            var isRequired = Find(parts, 2, "false", [("true", true), ("false", false)], key, "Required", problems);
            if (FrontMatterKeys.IsKnown(key))
            {
                // It has a property already.
                yield return (new ArticleField(key, type, isRequired), problems);
                continue;
            }

            var name = FieldName.From(key);
            if (name is null)
            {
                problems.Add(new InvalidField(key, "CorpusField", "a key with letters"));
            }
            else if (taken.TryGetValue(name, out var conflict))
            {
                problems.Add(new InvalidField(key, "CorpusField", "another key, because " + conflict));
                name = null;
            }
            else
            {
                taken.Add(name, $"'{key}' also becomes the property '{name}'");
            }

            yield return (name is null ? null : new ArticleField(key, type, isRequired), problems);
        }
    }

    private static T Find<T>(
        string[] parts, int index, string fallback, (string Name, T Value)[] values, string key, string attribute, List<InvalidField> problems)
    {
        var written = index < parts.Length && parts[index].Length > 0 ? parts[index] : fallback;
        var found = Array.FindIndex(values, value => value.Name.Equals(written, StringComparison.OrdinalIgnoreCase));
        if (found < 0)
        {
            problems.Add(new InvalidField(written, $"{attribute} of CorpusField '{key}'", Setting.JoinNames(values.Select(value => value.Name))));
            found = Array.FindIndex(values, value => value.Name == fallback);
        }

        return values[found].Value;
    }
}

/// <summary>A declaration of a field that is not valid.</summary>
/// <param name="Value">What is not valid.</param>
/// <param name="Setting">What it is a value of.</param>
/// <param name="Remedy">What to write instead.</param>
internal sealed record InvalidField(string Value, string Setting, string Remedy);
