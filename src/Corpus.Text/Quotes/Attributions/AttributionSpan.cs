using Corpus.Text.Vocabulary;

namespace Corpus.Text.Quotes.Attributions;

/// <summary>The source and cue of a quote, as ranges of the article's words. The default value is no attribution.</summary>
internal readonly struct AttributionSpan(int sourceFirst, int sourceEnd, int cueFirst, int cueEnd)
{
    /// <summary>Index of the source's first word.</summary>
    public readonly int SourceFirst = sourceFirst;

    /// <summary>Index just past the source's last word.</summary>
    public readonly int SourceEnd = sourceEnd;

    /// <summary>Index of the cue's first word.</summary>
    public readonly int CueFirst = cueFirst;

    /// <summary>Index just past the cue's last word; equal to <see cref="CueFirst"/> if there is no cue.</summary>
    public readonly int CueEnd = cueEnd;

    /// <summary>No attribution.</summary>
    public static AttributionSpan None => default;

    /// <summary>Whether there is an attribution.</summary>
    public bool Exists => SourceEnd > SourceFirst;

    /// <summary>Whether the source is the same range of words.</summary>
    public bool HasSameSource(in AttributionSpan other) => SourceFirst == other.SourceFirst && SourceEnd == other.SourceEnd;

    /// <summary>Creates an attribution from items of a sentence; <see cref="None"/> if the source is missing or incomplete.</summary>
    public static AttributionSpan Create(ReportingSentence s, Phrase source, int cue, int cueItems = 1)
    {
        if (!source.Exists || !IsComplete(s, source))
        {
            return None;
        }

        var last = cue + (s.HasAny(cue, SpeechTerm.WithParticle) && Grammar.IsParticle(s, cue + 1) ? 2 : cueItems) - 1;
        return new(s.WordAt(source.Start), s.EndWordAt(source.End - 1), s.WordAt(cue), s.EndWordAt(last));
    }

    /// <summary>Whether a source is complete: not cut off after "the" or "Fleming’s", or by a quote.</summary>
    private static bool IsComplete(ReportingSentence s, Phrase source)
    {
        var last = source.End - 1;
        if ((s.IsQuote(last) && !WorkTitle.IsInNounPhrase(s, last)) || Grammar.IsGenitive(s, last))
        {
            return false;
        }

        // "Many", "some" and "both" can be a source; "the" and "of" cannot.
        return last > source.Start
            ? !s.HasAny(last, SpeechTerm.Determiner | SpeechTerm.Preposition | SpeechTerm.Subordinator)
            : !s.IsWord(last, "the") && !s.IsWord(last, "a") && !s.IsWord(last, "an") && !s.IsWord(last, "its");
    }
}
