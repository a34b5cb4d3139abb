using Corpus.Text.Vocabulary;

namespace Corpus.Text.Dates;

/// <summary>Determines whether the words around a mention look ahead or back.</summary>
internal static class SentenceOutlook
{
    private const int MaxWordsBefore = 20;
    private const int MaxWordsAfter = 10;

    /// <summary>A verb of speech dates the mention only if it is this close: "told reporters in Moscow on Sunday".</summary>
    private const int MaxWordsFromSpeech = 5;

    private const int MaxWordsFromNegation = 6;

    /// <summary>A past verb dates the mention only if it is this close: "was held in Moscow on Sunday".</summary>
    private const int MaxWordsFromVerb = 4;

    /// <summary>A verb that looks ahead dates the mention for certain only if it is this close: "will meet again in November".</summary>
    private const int MaxWordsFromPlan = 8;

    /// <summary>How many words after a day the event can be named: "the Nov. 8 U.S. presidential election".</summary>
    private const int MaxWordsToEvent = 3;

    /// <summary>The outlook of the sentence for the mention from <paramref name="first"/> up to, but not including, <paramref name="end"/>.</summary>
    public static Outlook Read(in DateWords words, int first, int end)
    {
        var outlook = ReadDirection(words, first, end);
        return outlook == Outlook.Ahead && IsPlanned(words, first, end) ? Outlook.Planned : outlook;
    }

    private static Outlook ReadDirection(in DateWords words, int first, int end)
    {
        if (words.Kind(end) == DateTermKind.Ahead
            || (words.Is(first - 1, "as") && words.Kind(first - 2) is DateTermKind.Modifier or DateTermKind.Soon))
        {
            return Outlook.Ahead;
        }

        if (words.Is(first - 1, "since") || (words.Kind(first - 1) == DateTermKind.To && words.Kind(first - 2) == DateTermKind.Anaphor))
        {
            return Outlook.Back;
        }

        if (IsAheadOf(words, first))
        {
            return Outlook.Ahead;
        }

        // The verb before the mention decides, or else the verb after it. No verb far away or after it dates the convention in July.
        var outlook = ReadBefore(words, first);
        var isOfEvent = outlook is Outlook.Unknown or Outlook.LooselyBack && IsOfEvent(words, first, end);
        outlook = outlook == Outlook.Unknown ? ReadAfter(words, end) : outlook;
        if (IsDeadline(words, first, end))
        {
            // "was extended to Nov. 16", "by Friday": a deadline, which may be ahead although the verb is past.
            return outlook switch
            {
                Outlook.Unknown or Outlook.Ahead or Outlook.Planned => Outlook.Ahead,
                Outlook.Back or Outlook.LooselyBack or Outlook.Open => IsUntilWeekday(words, first) ? Outlook.Ahead : Outlook.Open,
            };
        }

        // The verb does not date "won votes before the June 7 primary".
        return outlook != Outlook.Ahead && (isOfEvent || (outlook == Outlook.Back && IsAttribute(words, first, end))) ? Outlook.Open : outlook;
    }

