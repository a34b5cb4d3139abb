using Corpus.Text.Characters;
using Corpus.Text.Header;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.FrontMatter;

/// <summary>Reads the publication date in the front matter: <c>YYYY-MM-DD</c>, and a time of day that may follow it, as in other tools that read front matter.</summary>
internal static class FrontMatterDate
{
    /// <summary>The date of a block as a header; null if it has none.</summary>
    public static DateHeader? Read(string text, FrontMatterBlock block)
    {
        foreach (var key in FrontMatterKeys.Published)
        {
            if (block.Find(key) is { Kind: FrontMatterValueKind.Scalar } entry && entry.Values[0].Text.Trim().Length > 0)
            {
                return Read(text, entry.Values[0]);
            }
        }

        return null;
    }

    /// <summary>The day of a value; null if the value is not a day, with or without a time after it.</summary>
    public static CalendarDate? ReadDay(string value) =>
        DateHeaderReader.ReadIsoDate(value, 0) is { } day
        && (value.Length == DateHeaderReader.IsoDateLength || IsTime(value, DateHeaderReader.IsoDateLength))
            ? day
            : null;

    private static DateHeader Read(string text, FrontMatterValue value)
    {
        var span = value.Span;
        if (ReadDay(value.Text.Trim()) is { } day)
        {
            return new DateHeader { Kind = DateHeaderKind.WellFormed, Span = span, Date = day, FixSpan = span, BodyStart = span.End };
        }

        var written = WrittenDateReader.Read(value.Text, 0);
        var isWhole = written.IsComplete && (WhiteSpace.Skip(value.Text, written.End, value.Text.Length) == value.Text.Length || IsTime(value.Text, written.FixEnd));
        var fault = written.Fault switch
        {
            DateHeaderFault.None or DateHeaderFault.Time or DateHeaderFault.MissingSpace when isWhole => DateHeaderFault.Notation,
            > DateHeaderFault.NoDate and < DateHeaderFault.Keyword => written.Fault,
            _ => isWhole ? written.Fault : DateHeaderFault.NoDate,
        };

        // A value with escapes does not occur verbatim in the text.
        var offset = text.IndexOf(value.Text, span.Start, span.Length, StringComparison.Ordinal);
        var faultSpan = offset < 0 ? span : new Slice(offset + written.FaultSpan.Start, written.FaultSpan.Length);
        return new DateHeader
        {
            Kind = DateHeaderKind.Malformed,
            Span = span,
            Fault = fault,
            FaultSpan = faultSpan,
            Readings = isWhole ? written.Readings : default,
            FixSpan = span,
            BodyStart = span.End,
        };
    }

    /// <summary>Whether the rest of a value is a time of day: " 10:00", "T10:00:00Z", ", 10:15 +02:00".</summary>
    private static bool IsTime(string value, int start)
    {
        var first = start;
        while (first < value.Length && (value[first] is 'T' or 't' or ',' || WhiteSpace.IsBlankInLine(value[first])))
        {
            first++;
        }

        if (first == start || first == value.Length || value[first] is < '0' or > '9')
        {
            return false;
        }

        for (var i = first; i < value.Length; i++)
        {
            if (value[i] is not ((>= '0' and <= '9') or ':' or '.' or '+' or '-' or ' ' or 'Z' or 'z'))
            {
                return false;
            }
        }

        return true;
    }
}
