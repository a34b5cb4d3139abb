namespace Corpus.Text.Faults;

/// <summary>Whether a seed must have a date header: the values of <c>corpus_date_header</c>.</summary>
public enum DateHeaderPolicy
{
    /// <summary>A seed can do without one; a malformed or misplaced one is a fault.</summary>
    Optional,

    /// <summary>As <see cref="Optional"/>; a missing header is a fault as well, unless front matter, a byline or the dateline has the publication date.</summary>
    Required,

    /// <summary>Neither a missing nor a malformed or misplaced header is a fault.</summary>
    Ignored,
}

/// <summary>Applies the policy to faults.</summary>
internal static class DateHeaderPolicies
{
    /// <summary>Whether faults of a rule count under the policy.</summary>
    /// <param name="policy">The policy of the seed.</param>
    /// <param name="rule">The rule that is broken.</param>
    public static bool Reports(this DateHeaderPolicy policy, SeedRule rule) => policy switch
    {
        DateHeaderPolicy.Optional => rule != SeedRules.MissingDateHeader,
        DateHeaderPolicy.Required => true,
        DateHeaderPolicy.Ignored => rule != SeedRules.MissingDateHeader && rule != SeedRules.MalformedDateHeader && rule != SeedRules.MisplacedDateHeader,
    };
}
