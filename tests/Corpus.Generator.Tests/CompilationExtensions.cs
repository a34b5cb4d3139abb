using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests;

internal static class CompilationExtensions
{
    /// <summary>Compiles an assembly, asserts that it has no errors, and returns its bytes.</summary>
    /// <param name="compilation">The assembly.</param>
    /// <param name="resources">The resources to embed in it.</param>
    public static byte[] EmitImage(this Compilation compilation, params IEnumerable<ResourceDescription> resources)
    {
        using var stream = new MemoryStream();
        Assert.True(compilation.Emit(stream, manifestResources: resources).Success);
        return stream.ToArray();
    }

    /// <summary>Compiles an assembly, asserts that it has no errors, and loads it.</summary>
    /// <param name="compilation">The assembly.</param>
    /// <param name="resources">The resources to embed in it.</param>
    public static Assembly Load(this Compilation compilation, params IEnumerable<ResourceDescription> resources) =>
        new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(new MemoryStream(compilation.EmitImage(resources)));
}
