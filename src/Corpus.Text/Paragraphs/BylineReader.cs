using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Paragraphs;

/// <summary>A byline.</summary>
/// <param name="Authors">The names of the authors.</param>
/// <param name="Supplier">The name of the supplier of the text: "By Jane Doe, BBC News"; null if there is none.</param>
/// <param name="Published">The publication date; null if there is none.</param>
/// <param name="IsLabeled">
/// Whether words such as "By" or "Published" say that it is a byline. Without them, as in "Thursday, March 10, 2022" or "Jane Doe, Staff Writer", it is one only
/// next to the title or another byline.
/// </param>
internal readonly record struct Byline(EquatableArray<string> Authors, Slice? Supplier, CalendarDate? Published, bool IsLabeled);

/// <summary>Reads bylines, which say who wrote an article, or when it was published: "By Jane Doe, BBC News", "Published 22 May 2024".</summary>
internal sealed class BylineReader
{
    private const int MaxLines = 5;
    private const int MaxLineLength = 160;

    // A longer part without "By" or "Published" is a sentence.
    private const int MaxUnlabelledLength = 90;

    private const string And = "and ";
    private static readonly char[] Digits = [.. "0123456789"];
    private const string AndAgencies = " and agencies";

    private readonly string _text;
    private readonly AuthorReader _authors;
    private readonly Func<int, int, bool> _readRest;
    private CalendarDate? _published;
    private bool _isByline;
    private bool _isLabelled;

    // A label whose value is on the next line.
    private BylinePhrase? _label;

    // A name whose office is on the next line.
    private Slice? _name;

    private BylineReader(string text)
    {
        _text = text;
        _authors = new AuthorReader(text);
        _readRest = ReadRest;
    }

    /// <summary>Whether every line of a paragraph belongs to a byline.</summary>
    public static bool TryRead(string text, TextBlock block, out Byline byline)
    {
        byline = default;
        if (block.Lines > MaxLines || block.Length > MaxLines * MaxLineLength)
        {
            return false;
        }

        var reader = new BylineReader(text);
        for (var start = block.Start; start < block.End;)
        {
            var end = FindPartEnd(text, start, block.End);
            if (!reader.ReadPart(start, end))
            {
                return false;
            }

            start = end + 1;
        }

        byline = new Byline(new([.. reader._authors.Names]), reader._authors.Supplier, reader._published, reader._isLabelled);
        return reader._isByline && reader._label is null;
    }

    /// <summary>Whether a paragraph is a label alone, whose value is in the next paragraph: "By", "Published".</summary>
    public static bool IsLabel(string text, TextBlock block)
    {
        var (start, end) = (block.Start, block.End);
        Trim(text, ref start, ref end);
        return BylineTerms.Phrases.MatchLongest(text, start, end, out var phrase) == end - start
            && phrase is BylinePhrase.Author or BylinePhrase.Published or BylinePhrase.Updated;
    }

    /// <summary>The names in a value that is known to name authors: "Jane Doe and John Roe", "By Jane Doe, BBC News"; the whole value if the names cannot be read.</summary>
    public static IEnumerable<string> ReadNames(string value)
    {
        var reader = new BylineReader(value);
        var phrase = BylineTerms.Phrases.MatchLongest(value, 0, value.Length, out var kind);
        var start = phrase > 0 && kind == BylinePhrase.Author ? WhiteSpace.Skip(value, phrase, value.Length) : 0;
        return value.Length <= MaxLineLength && reader._authors.Read(start, value.Length, reader._readRest) && reader._authors.Names.Count > 0
            ? reader._authors.Names
            : [value];
    }

    /// <summary>Removes blanks, emphasis, brackets and full stops around words.</summary>
    public static void Trim(string text, ref int start, ref int end)
    {
        while (start < end && (WhiteSpace.IsBlank(text[start]) || text[start] is '*' or '_' or '(' or '['))
        {
            start++;
        }

        while (end > start && (WhiteSpace.IsBlank(text[end - 1]) || text[end - 1] is '*' or '_' or ')' or ']' or '.' or ',' or ':'))
        {
            end--;
        }
    }

