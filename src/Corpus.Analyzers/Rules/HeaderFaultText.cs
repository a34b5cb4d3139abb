namespace Corpus.Analyzers.Rules;

/// <summary>Says in words what is wrong with a date header.</summary>
internal static class HeaderFaultText
{
    private const string Pattern = "date YYYY-MM-DD";

    /// <summary>What should stand there: the header itself where it has one reading, its pattern otherwise.</summary>
    public static string ExpectedIn(DateHeader header) => header.Readings.Count == 1 ? "date " + header.Readings[0] : Pattern;

    /// <summary>What is wrong.</summary>
    public static string Of(string text, DateHeader header)
    {
        var written = Written(text, header);
        return header.Fault switch
        {
            DateHeaderFault.NoDate when written.Length == 0 => "no date follows the keyword",
            DateHeaderFault.NoDate => $"'{written}' is not a full date",
            DateHeaderFault.ShortYear => $"the year in '{written}' has two digits",
            DateHeaderFault.NoSuchYear => $"the calendar has no such year as in '{written}'",
            DateHeaderFault.NoSuchMonth => $"the calendar has no such month as in '{written}'",
            DateHeaderFault.NoSuchDay => $"the calendar has no such day as '{written}'",
            DateHeaderFault.Keyword => $"'{Excerpt.Of(text, header.FaultSpan)}' is not the keyword 'date'",
            DateHeaderFault.InvisibleCharacter => $"{CharacterName.Of(text, header.FaultSpan.Start)} stands where only visible characters and plain spaces may",
            DateHeaderFault.MissingSpace when header.FaultSpan.Start > header.Span.Start + "date".Length => $"the space after '{Excerpt.Of(text, DateOf(text, header))}' is missing",
            DateHeaderFault.MissingSpace => "the space after 'date' is missing",
            DateHeaderFault.Ambiguous => $"'{written}' can be read as {header.Readings[0]} or as {header.Readings[1]}",
            DateHeaderFault.Time => $"'{Excerpt.Of(text, header.FaultSpan)}' after the date is not part of a header",
            DateHeaderFault.Digits => $"{CharacterName.Of(text, header.FaultSpan.Start)} is not one of the digits 0 to 9",
            DateHeaderFault.Dashes => $"{CharacterName.Of(text, header.FaultSpan.Start)} is not the hyphen '-'",
            _ => $"'{written}' is not written YYYY-MM-DD",
        };
    }

    /// <summary>What stands where the date should.</summary>
    private static string Written(string text, DateHeader header)
    {
        var start = header.Span.Start + "date".Length;
        while (start < header.Span.End && (IsSeparator(text[start]) || char.IsWhiteSpace(text[start])))
        {
            start++;
        }

        return Excerpt.Of(text, Slice.FromBounds(start, header.Span.End));
    }

    private static Slice DateOf(string text, DateHeader header)
    {
        var start = header.Span.Start + "date".Length;
        while (start < header.FixSpan.End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return Slice.FromBounds(start, header.FixSpan.End);
    }

    private static bool IsSeparator(char c) => c is ':' or '=' or '：' or '＝';
}
