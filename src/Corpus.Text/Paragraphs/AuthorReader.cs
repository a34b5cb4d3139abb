using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Paragraphs;

/// <summary>Reads the names in a byline: "Jane Doe and John Roe, BBC News", "Jane Doe in Moscow, political editor".</summary>
internal sealed class AuthorReader(string text)
{
    // "Moscow", "New Delhi".
    private const int MaxPlaceWords = 2;

    private const int MaxOfficeWords = 4;

    /// <summary>The names of the authors.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The name of the agency or outlet; null if there is none.</summary>
    public Slice? Supplier { get; private set; }

    /// <summary>Reads names up to the first words that <paramref name="readRest"/> accepts. False if something else is among them.</summary>
    /// <param name="start">Where the names start.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="readRest">Reads what can follow names, such as a date, from a position to the end.</param>
    public bool Read(int start, int end, Func<int, int, bool> readRest)
    {
        var found = false;
        while (start < end)
        {
            if (found && readRest(start, end))
            {
                return true;
            }

            var (partEnd, next) = FindNameEnd(start, end);
            var (nameStart, nameEnd) = (start, partEnd);
            BylineReader.Trim(text, ref nameStart, ref nameEnd);
            if (nameStart < nameEnd)
            {
                if (!ReadName(nameStart, nameEnd, isFirst: !found))
                {
                    return false;
                }

                found = true;
            }

            start = WhiteSpace.Skip(text, next, end);
        }

        return found;
    }

    /// <summary>Keeps an author.</summary>
    public void Add(int start, int end)
    {
        var name = text.Substring(start, end - start);
        if (!Names.Contains(name))
        {
            Names.Add(name);
        }
    }

    /// <summary>Keeps the supplier of the text, if it is the first one.</summary>
    public void AddSupplier(int start, int end) => Supplier ??= Slice.FromBounds(start, end);

    /// <summary>Whether the words are the name of a person, and neither an office nor an outlet.</summary>
    public bool IsAuthor(int start, int end) =>
        NameForm.IsPerson(text, start, end)
        && !Contains(start, end, BylineTerms.Offices)
        && !Contains(start, end, BylineTerms.Outlets)
        && !NewsAgencies.Matches(text, start, end);

    /// <summary>Whether the words are the name of a newspaper or another outlet: "Boston Globe".</summary>
    public bool IsOutlet(int start, int end) => NameForm.AreCapitalized(text, start, end) && Contains(start, end, BylineTerms.Outlets);

    /// <summary>Whether the words contain one that belongs to an office: "Chief Political Correspondent".</summary>
    public bool HasOffice(int start, int end) => Contains(start, end, BylineTerms.Offices);

