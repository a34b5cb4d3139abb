using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Paragraphs;

/// <summary>
/// Finds notes at the end of an article about those who wrote it, contributed to it or published it: "The Associated Press contributed to this report.", "Payne
/// reported from Oakland.", "Jane Doe is a fellow at …".
/// </summary>
internal static class ContributionReader
{
    private const int MaxLength = 400;
    private const int MaxReporterWords = 8;

    // Notes about authors are read only for the first ones, so that the time stays linear.
    private const int MaxAuthors = 20;
    private const string Contributed = " contributed";

    /// <summary>Whether a paragraph is a note about the authors, contributors or publisher.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="block">The paragraph.</param>
    /// <param name="authors">The authors of the article.</param>
    /// <param name="name">The agency that contributed; null if it was a person.</param>
    public static bool TryRead(string text, TextBlock block, List<string> authors, out Slice? name)
    {
        name = null;
        if (!Trim(text, block, out var start, out var end))
        {
            return false;
        }

        if (EditorInitials.TryRead(text, start, end, out name))
        {
            return true;
        }

        if (!char.IsUpper(text[start]) && text[start] != '@')
        {
            return false;
        }

        // "Contributing: …", "Twitter: @Milbank", "Follow Jane Doe on Twitter @jane."
        if (CreditTerms.Notes.MatchLongest(text, start, end, out var needed) > 0)
        {
            return needed!.Length == 0 || text.IndexOf(needed, start, end - start, StringComparison.OrdinalIgnoreCase) >= 0;
        }

        return IsAbout(text, start, end, authors, withLastName: false) || AreContributions(text, start, end, ref name);
    }

    /// <summary>
    /// Whether a paragraph below a byline begins with an author and is about them: "Ms. Doe is a contributing writer.", "Doe reported from Moscow." There, a last
    /// name is enough.
    /// </summary>
    public static bool IsBelowByline(string text, TextBlock block, List<string> authors)
    {
        if (!Trim(text, block, out var start, out var end) || !char.IsUpper(text[start]))
        {
            return false;
        }

        Slice? name = null;
        return IsAbout(text, start, end, authors, withLastName: true)
            || (BeginsWithAuthor(text, start, end, authors, withLastName: true, _ => true) && AreContributions(text, start, end, ref name));
    }

    /// <summary>Whether a paragraph is a note with a label, which can also be above the text: "Contact: Jane Doe".</summary>
    public static bool HasLabel(string text, TextBlock block) =>
        Trim(text, block, out var start, out var end)
        && CreditTerms.Notes.MatchLongest(text, start, end, out var needed) is > 0 and var length
        && text[start + length - 1] == ':'
        && needed!.Length == 0;

    private static bool Trim(string text, TextBlock block, out int start, out int end)
    {
        (start, end) = (block.Start, block.End);
        if (block.Length > MaxLength)
        {
            return false;
        }

        CreditReader.Unwrap(text, ref start, ref end);
        CreditReader.SkipLeader(text, ref start, end);
        CreditReader.Unwrap(text, ref start, ref end);
        CreditReader.TrimEnd(text, start, ref end);
        return start < end;
    }

    /// <summary>Whether a note begins with the name of an author and a verb: "Jane Doe is a fellow at …", "Ms. Doe covers diplomacy."</summary>
    private static bool IsAbout(string text, int start, int end, List<string> authors, bool withLastName) =>
        BeginsWithAuthor(text, start, end, authors, withLastName, nameEnd => Term.MatchLength(text, nameEnd + 1, end, CreditTerms.NoteVerbs) > 0);

    /// <summary>Whether a note begins with the name of an author, and what follows its end is accepted.</summary>
    private static bool BeginsWithAuthor(string text, int start, int end, List<string> authors, bool withLastName, Func<int, bool> accepts)
    {
        var afterTitle = start;
        if (Term.MatchLength(text, start, end, BylineTerms.Titles) is > 0 and var title)
        {
            afterTitle = WhiteSpace.Skip(text, start + title, end);
        }

        foreach (var author in authors.Take(MaxAuthors))
        {
            // An agency in front matter: "Associated Press is seeking …" is text.
            if (NewsAgencies.Matches(author, 0, author.Length) || !NameForm.IsPerson(author, 0, author.Length))
            {
                continue;
            }

            var last = author.Substring(author.LastIndexOf(' ') + 1);
            var nameEnd = Term.IsAt(text, start, end, author) ? start + author.Length
                : withLastName && Term.IsAt(text, afterTitle, end, last) ? afterTitle + last.Length
                : end;

            // The name can be alone on the line above the note.
            if (nameEnd < end && WhiteSpace.IsLineEnd(text[nameEnd]))
            {
                var next = WhiteSpace.Skip(text, nameEnd, end);
                nameEnd = Term.IsAt(text, next, end, author) ? next + author.Length : end;
            }

            if (nameEnd < end && text[nameEnd] == ' ' && accepts(nameEnd))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every sentence says who contributed: "Roe reported from Kyiv. Max Moe in London contributed."</summary>
    private static bool AreContributions(string text, int start, int end, ref Slice? name)
    {
        while (true)
        {
            var verb = end - Contributed.Length;
            if (verb > start && Term.IsAt(text, verb, end, Contributed))
            {
                var agency = FindAgency(text, start, verb);
                if (agency is not null || NameForm.AreCapitalized(text, start, verb))
                {
                    name ??= agency;
                    return true;
                }
            }

            foreach (var ending in CreditTerms.ContributionEnds)
            {
                var at = end - ending.Length;
                if (at > start && Term.IsAt(text, at, end, ending) && text[at - 1] == ' ')
                {
                    name ??= FindAgency(text, start, at - 1);
                    return true;
                }
            }

            var after = FindReportedFrom(text, start, end);
            if (after < 0)
            {
                return false;
            }

            start = FindNextSentence(text, after, end);
            if (start == end)
            {
                return true;
            }
        }
    }

    /// <summary>Where the verb is in "Eilperin reported from Washington" or "Phillip reported from Oakland, Calif.; Gearan, from Washington"; -1 if there is none.</summary>
    private static int FindReportedFrom(string text, int start, int end)
    {
        var word = start;
        for (var words = 0; words < MaxReporterWords && word < end && char.IsUpper(text[word]); words++)
        {
            word = SkipWord(text, word, end);
            if (Term.MatchLength(text, word, end, CreditTerms.ReportedFrom) > 0)
            {
                return word;
            }

            if (Term.IsAt(text, word, end, "and "))
            {
                word = SkipWord(text, word, end);
            }
        }

        return -1;
    }

    // The longest agency at the start: "Associated Press" of "Associated Press writers Jane Doe and …".
    private static Slice? FindAgency(string text, int start, int end)
    {
        for (var i = end; i > start; i--)
        {
            if ((i == end || text[i] == ' ') && NewsAgencies.Matches(text, start, i))
            {
                return Slice.FromBounds(start, i);
            }
        }

        return null;
    }

    private static int SkipWord(string text, int position, int end)
    {
        while (position < end && !WhiteSpace.IsBlank(text[position]))
        {
            position++;
        }

        return WhiteSpace.Skip(text, position, end);
    }

    private static int FindNextSentence(string text, int start, int end)
    {
        for (var i = start; i + 2 < end; i++)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]))
            {
                return i + 2;
            }
        }

        return end;
    }
}
