using Corpus.Text.Characters;
using Corpus.Text.Quotes;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>Resolves sources in order of place; what it resolved last is what a pronoun is likeliest to mean.</summary>
internal sealed class SourceResolver(WordList words, NameIndex names)
{
    /// <summary>So many names back, the person that a pronoun means is looked for.</summary>
    private const int MostNamesBack = 60;

    /// <summary>So many words name somebody who has no name: "spokesman for former President Bill Clinton".</summary>
    private const int LongestAnonymous = 7;

    /// <summary>What may follow the name that heads a source; after another word, the name only modifies: "State Department spokesman".</summary>
    private const SpeechTerm EndsName = SpeechTerm.Preposition | SpeechTerm.Relative | SpeechTerm.Coordinator | SpeechTerm.Subordinator;

    private const SpeechTerm NoSpeaker = SpeechTerm.Pronoun | SpeechTerm.Relative | SpeechTerm.Object;

    private readonly RoleResolver _roles = new(words, names);
    private NameMention[] _own = new NameMention[1];
    private string? _lastSpeaker;
    private int _lastEntity = -1;
    private int _lastPlace = -1;
    private SpeechTerm _lastRole;

    /// <summary>
    /// The speaker that the words from <paramref name="first"/> up to <paramref name="end"/> name; null where nobody is named.
    /// </summary>
    public string? Resolve(int first, int end)
    {
        var term = words[first].Speech;
        if (end - first == 1 && term.IsAny(SpeechTerm.Pronoun))
        {
            return term.IsAny(SpeechTerm.Masculine | SpeechTerm.Feminine) ? OfPronoun(first, term) : null;
        }

        if (words.IsWord(first, "neither"))
        {
            // "Neither Cruz nor Rubio": nobody alone.
            return null;
        }

        if (term.IsAny(SpeechTerm.Relative))
        {
            return BeforeRelative(first) is var named and >= 0 ? Said(first, named) : RoleBeforeRelative(first);
        }

        var mention = HeadName(first, end);
        if (mention >= 0 && IsJoint(mention, end))
        {
            return null;
        }

        var entity = mention >= 0 ? names.Fullest(names[mention]) : _roles.PersonOf(first, end);
        if (entity < 0)
        {
            entity = OfTitle(first, end);
        }

        if (entity >= 0)
        {
            return Said(first, entity);
        }

        _lastEntity = -1;
        _lastPlace = first;
        _lastSpeaker = Anonymous(first, end);
        _lastRole = _roles.HeadNoun(first, end) is var head and >= 0 ? words[head].Speech : SpeechTerm.None;
        return _lastSpeaker;
    }

    /// <summary>The person or body that a source in a title or heading names, where the body names it, too.</summary>
    private int OfTitle(int first, int end)
    {
        var next = names.MentionBefore(end);
        if (next >= 0 && names[next].End > first)
        {
            return -1;
        }

        var count = 0;
        NameReader.Read(words, first, end, ref _own, ref count);
        return count == 1 && _own[0].End == end ? names.FullestOf(_own[0]) : -1;
    }

    /// <summary>Remembers who spoke last.</summary>
    private string Said(int place, int entity)
    {
        _lastEntity = entity;
        _lastPlace = place;
        _lastSpeaker = names.NameOf(entity);
        return _lastSpeaker;
    }

    /// <summary>
    /// The name that heads a source: not a possessor, not what a preposition ties, not what stands before a role ("State Department
    /// spokesman").
    /// </summary>
    private int HeadName(int first, int end)
    {
        for (var i = names.MentionBefore(first) + 1; i < names.Count && names[i].First < end; i++)
        {
            ref readonly var mention = ref names[i];
            if ((mention.Traits & NameTraits.Possessive) != 0 && mention.End < end)
            {
                continue;
            }

            if (IsTied(first, mention.First))
            {
                continue;
            }

            if (mention.End < end && words.IsMark(mention.End, '-') && !words[mention.End].Is(WordTraits.SpaceBefore))
            {
                // "Los Angeles-based attorney"
                continue;
            }

            if (mention.End < end && words[mention.End].Kind == WordKind.Letters && !words[mention.End].Is(WordTraits.Capitalised)
                && !words[mention.End].Speech.IsAny(EndsName))
            {
                continue;
            }

            if (mention.First > first && !IsSetOff(mention, first))
            {
                continue;
            }

            return i;
        }

        return -1;
    }

