namespace Corpus.Text.Faults;

/// <summary>CORPUS003: an opening quotation mark without a closing one, or the reverse.</summary>
internal static class QuotationMarkFaults
{
    public static IEnumerable<SeedFault> Find(SeedArticle article)
    {
        foreach (var quote in article.Quotes)
        {
            if (UnpairedMark.Find(article.Text, quote) is { } mark)
            {
                yield return Create(article.Text, mark);
            }
        }
    }

    private static SeedFault Create(string text, in UnpairedMark mark)
    {
        var written = text.Slice(mark.Span);
        return new SeedFault(
            SeedRules.UnpairedQuotationMark,
            mark.Span,
            mark.Opens
                ? $"The quotation mark {written} is never closed; add {mark.Partner} where the quotation ends"
                : $"The quotation mark {written} closes a quotation that was never opened; add {mark.Partner} where it begins",
            new([new SeedEdit(
                SeedEditKind.MissingMark,
                $"Add {mark.Partner} where the quotation {(mark.Opens ? "ends" : "begins")}",
                new Slice(mark.PartnerPosition, 0),
                mark.Partner)]));
    }
}
