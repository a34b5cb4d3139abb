using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Diagnostics;

/// <summary>
/// Keeps what was read of a text as long as the compiler keeps the text. The compiler passes the same object to the generator and to the analyzers, and an editor
/// passes it to the next compilation too, so each text is read once.
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

                // The analyzers no longer need it, and the generator keeps its own.
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
