namespace Corpus.Text.Faults;

/// <summary>Describes what is wrong with a date header.</summary>
internal static class DateHeaderFaultText
{
    private const string Pattern = "date YYYY-MM-DD";
    private const int KeywordLength = 4;

    /// <summary>What the header should be: the corrected header if it has one reading, otherwise the pattern.</summary>
    public static string GetExpected(EquatableArray<CalendarDate> readings) => readings.Count == 1 ? "date " + readings[0] : Pattern;

    /// <summary>What is wrong with a header.</summary>
    public static string Describe(string text, DateHeader header) => Describe(text, header, Excerpt.From(text, GetWrittenDate(text, header, header.Span.End)));

    /// <summary>What is wrong with a date without a keyword, in front matter.</summary>
    public static string DescribeDate(string text, DateHeader date) => Describe(text, date, Excerpt.From(text, date.Span).Trim('"', '\''));

    private static string Describe(string text, DateHeader header, string written) => header.Fault switch
    {
        DateHeaderFault.NoDate when written.Length == 0 => "no date follows the keyword",
        DateHeaderFault.NoDate => $"'{written}' is not a full date",
        DateHeaderFault.ShortYear => $"the year in '{written}' has two digits",
        DateHeaderFault.NoSuchYear => $"the year in '{written}' does not exist",
        DateHeaderFault.NoSuchMonth => $"the month in '{written}' does not exist",
        DateHeaderFault.NoSuchDay => $"the day '{written}' does not exist",
        DateHeaderFault.Keyword => $"'{Excerpt.From(text, header.FaultSpan)}' is not the keyword 'date'",
        DateHeaderFault.InvisibleCharacter => $"{CharacterName.Describe(text, header.FaultSpan.Start)} is not allowed here, only visible characters and plain spaces are",
        DateHeaderFault.MissingSpace when header.FaultSpan.Start > header.Span.Start + KeywordLength =>
            $"the space after '{Excerpt.From(text, GetWrittenDate(text, header, header.FixSpan.End))}' is missing",
        DateHeaderFault.MissingSpace => "the space after 'date' is missing",
        DateHeaderFault.Ambiguous => $"'{written}' can be read as {header.Readings[0]} or as {header.Readings[1]}",
        DateHeaderFault.Time => $"'{Excerpt.From(text, header.FaultSpan)}' after the date is not part of a header",
        DateHeaderFault.Digits => $"{CharacterName.Describe(text, header.FaultSpan.Start)} is not one of the digits 0 to 9",
        DateHeaderFault.Dashes => $"{CharacterName.Describe(text, header.FaultSpan.Start)} is not the hyphen '-'",
        DateHeaderFault.None or DateHeaderFault.Notation => $"'{written}' is not written YYYY-MM-DD",
    };

    // What follows the keyword, its separators and blanks.
    private static Slice GetWrittenDate(string text, DateHeader header, int end)
    {
        var start = header.Span.Start + KeywordLength;
        while (start < end && (text[start] is ':' or '=' or '：' or '＝' || char.IsWhiteSpace(text[start])))
        {
            start++;
        }

        return Slice.FromBounds(start, end);
    }
}
