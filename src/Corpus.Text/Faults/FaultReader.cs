namespace Corpus.Text.Faults;

/// <summary>Finds what is wrong with a seed, from its text alone.</summary>
public static class FaultReader
{
    /// <summary>
    /// The faults of a seed, rule by rule, found as they are enumerated. A missing date header is among them: <see cref="DateHeaderPolicies.Reports"/>
    /// decides whether it counts. A seed can have any number of faults; <see cref="FaultLimit"/> keeps the first.
    /// </summary>
    /// <param name="article">The seed, as <see cref="SeedReader"/> read it.</param>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IEnumerable<SeedFault> Read(SeedArticle article, CancellationToken cancellationToken = default) => IsEmpty(article)
        ? [new SeedFault(SeedRules.EmptySeed, default, "The seed is empty; write a text or remove the file")]
        : UnreadableTextFaults.Find(article, cancellationToken)
            .Concat(DateHeaderFaults.Find(article))
            .Concat(FrontMatterFaults.Find(article))
            .Concat(MisplacedHeaderFaults.Find(article))
            .Concat(QuotationMarkFaults.Find(article))
            .Concat(NonexistentDateFaults.Find(article))
            .Concat(ManySpeakersFaults.Find(article));

    /// <summary>The fault of a file that has no text: it is missing, or it is binary.</summary>
    public static SeedFault NoText { get; } = UnreadableTextFaults.Create(default, "the compiler could not read the file as text");

    /// <summary>Whether a seed contains nothing but white space.</summary>
    /// <param name="article">The seed.</param>
    public static bool IsEmpty(SeedArticle article) => article.Header.Kind == DateHeaderKind.Absent && article.Header.BodyStart == article.Text.Length;
}
