namespace Corpus.Analyzers.Rules;

/// <summary>CORPUS003: a quotation mark without its partner.</summary>
internal static class QuotationMarkRule
{
    public static IEnumerable<Finding> Check(SeedText seed)
    {
        var marks = new FaultList<UnpairedMark>();
        foreach (var quote in seed.Article.Quotes)
        {
            if (UnpairedMark.Of(seed.Text, quote) is { } mark)
            {
                marks.Add(mark);
            }
        }

        return marks.Reported.Select(item => new Finding(
            Descriptors.UnpairedQuotationMark,
            item.Fault.Mark,
            seed.Text.Slice(item.Fault.Mark),
            item.Fault.Opens ? "never closes" : "closes what was never opened",
            item.Fault.Partner,
            item.Fault.Opens ? "ends" : "begins",
            item.Note));
    }
}
