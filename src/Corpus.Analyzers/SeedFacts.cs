using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Corpus.Analyzers.Rules;
using Corpus.Text.Files;
using Corpus.Text.Names;
using Corpus.Text.Tables;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers;

/// <summary>
/// What the rules want to know of a seed's text: few and small things, of which none depends on the file's name or on the project. A text is read
/// once, whichever rule asks first, and not again while the compiler holds it: also not for the next compilation of an editor.
/// </summary>
internal sealed class SeedFacts
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Known = new();

    private SeedFacts(SourceText source, SeedText seed)
    {
        IsEmpty = EmptySeedRule.IsEmpty(seed);
        Header = seed.Header.Kind;
        BodyStart = seed.Header.BodyStart;
        TextLength = (long)seed.Text.Length + ArticleTables.Paragraphs(seed.Article).Length + ArticleTables.Dates(seed.Article).Length + ArticleTables.Quotes(seed.Article).Length;
        PartsLength = (seed.Article.Title?.Length ?? 0L) + (seed.Article.Dateline?.Length ?? 0) + (seed.Article.Credit?.Length ?? 0);
        CanBeEmbedded = TextResource.CanHold(source.Encoding, seed.Text);
        Findings = (IsEmpty ? EmptySeedRule.Check() : FindingsIn(seed)).ToImmutableArray();
        Name = NameRequest.NameFromText(seed.Article);
        Fingerprint = TextFingerprint.Of(seed.Text);
        Speakers = seed.Article.Quotes.Select(quote => quote.Speaker).OfType<string>().Distinct(StringComparer.Ordinal).ToImmutableArray();
    }

    /// <summary>Whether nothing but white space stands in it.</summary>
    public bool IsEmpty { get; }

    /// <summary>Whether it has a date header.</summary>
    public DateHeaderKind Header { get; }

    /// <summary>Where the text behind the header begins.</summary>
    public int BodyStart { get; }

    /// <summary>Its length with the tables of what was read of it, in UTF-16 code units.</summary>
    public long TextLength { get; }

    /// <summary>The length of its parts that are string literals of their own in the generated code.</summary>
    public long PartsLength { get; }

    /// <summary>Whether a resource can hold it.</summary>
    public bool CanBeEmbedded { get; }

    /// <summary>What the rules found, rule by rule; of each, no more than can be looked through.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The name that the text asks for; null where it has no words.</summary>
    public string? Name { get; }

    /// <summary>The same for two texts that differ in white space only.</summary>
    public string Fingerprint { get; }

    /// <summary>Whom it quotes.</summary>
    public ImmutableArray<string> Speakers { get; }

    /// <summary>The facts of a text.</summary>
    public static SeedFacts Of(SourceText source, CancellationToken cancellationToken)
    {
        var entry = Known.GetOrCreateValue(source);

        // Who comes second waits: to read it once more would take as long.
        lock (entry)
        {
            return entry.Facts ??= new SeedFacts(source, new SeedText(SeedReader.Read(source.ToString(), cancellationToken), cancellationToken));
        }
    }

    private static IEnumerable<Finding> FindingsIn(SeedText seed) =>
        UnreadableSeedRule.Check(seed)
            .Concat(DateHeaderRule.Check(seed))
            .Concat(QuotationMarkRule.Check(seed))
            .Concat(NoSuchDayRule.Check(seed));

    private sealed class Entry
    {
        public SeedFacts? Facts;
    }
}
