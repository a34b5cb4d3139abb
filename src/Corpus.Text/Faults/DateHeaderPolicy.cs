namespace Corpus.Text.Faults;

/// <summary>Whether a seed must have a date header.</summary>
public enum DateHeaderPolicy
{
    /// <summary>A seed can do without one; a malformed one is a fault.</summary>
    Optional,

    /// <summary>A missing header is a fault as well.</summary>
    Required,

    /// <summary>Neither a missing nor a malformed or misplaced header is a fault.</summary>
    Ignored,
}

/// <summary>Applies the policy to faults.</summary>
public static class DateHeaderPolicies
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
