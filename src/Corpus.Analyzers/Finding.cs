using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers;

/// <summary>What a rule has found in a text, wherever the file of the text stands.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">Where in the text.</param>
/// <param name="Arguments">What its message is made of.</param>
internal sealed record Finding(DiagnosticDescriptor Rule, Slice Place, params object[] Arguments)
{
    /// <summary>The finding as the compiler reports it, in a file that holds <paramref name="source"/>.</summary>
    public Diagnostic In(string path, SourceText source)
    {
        var span = new TextSpan(Place.Start, Place.Length);
        return Diagnostic.Create(Rule, Location.Create(path, span, source.Lines.GetLinePositionSpan(span)), Arguments);
    }
}
