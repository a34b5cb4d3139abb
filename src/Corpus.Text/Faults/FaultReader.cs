namespace Corpus.Text.Faults;

/// <summary>Finds what is wrong with a seed, from its text alone. These are the same faults that the compiler reports for the seeds of a project.</summary>
public static class FaultReader
{
    /// <summary>
    /// Finds the faults of a seed, as they are enumerated: rule by rule, and in order of position for each rule. Enumerating all of them takes time linear in
    /// the length of the text. A text can have as many faults as characters. The rules <see cref="SeedRules.RepeatedSeed"/>, which compares seeds, and
    /// <see cref="SeedRules.MalformedFrontMatter"/>, as far as it is about the fields of a project, do not apply to a single text.
    /// </summary>
    /// <param name="article">The seed, as <see cref="SeedReader"/> has read it.</param>
    /// <param name="dateHeader">Whether a date header is required. By default it is optional, as in a project that does not configure it.</param>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    /// <returns>The faults; empty if there are none. Each enumeration finds them anew.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled; thrown by the enumeration.</exception>
    public static IEnumerable<SeedFault> FindFaults(
        this SeedArticle article, DateHeaderPolicy dateHeader = DateHeaderPolicy.Optional, CancellationToken cancellationToken = default) =>
        Read(article ?? throw new ArgumentNullException(nameof(article)), cancellationToken).Where(fault => dateHeader.Reports(fault.Rule));

    /// <summary>
    /// The faults of a seed, rule by rule, found as they are enumerated. A missing date header is among them: <see cref="DateHeaderPolicies.Reports"/>
    /// decides whether it counts. A seed can have any number of faults; <see cref="FaultLimit"/> keeps the first.
    /// </summary>
    /// <param name="article">The seed, as <see cref="SeedReader"/> read it.</param>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    internal static IEnumerable<SeedFault> Read(SeedArticle article, CancellationToken cancellationToken = default) => IsEmpty(article)
        ? [new SeedFault(SeedRules.EmptySeed, default, "The seed is empty; write a text or remove the file")]
        : UnreadableTextFaults.Find(article, cancellationToken)
            .Concat(DateHeaderFaults.Find(article))
            .Concat(FrontMatterFaults.Find(article))
            .Concat(MisplacedHeaderFaults.Find(article))
            .Concat(QuotationMarkFaults.Find(article))
            .Concat(NonexistentDateFaults.Find(article))
            .Concat(ManySpeakersFaults.Find(article));

    /// <summary>The fault of a file that has no text: it is missing, or it is binary.</summary>
    internal static SeedFault NoText { get; } = UnreadableTextFaults.Create(default, "the compiler could not read the file as text");

    /// <summary>Whether a seed contains nothing but white space.</summary>
    /// <param name="article">The seed.</param>
    internal static bool IsEmpty(SeedArticle article) => article.Header.Kind == DateHeaderKind.Absent && article.Header.BodyStart == article.Text.Length;
}