    /// <summary>"a spokesman for former President Clinton": whether a preposition ties a name to what its source begins with.</summary>
    private bool IsTied(int first, int name)
    {
        for (var i = name - 1; i > first && !words.IsMark(i, ','); i--)
        {
            if (words[i].Speech.IsAny(SpeechTerm.Preposition))
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
    private bool IsSetOff(in NameMention mention, int first)
    {
        var before = words[mention.First - 1].Speech;
        if (words.IsMark(mention.First - 1, ','))
        {
            // A second name between commas is a place or a body: "Gutin, of Rider University, Lawrenceville".
            return !words[first].Speech.IsAny(SpeechTerm.Determiner)
                || words[mention.First - 2].Speech.IsAny(SpeechTerm.Role | SpeechTerm.Title) || names.IsFull(mention.Entity);
        }

        return before.IsAny(SpeechTerm.Determiner | SpeechTerm.Role | SpeechTerm.Title | SpeechTerm.Adverb)
            || words[mention.First - 1].Kind is WordKind.Letters or WordKind.Clitic;
    }

    /// <summary>The person whom "he" or "she" means: the subject named last, or who spoke last.</summary>
    private string? OfPronoun(int pronoun, SpeechTerm term)
    {
        var opposite = term.IsAny(SpeechTerm.Masculine) ? NameTraits.Feminine : NameTraits.Masculine;
        var last = LastFits(opposite);
        var known = _lastEntity >= 0 && IsKnown(_lastEntity);
        var subject = -1;
        var nearest = -1;
        var i = names.MentionBefore(pronoun);
        for (var back = 0; i >= 0 && back < MostNamesBack; i--, back++)
        {
            ref readonly var mention = ref names[i];
            if (mention.First <= _lastPlace && last is not null)
            {
                return subject >= 0 && !known ? Said(pronoun, subject) : last;
            }

            if ((mention.Traits & NameTraits.Quoted) != 0)
            {
                continue;
            }

            var entity = names.Fullest(mention);
            if ((!names.IsFull(entity) && (mention.Traits & NameTraits.Titled) == 0) || !Fits(entity, opposite)
                || (mention.Traits & opposite) != 0)
            {
                continue;
            }

            if ((mention.Traits & NameTraits.Subject) != 0)
            {
                if (IsKnown(entity))
                {
                    return Said(pronoun, entity);
                }

                subject = subject < 0 ? entity : subject;
            }

            nearest = nearest < 0 && (IsKnown(entity) || (mention.Traits & NameTraits.Titled) != 0) ? entity : nearest;
        }

        subject = subject < 0 ? nearest : subject;
        return last is not null && (known || subject < 0) ? last : subject >= 0 ? Said(pronoun, subject) : null;
    }

    /// <summary>Whether the text tells that an entity is a man or a woman.</summary>
    private bool IsKnown(int entity) => (names.TraitsOf(entity) & (NameTraits.Masculine | NameTraits.Feminine)) != 0;

    /// <summary>Who spoke last, where a pronoun can mean that one: a person, or a single role ("a witness").</summary>
    private string? LastFits(NameTraits opposite)
    {
        if (_lastEntity >= 0)
        {
            return Fits(_lastEntity, opposite) ? _lastSpeaker : null;
        }

        var against = opposite == NameTraits.Feminine ? SpeechTerm.Feminine : SpeechTerm.Masculine;
        return _lastRole.IsAny(SpeechTerm.Role) && !_lastRole.IsAny(SpeechTerm.Plural | SpeechTerm.Body | against) ? _lastSpeaker : null;
    }

    private bool Fits(int entity, NameTraits opposite) =>
        names.IsPerson(entity)
            && ((names.TraitsOf(entity) & opposite) == 0 || (names.TraitsOf(entity) & (NameTraits.Masculine | NameTraits.Feminine)) != opposite);

    /// <summary>The name that "who" stands for: right before it, or before the apposition before it.</summary>
    private int BeforeRelative(int relative)
    {
        var i = names.MentionBefore(relative);
        if (i < 0)
        {
            return -1;
        }

        var gap = relative - names[i].End;
        var apposition = gap <= 8 && words.IsMark(names[i].End, ',') && words.IsMark(relative - 1, ',')
            && words[names[i].End + 1].Speech.IsAny(SpeechTerm.Determiner);
        return gap <= 1 || apposition ? names.Fullest(names[i]) : -1;
    }

    /// <summary>"the critic, who said": the role that "who" stands for.</summary>
    private string? RoleBeforeRelative(int relative)
    {
        var end = relative > 0 && words.IsMark(relative - 1, ',') ? relative - 1 : relative;
        if (end == 0 || !words[end - 1].Speech.IsAny(SpeechTerm.Role | SpeechTerm.Body))
        {
            return null;
        }

        for (var i = end - 1; i >= 0 && i > end - 6 && words[i].Kind == WordKind.Letters; i--)
        {
            if (words[i].Speech.IsAny(SpeechTerm.Determiner))
            {
                return Anonymous(i, end);
            }
        }

        return null;
    }

    /// <summary>"Khan and Sharif": two speak, so that neither is the speaker.</summary>
    private bool IsJoint(int mention, int end)
    {
        ref readonly var one = ref names[mention];
        return one.End + 1 < end && words.IsWord(one.End, "and") && mention + 1 < names.Count && names[mention + 1].First == one.End + 1
            && ((one.Traits | names[mention + 1].Traits) & NameTraits.Impersonal) == 0;
    }

    /// <summary>
    /// A source without a name of its own speaks under its words, without article; null where they say nothing ("others", "his"), or are a
    /// description and no name ("a bipartisan group of 32 national security experts").
    /// </summary>
    private string? Anonymous(int first, int end)
    {
        var term = words[first].Speech;
        if (words.IsWord(first, "the") || words.IsWord(first, "a") || words.IsWord(first, "an"))
        {
            first++;
        }
        else if (term.IsAny(NoSpeaker) || (term.IsAny(SpeechTerm.Determiner) && !words.IsWord(first, "one")))
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
            && !words[last].Speech.IsAny(SpeechTerm.Relative))
        {
            last++;
        }

        if (last == first || last - first > LongestAnonymous)
        {
            return null;
        }

        var name = SpacedText.From(words, first, last);
        return words[first].Is(WordTraits.SentenceStart) && words[first].Speech.IsAny(SpeechTerm.Role | SpeechTerm.Body)
            ? Letter.Lower(name[0]) + name.Substring(1)
            : name;
    }
}
