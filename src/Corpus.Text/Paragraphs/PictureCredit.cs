using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Paragraphs;

/// <summary>Recognizes the source of a picture, alone or at the end of a caption: "Jane Doe/Reuters", "Khan lands in Moscow (AP Photo/Jane Doe)".</summary>
internal static class PictureCredit
{
    private const int MaxSourceLength = 60;
    private const string Via = " via ";
    private static readonly char[] Brackets = ['(', '['];

    /// <summary>Whether the words name a photographer and an agency, or only the source of a picture: "Jane Doe/Reuters", "Facebook/Jane Doe", "File: AP".</summary>
    public static bool IsSource(string text, int start, int end)
    {
        if (end - start > MaxSourceLength)
        {
            return false;
        }

        var label = Term.MatchLength(text, start, end, CreditTerms.PictureLabels);
        start += label;
        while (start < end && label > 0 && (WhiteSpace.IsBlank(text[start]) || text[start] == '/'))
        {
            start++;
        }

        if (start == end)
        {
            return false;
        }

        var slash = text.IndexOf('/', start, end - start);
        return IsAgency(text, start, end)
            || (label > 0 && (NameForm.IsPerson(text, start, end) || NewsAgencies.Matches(text, start, end)))
            || (slash > start && slash + 1 < end && (IsNameAndSource(text, start, slash, slash + 1, end) || IsNameAndSource(text, slash + 1, end, start, slash)));
    }

    /// <summary>Whether the line is a caption, which ends with the source of the picture: "Khan lands in Moscow (AP Photo/Jane Doe)".</summary>
    public static bool EndsCaption(string text, TextBlock block)
    {
        var end = block.End;
        if (text[end - 1] is ')' or ']')
        {
            end--;
            var open = text.LastIndexOfAny(Brackets, end - 1, end - block.Start);
            return open > block.Start && (NewsAgencies.Matches(text, open + 1, end) || ContainsWord(text, open + 1, end));
        }

        return ContainsWord(text, block.Start, block.End);
    }

    private static bool ContainsWord(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if ((i == start || !char.IsLetter(text[i - 1])) && Term.MatchLength(text, i, end, CreditTerms.PictureWords) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNameAndSource(string text, int name, int nameEnd, int source, int sourceEnd) =>
        NameForm.IsPerson(text, name, nameEnd)
        && (NewsAgencies.Matches(text, source, sourceEnd)
            || CreditTerms.PictureSites.Contains(text.Substring(source, sourceEnd - source).Trim())
            || IsAgency(text, source, sourceEnd));

    private static bool IsAgency(string text, int start, int end)
    {
        foreach (var agency in CreditTerms.PictureAgencies)
        {
            var before = end - agency.Length;
            if (before >= start && Term.IsAt(text, before, end, agency) && (before == start || IsNameBeforeVia(text, start, before)))
            {
                return true;
            }
        }

        return false;
    }

    // "AFP via Getty Images", "Jane Doe/Getty Images".
    private static bool IsNameBeforeVia(string text, int start, int end)
    {
        if (text[end - 1] != '/')
        {
            var via = end - Via.Length;
            if (via <= start || !Term.IsAt(text, via, end, Via))
            {
                return false;
            }

            end = via;
        }

        return NameForm.AreCapitalized(text, start, end);
    }
}
