using System.Text;
using Corpus.Text.Names;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Settings;

/// <summary>Turns the names of projects into C# namespaces.</summary>
internal static class NamespaceName
{
    /// <summary>Makes a dotted name valid: <c>my-app.class</c> becomes <c>my_app.@class</c>.</summary>
    public static string From(string dotted)
    {
        var segments = dotted.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Join(".", segments.Select(MakeValid));
        return name.Length == 0 ? "_" : name;
    }

    private static string MakeValid(string segment)
    {
        var name = new StringBuilder();
        foreach (var c in segment.TrimStart('@'))
        {
            name.Append(Identifier.IsPart(c) ? c : '_');
        }

        var valid = Identifier.Started(name.Length == 0 ? "_" : name.ToString());
        return SyntaxFacts.GetKeywordKind(valid) == SyntaxKind.None ? valid : "@" + valid;
    }
}
