using System.Text;
using Corpus.Text.Characters;

namespace Corpus.Text.Faults;

/// <summary>Cuts text from seeds and settings to one line for a message.</summary>
internal static class Excerpt
{
    /// <summary>
    /// The characters of a slice on one line, cut after <paramref name="maxLength"/>. White space becomes a space, and U+FFFD takes the place of control
    /// characters, other hidden characters and surrogates: they could make a message look different, or like several lines of a build log.
    /// </summary>
    public static string From(string text, Slice slice, int maxLength = 40)
    {
        var excerpt = new StringBuilder();
        for (var i = slice.Start; i < slice.End; i++)
        {
            if (excerpt.Length == maxLength)
            {
                return excerpt.Append('…').ToString();
            }

            var c = text[i];
            excerpt.Append(char.IsWhiteSpace(c) && !char.IsControl(c) ? ' ' : HiddenCharacter.Is(c) ? '\uFFFD' : c);
        }

        return excerpt.ToString();
    }

    /// <summary>A text on one line, cut after 40 characters.</summary>
    public static string From(string text) => From(text, new Slice(0, text.Length));

    /// <summary>A path on one line, cut after 200 characters: a file name can contain any character too.</summary>
    public static string FromPath(string path) => From(path, new Slice(0, path.Length), maxLength: 200);
}
