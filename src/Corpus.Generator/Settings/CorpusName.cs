using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Settings;

/// <summary>
/// Finds what already has the name <c>Corpus</c>. An alias of that name would conflict with a namespace or type at the root (CS0576) and with another alias
/// (CS1537), and would hide a type that a using directive imports.
/// </summary>
internal static class CorpusName
{
    /// <summary>The name of the alias, and the last part of the default namespace.</summary>
    public const string Name = "Corpus";

    /// <summary>Whether a reference has a namespace at the root, or any type, with the name.</summary>
    public static bool IsTaken(MetadataReference reference) => ReferencedAssembly.Read(reference, IsTaken, IsTaken);

    /// <summary>Whether a node declares a namespace at the root, a type or an alias with the name.</summary>
    public static bool IsTaken(SyntaxNode node, CancellationToken _) => node switch
    {
        BaseNamespaceDeclarationSyntax declaration => declaration.Parent is CompilationUnitSyntax && GetFirst(declaration.Name) == Name,
        BaseTypeDeclarationSyntax declaration => declaration.Identifier.ValueText == Name && declaration.Parent is not BaseTypeDeclarationSyntax,
        DelegateDeclarationSyntax declaration => declaration.Identifier.ValueText == Name && declaration.Parent is not BaseTypeDeclarationSyntax,
        UsingDirectiveSyntax directive => directive.Alias?.Name.Identifier.ValueText == Name && directive.Parent is CompilationUnitSyntax,
        ExternAliasDirectiveSyntax directive => directive.Identifier.ValueText == Name,
        _ => false,
    };

    /// <summary>Whether a dotted name begins with the name.</summary>
    public static bool IsFirstIn(string dotted) => dotted == Name || dotted.StartsWith(Name + ".", StringComparison.Ordinal);

    private static bool IsTaken(IAssemblySymbol assembly) =>
        assembly.TypeNames.Contains(Name) || assembly.GlobalNamespace.GetNamespaceMembers().Any(member => member.Name == Name);

    private static bool IsTaken(MetadataReader reader)
    {
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            if (type.GetDeclaringType().IsNil
                && (reader.StringComparer.Equals(type.Name, Name)
                    || (reader.StringComparer.StartsWith(type.Namespace, Name) && IsFirstIn(reader.GetString(type.Namespace)))))
            {
                return true;
            }
        }

        return false;
    }

    private static string GetFirst(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => GetFirst(qualified.Left),
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
