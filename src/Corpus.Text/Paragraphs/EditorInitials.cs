using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Paragraphs;

/// <summary>Recognizes the initials of editors at the end of an agency report.</summary>
internal static class EditorInitials
{
    private const int MaxInitials = 4;

    /// <summary>Whether the words are the initials of editors, with the agency or without it: "PTI JD MM", "jd/mm", "jd/rt (AFP, dpa)".</summary>
    public static bool TryRead(string text, int start, int end, out Slice? name)
    {
        name = null;
        var open = text.IndexOf('(', start, end - start);
        if (open > start && text[end - 1] == ')')
        {
            if (!NewsAgencies.Matches(text, open + 1, end - 1) || !IsInitials(text, start, WhiteSpace.TrimEnd(text, start, open).End, '/'))
            {
                return false;
            }

            name = Slice.FromBounds(open + 1, end - 1);
            return true;
        }

        var blank = text.IndexOf(' ', start, end - start);
        if (blank > start && NewsAgencies.Matches(text, start, blank) && IsInitials(text, blank + 1, end, ' ') && LineForm.IsInCapitals(text, start, end))
        {
            name = Slice.FromBounds(start, blank);
            return true;
        }

        return text.IndexOf('/', start, end - start) > 0 && IsInitials(text, start, end, '/') && char.IsLower(text[start]);
    }

    private static bool IsInitials(string text, int start, int end, char separator)
    {
        var letters = 0;
        for (var i = start; i < end; i++)
        {
            letters = char.IsLetter(text[i]) ? letters + 1 : text[i] == separator && letters > 0 ? 0 : MaxInitials + 1;
            if (letters > MaxInitials)
            {
                return false;
            }
        }

        return letters > 0;
    }
}
