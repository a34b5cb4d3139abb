using Corpus.Generator.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Diagnostics;

/// <summary>CORPUS010: the project has seeds, and its version of C# has no records.</summary>
internal static class LanguageVersionRule
{
    public static IEnumerable<Diagnostic> Check(bool hasSeeds, CorpusOptions options) => hasSeeds && !options.IsSupported
        ? [Diagnostic.Create(Descriptors.LanguageVersion, Location.None, options.LanguageVersion.ToDisplayString())]
        : [];
}
