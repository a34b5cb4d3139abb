namespace Corpus.Generator.Diagnostics;

/// <summary>A class with more articles than a class can have properties.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Articles">The number of its articles.</param>
internal sealed record LargeClass(string Name, int Articles);
