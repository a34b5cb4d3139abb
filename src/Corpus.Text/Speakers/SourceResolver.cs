using Corpus.Text.Quotes;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>Resolves sources to speakers, in text order. The speaker resolved last is a likely antecedent of a pronoun.</summary>
internal sealed class SourceResolver(WordList words, NameIndex names, AttributedQuotes quotes)
{
    /// <summary>What may follow the name that heads a source. Before any other word, the name is a modifier: "State Department spokesman".</summary>
    private const SpeechTerm FollowsHeadName = SpeechTerm.Preposition | SpeechTerm.Relative | SpeechTerm.Coordinator | SpeechTerm.Subordinator | SpeechTerm.Adverb;

    private readonly RoleResolver _roles = new(words, names);
    private readonly PronounResolver _pronouns = new(words, names, quotes);
    private NameMention[] _titleNames = new NameMention[1];

    /// <summary>
    /// Resolves the source from <paramref name="first"/> up to <paramref name="end"/> to a speaker; null if it cannot be resolved.
    /// </summary>
    public string? Resolve(int first, int end)
    {
        // "Neither Cruz nor Rubio": not a single speaker.
        var entity = words.IsWord(first, "neither") ? -1 : FindEntity(first, end);
        var head = _roles.FindHeadNoun(first, end);
        _pronouns.Last = new LastSource(first, entity, head >= 0 ? words[head].Speech : SpeechTerm.None);
        return entity < 0 ? FindCampaign(first, end) : names.GetName(entity);
    }

    /// <summary>"The Trump campaign": a body that has the name of a person. Null if the source is something else.</summary>
    private string? FindCampaign(int first, int end)
    {
        var i = names.FindMentionBefore(end);
        return i >= 0 && names[i].NameStart >= first && names[i].NameStart <= first + 1 && names[i].End == end - 1 && words.IsAny(end - 1, NameParts.NamedBodies)
            ? SpacedText.From(words, names[i].NameStart, end) : null;
    }

    private int FindEntity(int first, int end)
    {
        var term = words[first].Speech;
        if (end - first == 1 && term.HasAny(SpeechTerm.Pronoun))
        {
            return term.HasAny(SpeechTerm.Masculine | SpeechTerm.Feminine) ? _pronouns.FindPerson(first, term)
                : words.IsWord(first, "it") ? _pronouns.FindBody(first) : -1;
        }

        if (term.HasAny(SpeechTerm.Relative))
        {
            return FindAntecedent(first);
        }

        var mention = FindHeadName(first, end);
        if (IsJoint(mention, first, end))
        {
            return -1;
        }

        if (mention >= 0)
        {
            return names.GetFullest(names[mention]);
        }

        var entity = _roles.FindPerson(first, end);
        entity = entity < 0 ? _roles.FindBody(first, end) : entity;
        entity = entity < 0 && _roles.IsGeneralBody(first, end) ? _pronouns.FindBody(first) : entity;
        entity = entity < 0 && _roles.IsDescription(first, end) ? _pronouns.FindPerson(first, SpeechTerm.Masculine | SpeechTerm.Feminine) : entity;
        return entity < 0 ? FindInBody(first, end) : entity;
    }

    /// <summary>The entity in the article's body that a source in a title or heading names; -1 if there is none.</summary>
    private int FindInBody(int first, int end)
    {
        var next = names.FindMentionBefore(end);
        if (next >= 0 && names[next].End > first)
        {
            return -1;
        }

        var count = 0;
        NameReader.Read(words, first, end, ref _titleNames, ref count);
        return count == 1 && _titleNames[0].End == end ? names.FindFullestEndingWith(_titleNames[0]) : -1;
    }

