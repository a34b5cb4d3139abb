using System.Collections.Immutable;
using Corpus.Text.Faults;
using Corpus.Text.Names;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>CORPUS011: a constant id or name that is not in the corpus.</summary>
internal static class FindRule
{
    /// <summary>Checks an id for <c>Articles.Find</c>.</summary>
    public static Diagnostic? CheckArticle(string id, Location location, CalledCorpus corpus, CancellationToken cancellationToken)
    {
        string[] ids = [.. corpus.GetSeeds(cancellationToken).Select(seed => seed.Name.Id)];

        // A path is probably meant as the id of the file.
        return Check("article", id, location, ids, missing => NearestName.Find(SeedPath.From(missing, null).Id, ids, cancellationToken));
    }

    /// <summary>Checks a name for <c>Speakers.Find</c>.</summary>
    public static Diagnostic? CheckSpeaker(string name, Location location, CalledCorpus corpus, CancellationToken cancellationToken)
    {
        var names = corpus.GetSpeakers(cancellationToken);
        return Check("speaker", name, location, names, missing => NearestName.Find(missing, names, cancellationToken));
    }

    private static Diagnostic? Check(string noun, string name, Location location, IReadOnlyList<string> names, Func<string, string?> findNearest)
    {
        if (names.Contains(name, StringComparer.Ordinal))
        {
            return null;
        }

        var nearest = findNearest(name);
        return Diagnostic.Create(
            Descriptors.NotInCorpus,
            location,
            nearest is null ? null : ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Nearest, nearest),
            noun,
            Excerpt.From(name),
            nearest is null ? "" : $"; did you mean '{Excerpt.From(nearest)}'?");
    }
}
