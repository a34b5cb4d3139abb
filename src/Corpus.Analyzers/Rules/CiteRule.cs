using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Rules;

/// <summary>CORPUS012: constant words for <c>Articles.Cite</c> that no text has.</summary>
internal static class CiteRule
{
    public static Diagnostic? Check(string words, Location place, CalledCorpus corpus, CancellationToken cancellationToken)
    {
        var passage = new Passage(words);
        var texts = corpus.Texts(cancellationToken);
        foreach (var (_, text) in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (passage.TryFind(text, out _, out _))
            {
                return null;
            }
        }

        return Diagnostic.Create(Descriptors.NotCitable, place, passage.NotFoundIn(Cancellable(texts, cancellationToken)));
    }

    private static IEnumerable<(string Path, string Text)> Cancellable(IEnumerable<(string Path, string Text)> texts, CancellationToken cancellationToken)
    {
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return text;
        }
    }
}
