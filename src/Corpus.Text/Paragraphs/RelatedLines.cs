using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Paragraphs;

/// <summary>Finds lines that point to other articles ("Read more: …", "Must Read") and the teasers after them.</summary>
internal static class RelatedLines
{
    private const int MaxLineLength = 250;
    private const int MaxInvitationLength = 150;

    private static readonly TermTable<bool> Table =
        new([.. RelatedTerms.Openers.Select(words => (words, false)), .. RelatedTerms.Interruptions.Select(words => (words, true))]);

    /// <summary>
    /// Whether a paragraph points to another article or interrupts this one. <paramref name="announcesTeaser"/> is true if it has no title of an
    /// article, so that a teaser may follow.
    /// </summary>
    public static bool TryRead(string text, TextBlock block, out bool announcesTeaser)
    {
        announcesTeaser = false;
        if (block.Length > MaxLineLength * block.Lines)
        {
            return false;
        }

        var start = SkipOrnaments(text, block.Start, block.End);
        var length = Table.MatchLongest(text, start, block.End, out var interrupts);
        if (interrupts && SkipMarks(text, start + length, block.End, out _) == block.End)
        {
            return true;
        }

        if (IsInvitation(text, start, block))
        {
            return true;
        }

        if (length == 0 || interrupts)
        {
            return false;
        }

        var after = SkipMarks(text, start + length, block.End, out var marked);
        if (after == block.End)
        {
            // "Watch" or "Read" alone, without a mark, is ordinary text.
            announcesTeaser = marked || length > "watch".Length;
            return announcesTeaser;
        }

        if (marked)
        {
            return true;
        }

        return Term.MatchLength(text, start, block.End, RelatedTerms.OpenersWithoutMark) > 0
            && (char.IsUpper(text[start + 1]) || LineForm.IsHeadline(text, block));
    }

    /// <summary>Whether a line invites to subscribe: "Sign up for our weekly newsletter", "Thanks for reading! Subscribe for free to receive new posts."</summary>
    private static bool IsInvitation(string text, int start, TextBlock block)
    {
        if (block.Length > MaxInvitationLength || Term.MatchLength(text, start, block.End, RelatedTerms.Invitations) == 0)
        {
            return false;
        }

        for (var i = start + 1; i < block.End; i++)
        {
            if (!char.IsLetter(text[i - 1]) && Term.MatchLength(text, i, block.End, RelatedTerms.Subscriptions) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the first paragraph points to another article. It does not if it can be a title: "In pictures: Kyiv under siege".</summary>
    public static bool PointsElsewhere(string text, TextBlock block) =>
        TryRead(text, block, out var announcesTeaser)
        && (announcesTeaser || Term.MatchLength(text, SkipOrnaments(text, block.Start, block.End), block.End, RelatedTerms.TitleOpeners) == 0);

    /// <summary>Whether a paragraph after "Must Read" is part of the teaser: headlines, a text that is cut off, or one with a dateline.</summary>
    public static bool IsTeaser(string text, TextBlock block) =>
        LineForm.AreHeadlines(text, block)
        || LineForm.IsCutOff(text, block)
        || DatelineReader.Read(text, block.Start, block.End) is not null;

    /// <summary>Skips marks and blanks after the words. <paramref name="marked"/> is true if there is a mark or line end.</summary>
    private static int SkipMarks(string text, int position, int end, out bool marked)
    {
        marked = false;
        for (; position < end && (WhiteSpace.IsBlank(text[position]) || IsMark(text[position])); position++)
        {
            // "Related-party deals": a hyphen within a word is not a mark.
            if (text[position] == '-' && position + 1 < end && char.IsLetter(text[position + 1]) && char.IsLetter(text[position - 1]))
            {
                break;
            }

            marked |= IsMark(text[position]) || WhiteSpace.IsLineEnd(text[position]);
        }

        return position;
    }

    /// <summary>Skips brackets, bullets and arrows before the words.</summary>
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
