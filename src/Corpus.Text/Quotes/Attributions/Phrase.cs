namespace Corpus.Text.Quotes.Attributions;

/// <summary>A range of items of a <see cref="ReportingSentence"/>. The default value is no phrase.</summary>
internal readonly struct Phrase(int start, int end)
{
    /// <summary>Index of the first item.</summary>
    public readonly int Start = start;

    /// <summary>Index just past the last item.</summary>
    public readonly int End = end;

    /// <summary>No phrase.</summary>
    public static Phrase None => default;

    /// <summary>Whether there is a phrase.</summary>
    public bool Exists => End > Start;
}
