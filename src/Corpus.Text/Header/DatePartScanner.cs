using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Header;

/// <summary>A part of a date: a number or the name of a month.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset just past the last code unit.</param>
/// <param name="Value">The value of the number, or the number of the month (1 to 12).</param>
/// <param name="Digits">The number of digits; 0 for the name of a month.</param>
internal readonly record struct DatePart(int Start, int End, int Value, int Digits)
{
    /// <summary>Whether it is the name of a month.</summary>
    public bool IsMonth => Digits == 0;

    /// <summary>Whether it has the four digits of a year.</summary>
    public bool IsYear => Digits == 4;

    /// <summary>Whether it has the one or two digits of a day or month.</summary>
    public bool IsShort => Digits is 1 or 2;

    /// <summary>Whether it has the eight digits of year, month and day.</summary>
    public bool IsWhole => Digits == 8;

    /// <summary>The position in the text.</summary>
    public Slice Span => Slice.FromBounds(Start, End);
}

/// <summary>Reads up to three parts of a date and the separators between them, and notes unusual characters.</summary>
internal struct DatePartScanner(string text, int position)
{
    private static readonly string[] OrdinalSuffixes = ["st", "nd", "rd", "th"];

    private int _position = position;
    private bool _spaced;

    public DatePart First { get; private set; }

    public DatePart Second { get; private set; }

    public DatePart Third { get; private set; }

    /// <summary>The number of parts, 0 to 3.</summary>
    public int Count { get; private set; }

    /// <summary>The bracket or quotation mark before the date; NUL if there is none.</summary>
    public char Opener { get; private set; }

    /// <summary>Offset of the first invisible character, or -1.</summary>
    public int FirstInvisible { get; private set; } = -1;

    /// <summary>Offset of the first dash that is not an ASCII hyphen, or -1.</summary>
    public int FirstDash { get; private set; } = -1;

    /// <summary>The first digit that is not ASCII; empty if there is none.</summary>
    public Slice FirstForeignDigit { get; private set; }

    /// <summary>Whether there are no blanks between the parts.</summary>
    public readonly bool IsTight => !_spaced;

    public void Read()
    {
        ReadOpening();
        if (!TryReadPart(out var part))
        {
            return;
        }

        First = part;
        Count = 1;
        if (part.IsWhole || !TryReadNext(out part))
        {
            return;
        }

        Second = part;
        Count = 2;
        if (TryReadNext(out part))
        {
            Third = part;
            Count = 3;
        }
    }

    private void ReadOpening()
    {
        if (_position < text.Length && text[_position] is '(' or '[' or '{' or '"' or '“' or '\'' or '‘' or '«' or '<')
        {
            Opener = text[_position++];
        }

        // "Thursday, the 7th of April 2022"
        var start = _position;
        var end = SkipLetters(start);
        if (CalendarNames.IsWeekday(text, start, end - start))
        {
            _position = end;
            SkipSeparator();
            start = _position;
            end = SkipLetters(start);
        }

        if (Term.Is(text, start, end, "the"))
        {
            _position = end;
            SkipBlanks();
        }
    }

    private bool TryReadNext(out DatePart part)
    {
        var before = this;
        SkipSeparator();
        var separated = _position > before._position;
        if (TryReadPart(out part) && (separated || part.IsMonth != (Count == 1 ? before.First : before.Second).IsMonth))
        {
            return true;
        }

        this = before;
        return false;
    }

    private bool TryReadPart(out DatePart part)
    {
        var start = _position;
        if (TryReadNumber(out part))
        {
            return true;
        }

        var end = SkipLetters(start);
        if (CalendarNames.MonthAt(text, start, end - start) is var month and > 0)
        {
            _position = end;
            part = new DatePart(start, end, month, 0);
            return true;
        }

        return false;
    }

    private bool TryReadNumber(out DatePart part)
    {
        var start = _position;
        var value = 0;
        var digits = 0;
        var end = start;
        while (_position < text.Length)
        {
            if (HeaderCharacters.DigitAt(text, _position, out var length) is var digit and >= 0)
            {
                // Overflows only if there are too many digits for a date, and then the value is not used.
                value = unchecked((value * 10) + digit);
                digits++;
                if (text[_position] >= 128 && FirstForeignDigit.Length == 0)
                {
                    FirstForeignDigit = new Slice(_position, length);
                }

                end = _position += length;
            }
            else if (digits == 0 || !SkipInvisible())
            {
                break;
            }
        }

        if (digits > 0)
        {
            _position = end = SkipOrdinal(end);
        }

        part = new DatePart(start, end, value, digits);
        return digits > 0;
    }

    /// <summary>Skips "st", "nd", "rd" or "th" if that ends the word.</summary>
    private readonly int SkipOrdinal(int position)
    {
        var end = SkipLetters(position);
        return Term.IsAny(text, position, end, OrdinalSuffixes) ? end : position;
    }

    /// <summary>Skips the blanks and the mark or "of" between two parts: "7. April", "April 7, 2022", "7th of April".</summary>
    private void SkipSeparator()
    {
        SkipBlanks();
        if (_position < text.Length && (text[_position] is '.' or '/' or ',' or '_' || HeaderCharacters.IsDash(text[_position])))
        {
            if (text[_position] is not ('.' or '/' or ',' or '_' or '-') && FirstDash < 0)
            {
                FirstDash = _position;
            }

            _position++;
            SkipBlanks();
        }
        else if (Term.Is(text, _position, SkipLetters(_position), "of"))
        {
            _position += 2;
            SkipBlanks();
        }
    }

    private void SkipBlanks()
    {
        while (_position < text.Length)
        {
            if (SkipInvisible())
            {
                continue;
            }

            if (!WhiteSpace.IsBlankInLine(text[_position]))
            {
                break;
            }

            _spaced = true;
            _position++;
        }
    }

    private bool SkipInvisible()
    {
        if (!WhiteSpace.IsInvisible(text[_position]))
        {
            return false;
        }

        FirstInvisible = FirstInvisible < 0 ? _position : FirstInvisible;
        _position++;
        return true;
    }

    private readonly int SkipLetters(int position)
    {
        // Names of months and weekdays are shorter than this, so there is no need to find the end of a longer word.
        var limit = Math.Min(text.Length, position + 12);
        while (position < limit && HeaderCharacters.IsLetter(text, position))
        {
            position++;
        }

        return position;
    }
}
