using Corpus.Text.Configuration;
using Corpus.Text.Files;
using Corpus.Text.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers;

/// <summary>The seeds of a project as its corpus has them: each file once, in order of path, under the name that the generator gives it.</summary>
/// <param name="Seeds">The seeds.</param>
internal sealed record CorpusFacts(IReadOnlyList<NamedSeed> Seeds)
{
    /// <summary>The corpus of a project.</summary>
    public static CorpusFacts Of(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var byText = Settings.Read(provider.GlobalOptions, Setting.Identifiers) == "Title";
        var requests = new Dictionary<string, (AdditionalText File, NameRequest Request, SeedFacts Facts)>(StringComparer.Ordinal);

        // From the last to the first: the compiler has the seeds looked at one by one at the same time, from the first on. Of a file that is listed
        // twice, the first has the last word.
        for (var i = options.AdditionalFiles.Length - 1; i >= 0; i--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var file = options.AdditionalFiles[i];
            if (SeedFiles.PathOf(file, provider) is { } path && file.GetText(cancellationToken) is { } source)
            {
                var facts = SeedFacts.Of(source, cancellationToken);
                provider.GetOptions(file).TryGetValue(SeedMetadata.Identifier, out var own);
                requests[path.Relative] = (file, NameRequest.Create(path, own, byText ? facts.Name : null), facts);
            }
        }

        var names = NameTable.Assign(requests.Values.Select(entry => entry.Request));
        return new CorpusFacts([.. names.Names.Select(name => new NamedSeed(
            requests[name.Path].File, requests[name.Path].Request, name, requests[name.Path].Facts))]);
    }
}

/// <summary>A seed and its name.</summary>
/// <param name="File">Its file.</param>
/// <param name="Request">The name it asks for.</param>
/// <param name="Name">The name it has.</param>
/// <param name="Facts">What its text says.</param>
internal sealed record NamedSeed(AdditionalText File, NameRequest Request, ArticleName Name, SeedFacts Facts);