    /// <summary>Whether the words are an office of somebody who writes for a newspaper: "Staff Writer", "diplomatic editor", but not "director" or "editor of Vogue".</summary>
    public bool IsWritersOffice(int start, int end)
    {
        if (CountWords(start, end) > MaxOfficeWords)
        {
            return false;
        }

        foreach (var office in BylineTerms.WritersOffices)
        {
            var at = end - office.Length;
            if (at >= start && Term.IsAt(text, at, end, office) && (at == start || WhiteSpace.IsBlank(text[at - 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words are an address or an account: "jane@example.org", "@jane".</summary>
    public bool IsAccount(int start, int end)
    {
        var at = text.IndexOf('@', start, end - start);
        return at >= 0 && CountWords(start, end) == 1 && at + 1 < end && char.IsLetterOrDigit(text[at + 1]);
    }

    /// <summary>The end of a name, and the start of the next one: after a comma, "and" and similar.</summary>
    private (int End, int Next) FindNameEnd(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            // The target of a link in Markdown: "[Jane Doe](https://example.org/jane)".
            if (text[i] == '(' && i > start && text[i - 1] == ']')
            {
                var close = text.IndexOf(')', i, end - i);
                return (i, close < 0 ? end : close + 1);
            }

            if (text[i] is ',' or ';' or '&' or '/' or '(' or '^')
            {
                return (i, i + 1);
            }

            if (WhiteSpace.IsBlank(text[i]) && i + 1 < end)
            {
                if (i + 5 < end && Term.IsAt(text, i + 1, end, "and") && WhiteSpace.IsBlank(text[i + 4]))
                {
                    return (i, i + 5);
                }

                // "Jane Doe Published May 22, 2024", "Jane Doe May 22, 2024".
                if (i > start && (BylineDates.StartsWithDigitOrMonth(text, i + 1, end)
                    || (BylineTerms.Phrases.MatchLongest(text, i + 1, end, out var phrase) > 0 && phrase is BylinePhrase.Published or BylinePhrase.Updated)))
                {
                    return (i, i + 1);
                }
            }
        }

        return (end, end);
    }

    private bool ReadName(int start, int end, bool isFirst)
    {
        // "and" after a comma: "Jane Doe, John Roe, and Max Moe".
        if (start + 4 < end && Term.IsAt(text, start, end, "and") && WhiteSpace.IsBlank(text[start + 3]))
        {
            start = WhiteSpace.Skip(text, start + 4, end);
        }

        if (NewsAgencies.Matches(text, start, end))
        {
            // "Staff Reporter" alone is the supplier; in "Jane Doe, Staff Reporter" it is her office.
            if (isFirst || !HasOffice(start, end))
            {
                AddSupplier(start, end);
            }

            return true;
        }

        end = SkipAccount(start, end);
        start = SkipTitles(start, end);
        if (start == end)
        {
            return !isFirst;
        }

        var nameEnd = FindPlace(start, end);
        if (nameEnd == end)
        {
            nameEnd = FindAgency(start, end);
        }

        // "Al Jazeera Staff".
        if (NewsAgencies.Matches(text, start, nameEnd))
        {
            AddSupplier(start, nameEnd);
            return true;
        }

        if (nameEnd < end && NewsAgencies.Matches(text, nameEnd + 1, end) && !HasOffice(nameEnd + 1, end))
        {
            AddSupplier(nameEnd + 1, end);
        }

        if (!isFirst && Contains(start, end, BylineTerms.OtherOffices))
        {
            return true;
        }

        if (NameForm.IsPerson(text, start, nameEnd) && !HasOffice(start, nameEnd))
        {
            if (!Contains(start, nameEnd, BylineTerms.Outlets))
            {
                Add(start, nameEnd);
            }
            else if (!isFirst)
            {
                AddSupplier(start, nameEnd);
            }

            return true;
        }

        // An office, an outlet or a place after a name: "Jane Doe, political editor", "Jane Doe, Moscow".
        return !isFirst && (HasOffice(start, end) || Contains(start, end, BylineTerms.Outlets) || CountWords(start, end) <= MaxPlaceWords);
    }

    /// <summary>The end of a name before an address: "Jane Doe jane@example.org".</summary>
    private int SkipAccount(int start, int end)
    {
        var word = end;
        while (word > start && !WhiteSpace.IsBlank(text[word - 1]))
        {
            word--;
        }

        if (!IsAccount(word, end))
        {
            return end;
        }

        BylineReader.Trim(text, ref start, ref word);
        return word;
    }

    private int SkipTitles(int start, int end)
    {
        while (start < end && Term.MatchLength(text, start, end, BylineTerms.Titles) is > 0 and var length)
        {
            start += length;
            while (start < end && (WhiteSpace.IsBlank(text[start]) || text[start] == '.'))
            {
                start++;
            }
        }

        return start;
    }

    /// <summary>The end of a name before " in Moscow", " for CNN".</summary>
    private int FindPlace(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (WhiteSpace.IsBlank(text[i]) && i + 1 < end && char.IsLower(text[i + 1])
                && Term.MatchLength(text, i + 1, end, BylineTerms.PlaceWords) is > 0 and var length)
            {
                var outlet = WhiteSpace.Skip(text, i + 1 + length, end);
                if (NewsAgencies.Matches(text, outlet, end))
                {
                    AddSupplier(outlet, end);
                }

                return i;
            }
        }

        return end;
    }

    /// <summary>The end of a name before an agency: "Jane Doe Associated Press".</summary>
    private int FindAgency(int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (WhiteSpace.IsBlank(text[i]) && NewsAgencies.Matches(text, i + 1, end))
            {
                return i;
            }
        }

        return end;
    }

    private bool Contains(int start, int end, HashSet<string> words)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetter(text[i]))
            {
                var wordEnd = BylineReader.FindWordEnd(text, i, end);
                if (words.Contains(text.Substring(i, wordEnd - i)))
                {
                    return true;
                }

                i = wordEnd;
            }
        }

        return false;
    }

    private int CountWords(int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i++)
        {
            words += !WhiteSpace.IsBlank(text[i]) && (i == start || WhiteSpace.IsBlank(text[i - 1])) ? 1 : 0;
        }

        return words;
    }
}
