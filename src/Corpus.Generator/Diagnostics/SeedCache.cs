using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Diagnostics;

/// <summary>
/// The texts of seeds that were read. The compiler passes one object to the generator and to the analyzers, so a text is read once, whichever is first, and not
/// again as long as the compiler keeps it, not even for the next compilation of an editor.
/// </summary>
internal static class SeedCache
{
    private static readonly ConditionalWeakTable<SourceText, Entry> Entries = new();

    /// <summary>Reads a text.</summary>
    public static SeedArticle GetArticle(SourceText source, CancellationToken cancellationToken)
    {
        var entry = Entries.GetOrCreateValue(source);

        // A second thread waits: reading the text again would take as long.
        lock (entry)
        {
            return entry.Article ??= Read(source, cancellationToken);
        }
    }

    /// <summary>Finds the facts of a text.</summary>
    public static SeedFacts GetFacts(SourceText source, CancellationToken cancellationToken)
    {
        var entry = Entries.GetOrCreateValue(source);
        lock (entry)
        {
            if (entry.Facts is null)
            {
                entry.Facts = new SeedFacts(entry.Article ?? Read(source, cancellationToken), cancellationToken);

                // The analyzers do not need it any more, and the generator keeps its own.
                entry.Article = null;
            }

            return entry.Facts;
        }
    }

    private static SeedArticle Read(SourceText source, CancellationToken cancellationToken) => SeedReader.Read(source.ToString(), cancellationToken);

    private sealed class Entry
    {
        public SeedArticle? Article;
        public SeedFacts? Facts;
    }
}
