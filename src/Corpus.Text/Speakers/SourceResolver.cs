using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>Resolves sources to speakers, in text order. The speaker resolved last is the likeliest antecedent of a pronoun.</summary>
internal sealed class SourceResolver(WordList words, NameIndex names)
{
    /// <summary>The maximum number of names back to search for a pronoun's antecedent.</summary>
    private const int MaxNamesBack = 60;

    /// <summary>The maximum number of words in a description used as a speaker: "spokesman for former President Bill Clinton".</summary>
    private const int MaxAnonymousWords = 7;

    /// <summary>What may follow the name that heads a source. Before any other word, the name is a modifier: "State Department spokesman".</summary>
    private const SpeechTerm FollowsHeadName = SpeechTerm.Preposition | SpeechTerm.Relative | SpeechTerm.Coordinator | SpeechTerm.Subordinator;

    private const SpeechTerm NotASpeaker = SpeechTerm.Pronoun | SpeechTerm.Relative | SpeechTerm.Object;

    private readonly RoleResolver _roles = new(words, names);
    private NameMention[] _titleNames = new NameMention[1];
    private string? _lastSpeaker;
    private int _lastEntity = -1;
    private int _lastWord = -1;
    private SpeechTerm _lastRole;

    /// <summary>
    /// Resolves the source from <paramref name="first"/> up to <paramref name="end"/> to a speaker; null if it cannot be resolved.
    /// </summary>
    public string? Resolve(int first, int end)
    {
        var term = words[first].Speech;
        if (end - first == 1 && term.HasAny(SpeechTerm.Pronoun))
        {
            return term.HasAny(SpeechTerm.Masculine | SpeechTerm.Feminine) ? ResolvePronoun(first, term) : null;
        }

        if (words.IsWord(first, "neither"))
        {
            // "Neither Cruz nor Rubio": not a single speaker.
            return null;
        }

        if (term.HasAny(SpeechTerm.Relative))
        {
            return FindAntecedent(first) is var named and >= 0 ? RecordSpeaker(first, named) : FindRoleAntecedent(first);
        }

        var mention = FindHeadName(first, end);
        if (mention >= 0 && IsJoint(mention, end))
        {
            return null;
        }

        var entity = mention >= 0 ? names.GetFullest(names[mention]) : _roles.FindPerson(first, end);
        if (entity < 0)
        {
            entity = FindInBody(first, end);
        }

        if (entity >= 0)
        {
            return RecordSpeaker(first, entity);
        }

        _lastEntity = -1;
        _lastWord = first;
        _lastSpeaker = GetAnonymousName(first, end);
        _lastRole = _roles.FindHeadNoun(first, end) is var head and >= 0 ? words[head].Speech : SpeechTerm.None;
        return _lastSpeaker;
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

    /// <summary>Records an entity as the last speaker and returns its name.</summary>
    private string RecordSpeaker(int word, int entity)
    {
        _lastEntity = entity;
        _lastWord = word;
        _lastSpeaker = names.GetName(entity);
        return _lastSpeaker;
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
            if ((mention.Traits & NameTraits.Possessive) != 0 && mention.End < end)
            {
                continue;
            }

            if (IsAttached(first, mention.First))
            {
                continue;
            }

            if (mention.End < end && words.IsMark(mention.End, '-') && !words[mention.End].Is(WordTraits.SpaceBefore))
            {
                // "Los Angeles-based attorney"
                continue;
            }

            if (mention.End < end && words[mention.End].Kind == WordKind.Letters && !words[mention.End].Is(WordTraits.Capitalized)
                && !words[mention.End].Speech.HasAny(FollowsHeadName))
            {
                continue;
            }

            if (mention.First > first && !HeadsSource(mention, first))
            {
                continue;
            }

            return i;
        }

        return -1;
    }

