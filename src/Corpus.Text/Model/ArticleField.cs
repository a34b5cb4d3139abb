namespace Corpus.Text;

/// <summary>A field of the front matter that a project declares.</summary>
/// <param name="Key">The key in the front matter. Letter case does not matter.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="IsRequired">Whether each seed must have it.</param>
internal sealed record ArticleField(string Key, FieldType Type, bool IsRequired);

/// <summary>The type of a field.</summary>
internal enum FieldType
{
    /// <summary>Text: any single value.</summary>
    String,

    /// <summary>A list of texts.</summary>
    StringArray,

    /// <summary>A whole number from -2,147,483,648 to 2,147,483,647.</summary>
    Int,

    /// <summary>A finite number, with a point before its fraction.</summary>
    Double,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Bool,

    /// <summary>A day, written <c>YYYY-MM-DD</c>. A time of day after it is ignored.</summary>
    Date,
}
