using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Generation;

/// <summary>Recognizes a project's own <c>System.Runtime.CompilerServices.IsExternalInit</c>, which would conflict with a generated one.</summary>
internal static class IsExternalInitDeclaration
{
    private const string Name = "IsExternalInit";
    private const string Namespace = "System.Runtime.CompilerServices";

    /// <summary>Whether <paramref name="node"/> declares the type.</summary>
    public static bool Matches(SyntaxNode node, CancellationToken _) =>
        node is ClassDeclarationSyntax { Identifier.ValueText: Name, Parent: BaseNamespaceDeclarationSyntax parent }
        && GetFullName(parent) == Namespace;

    private static string GetFullName(BaseNamespaceDeclarationSyntax declaration) =>
        declaration.Parent is BaseNamespaceDeclarationSyntax outer
            ? GetFullName(outer) + "." + declaration.Name
            : declaration.Name.ToString();
}
