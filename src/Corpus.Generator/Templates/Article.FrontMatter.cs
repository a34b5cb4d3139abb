namespace Corpus.Generator.Templates
{
#if NET6_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif

    internal sealed partial record Article
    {
        // Reads the table of front matter: a row per key, which begins with a line feed and "=" (a single value) or "*" (a list). A tab precedes each value.
        // In keys and values, line feed, tab and backslash are escaped.
        private sealed class FrontMatter
        {
            internal static readonly global::System.Collections.Generic.IReadOnlyDictionary<string, string> NoMetadata =
                Copy(global::System.Linq.Enumerable.Empty<global::System.Collections.Generic.KeyValuePair<string, string>>());

            private readonly global::System.Collections.Generic.Dictionary<string, string[]> _lists =
                new global::System.Collections.Generic.Dictionary<string, string[]>(global::System.StringComparer.OrdinalIgnoreCase);
            private readonly global::System.Collections.Generic.Dictionary<string, string> _values =
                new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.OrdinalIgnoreCase);

            internal FrontMatter(string rows)
            {
                foreach (var row in rows.Substring(1).Split('\n'))
                {
                    var words = global::System.Array.ConvertAll(row.Substring(1).Split('\t'), Unescape);
                    var values = new string[words.Length - 1];
                    global::System.Array.Copy(words, 1, values, 0, values.Length);
                    if (row[0] == '*')
                    {
                        _lists[words[0]] = values;
                    }
                    else
                    {
                        _values[words[0]] = values[0];
                    }
                }
            }

            internal global::System.Collections.Generic.IReadOnlyDictionary<string, string> Metadata => Copy(_values);

            internal static global::System.Collections.Generic.IReadOnlyDictionary<string, string> Copy(
                global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> values)
            {
                var copy = new global::System.Collections.Generic.Dictionary<string, string>(global::System.StringComparer.Ordinal);
                foreach (var value in values)
                {
                    copy[value.Key] = value.Value;
                }

                return new global::System.Collections.ObjectModel.ReadOnlyDictionary<string, string>(copy);
            }

            internal static bool AreEqual(
                global::System.Collections.Generic.IReadOnlyDictionary<string, string> one, global::System.Collections.Generic.IReadOnlyDictionary<string, string> other)
            {
                if (one.Count != other.Count)
                {
                    return false;
                }

                foreach (var value in one)
                {
                    if (!other.TryGetValue(value.Key, out var otherValue) || value.Value != otherValue)
                    {
                        return false;
                    }
                }

                return true;
            }

            // The values of fields; null or empty if there is no value of the type, which CORPUS016 reports.
            internal string? String(string key) => _values.TryGetValue(key, out var value) ? value : null;

            internal global::System.Collections.Generic.IReadOnlyList<string> StringArray(string key) =>
                _lists.TryGetValue(key, out var values)
                    ? global::System.Array.AsReadOnly(values)
                    : global::System.Array.Empty<string>();

            internal int? Int(string key) =>
                int.TryParse(
                    String(key), global::System.Globalization.NumberStyles.AllowLeadingSign, global::System.Globalization.CultureInfo.InvariantCulture, out var number)
                    ? number
                    : null;

            internal double? Double(string key) =>
                double.TryParse(
                    String(key),
                    global::System.Globalization.NumberStyles.AllowLeadingSign | global::System.Globalization.NumberStyles.AllowDecimalPoint
                        | global::System.Globalization.NumberStyles.AllowExponent,
                    global::System.Globalization.CultureInfo.InvariantCulture,
                    out var number)
                && !double.IsNaN(number)
                && !double.IsInfinity(number)
                    ? number
                    : null;

            internal bool? Bool(string key) => bool.TryParse(String(key), out var value) ? value : null;

            internal Date? Date(string key) =>
                String(key) is { Length: >= 10 } value
                && IsTime(value, 10)
                && global::System.DateTime.TryParseExact(
                    value.Substring(0, 10), "yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture, global::System.Globalization.DateTimeStyles.None, out var day)
                    ? new Date(day.Year, day.Month, day.Day)
                    : null;

            private static bool IsTime(string value, int start)
            {
                for (var i = start; i < value.Length; i++)
                {
                    if (value[i] is not ((>= '0' and <= '9') or 'T' or 't' or 'Z' or 'z' or ' ' or ',' or ':' or '.' or '+' or '-'))
                    {
                        return false;
                    }
                }

                return true;
            }

            private static string Unescape(string value)
            {
                var at = value.IndexOf('\\');
                if (at < 0)
                {
                    return value;
                }

                var text = new global::System.Text.StringBuilder(value, 0, at, value.Length);
                for (; at < value.Length; at++)
                {
                    text.Append(value[at] == '\\' ? value[++at] switch { 'n' => '\n', 't' => '\t', var c => c } : value[at]);
                }

                return text.ToString();
            }
        }
    }
}
