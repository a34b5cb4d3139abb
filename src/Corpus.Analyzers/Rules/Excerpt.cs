using System.Text;

namespace Corpus.Analyzers.Rules;

/// <summary>Words of a text or a project as they can stand in a message.</summary>
internal static class Excerpt
{
    private const int MaxLength = 40;

    /// <summary>The words, on one line, cut to a length that a message can hold.</summary>
    public static string Of(string text, Slice slice)
    {
        var excerpt = new StringBuilder();
        for (var i = slice.Start; i < slice.End; i++)
        {
            if (excerpt.Length == MaxLength)
            {
                return excerpt.Append('…').ToString();
            }

            var c = text[i];
            excerpt.Append(char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : char.IsWhiteSpace(c) ? ' ' : c);
        }

        return excerpt.ToString();
    }

    /// <summary>The words, on one line, cut to a length that a message can hold.</summary>
    public static string Of(string text) => Of(text, new Slice(0, text.Length));
}