    /// <summary>
    /// Whether a mention that looks ahead is the time of the verb: "will meet in November", "In November they will vote"; not "The rise in November will
    /// please", "will be sentenced for killing a man in November".
    /// </summary>
    private static bool IsPlanned(in DateWords words, int first, int end)
    {
        // "in November and December"
        var preposition = words.Kind(first - 1) == DateTermKind.And && words.Kind(first - 2) == DateTermKind.Month ? first - 3 : first - 1;
        preposition = words.Kind(preposition) == DateTermKind.DefiniteArticle ? preposition - 1 : preposition;
        if (words.IsPossessive(end)
            || !(words.Term(preposition) is { Kind: DateTermKind.In } or { Kind: DateTermKind.Preposition, Value: 1 } || words.Is(preposition, "at")))
        {
            return false;
        }

        if (words.IsSentenceStart(preposition) || words.Kind(preposition - 1) == DateTermKind.And)
        {
            return true;
        }

        for (var i = preposition - 1; i >= preposition - MaxWordsFromPlan && words.IsWithin(i); i--)
        {
            if (words.IsFuture(i) || words.Is(i, "will") || words.Is(i, "shall")
                || (i == preposition - 1 && words.Kind(i) == DateTermKind.Ahead && IsAhead(words, i))
                || (words.Kind(i) == DateTermKind.To && IsInfinitive(words, i, first) && IsAheadBeforeInfinitive(words, i - 1)))
            {
                return true;
            }

            if (words.EndsWith(i, "ing") && (words.Is(i - 1, "for") || words.Is(i - 1, "of") || words.Is(i - 1, "after")))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the mention is yet to come at the time of the news: "rose ahead of Monday’s vote"; not "had risen ahead of Monday’s vote".</summary>
    private static bool IsAheadOf(in DateWords words, int first)
    {
        var of = words.Kind(first - 1) == DateTermKind.DefiniteArticle ? first - 2 : first - 1;
        if (words.Kind(of) != DateTermKind.Of || !words.Is(of - 1, "ahead"))
        {
            return false;
        }

        for (var i = of - 2; i >= of - MaxWordsFromPlan && words.IsWithin(i) && !words.IsSentenceStart(i + 1); i--)
        {
            if (words.Is(i, "had"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDeadline(in DateWords words, int first, int end) => words.Term(first - 1) switch
    {
        { Kind: DateTermKind.Preposition } preposition => preposition.Value == 1,
        { Kind: DateTermKind.To } => words.Kind(first) != DateTermKind.Weekday && !words.IsPossessive(end),

        // No other word announces a deadline.
        _ => false,
    };

    /// <summary>
    /// Whether the mention is a weekday that something lasts to: "was postponed until Friday"; not "did not arrive until Friday", "Until Friday, he was".
    /// </summary>
    private static bool IsUntilWeekday(in DateWords words, int first)
    {
        if (words.Kind(first) != DateTermKind.Weekday || words.Is(first - 1, "by") || words.IsSentenceStart(first - 1))
        {
            return false;
        }

        for (var i = first - 2; i >= first - MaxWordsFromNegation && words.IsWithin(i); i--)
        {
            if (words.Is(i, "not") || words.EndsWith(i, "'t") || words.EndsWith(i, "’t"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the mention dates an event that is planned long before: "the Nov. 8 presidential election", "the convention in July".</summary>
    private static bool IsOfEvent(in DateWords words, int first, int end)
    {
        if (words.Kind(first - 1) == DateTermKind.Event || (words.Kind(first - 1) is DateTermKind.In or DateTermKind.Preposition && words.Kind(first - 2) == DateTermKind.Event))
        {
            return true;
        }

        for (var i = end; i < end + MaxWordsToEvent && (words.IsLetters(i) || words.IsPossessive(i)); i++)
        {
            if (words.Kind(i) == DateTermKind.Event)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the mention is a day that tells which one a thing is: "California’s June 7 primary", "a Jan. 14 return date".</summary>
    private static bool IsAttribute(in DateWords words, int first, int end) =>
        words.IsDigits(end - 1) && words.IsLetters(end) && words.Kind(end) is DateTermKind.None or DateTermKind.Event
        && (words.IsPossessive(first - 1) || words.Kind(first - 1) is DateTermKind.DefiniteArticle or DateTermKind.IndefiniteArticle);

    private static Outlook ReadBefore(in DateWords words, int first)
    {
        // The closest past participle. In "will be completed on", "preferred shares", an auxiliary before it decides, if there is one.
        var participle = -1;
        for (var i = first - 1; i >= first - MaxWordsBefore && words.IsWithin(i) && !words.IsSentenceStart(i + 1); i--)
        {
            switch (words.Kind(i))
            {
                case DateTermKind.Ahead when IsAhead(words, i):
                    return Outlook.Ahead;

                case DateTermKind.None when words.IsFuture(i):
                    return Outlook.Ahead;

                case DateTermKind.None when words.Mark(i) is '"' or '”' or '“':
                    // The words of a quotation do not date its attribution, nor those before it the quotation.
                    return GetOutlook(words, participle, first);

                case DateTermKind.AmbiguousMonth when words.Is(i, "may") && !words.IsCapitalized(i) && !words.Is(i + 1, "have"):
                    return Outlook.Ahead;

                case DateTermKind.Modal when participle < 0 || !(words.Is(i, "is") || words.Is(i, "are")):
                    return Outlook.Open;

                case DateTermKind.Speech when i >= first - MaxWordsFromSpeech:
                    return Outlook.Back;

                case DateTermKind.Back:
                    return GetOutlook(words, participle < 0 ? i : participle, first);

                case DateTermKind.To when IsInfinitive(words, i, first):
                    return IsAheadBeforeInfinitive(words, i - 1) ? Outlook.Ahead : Outlook.Open;

                case DateTermKind.None or DateTermKind.Participle when IsParticiple(words, i):
                    participle = participle < 0 ? i : participle;
                    break;

                case DateTermKind.None or DateTermKind.Anaphor when participle >= 0 && IsClauseStart(words, i):
                    return GetOutlook(words, participle, first);

                default:
                    // Any other word says nothing about the outlook.
                    break;
            }
        }

        return GetOutlook(words, participle, first);
    }

    /// <summary>Whether a clause begins at or after the word, so that no auxiliary before it belongs to a verb after it: "will replace the man who left".</summary>
    private static bool IsClauseStart(in DateWords words, int index) =>
        (words.IsAnyMark(index) && !words.IsAttached(index + 1)) || words.Is(index, "who") || words.Is(index, "which") || words.Is(index, "that");

    /// <summary>The outlook that a past verb gives to the mention after it; <paramref name="verb"/> is negative if there is none.</summary>
    private static Outlook GetOutlook(in DateWords words, int verb, int first) =>
        verb < 0 ? Outlook.Unknown
        : words.Term(verb) is { Kind: DateTermKind.Participle, Value: 1 } ? Outlook.Open
        : first - verb > MaxWordsFromVerb ? Outlook.LooselyBack
        : Outlook.Back;

    private static Outlook ReadAfter(in DateWords words, int end)
    {
        for (var i = end; i < end + MaxWordsAfter && words.IsWithin(i) && !words.IsSentenceStart(i); i++)
        {
            var kind = words.Kind(i);
            if (kind == DateTermKind.Ahead && IsAhead(words, i))
            {
                return Outlook.Ahead;
            }

            if (kind is DateTermKind.Back or DateTermKind.Speech || (kind is DateTermKind.None or DateTermKind.Participle && IsParticiple(words, i)))
            {
                return Outlook.Back;
            }
        }

        return Outlook.Unknown;
    }

    /// <summary>Whether a word looks ahead; not in "well-planned", and not nouns: "revised his plans".</summary>
    private static bool IsAhead(in DateWords words, int index) =>
        !words.IsHyphen(index - 1) && (words.Term(index).Value == 0 || words.Kind(index + 1) == DateTermKind.To);

    /// <summary>Whether "to" precedes a verb: a lower-case word before the mention that is not in the date vocabulary and not a plural.</summary>
    private static bool IsInfinitive(in DateWords words, int index, int first) =>
        index < first - 1 && words.IsLetters(index + 1) && !words.IsCapitalized(index + 1) && words.Kind(index + 1) == DateTermKind.None
        && (!words.EndsWith(index + 1, "s") || words.EndsWith(index + 1, "ss"));

    /// <summary>Whether the word before an infinitive puts it in the future: "plans to", "is to", "set to".</summary>
    private static bool IsAheadBeforeInfinitive(in DateWords words, int index) =>
        words.Kind(index) == DateTermKind.Ahead || words.Is(index, "is") || words.Is(index, "are") || words.Is(index, "set") || words.Is(index, "plan");

    private static bool IsParticiple(in DateWords words, int index) =>
        words.Kind(index) == DateTermKind.Participle
        || (words.IsLetters(index) && words.Word(index).Length > 4 && words.EndsWith(index, "ed") && !words.IsHyphen(index - 1));
}
