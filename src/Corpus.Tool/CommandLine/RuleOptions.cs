using System.CommandLine;
using System.CommandLine.Parsing;
using Corpus.Text;
using Corpus.Text.Faults;
using Corpus.Tool.Checking;

namespace Corpus.Tool.CommandLine;

/// <summary>The options that decide what counts as a fault. <c>check</c> and <c>fix</c> share them.</summary>
internal sealed class RuleOptions
{
    private static readonly (string Name, Severity Severity)[] SeverityNames =
        [("error", Severity.Error), ("warning", Severity.Warning), ("suggestion", Severity.Suggestion), ("none", Severity.None)];

    private static readonly (string Name, FieldType Type)[] FieldTypes =
    [
        ("string", FieldType.String), ("string[]", FieldType.StringArray), ("int", FieldType.Int), ("double", FieldType.Double), ("bool", FieldType.Bool),
        ("date", FieldType.Date),
    ];

    private readonly Option<KeyValuePair<string, Severity>[]> _severity = new("--severity")
    {
        Description = "How serious a rule is: error, warning, suggestion or none. Takes precedence over configuration files. Can be repeated.",
        HelpName = "RULE=LEVEL",
        CustomParser = ParseAll(ParseSeverity),
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Count faults as errors, like CorpusDiagnostics=strict in a project." };

    private readonly Option<ArticleField[]> _field = new("--field")
    {
        Description = "A field of the front matter: its key and its type (string, string[], int, double, bool or date), and ! if every text must have it. Then, other fields are reported. Can be repeated.",
        HelpName = "KEY:TYPE[!]",
        CustomParser = ParseAll(ParseField),
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_severity);
        command.Add(_strict);
        command.Add(_field);
    }

    /// <summary>The settings that the user gave.</summary>
    public CheckSettings GetSettings(ParseResult arguments)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var (id, severity) in arguments.GetValue(_severity) ?? [])
        {
            severities[id] = severity;
        }

        return new CheckSettings(severities, arguments.GetValue(_strict), new(arguments.GetValue(_field) ?? []));
    }

    // Reports every value that is not valid.
    private static Func<ArgumentResult, T[]?> ParseAll<T>(Func<string, (T? Value, string? Error)> parse) => result =>
    {
        var values = new List<T>();
        foreach (var token in result.Tokens)
        {
            var (value, error) = parse(token.Value);
            if (error is null)
            {
                values.Add(value!);
            }
            else
            {
                result.AddError(error);
            }
        }

        return [.. values];
    };

    private static (KeyValuePair<string, Severity> Value, string? Error) ParseSeverity(string text)
    {
        var separator = text.IndexOf('=');
        var rule = SeedRules.All.FirstOrDefault(rule => separator >= 0 && rule.Id.Equals(text[..separator], StringComparison.OrdinalIgnoreCase));
        if (rule is null)
        {
            return (default, $"'{text}' is not a rule and its severity; write for example CORPUS003=warning. The rules are {string.Join(", ", SeedRules.All.Select(rule => rule.Id))}.");
        }

        var index = Array.FindIndex(SeverityNames, name => name.Name.Equals(text[(separator + 1)..], StringComparison.OrdinalIgnoreCase));
        return index < 0
            ? (default, $"'{text[(separator + 1)..]}' is not a severity; use {string.Join(", ", SeverityNames.Select(name => name.Name))}.")
            : (new(rule.Id, SeverityNames[index].Severity), null);
    }

    private static (ArticleField? Value, string? Error) ParseField(string text)
    {
        var isRequired = text.EndsWith('!');
        var declaration = isRequired ? text[..^1] : text;
        var separator = declaration.LastIndexOf(':');
        var index = Array.FindIndex(FieldTypes, type => type.Name.Equals(declaration[(separator + 1)..], StringComparison.OrdinalIgnoreCase));
        return separator <= 0 || index < 0
            ? (null, $"'{text}' is not a field; write a key, a colon and a type, for example section:string. The types are {string.Join(", ", FieldTypes.Select(type => type.Name))}.")
            : (new ArticleField(declaration[..separator], FieldTypes[index].Type, isRequired), null);
    }
}
