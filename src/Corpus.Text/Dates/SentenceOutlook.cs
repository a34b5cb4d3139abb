using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Dates;

/// <summary>Where the words around a mention look.</summary>
internal enum Outlook : byte
{
    /// <summary>They do not say.</summary>
    Unknown,
    Back,
    Ahead,

    /// <summary>To what had not happened when it was spoken of: "agreed to buy it in February", "would meet".</summary>
    Open,
}

/// <summary>Tells whether the words around a mention look ahead ("will meet on Sunday") or back ("arrived on Sunday").</summary>
internal static class SentenceOutlook
{
    private const int ReachBefore = 16;
    private const int ReachAfter = 10;

    /// <summary>How near a verb of speech stands to the day that was spoken on: "told reporters in Moscow on Sunday".</summary>
    private const int ReachOfSpeech = 5;

    /// <summary>The outlook of the sentence at the mention that runs from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public static Outlook At(in DateWords words, int first, int end)
    {
        if (words.Kind(end) == DateTermKind.Ahead
            || (words.Is(first - 1, "as") && words.Kind(first - 2) is DateTermKind.Modifier or DateTermKind.Soon))
        {
            return Outlook.Ahead;
        }

        if (words.Is(first - 1, "since"))
        {
            return Outlook.Back;
        }

        // The verb before it decides; without one, the verb behind.
        var outlook = Before(words, first);
        outlook = outlook == Outlook.Unknown ? After(words, end) : outlook;
        var limit = words.Term(first - 1);
        if (limit is { Kind: DateTermKind.Preposition, Value: 1 }
            || (limit.Kind == DateTermKind.To && words.Kind(first) != DateTermKind.Weekday && !words.IsPossessive(end)))
        {
            // "was extended to Nov. 16", "by Friday": an end, which may lie ahead of what was done.
            return outlook switch
            {
                Outlook.Unknown => Outlook.Ahead,
                Outlook.Back => Outlook.Open,
                _ => outlook,
            };
        }

        return outlook;
    }

    private static Outlook Before(in DateWords words, int first)
    {
        var participle = false;
        for (var i = first - 1; i >= first - ReachBefore && words.IsWithin(i) && !words.IsSentenceStart(i + 1); i--)
        {
            switch (words.Kind(i))
            {
                case DateTermKind.Ahead when !words.IsHyphen(i - 1):
                    return Outlook.Ahead;

                case DateTermKind.Modal when !participle || !(words.Is(i, "is") || words.Is(i, "are")):
                    return Outlook.Open;

                case DateTermKind.Speech when i >= first - ReachOfSpeech:
                case DateTermKind.Back:
                    return Outlook.Back;

                case DateTermKind.To when IsInfinitive(words, i, first):
                    return IsDestined(words, i - 1) ? Outlook.Ahead : Outlook.Open;

                case DateTermKind.None or DateTermKind.Participle when IsParticiple(words, i):
                    // "will be completed on", "preferred shares": an auxiliary before it would know better.
                    participle = true;
                    break;

                case DateTermKind.None when participle && words.IsAnyMark(i) && !words.IsGlued(i + 1):
                    return Outlook.Back;
            }
        }

        return participle ? Outlook.Back : Outlook.Unknown;
    }

    private static Outlook After(in DateWords words, int end)
    {
        for (var i = end; i < end + ReachAfter && words.IsWithin(i) && !words.IsSentenceStart(i); i++)
        {
            var kind = words.Kind(i);
            if (kind == DateTermKind.Ahead && !words.IsHyphen(i - 1))
            {
                return Outlook.Ahead;
            }

            if (kind == DateTermKind.Back || (kind is DateTermKind.None or DateTermKind.Participle && IsParticiple(words, i)))
            {
                return Outlook.Back;
            }
        }

        return Outlook.Unknown;
    }

    /// <summary>Whether "to" stands before a verb: a word in lower case that is nothing to dates, no plural, and not the mention itself.</summary>
    private static bool IsInfinitive(in DateWords words, int index, int first) =>
        index < first - 1 && words.IsLetters(index + 1) && !words.IsCapitalised(index + 1) && words.Kind(index + 1) == DateTermKind.None
        && (!words.EndsWith(index + 1, "s") || words.EndsWith(index + 1, "ss"));

    /// <summary>Whether the word before an infinitive puts it ahead: "plans to", "is to", "set to".</summary>
    private static bool IsDestined(in DateWords words, int index) =>
        words.Kind(index) == DateTermKind.Ahead || words.Is(index, "is") || words.Is(index, "are") || words.Is(index, "set") || words.Is(index, "plan");

    private static bool IsParticiple(in DateWords words, int index) =>
        words.Kind(index) == DateTermKind.Participle
        || (words.IsLetters(index) && words.Word(index).Length > 4 && words.EndsWith(index, "ed"));
}
