using System.Collections.Immutable;
using Corpus.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.CodeFixes;

/// <summary>Writes the partner of an unpaired quotation mark, in its style, where the quote is taken to end or to begin: CORPUS003.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(QuotationMarkCodeFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class QuotationMarkCodeFix : SeedCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.UnpairedQuotationMark);

    private protected override string TitleForSeed => "Write every missing quotation mark of this seed";

    private protected override IEnumerable<SeedEdit> EditsOf(SeedArticle seed)
    {
        foreach (var quote in seed.Quotes)
        {
            if (UnpairedMark.Of(seed.Text, quote) is { } mark)
            {
                yield return new SeedEdit(
                    mark.Mark,
                    $"Write {mark.Partner} where the quote {(mark.Opens ? "ends" : "begins")}",
                    "MissingMark",
                    new Slice(mark.PartnerPlace, 0),
                    mark.Partner);
            }
        }
    }
}
