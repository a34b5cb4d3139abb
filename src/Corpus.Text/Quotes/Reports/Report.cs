using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Reports;

/// <summary>Who spoke and which word says so, as runs of the article's words; nobody where <see cref="Exists"/> is false.</summary>
internal readonly struct Report(int sourceFirst, int sourceEnd, int cueFirst, int cueEnd)
{
    /// <summary>Index of the source's first word.</summary>
    public readonly int SourceFirst = sourceFirst;

    /// <summary>Index just past the source's last word.</summary>
    public readonly int SourceEnd = sourceEnd;

    /// <summary>Index of the cue's first word.</summary>
    public readonly int CueFirst = cueFirst;

    /// <summary>Index just past the cue's last word; equal to <see cref="CueFirst"/> where there is no cue.</summary>
    public readonly int CueEnd = cueEnd;

    public static Report None => default;

    public bool Exists => SourceEnd > SourceFirst;

    /// <summary>Whether both have the very same words as their source.</summary>
    public bool HasSourceOf(in Report other) => SourceFirst == other.SourceFirst && SourceEnd == other.SourceEnd;

    /// <summary>The report that phrases of a sentence make.</summary>
    public static Report Of(ReportingSentence s, Phrase source, int cue, int cueItems = 1)
    {
        if (!source.Exists || !Names(s, source))
        {
            return None;
        }

        var last = cue + (s.Is(cue, SpeechTerm.WithParticle) ? 2 : cueItems) - 1;
        return new(s.WordAt(source.Start), s.EndWordAt(source.End - 1), s.WordAt(cue), s.EndWordAt(last));
    }

    /// <summary>Whether a phrase is whole: not cut off after "the" or "Fleming’s", no quote in it.</summary>
    private static bool Names(ReportingSentence s, Phrase source)
    {
        var last = source.End - 1;
        if (s.IsQuote(last) || Grammar.IsGenitive(s, last))
        {
            return false;
        }

        // "Many", "some" and "both" speak; "the" and "of" do not.
        return last > source.Start
            ? !s.Is(last, SpeechTerm.Determiner | SpeechTerm.Preposition)
            : !s.IsWord(last, "the") && !s.IsWord(last, "a") && !s.IsWord(last, "an") && !s.IsWord(last, "its");
    }
}
