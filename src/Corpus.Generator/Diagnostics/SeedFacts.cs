using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Corpus.Text.Faults;
using Corpus.Text.Names;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Diagnostics;

/// <summary>
/// What the analyzers need to know about the text of a seed: little, and nothing that depends on the path of the file or on the project. A text is read
/// once, whichever analyzer is first, and not again as long as the compiler keeps it, not even for the next compilation of an editor.
/// </summary>
internal sealed class SeedFacts
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Cache = new();

    private SeedFacts(SeedArticle article, CancellationToken cancellationToken)
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

    /// <summary>The facts of a text.</summary>
    public static SeedFacts Get(SourceText source, CancellationToken cancellationToken)
    {
        var entry = Cache.GetOrCreateValue(source);

        // A second thread waits: reading the text again would take as long.
        lock (entry)
        {
            return entry.Facts ??= new SeedFacts(SeedReader.Read(source.ToString(), cancellationToken), cancellationToken);
        }
    }

    private sealed class Entry
    {
        public SeedFacts? Facts;
    }
}
