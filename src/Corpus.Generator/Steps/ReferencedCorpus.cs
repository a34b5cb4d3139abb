using System.Reflection.Metadata;
using Corpus.Text.Configuration;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Steps;

/// <summary>
/// A corpus of an assembly that the project references, which is public and has the records that the project uses. It is told by an attribute of the assembly,
/// which is read off the reference itself: references change seldom, compilations with each keystroke.
/// </summary>
/// <param name="Namespace">Its namespace.</param>
internal sealed record ReferencedCorpus(string Namespace)
{
    private const string AttributeName = "AssemblyMetadataAttribute";

    /// <summary>The corpora of a reference.</summary>
    /// <param name="reference">An assembly, or in an editor another project.</param>
    /// <param name="model">The namespace of the records that the project uses; null where it has its own.</param>
    public static IEnumerable<ReferencedCorpus> In(MetadataReference reference, string? model) => model is null
        ? []
        : Attributes(reference).Where(attribute => attribute.Key == PublicCorpus.MetadataKey(model)).Select(attribute => new ReferencedCorpus(NamespaceName.Of(attribute.Value)));

    private static IEnumerable<(string Key, string Value)> Attributes(MetadataReference reference) => reference switch
    {
        CompilationReference project => project.Compilation.Assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name == AttributeName)
            .Select(attribute => attribute.ConstructorArguments.Select(argument => argument.Value as string ?? "").ToArray())
            .Where(arguments => arguments.Length == 2)
            .Select(arguments => (arguments[0], arguments[1])),
        PortableExecutableReference file => Attributes(file),
        _ => [],
    };

    private static (string Key, string Value)[] Attributes(PortableExecutableReference file)
    {
        try
        {
            if (file.GetMetadata() is not AssemblyMetadata assembly)
            {
                return [];
            }

            var reader = assembly.GetModules()[0].GetMetadataReader();
            return [.. reader.GetAssemblyDefinition().GetCustomAttributes().Select(reader.GetCustomAttribute).Where(IsMetadata).Select(Arguments)];

            bool IsMetadata(CustomAttribute attribute) =>
                attribute.Constructor.Kind == HandleKind.MemberReference
                && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
                && reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)type).Name, AttributeName);

            // ECMA-335 II.23.3: a prolog, then the two strings of the constructor.
            (string, string) Arguments(CustomAttribute attribute)
            {
                var value = reader.GetBlobReader(attribute.Value);
                value.ReadUInt16();
                return (value.ReadSerializedString() ?? "", value.ReadSerializedString() ?? "");
            }
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            // A reference that is no assembly, or is gone: the compiler says so.
            return [];
        }
    }
}
