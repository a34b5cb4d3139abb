namespace Corpus.Analyzers;

/// <summary>A quotation mark whose partner is missing, and what would be its partner.</summary>
/// <param name="Mark">The mark that is there.</param>
/// <param name="Opens">Whether it opens a quote; otherwise it closes one.</param>
/// <param name="PartnerPlace">Where the quote is taken to end or to begin.</param>
/// <param name="Partner">The missing mark, in the style of the one that is there.</param>
public sealed record UnpairedMark(Slice Mark, bool Opens, int PartnerPlace, string Partner)
{
    private static readonly (string Open, string Close)[] Styles =
    [
        ("“", "”"), ("\"", "\""), ("‘", "’"), ("'", "'"), ("«", "»"), ("``", "''"), ("‘‘", "’’"), ("„", "”"), ("‟", "”"), ("`", "'"),
    ];

    /// <summary>The unpaired mark of a quote; null where the quote has both of its marks.</summary>
    /// <param name="text">The text that the quote stands in.</param>
    /// <param name="quote">The quote.</param>
    public static UnpairedMark? Of(string text, Quote quote)
    {
        if (quote.IsBalanced)
        {
            return null;
        }

        if (quote.Start > 0 && IsMark(text[quote.Start - 1]))
        {
            var length = quote.Start > 1 && IsDouble(text, quote.Start - 2) ? 2 : 1;
            var mark = new Slice(quote.Start - length, length);
            return new UnpairedMark(mark, true, quote.End, CloserOf(text.Slice(mark)));
        }

        if (quote.End < text.Length && IsMark(text[quote.End]))
        {
            var length = quote.End + 1 < text.Length && IsDouble(text, quote.End) ? 2 : 1;
            var mark = new Slice(quote.End, length);
            return new UnpairedMark(mark, false, quote.Start, OpenerOf(text.Slice(mark)));
        }

        return null;
    }

    // A mark that stands where only its partner could was typed the wrong way round; its writer uses it for both.
    private static string CloserOf(string mark)
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

    private static string OpenerOf(string mark)
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

    // Two single marks that touch are a double one.
    private static bool IsDouble(string text, int start) => text[start] == text[start + 1] && text[start] is ('\'' or '`' or '‘' or '’');
}
