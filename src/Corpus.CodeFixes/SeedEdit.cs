using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes;

/// <summary>What a fix writes into a seed.</summary>
/// <param name="Fault">Where the diagnostic stands.</param>
/// <param name="Title">What an editor offers.</param>
/// <param name="Key">The same for edits, of one seed or of several, that are applied together.</param>
/// <param name="Place">What is replaced.</param>
/// <param name="Text">What is written there.</param>
internal sealed record SeedEdit(Slice Fault, string Title, string Key, Slice Place, string Text)
{
    /// <summary>The change to the text.</summary>
    public TextChange Change => new(new TextSpan(Place.Start, Place.Length), Text);
}
