using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Settings;

/// <summary>A property, item metadata or <c>.editorconfig</c> key that takes one of a few values. Letter case and surrounding white space are ignored.</summary>
/// <param name="name">The name as the user writes it.</param>
/// <param name="key">The name under which the compiler passes it.</param>
/// <param name="names">The valid values as the user writes them.</param>
internal abstract class Setting(string name, string key, params string[] names)
{
    /// <summary>The name as the user writes it.</summary>
    public string Name => name;

    /// <summary>The valid values as the user writes them.</summary>
    public IReadOnlyList<string> ValidValues => names;

    /// <summary>Joins the names of values for a message: <c>'true' or 'false'</c>.</summary>
    public static string JoinNames(IEnumerable<string> names)
    {
        string[] quoted = [.. names.Select(name => $"'{name}'")];
        return string.Join(", ", quoted.Take(quoted.Length - 1)) + " or " + quoted[quoted.Length - 1];
    }

    /// <summary>The value that is set, if it is not a valid one; null if it is valid or nothing is set.</summary>
    public string? FindInvalidValue(AnalyzerConfigOptions options) => options.TryGetValue(key, out var value) && value.Trim().Length > 0 && IndexOf(value) < 0 ? value : null;

    /// <summary>The index of the value that is set; -1 if nothing, or nothing valid, is set.</summary>
    protected int FindIndex(AnalyzerConfigOptions options) => options.TryGetValue(key, out var value) ? IndexOf(value) : -1;

    private int IndexOf(string value) => Array.FindIndex(names, name => name.Equals(value.Trim(), StringComparison.OrdinalIgnoreCase));
}

/// <summary>A setting with typed values.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="name">The name as the user writes it.</param>
/// <param name="key">The name under which the compiler passes it.</param>
/// <param name="fallback">The value if nothing, or nothing valid, is set.</param>
/// <param name="values">The valid values, each with its name.</param>
internal sealed class Setting<T>(string name, string key, T fallback, params (string Name, T Value)[] values)
    : Setting(name, key, [.. values.Select(value => value.Name)])
{
    /// <summary>Reads the setting.</summary>
    public T Read(AnalyzerConfigOptions options) => FindIndex(options) is >= 0 and var index ? values[index].Value : fallback;
}
