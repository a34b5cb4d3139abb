namespace Corpus.Text.Names;

/// <summary>The names of the properties for fields of the front matter.</summary>
internal static class FieldName
{
    /// <summary>The name of the property: the key in PascalCase, <c>FirstSeen</c> for <c>first-seen</c>; null if the key has no character that is valid in an identifier.</summary>
    /// <param name="key">The key.</param>
    public static string? From(string key) => Identifier.FromWords(key);
}