    /// <summary>
    /// The index of the mention that heads a source; -1 if there is none. A possessor, the object of a preposition and a modifier
    /// ("State Department spokesman") are not the head.
    /// </summary>
    private int FindHeadName(int first, int end)
    {
        for (var i = names.FindMentionBefore(first) + 1; i < names.Count && names[i].First < end; i++)
        {
            ref readonly var mention = ref names[i];
            if (IsHead(mention, first, end))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsHead(in NameMention mention, int first, int end)
    {
        if (mention.Traits.HasAny(NameTraits.Possessive) && mention.End < end)
        {
            // "Khan’s letter"
            return mention.First == first && mention.End + 2 == end && words.IsAny(end - 1, NameParts.Documents);
        }

        if (IsAttached(first, mention.First))
        {
            return false;
        }

        if (mention.End < end && words.IsMark(mention.End, '-') && !words[mention.End].Is(WordTraits.SpaceBefore))
        {
            // "Los Angeles-based attorney"
            return false;
        }

        return (mention.End >= end || words[mention.End].Kind is not (WordKind.Letters or WordKind.Digits) || words[mention.End].Is(WordTraits.Capitalized)
                || words[mention.End].Speech.HasAny(FollowsHeadName))
            && (mention.First <= first || HeadsSource(mention, first)) && names.IsProperName(names.GetFullest(mention));
    }

    /// <summary>
    /// Whether a preposition attaches a name to the words before it: "a spokesman for former President Clinton", but not "head of policy Ann Lee".
    /// </summary>
    private bool IsAttached(int first, int name)
    {
        for (var i = name - 1; i > first && !words.IsMark(i, ','); i--)
        {
            var inside = names.FindMentionBefore(i + 1);
            if (inside >= 0 && names[inside].End > i)
            {
                // "National Bureau of Statistics chief Li Deshui"
                i = names[inside].First;
                continue;
            }

            if (words[i].Speech.HasAny(SpeechTerm.Preposition))
            {
                return i == name - 1 || words[i + 1].Speech.HasAny(SpeechTerm.Determiner) || words[i + 1].Is(WordTraits.Capitalized)
                    || words[name - 1].Speech.HasAny(SpeechTerm.Role | SpeechTerm.Title);
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a name that does not open its source heads it: "the spokesman, Ned Price", "campaign manager Robby Mook", "the Russian
    /// Foreign Ministry".
    /// </summary>
    private bool HeadsSource(in NameMention mention, int first)
    {
        if (words.IsMark(mention.First - 1, ','))
        {
            // A second name between commas is a place or a body: "Gutin, of Rider University, Lawrenceville".
            return !words[first].Speech.HasAny(SpeechTerm.Determiner)
                || words[mention.First - 2].Speech.HasAny(SpeechTerm.Role | SpeechTerm.Title) || names.IsFullName(mention.Entity);
        }

        // "officials and Tom Burke" is joint, but not "president and CEO Tom Burke" and "But Burke".
        var before = mention.First - 1;
        return words[before].Kind is WordKind.Letters or WordKind.Clitic
            && (before == first || !words[before].Speech.HasAny(SpeechTerm.Coordinator) || mention.First < mention.NameStart);
    }

    /// <summary>The entity that is the antecedent of "who": right before it, or before an apposition; -1 if there is none.</summary>
    private int FindAntecedent(int relative)
    {
        var i = names.FindMentionBefore(relative);
        if (i > 0 && words.IsWord(relative, "who") && names[i - 1].End == names[i].First - 1 && words[names[i - 1].End].Speech.HasAny(SpeechTerm.Preposition) && relative - names[i].End <= 1)
        {
            // "Marco Rubio of Florida, who"
            return names.GetFullest(names[i - 1]);
        }

        if (i < 0)
        {
            return -1;
        }

        var gap = relative - names[i].End;
        var apposition = gap <= 8 && words.IsMark(names[i].End, ',') && words.IsMark(relative - 1, ',')
            && words[names[i].End + 1].Speech.HasAny(SpeechTerm.Determiner);
        return gap <= 1 || apposition ? names.GetFullest(names[i]) : -1;
    }

    /// <summary>
    /// Whether a source names more than one speaker: "Khan and Sharif", "Khan and his lawyer". "Khan, head of research and policy" and "Khan, a lawyer and a
    /// professor" name one.
    /// </summary>
    private bool IsJoint(int head, int first, int end)
    {
        var last = head >= 0 ? names[head].End : first;
        var hasApposition = last < end && words.IsMark(last, ',') && !(head + 1 < names.Count && names[head + 1].First == last + 1);
        for (var i = last; i + 1 < end; i++)
        {
            if (!words.IsWord(i, "and") && !words.IsMark(i, '&'))
            {
                continue;
            }

            if (words[i + 1].Speech.HasAny(SpeechTerm.Determiner) && (i == last || head < 0))
            {
                return true;
            }

            var next = names.FindMentionBefore(i + 1) + 1;
            if (next < names.Count && names[next].First == i + 1 && !(names[next].Traits | (head < 0 ? NameTraits.None : names[head].Traits)).HasAny(NameTraits.Impersonal)
                && (!hasApposition || words.IsMark(i - 1, ',')))
            {
                return true;
            }
        }

        return false;
    }
}
