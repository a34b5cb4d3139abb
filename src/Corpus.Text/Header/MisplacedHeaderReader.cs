using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Header;

/// <summary>Finds a misplaced or misspelled date header in a seed without one: <c>2022-04-07 …</c>, <c>dated …</c>, <c>Published: …</c>, a header on line 2.</summary>
internal static class MisplacedHeaderReader
{
    private const int YearLength = 4;

    /// <summary>The words that were probably meant as a header; null if there are none. Looks only at the first two lines of text.</summary>
    public static MisplacedHeader? Find(string text)
    {
        var start = WhiteSpace.Skip(text, 0, text.Length);
        var found = FindAfterKeyword(text, start) ?? FindYearFirst(text, start) ?? FindOnSecondLine(text, start);

        // After an invisible character, the new header would be malformed.
        _ = DateHeaderReader.SkipBeforeKeyword(text, out var hidden);
        return found is { } header && hidden >= 0 ? header with { FixSpan = Slice.FromBounds(hidden, header.FixSpan.End) } : found;
    }

    /// <summary>"dated 7 April 2022", "Published: 2022-04-07".</summary>
    private static MisplacedHeader? FindAfterKeyword(string text, int start)
    {
        foreach (var keyword in HeaderWords.Keywords)
        {
            if (!Term.IsAt(text, start, text.Length, keyword))
            {
                continue;
            }

            var position = WhiteSpace.SkipInLine(text, start + keyword.Length, text.Length);
            var hasSeparator = position < text.Length && text[position] is ':' or '=';
            var isAlone = keyword == HeaderWords.KeywordWithoutSeparator && text[start] == keyword[0] && position > start + keyword.Length;
            if (hasSeparator || isAlone)
            {
                return Create(text, start, WhiteSpace.SkipInLine(text, hasSeparator ? position + 1 : position, text.Length));
            }
        }

        return null;
    }

    /// <summary>"2022-04-07 The", but not "2022-04-07: The", which may be a title, nor a number.</summary>
    private static MisplacedHeader? FindYearFirst(string text, int start)
    {
        for (var i = start; i < start + YearLength; i++)
        {
            if (i >= text.Length || text[i] is < '0' or > '9')
            {
                return null;
            }
        }

        var separator = start + YearLength;
        return separator < text.Length && text[separator] is '-' or '/' or '.'
            && Create(text, start, start) is { } header && text[header.FixSpan.End - 1] is >= '0' and <= '9' && EndsWord(text, header.FixSpan.End)
                ? header
                : null;
    }

    private static MisplacedHeader? FindOnSecondLine(string text, int start)
    {
        var second = WhiteSpace.Skip(text, Line.FindEnd(text, start), text.Length);
        if (!DateHeaderReader.TryReadWellFormed(text, second, out var header))
        {
            return null;
        }

        var end = WhiteSpace.SkipInLine(text, header.Span.End, text.Length);
        return new MisplacedHeader(header.Span, new([header.Date!.Value]), Slice.FromBounds(start, end), IsOnSecondLine: true);
    }

    private static MisplacedHeader? Create(string text, int start, int date)
    {
        var written = WrittenDateReader.Read(text, date);
        return written.IsComplete && written.Readings.Count > 0
            ? new MisplacedHeader(Slice.FromBounds(start, written.FixEnd), written.Readings, Slice.FromBounds(start, written.FixEnd), IsOnSecondLine: false)
            : null;
    }

    private static bool EndsWord(string text, int position) => position == text.Length || char.IsWhiteSpace(text[position]);
}
