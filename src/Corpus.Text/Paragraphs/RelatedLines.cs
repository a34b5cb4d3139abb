using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Paragraphs;

/// <summary>Finds the lines that point to other articles ("Read more: …", "Must Read") and the teasers after them.</summary>
internal static class RelatedLines
{
    private const int LongestLine = 250;

    private static readonly TermTable<bool> Table =
        new([.. RelatedTerms.Openers.Select(words => (words, false)), .. RelatedTerms.Interruptions.Select(words => (words, true))]);

    /// <summary>Whether a paragraph points to another article; <paramref name="announcesTeaser"/> where it only says that one follows.</summary>
    public static bool TryRead(string text, TextBlock block, out bool announcesTeaser)
    {
        announcesTeaser = false;
        if (block.Length > LongestLine * block.Lines)
        {
            return false;
        }

        var start = SkipOrnaments(text, block.Start, block.End);
        var length = Table.LongestAt(text, start, block.End, out var interrupts);
        if (length == 0)
        {
            return false;
        }

        if (interrupts)
        {
            return SkipMarks(text, start + length, block.End, out _) == block.End;
        }

        var after = SkipMarks(text, start + length, block.End, out var marked);
        if (after == block.End)
        {
            // "Watch" or "Read" alone is a word like others.
            announcesTeaser = marked || length > "watch".Length;
            return announcesTeaser;
        }

        if (marked)
        {
            return true;
        }

        return Term.LengthAt(text, start, block.End, RelatedTerms.OpenersWithoutMark) > 0
            && (char.IsUpper(text[start + 1]) || LineForm.IsHeadline(text, block));
    }

    /// <summary>Whether a first paragraph points to another article, and is not the title of this one: "In pictures: Kyiv under siege".</summary>
    public static bool PointsElsewhere(string text, TextBlock block) =>
        TryRead(text, block, out var announcesTeaser)
        && (announcesTeaser || Term.LengthAt(text, SkipOrnaments(text, block.Start, block.End), block.End, RelatedTerms.OpenersOfTitles) == 0);

    /// <summary>Whether a paragraph after "Must Read" still belongs to the teaser: headlines, or a text that is cut off or has a dateline of its own.</summary>
    public static bool IsTeaser(string text, TextBlock block) =>
        LineForm.AreHeadlines(text, block)
        || LineForm.IsCutOff(text, block)
        || DatelineReader.Read(text, block.Start, block.End) is not null;

    private static int SkipMarks(string text, int position, int end, out bool marked)
    {
        marked = false;
        for (; position < end && (WhiteSpace.IsBlank(text[position]) || IsMark(text[position])); position++)
        {
            // "Related-party deals": a hyphen within a word is no mark.
            if (text[position] == '-' && position + 1 < end && char.IsLetter(text[position + 1]) && char.IsLetter(text[position - 1]))
            {
                break;
            }

            marked |= IsMark(text[position]) || WhiteSpace.IsLineEnd(text[position]);
        }

        return position;
    }

    /// <summary>Brackets, bullets and arrows before the words.</summary>
    private static int SkipOrnaments(string text, int start, int end)
    {
        while (start < end
            && (text[start] is '(' or '[' or '*' or '•' or '·' or '_' or '>' or '»' or '→' or '►' or '▶' or '■' or '|' or '-' or '–' or '—' or '#'
                || WhiteSpace.IsBlank(text[start])))
        {
            start++;
        }

        return start;
    }

    private static bool IsMark(char c) =>
        c is ':' or '|' or '-' or '–' or '—' or '―' or '>' or '»' or '→' or '►' or '▶' or '*' or '_' or ']' or ')' or '：';
}
