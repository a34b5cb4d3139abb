using System.Collections.Immutable;
using Corpus.Text.Faults;
using Corpus.Text.Names;

namespace Corpus.Generator.Diagnostics;

/// <summary>
/// What the analyzers need to know about the text of a seed: little, and nothing that depends on the path of the file or on the project.
/// </summary>
internal sealed class SeedFacts
{
    /// <summary>Finds the facts of a text.</summary>
    /// <param name="article">What <see cref="SeedReader"/> read.</param>
    /// <param name="cancellationToken">Stops the search for faults.</param>
    public SeedFacts(SeedArticle article, CancellationToken cancellationToken)
    {
        IsEmpty = FaultReader.IsEmpty(article);
        Faults = FaultLimit.Apply(FaultReader.Read(article, cancellationToken)).ToImmutableArray();
        Fields = FieldFacts.From(article);
        Name = NameRequest.NameFromText(article);
        Fingerprint = TextFingerprint.Create(article.Text);
        Speakers = article.Quotes.Select(quote => quote.Speaker).OfType<string>().Distinct(StringComparer.Ordinal).ToImmutableArray();
    }

    /// <summary>Whether the seed contains nothing but white space.</summary>
    public bool IsEmpty { get; }

    /// <summary>The faults of the text, rule by rule, limited by <see cref="FaultLimit"/>. The date header policy is not applied.</summary>
    public ImmutableArray<SeedFault> Faults { get; }

    /// <summary>What the rules for fields need to know.</summary>
    public FieldFacts Fields { get; }

    /// <summary>The name that the text suggests; null if it has no words.</summary>
    public string? Name { get; }

    /// <summary>The fingerprint of the text.</summary>
    public TextFingerprint Fingerprint { get; }

    /// <summary>The speakers that the article quotes, each once.</summary>
    public ImmutableArray<string> Speakers { get; }
}
