namespace Corpus.Generator.Diagnostics;

/// <summary>A class with more properties than a class can have.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Properties">The number of its properties.</param>
internal sealed record LargeClass(string Name, int Properties)
{
    /// <summary>The name of the class of speakers.</summary>
    public const string Speakers = "Speakers";
}