    /// <summary>Whether a preposition attaches a name to the words before it: "a spokesman for former President Clinton".</summary>
    private bool IsAttached(int first, int name)
    {
        for (var i = name - 1; i > first && !words.IsMark(i, ','); i--)
        {
            if (words[i].Speech.HasAny(SpeechTerm.Preposition))
            {
                return true;
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
        var before = words[mention.First - 1].Speech;
        if (words.IsMark(mention.First - 1, ','))
        {
            // A second name between commas is a place or a body: "Gutin, of Rider University, Lawrenceville".
            return !words[first].Speech.HasAny(SpeechTerm.Determiner)
                || words[mention.First - 2].Speech.HasAny(SpeechTerm.Role | SpeechTerm.Title) || names.IsFullName(mention.Entity);
        }

        return before.HasAny(SpeechTerm.Determiner | SpeechTerm.Role | SpeechTerm.Title | SpeechTerm.Adverb)
            || words[mention.First - 1].Kind is WordKind.Letters or WordKind.Clitic;
    }

    /// <summary>Resolves "he" or "she" to its antecedent: the last subject mentioned, or the last speaker; null if there is none.</summary>
    private string? ResolvePronoun(int pronoun, SpeechTerm term)
    {
        var opposite = term.HasAny(SpeechTerm.Masculine) ? NameTraits.Feminine : NameTraits.Masculine;
        var last = GetLastSpeaker(opposite);
        var known = _lastEntity >= 0 && HasKnownGender(_lastEntity);
        var subject = -1;
        var nearest = -1;
        var i = names.FindMentionBefore(pronoun);
        for (var back = 0; i >= 0 && back < MaxNamesBack; i--, back++)
        {
            ref readonly var mention = ref names[i];
            if (mention.First <= _lastWord && last is not null)
            {
                return subject >= 0 && !known ? RecordSpeaker(pronoun, subject) : last;
            }

            if ((mention.Traits & NameTraits.Quoted) != 0)
            {
                continue;
            }

            var entity = names.GetFullest(mention);
            if ((!names.IsFullName(entity) && (mention.Traits & NameTraits.Titled) == 0) || !FitsPronoun(entity, opposite)
                || (mention.Traits & opposite) != 0)
            {
                continue;
            }

            if ((mention.Traits & NameTraits.Subject) != 0)
            {
                if (HasKnownGender(entity))
                {
                    return RecordSpeaker(pronoun, entity);
                }

                subject = subject < 0 ? entity : subject;
            }

            nearest = nearest < 0 && (HasKnownGender(entity) || (mention.Traits & NameTraits.Titled) != 0) ? entity : nearest;
        }

        subject = subject < 0 ? nearest : subject;
        return last is not null && (known || subject < 0) ? last : subject >= 0 ? RecordSpeaker(pronoun, subject) : null;
    }

    /// <summary>Whether the text shows the gender of an entity.</summary>
    private bool HasKnownGender(int entity) => (names.GetTraits(entity) & (NameTraits.Masculine | NameTraits.Feminine)) != 0;

    /// <summary>The last speaker if it can be the antecedent of a pronoun: a person or a singular role ("a witness"); otherwise null.</summary>
    private string? GetLastSpeaker(NameTraits opposite)
    {
        if (_lastEntity >= 0)
        {
            return FitsPronoun(_lastEntity, opposite) ? _lastSpeaker : null;
        }

        var against = opposite == NameTraits.Feminine ? SpeechTerm.Feminine : SpeechTerm.Masculine;
        return _lastRole.HasAny(SpeechTerm.Role) && !_lastRole.HasAny(SpeechTerm.Plural | SpeechTerm.Body | against) ? _lastSpeaker : null;
    }

    private bool FitsPronoun(int entity, NameTraits opposite) =>
        names.IsPerson(entity)
            && ((names.GetTraits(entity) & opposite) == 0 || (names.GetTraits(entity) & (NameTraits.Masculine | NameTraits.Feminine)) != opposite);

    /// <summary>The entity that is the antecedent of "who": right before it, or before an apposition; -1 if there is none.</summary>
    private int FindAntecedent(int relative)
    {
        var i = names.FindMentionBefore(relative);
        if (i < 0)
        {
            return -1;
        }

        var gap = relative - names[i].End;
        var apposition = gap <= 8 && words.IsMark(names[i].End, ',') && words.IsMark(relative - 1, ',')
            && words[names[i].End + 1].Speech.HasAny(SpeechTerm.Determiner);
        return gap <= 1 || apposition ? names.GetFullest(names[i]) : -1;
    }

    /// <summary>The role that is the antecedent of "who": "the critic, who said"; null if there is none.</summary>
    private string? FindRoleAntecedent(int relative)
    {
        var end = relative > 0 && words.IsMark(relative - 1, ',') ? relative - 1 : relative;
        if (end == 0 || !words[end - 1].Speech.HasAny(SpeechTerm.Role | SpeechTerm.Body))
        {
            return null;
        }

        for (var i = end - 1; i >= 0 && i > end - 6 && words[i].Kind == WordKind.Letters; i--)
        {
            if (words[i].Speech.HasAny(SpeechTerm.Determiner))
            {
                return GetAnonymousName(i, end);
            }
        }

        return null;
    }

    /// <summary>Whether a source names two persons: "Khan and Sharif". There is no single speaker then.</summary>
    private bool IsJoint(int mention, int end)
    {
        ref readonly var one = ref names[mention];
        return one.End + 1 < end && words.IsWord(one.End, "and") && mention + 1 < names.Count && names[mention + 1].First == one.End + 1
            && ((one.Traits | names[mention + 1].Traits) & NameTraits.Impersonal) == 0;
    }

    /// <summary>
    /// The speaker of a source without a name: its words without the article. Null if they identify nobody ("others", "his") or are too long
    /// ("a bipartisan group of 32 national security experts").
    /// </summary>
    private string? GetAnonymousName(int first, int end)
    {
        var term = words[first].Speech;
        if (words.IsWord(first, "the") || words.IsWord(first, "a") || words.IsWord(first, "an"))
        {
            first++;
        }
        else if (term.HasAny(NotASpeaker) || (term.HasAny(SpeechTerm.Determiner) && !words.IsWord(first, "one")))
        {
            return null;
        }

        if (words.IsMark(first, '@'))
        {
            return SpacedText.From(words, first, end);
        }

        var last = first;
        while (last < end
            && (words[last].Kind != WordKind.Mark || words.Text[words[last].Start] is '-' or '.' or '\'' or '’')
            && !words[last].Speech.HasAny(SpeechTerm.Relative))
        {
            last++;
        }

        if (last == first || last - first > MaxAnonymousWords)
        {
            return null;
        }

        var name = SpacedText.From(words, first, last);
        return words[first].Is(WordTraits.SentenceStart) && words[first].Speech.HasAny(SpeechTerm.Role | SpeechTerm.Body)
            ? Letter.Lower(name[0]) + name.Substring(1)
            : name;
    }
}