    /// <summary>The end of a word, with the full stops within it: "a.m", "Ph.D".</summary>
    public static int FindWordEnd(string text, int position, int end)
    {
        var start = position;
        while (position < end && (char.IsLetter(text[position]) || (text[position] == '.' && position > start && position + 1 < end && char.IsLetter(text[position + 1]))))
        {
            position++;
        }

        return position;
    }

    /// <summary>The end of a line, or of the part of a line before "|", "•", or a dash or slash between blanks.</summary>
    private static int FindPartEnd(string text, int start, int end)
    {
        // The part of a longer line is not read, so its end does not matter.
        end = Math.Min(end, start + MaxLineLength + 1);
        for (var i = start; i < end; i++)
        {
            if (WhiteSpace.IsLineEnd(text[i])
                || text[i] is '|' or '•' or '·' or '●'
                || (text[i] is '-' or '–' or '—' or '/' && i > start && i + 1 < end && text[i - 1] == ' ' && text[i + 1] == ' '))
            {
                return i;
            }
        }

        return end;
    }

    private bool ReadPart(int start, int end)
    {
        Trim(_text, ref start, ref end);
        if (start == end)
        {
            return true;
        }

        if (end - start > MaxLineLength)
        {
            return false;
        }

        var length = BylineTerms.Phrases.MatchLongest(_text, start, end, out var phrase);
        if (length == 0)
        {
            if (_label is { } label)
            {
                _label = null;
                return ReadValue(label, start, end);
            }

            return ReadUnlabelled(start, end);
        }

        var rest = start + length;
        while (rest < end && (WhiteSpace.IsBlank(_text[rest]) || _text[rest] is ':'))
        {
            rest++;
        }

        if (rest == end && phrase != BylinePhrase.Release)
        {
            _label = phrase;
            return true;
        }

        _label = null;
        return ReadValue(phrase, rest, end);
    }

    private bool ReadValue(BylinePhrase phrase, int start, int end)
    {
        switch (phrase)
        {
            // "Photographs by John Roe" or "Editor: John Roe" alone is a credit.
            case BylinePhrase.Other:
                return !HasSentenceEnd(start, end);
            case BylinePhrase.Source:
                _authors.AddSupplier(start, end);
                return !HasSentenceEnd(start, end);
            case BylinePhrase.Reporter:
                return _isByline |= _authors.Read(start, end, _readRest);
        }

        var isRead = phrase switch
        {
            BylinePhrase.Author => _authors.Read(start, end, _readRest),
            BylinePhrase.Published => start < end && (ReadDate(start, end, isPublication: true) || BylineDates.IsTime(_text, start, end)),
            BylinePhrase.Updated => start < end && (ReadDate(start, end, isPublication: false) || BylineDates.IsTime(_text, start, end)),
            _ => start == end || ReadDate(start, end, isPublication: true) || BylineDates.IsTime(_text, start, end),
        };
        _isLabelled |= isRead;
        _isByline |= isRead;
        return isRead;
    }

    private bool ReadUnlabelled(int start, int end) =>
        end - start <= MaxUnlabelledLength
        && (ReadDate(start, end, isPublication: true)
            || IsAddition(start, end)
            || ReadMoreNames(start, end)
            || ReadNameAndRest(start, end)
            || ReadNameAndOffice(start, end));

    private bool ReadDate(int start, int end, bool isPublication)
    {
        if (BylineDates.Read(_text, start, end) is not { } date)
        {
            return false;
        }

        _isByline = true;
        if (isPublication)
        {
            _published ??= date;
        }

        return true;
    }

    /// <summary>Reads what can follow names in the same line: a date, or another label.</summary>
    private bool ReadRest(int start, int end) =>
        ReadDate(start, end, isPublication: true)
        || (BylineTerms.Phrases.MatchLongest(_text, start, end, out _) > 0 && ReadPart(start, end) && _label is null);

