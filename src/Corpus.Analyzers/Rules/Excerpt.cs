using System.Text;

namespace Corpus.Analyzers.Rules;

/// <summary>Words of a text or a project as they can stand in a message.</summary>
internal static class Excerpt
{
    /// <summary>The words, on one line, cut to a length that a message can hold.</summary>
    public static string Of(string text, Slice slice, int maxLength = 40)
    {
        var excerpt = new StringBuilder();
        for (var i = slice.Start; i < slice.End; i++)
        {
            if (excerpt.Length == maxLength)
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

    /// <summary>A path: of a file's name, too, not every character can stand in a message.</summary>
    public static string OfPath(string path) => Of(path, new Slice(0, path.Length), maxLength: 200);
}
