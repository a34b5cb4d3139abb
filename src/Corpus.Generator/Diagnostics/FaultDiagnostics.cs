using Corpus.Text.Faults;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Diagnostics;

/// <summary>Translates the faults of seeds into diagnostics.</summary>
internal static class FaultDiagnostics
{
    /// <summary>A diagnostic at the place of a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="path">The path of the seed.</param>
    /// <param name="source">The text of the seed.</param>
    public static Diagnostic Create(SeedFault fault, string path, SourceText source)
    {
        var span = new TextSpan(fault.Span.Start, fault.Span.Length);
        return Diagnostic.Create(Descriptors.Get(fault.Rule), Location.Create(path, span, source.Lines.GetLinePositionSpan(span)), fault.Message);
    }

    /// <summary>A diagnostic at the start of a seed.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="path">The path of the seed.</param>
    /// <param name="otherPath">The path of another seed that is involved; null if there is none.</param>
    public static Diagnostic CreateAtStart(SeedFault fault, string path, string? otherPath = null) => Diagnostic.Create(
        Descriptors.Get(fault.Rule), GetStart(path), additionalLocations: otherPath is null ? [] : [GetStart(otherPath)], fault.Message);

    private static Location GetStart(string path) => Location.Create(path, default, default);
}
