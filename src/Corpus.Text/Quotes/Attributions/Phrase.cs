namespace Corpus.Text.Quotes.Attributions;

/// <summary>A range of items of a <see cref="ReportingSentence"/>, without <paramref name="end"/>. The default value is no phrase.</summary>
internal readonly struct Phrase(int start, int end)
{
    public readonly int Start = start;
    public readonly int End = end;

    public static Phrase None => default;

    public bool Exists => End > Start;
}
