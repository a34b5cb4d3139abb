using System.ComponentModel;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

/// <summary>
/// Compares the public members of the generated code with GeneratedSurface.verified.txt, so that a review sees every change that users would notice. If they
/// differ, the new list is written next to it as GeneratedSurface.received.txt.
/// </summary>
public class GeneratedSurfaceTests
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    [Fact]
    public void Public_members_are_those_of_the_reviewed_list()
    {
        var project = CorpusProject.Create([("/home/user/MyApp/seeds/a.txt", "Rain")], new ProjectOptions().With("CorpusVisibility", "public"));
        Assert.Empty(project.Compile(out var compilation));

        var lines = ListTypes(compilation.Assembly.GlobalNamespace).OrderBy(Display, StringComparer.Ordinal).SelectMany(ListMembers);

        var verified = Path.Combine(Path.GetDirectoryName(ThisFile())!, "GeneratedSurface.verified.txt");
        var received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        var text = string.Join("\n", lines) + "\n";
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail("The public members of the generated code have changed. Compare GeneratedSurface.received.txt with GeneratedSurface.verified.txt.");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static IEnumerable<INamedTypeSymbol> ListTypes(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol part => ListTypes(part),
        INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type => ListTypes(type).Prepend(type),
        _ => [],
    });

    // Members that a record has without declaring them are not listed, and types that completion lists do not show are only named.
    private static IEnumerable<string> ListMembers(INamedTypeSymbol type) => type.GetAttributes().Any(attribute => attribute.AttributeClass!.Name == nameof(EditorBrowsableAttribute))
        ? ["hidden " + Display(type)]
        : type.GetMembers()
            .Where(member => member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } and not INamedTypeSymbol and not IMethodSymbol { AssociatedSymbol: not null })
            .Select(member => "    " + Display(member))
            .Order(StringComparer.Ordinal)
            .Prepend($"{(type.IsRecord ? "record" : type.TypeKind.ToString().ToLowerInvariant())} {Display(type)}");

    private static string Display(ISymbol symbol) => symbol.ToDisplayString(Format);
}
