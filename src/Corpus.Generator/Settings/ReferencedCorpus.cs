using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Settings;

/// <summary>A public corpus in an assembly that the project references. An assembly attribute announces it.</summary>
/// <param name="Records">The namespace of its records.</param>
/// <param name="Namespace">The namespace of its articles; the same as <paramref name="Records"/> in the assembly that has the records.</param>
/// <param name="Fields">The fields of its records; empty in another assembly.</param>
internal sealed record ReferencedCorpus(string Records, string Namespace, EquatableArray<ArticleField> Fields)
{
    private const string AttributeName = "AssemblyMetadataAttribute";

    // The version is part of the key because generated code of one version creates records in another assembly, which works only if both versions are the same.
    private static readonly string KeyPrefix = "Corpus.Generator " + typeof(ReferencedCorpus).Assembly.GetName().Version.ToString(3) + ": ";

    private const string FieldsSuffix = " fields";

    /// <summary>The key of the <c>AssemblyMetadata</c> attribute whose value is the namespace of a corpus.</summary>
    /// <param name="records">The namespace of its records.</param>
    public static string GetKey(string records) => KeyPrefix + records;

    /// <summary>The key of the <c>AssemblyMetadata</c> attribute whose value is the list of the fields of a corpus (<see cref="FieldSettings"/>).</summary>
    /// <param name="records">The namespace of its records.</param>
    public static string GetFieldsKey(string records) => KeyPrefix + records + FieldsSuffix;

    /// <summary>Whether a reference has the records of a namespace.</summary>
    /// <param name="referenced">The corpora of all references.</param>
    /// <param name="records">The namespace; null for none.</param>
    public static bool Share(IEnumerable<ReferencedCorpus> referenced, string? records) =>
        records is not null && referenced.Any(corpus => corpus.Records == records && corpus.Namespace == records);

    /// <summary>The corpora of a reference.</summary>
    /// <param name="reference">An assembly or, in an editor, another project.</param>
    public static IEnumerable<ReferencedCorpus> Find(MetadataReference reference)
    {
        var attributes = (ReferencedAssembly.Read(reference, ReadAttributes, ReadAttributes) ?? [])
            .Where(attribute => attribute.Key.StartsWith(KeyPrefix, StringComparison.Ordinal))
            .ToArray();
        return attributes
            .Where(attribute => !attribute.Key.EndsWith(FieldsSuffix, StringComparison.Ordinal))
            .Select(attribute => new ReferencedCorpus(
                attribute.Key.Substring(KeyPrefix.Length),
                NamespaceName.From(attribute.Value),
                FieldSettings.Parse(Array.Find(attributes, other => other.Key == attribute.Key + FieldsSuffix).Value ?? "")));
    }

    private static (string Key, string Value)[] ReadAttributes(IAssemblySymbol assembly) =>
    [
        .. assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name == AttributeName)
            .Select(attribute => attribute.ConstructorArguments.Select(argument => argument.Value as string ?? "").ToArray())
            .Where(arguments => arguments.Length == 2)
            .Select(arguments => (arguments[0], arguments[1])),
    ];

    private static (string Key, string Value)[] ReadAttributes(MetadataReader reader)
    {
        return [.. reader.GetAssemblyDefinition().GetCustomAttributes().Select(reader.GetCustomAttribute).Where(IsMetadata).Select(ReadArguments)];

        bool IsMetadata(CustomAttribute attribute) =>
            attribute.Constructor.Kind == HandleKind.MemberReference
            && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
            && reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)type).Name, AttributeName);

        // ECMA-335 II.23.3: a prolog, then the two strings of the constructor.
        (string, string) ReadArguments(CustomAttribute attribute)
        {
            var value = reader.GetBlobReader(attribute.Value);
            value.ReadUInt16();
            return (value.ReadSerializedString() ?? "", value.ReadSerializedString() ?? "");
        }
    }
}
