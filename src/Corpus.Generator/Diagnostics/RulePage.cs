using System.Reflection;

namespace Corpus.Generator.Diagnostics;

/// <summary>The help links of diagnostics. Their base is the <c>RepositoryUrl</c> in <c>Directory.Build.props</c>, which the SDK writes into the assembly.</summary>
public static class RulePage
{
    private static readonly string RepositoryUrl = typeof(RulePage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(attribute => attribute.Key == nameof(RepositoryUrl))?.Value ?? "";

    /// <summary>The address of the page of a rule; empty as long as the repository has no address. The package contains the pages too.</summary>
    /// <param name="id">The id of the rule.</param>
    public static string GetAddress(string id) => GetAddress(RepositoryUrl, id);

    /// <summary>The address of the page of a rule in a repository.</summary>
    /// <param name="repositoryUrl">The address of the repository; empty if it has none.</param>
    /// <param name="id">The id of the rule.</param>
    public static string GetAddress(string repositoryUrl, string id) => repositoryUrl.Length == 0 ? "" : $"{repositoryUrl}/blob/main/docs/rules/{id}.md";
}
