using System.Collections.Immutable;
using Corpus.Text.Files;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Rules;

/// <summary>CORPUS011: a constant id or name that the corpus does not have.</summary>
internal static class FindRule
{
    /// <summary>An id for <c>Articles.Find</c>.</summary>
    public static Diagnostic? OfArticle(string id, Location place, CalledCorpus corpus, CancellationToken cancellationToken)
    {
        // Whoever writes the path of the file means its id.
        string[] ids = [.. corpus.Seeds(cancellationToken).Select(seed => seed.Name.Id)];
        return Check("article", id, place, ids, wanted => NearestName.To(SeedPath.From(wanted, null).Id, ids, cancellationToken));
    }

    /// <summary>A name for <c>Speakers.Find</c>.</summary>
    public static Diagnostic? OfSpeaker(string name, Location place, CalledCorpus corpus, CancellationToken cancellationToken)
    {
        var names = corpus.Speakers(cancellationToken);
        return Check("speaker", name, place, names, wanted => NearestName.To(wanted, names, cancellationToken));
    }

    private static Diagnostic? Check(string what, string wanted, Location place, IReadOnlyList<string> names, Func<string, string?> nearestTo)
    {
        if (names.Contains(wanted, StringComparer.Ordinal))
        {
            return null;
        }

        var nearest = nearestTo(wanted);
        return Diagnostic.Create(
            Descriptors.NotInCorpus,
            place,
            nearest is null ? null : ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Nearest, nearest),
            what,
            Excerpt.Of(wanted),
            nearest is null ? "" : $"; the nearest is '{Excerpt.Of(nearest)}'");
    }
}
