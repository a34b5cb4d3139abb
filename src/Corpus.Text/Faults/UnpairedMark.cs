namespace Corpus.Text.Faults;

/// <summary>A quotation mark whose partner is missing.</summary>
/// <param name="Span">The mark in the text.</param>
/// <param name="Opens">Whether it opens a quotation; otherwise it closes one.</param>
/// <param name="PartnerPosition">Where the quotation is assumed to end or to begin.</param>
/// <param name="Partner">The missing mark, in the same style.</param>
internal readonly record struct UnpairedMark(Slice Span, bool Opens, int PartnerPosition, string Partner)
{
    private static readonly (string Open, string Close)[] Styles =
    [
        ("“", "”"), ("\"", "\""), ("‘", "’"), ("'", "'"), ("«", "»"), ("``", "''"), ("‘‘", "’’"), ("„", "”"), ("‟", "”"), ("`", "'"),
    ];

    /// <summary>The unpaired mark of a quotation; null if both of its marks are there.</summary>
    /// <param name="text">The text that contains the quotation.</param>
    /// <param name="quote">The quotation.</param>
    public static UnpairedMark? Find(string text, Quote quote)
    {
        if (quote.IsBalanced)
        {
            return null;
        }

        if (quote.Start > 0 && IsMark(text[quote.Start - 1]))
        {
            var length = quote.Start > 1 && IsDouble(text, quote.Start - 2) ? 2 : 1;
            var span = new Slice(quote.Start - length, length);
            return new UnpairedMark(span, true, quote.End, GetCloser(text.Slice(span)));
        }

        if (quote.End < text.Length && IsMark(text[quote.End]))
        {
            var length = quote.End + 1 < text.Length && IsDouble(text, quote.End) ? 2 : 1;
            var span = new Slice(quote.End, length);
            return new UnpairedMark(span, false, quote.Start, GetOpener(text.Slice(span)));
        }

        return null;
    }

    // A closing mark that opens was typed the wrong way round; its writer uses it for both ends.
    private static string GetCloser(string mark)
    {
        foreach (var (open, close) in Styles)
        {
            if (open == mark)
            {
                return close;
            }
        }

        return mark;
    }

    private static string GetOpener(string mark)
    {
        foreach (var (open, close) in Styles)
        {
            if (close == mark)
            {
                return open;
            }
        }

        return mark;
    }

    private static bool IsMark(char c) => Styles.Any(style => style.Open[0] == c || style.Close[0] == c);

    // Two single marks that touch are one double mark.
    private static bool IsDouble(string text, int start) => text[start] == text[start + 1] && text[start] is ('\'' or '`' or '‘' or '’');
}
