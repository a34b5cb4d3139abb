using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Corpus.OldCompiler;

/// <summary>Loads generators and analyzers. <see cref="Assembly.LoadFrom(string)"/> finds their dependencies beside them.</summary>
internal sealed class ComponentLoader : IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
}
