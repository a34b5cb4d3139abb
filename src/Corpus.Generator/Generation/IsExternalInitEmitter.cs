using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Generation;

/// <summary>
/// Emits <c>System.Runtime.CompilerServices.IsExternalInit</c>, which records need and frameworks before .NET 5 do not have, unless the project declares it.
/// </summary>
internal static class IsExternalInitEmitter
{
    private const string Name = "IsExternalInit";
    private const string Namespace = "System.Runtime.CompilerServices";

    /// <summary>Whether a node declares the type.</summary>
    public static bool IsDeclaration(SyntaxNode node, CancellationToken _) =>
        node is ClassDeclarationSyntax { Identifier.ValueText: Name, Parent: BaseNamespaceDeclarationSyntax parent }
        && GetFullName(parent) == Namespace;

    /// <summary>Emits the file, unless the project declares the type.</summary>
    public static void Emit(SourceOutput output, bool isDeclared)
    {
        if (isDeclared)
        {
            return;
        }

        output.AddSource(
            Name + ".g.cs",
            CodeWriter.CreateFile("Records need this type, which frameworks before .NET 5 do not have.")
                .Line("#if !NET5_0_OR_GREATER")
                .Line($"namespace {Namespace}")
                .Open()
                .GeneratedCode()
                .Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]")
                .Line($"internal static class {Name}")
                .Open()
                .Close()
                .Close()
                .Line("#endif")
                .ToSourceText());
    }

    private static string GetFullName(BaseNamespaceDeclarationSyntax declaration) =>
        declaration.Parent is BaseNamespaceDeclarationSyntax outer
            ? GetFullName(outer) + "." + declaration.Name
            : declaration.Name.ToString();
}