    /// <summary>
    /// Whether a part belongs to a byline, before it or after it: a time, the office or address of the author, a place, or an outlet and its place ("BBC News,
    /// Moscow"). Alone, only words such as "3 hours ago" make it a byline.
    /// </summary>
    private bool IsAddition(int start, int end)
    {
        if (BylineDates.IsTime(_text, start, end))
        {
            _isByline |= BylineDates.IsMoment(_text, start, end);
            return _isByline;
        }

        if (_name is { } name && _authors.IsWritersOffice(start, end))
        {
            _authors.Add(name.Start, name.End);
            return _isByline = true;
        }

        if (_isByline && _authors.HasOffice(start, end) && !HasSentenceEnd(start, end))
        {
            return true;
        }

        var comma = _text.IndexOf(',', start, end - start);
        var outlet = Slice.FromBounds(start, comma < 0 ? end : comma);
        if (NewsAgencies.Matches(_text, outlet.Start, outlet.End))
        {
            _authors.AddSupplier(outlet.Start, outlet.End);
            return true;
        }

        if (_isByline && _authors.IsOutlet(start, end))
        {
            _authors.AddSupplier(start, end);
            return true;
        }

        return DatelinePlaces.Contains(_text, start, end) || _authors.IsAccount(start, end);
    }

    /// <summary>Reads a line that continues names: "By Jane Doe", and below it "and John Roe".</summary>
    private bool ReadMoreNames(int start, int end) =>
        _authors.Names.Count > 0 && end - start > And.Length && Term.IsAt(_text, start, end, And) && _authors.Read(start, end, _readRest);

    /// <summary>Reads "Jane Doe Published May 22, 2024", "Our Correspondent May 22, 2024" and "Jane Doe in Moscow and agencies".</summary>
    private bool ReadNameAndRest(int start, int end)
    {
        if (end - start > AndAgencies.Length && Term.IsAt(_text, end - AndAgencies.Length, end, AndAgencies))
        {
            return _isByline |= _authors.Read(start, end, _readRest);
        }

        // Both forms have a date at the end.
        if (_text.IndexOfAny(Digits, start, end - start) < 0)
        {
            return false;
        }

        for (var i = start + 1; i + 1 < end; i++)
        {
            if (!WhiteSpace.IsBlank(_text[i]))
            {
                continue;
            }

            var isPublished = BylineTerms.Phrases.MatchLongest(_text, i + 1, end, out var phrase) > 0 && phrase is BylinePhrase.Published;
            if (isPublished && _authors.IsAuthor(start, i) && ReadPart(i + 1, end) && _published is not null)
            {
                _authors.Add(start, i);
                return true;
            }

            if ((isPublished || BylineDates.StartsWithDigitOrMonth(_text, i + 1, end))
                && NewsAgencies.Matches(_text, start, i)
                && (isPublished ? ReadPart(i + 1, end) : ReadDate(i + 1, end, isPublication: true)))
            {
                _authors.AddSupplier(start, i);
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads "Jane Doe, Staff Writer" and "Jane Doe, BBC News", or a name whose office may be on the next line. A name alone is not a byline.</summary>
    private bool ReadNameAndOffice(int start, int end)
    {
        var comma = _text.IndexOf(',', start, end - start);
        var nameEnd = comma < 0 ? end : comma;
        if (!_authors.IsAuthor(start, nameEnd))
        {
            return false;
        }

        if (comma < 0)
        {
            _name = Slice.FromBounds(start, end);
            return true;
        }

        var office = WhiteSpace.Skip(_text, comma + 1, end);
        var isOffice = _authors.IsWritersOffice(office, end);
        if (isOffice || NewsAgencies.Matches(_text, office, end))
        {
            if (!isOffice)
            {
                _authors.AddSupplier(office, end);
            }

            _authors.Add(start, nameEnd);
            return _isByline = true;
        }

        return DatelinePlaces.Contains(_text, office, end);
    }

    private bool HasSentenceEnd(int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (_text[i] is '.' or '!' or '?' && _text[i + 1] == ' ')
            {
                return true;
            }
        }

        return false;
    }
}
