using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Steps;

/// <summary>Recognises a project's own <c>System.Runtime.CompilerServices.IsExternalInit</c>, which a second one would collide with.</summary>
internal static class IsExternalInitDeclaration
{
    private const string Name = "IsExternalInit";
    private const string Namespace = "System.Runtime.CompilerServices";

    /// <summary>Whether <paramref name="node"/> declares it.</summary>
    public static bool Matches(SyntaxNode node, CancellationToken cancellationToken) =>
        node is ClassDeclarationSyntax { Identifier.ValueText: Name, Parent: BaseNamespaceDeclarationSyntax parent }
        && NamespaceOf(parent) == Namespace;

    private static string NamespaceOf(BaseNamespaceDeclarationSyntax declaration) =>
        declaration.Parent is BaseNamespaceDeclarationSyntax outer
            ? NamespaceOf(outer) + "." + declaration.Name
            : declaration.Name.ToString();
}
