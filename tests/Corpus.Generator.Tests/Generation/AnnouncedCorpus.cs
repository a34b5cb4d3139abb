using Corpus.Generator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Generation;

/// <summary>An assembly that announces a corpus and contains nothing else.</summary>
internal static class AnnouncedCorpus
{
    /// <summary>Creates a reference to the assembly.</summary>
    /// <param name="records">The namespace of the records.</param>
    /// <param name="name">The namespace of the corpus, and the name of the assembly.</param>
    public static CompilationReference CreateReference(string records, string name) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyMetadata(\"{ReferencedCorpus.GetKey(records)}\", \"{name}\")]")],
        Framework.References).ToMetadataReference();
}
