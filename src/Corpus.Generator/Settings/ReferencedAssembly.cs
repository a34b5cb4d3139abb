using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Settings;

/// <summary>Reads an assembly from a reference, not from the compilation: references change seldom, compilations with each keystroke.</summary>
internal static class ReferencedAssembly
{
    /// <summary>Reads an assembly.</summary>
    /// <param name="reference">An assembly or, in an editor, another project.</param>
    /// <param name="readProject">Reads the assembly of a project.</param>
    /// <param name="readFile">Reads the metadata of a file.</param>
    /// <returns>What was read; the default value if the reference is not an assembly, or is gone, which the compiler reports.</returns>
    public static T? Read<T>(MetadataReference reference, Func<IAssemblySymbol, T> readProject, Func<MetadataReader, T> readFile)
    {
        try
        {
            return reference switch
            {
                CompilationReference project => readProject(project.Compilation.Assembly),
                PortableExecutableReference file when file.GetMetadata() is AssemblyMetadata assembly => readFile(assembly.GetModules()[0].GetMetadataReader()),
                _ => default,
            };
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            return default;
        }
    }
}
