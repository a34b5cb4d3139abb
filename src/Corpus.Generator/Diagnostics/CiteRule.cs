using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>CORPUS012: constant text for <c>Articles.Cite</c> that no article contains.</summary>
internal static class CiteRule
{
    public static Diagnostic? Check(string words, Location location, CalledCorpus corpus, CancellationToken cancellationToken)
    {
        var passage = new Passage(words);
        var texts = corpus.GetTexts(cancellationToken);
        foreach (var (_, text) in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (passage.MayOccurIn(text) && passage.TryFind(text.Text, 0, out _, out _))
            {
                return null;
            }
        }

        return Diagnostic.Create(Descriptors.NotCitable, location, passage.NotFoundIn(WithCancellation(texts, cancellationToken)));
    }

    private static IEnumerable<(string Path, TokenizedText Text)> WithCancellation(
        IEnumerable<(string Path, TokenizedText Text)> texts, CancellationToken cancellationToken)
    {
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return text;
        }
    }
}
