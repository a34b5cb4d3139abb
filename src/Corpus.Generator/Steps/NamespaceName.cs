using System.Text;
using Corpus.Text.Names;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Steps;

/// <summary>Makes C# namespaces out of what projects are named.</summary>
internal static class NamespaceName
{
    /// <summary>A dotted name made valid, its keywords escaped.</summary>
    public static string Of(string dotted)
    {
        var segments = dotted.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Join(".", segments.Select(Segment));
        return name.Length == 0 ? "_" : name;
    }

    private static string Segment(string segment)
    {
        var name = new StringBuilder();
        foreach (var c in segment.TrimStart('@'))
        {
            name.Append(Identifier.IsPart(c) ? c : '_');
        }

        var started = Identifier.Started(name.Length == 0 ? "_" : name.ToString());
        return SyntaxFacts.GetKeywordKind(started) == SyntaxKind.None ? started : "@" + started;
    }
}
