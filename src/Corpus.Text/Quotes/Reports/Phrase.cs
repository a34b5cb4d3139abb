namespace Corpus.Text.Quotes.Reports;

/// <summary>A run of items of a <see cref="ReportingSentence"/>.</summary>
internal readonly struct Phrase(int start, int end)
{
    public readonly int Start = start;
    public readonly int End = end;

    public static Phrase None => default;

    public bool Exists => End > Start;
}
