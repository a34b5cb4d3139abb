using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Generation;

/// <summary>Receives generated files. It has what the contexts of the compiler's output phases have in common.</summary>
/// <param name="AddSource">Adds a file with a hint name.</param>
/// <param name="CancellationToken">Requests that the output stops.</param>
internal sealed record SourceOutput(Action<string, SourceText> AddSource, CancellationToken CancellationToken);
