using Corpus.Text.Quotes;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>Resolves sources in order of place; what it resolved last is what a pronoun is likeliest to mean.</summary>
internal sealed class SourceResolver(WordList words, NameIndex names)
{
    /// <summary>So many names back, a role or pronoun is looked for.</summary>
    private const int MostNamesBack = 60;

    private const SpeechTerm NoSpeaker = SpeechTerm.Pronoun | SpeechTerm.Relative | SpeechTerm.Object;

    private int _lastEntity = -1;
    private int _lastPlace = -1;

    /// <summary>The speaker that the words from <paramref name="first"/> up to <paramref name="end"/> name; null where nobody is named.</summary>
    public string? Resolve(int first, int end)
    {
        var term = Lexicon.SpeechOf(words[first]);
        var entity = -1;
        string? speaker;
        if (end - first == 1 && term.IsAny(SpeechTerm.Pronoun))
        {
            entity = OfPronoun(first, term);
            speaker = entity >= 0 ? names.NameOf(entity) : null;
        }
        else if (term.IsAny(SpeechTerm.Relative))
        {
            entity = BeforeRelative(first);
            speaker = entity >= 0 ? names.NameOf(entity) : RoleBeforeRelative(first);
        }
        else
        {
            var mention = HeadName(first, end);
            if (mention >= 0 && IsJoint(mention, end))
            {
                return null;
            }

            entity = mention >= 0 ? names.Fullest(names[mention].Entity) : OfRole(first, end);
            speaker = entity >= 0 ? names.NameOf(entity) : Anonymous(first, end);
        }

        if (speaker is not null)
        {
            _lastEntity = entity;
            _lastPlace = first;
        }

        return speaker;
    }

    /// <summary>The name that heads a source: not a possessor, not what a preposition ties, not what stands before a role ("State Department spokesman").</summary>
    private int HeadName(int first, int end)
    {
        for (var i = names.MentionBefore(first) + 1; i < names.Count && names[i].First < end; i++)
        {
            ref readonly var mention = ref names[i];
            if ((mention.Traits & NameTraits.Possessive) != 0 && mention.End < end)
            {
                continue;
            }

            if (mention.First > first && Lexicon.SpeechOf(words[mention.First - 1]).IsAny(SpeechTerm.Preposition))
            {
                // "a spokesman for Clinton": a name further on is no head, either, unless a comma sets it apart.
                continue;
            }

            if (mention.End < end && words[mention.End].Kind == WordKind.Letters && !words[mention.End].Is(WordTraits.Capitalised)
                && !Lexicon.SpeechOf(words[mention.End]).IsAny(SpeechTerm.Preposition | SpeechTerm.Relative | SpeechTerm.Coordinator | SpeechTerm.Subordinator))
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

    /// <summary>Whether a name that does not open its source heads it: "the spokesman, Ned Price", "campaign manager Robby Mook", "the Russian Foreign Ministry".</summary>
    private bool IsSetOff(in NameMention mention, int first)
    {
        var before = Lexicon.SpeechOf(words[mention.First - 1]);
        if (words.IsMark(mention.First - 1, ','))
        {
            // A second name between commas is a place or a body: "Gutin, of Rider University, Lawrenceville".
            return !Lexicon.SpeechOf(words[first]).IsAny(SpeechTerm.Determiner) || Lexicon.SpeechOf(words[mention.First - 2]).IsAny(SpeechTerm.Role | SpeechTerm.Title) || names.IsFull(mention.Entity);
        }

        return before.IsAny(SpeechTerm.Determiner | SpeechTerm.Role | SpeechTerm.Title | SpeechTerm.Adverb) || words[mention.First - 1].Kind == WordKind.Letters;
    }

    /// <summary>The person whom "he" or "she" means: the subject named last, or who spoke last.</summary>
    private int OfPronoun(int pronoun, SpeechTerm term)
    {
        if (!term.IsAny(SpeechTerm.Masculine | SpeechTerm.Feminine))
        {
            return -1;
        }

        var opposite = term.IsAny(SpeechTerm.Masculine) ? NameTraits.Feminine : NameTraits.Masculine;
        var nearest = -1;
        var i = names.MentionBefore(pronoun);
        for (var back = 0; i >= 0 && back < MostNamesBack; i--, back++)
        {
            ref readonly var mention = ref names[i];
            if (mention.First <= _lastPlace && _lastEntity >= 0 && Fits(_lastEntity, opposite))
            {
                return _lastEntity;
            }

            var entity = names.Fullest(mention.Entity);
            if ((mention.Traits & NameTraits.Quoted) != 0)
            {
                continue;
            }

            if (!names.IsFull(entity) && (names.TraitsOf(mention.Entity) & NameTraits.Titled) == 0 || !Fits(entity, opposite) || !Fits(mention.Entity, opposite))
            {
                continue;
            }

            if ((mention.Traits & NameTraits.Subject) != 0)
            {
                return entity;
            }

            nearest = nearest < 0 ? entity : nearest;
        }

        return _lastEntity >= 0 && Fits(_lastEntity, opposite) ? _lastEntity : nearest;
    }

    private bool Fits(int entity, NameTraits opposite) =>
        names.IsPerson(entity) && ((names.TraitsOf(entity) & opposite) == 0 || (names.TraitsOf(entity) & (NameTraits.Masculine | NameTraits.Feminine)) != opposite);

    /// <summary>The name that "who" stands for, right before it.</summary>
    private int BeforeRelative(int relative)
    {
        var i = names.MentionBefore(relative);
        return i >= 0 && relative - names[i].End <= 1 ? names.Fullest(names[i].Entity) : -1;
    }

    /// <summary>"the critic, who said": the role that "who" stands for.</summary>
    private string? RoleBeforeRelative(int relative)
    {
        var end = relative > 0 && words.IsMark(relative - 1, ',') ? relative - 1 : relative;
        if (end == 0 || !Lexicon.SpeechOf(words[end - 1]).IsAny(SpeechTerm.Role | SpeechTerm.Body))
        {
            return null;
        }

        for (var i = end - 1; i >= 0 && i > end - 6 && words[i].Kind == WordKind.Letters; i--)
        {
            if (Lexicon.SpeechOf(words[i]).IsAny(SpeechTerm.Determiner))
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

    /// <summary>The person whom "the information minister" means: the last one named with that role, before or after the name.</summary>
    private int OfRole(int first, int end)
    {
        if (!words.IsWord(first, "the"))
        {
            return -1;
        }

        var head = HeadNoun(first + 1, end);
        if (head < 0 || !Lexicon.SpeechOf(words[head]).IsAny(SpeechTerm.Role | SpeechTerm.Title) || Lexicon.SpeechOf(words[head]).IsAny(SpeechTerm.Plural))
        {
            return -1;
        }

        var best = -1;
        var i = names.MentionBefore(first);
        for (var back = 0; i >= 0 && back < MostNamesBack; i--, back++)
        {
            ref readonly var mention = ref names[i];
            if (!names.IsPerson(mention.Entity) || (mention.Traits & NameTraits.Quoted) != 0)
            {
                continue;
            }

            if (EndsInRole(mention.Name - 1, first + 1, head))
            {
                return names.Fullest(mention.Entity);
            }

            if (best < 0 && mention.Name > 0 && words.SameWord(mention.Name - 1, head))
            {
                best = names.Fullest(mention.Entity);
            }
            else if (best < 0 && HasRoleAfter(mention.End, head))
            {
                best = names.Fullest(mention.Entity);
            }
        }

        return best;
    }

    /// <summary>Whether the words that end at <paramref name="last"/> are those of a role.</summary>
    private bool EndsInRole(int last, int first, int head)
    {
        if (last < head - first)
        {
            return false;
        }

        for (var i = head; i >= first; i--, last--)
        {
            if (!words.SameWord(last, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Ned Price, the State Department spokesman": the role within the apposition.</summary>
    private bool HasRoleAfter(int index, int head)
    {
        if (index >= words.Count || !words.IsMark(index, ','))
        {
            return false;
        }

        var limit = Math.Min(words.Count, index + 10);
        for (var i = index + 1; i < limit && words[i].Kind == WordKind.Letters; i++)
        {
            if (words.SameWord(i, head))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The noun that heads a phrase: the last word before a comma, preposition or relative.</summary>
    private int HeadNoun(int first, int end)
    {
        var head = -1;
        for (var i = first; i < end; i++)
        {
            if (words[i].Kind != WordKind.Letters || (i > first && Lexicon.SpeechOf(words[i]).IsAny(SpeechTerm.Preposition | SpeechTerm.Relative | SpeechTerm.Subordinator)))
            {
                break;
            }

            head = i;
        }

        return head;
    }

    /// <summary>A source without a name of its own speaks under its words, without article; null where they say nothing ("others", "his").</summary>
    private string? Anonymous(int first, int end)
    {
        var term = Lexicon.SpeechOf(words[first]);
        if (words.IsWord(first, "the") || words.IsWord(first, "a") || words.IsWord(first, "an"))
        {
            first++;
        }
        else if (term.IsAny(NoSpeaker) || (term.IsAny(SpeechTerm.Determiner) && !words.IsWord(first, "one")))
        {
            return null;
        }

        var last = first;
        while (last < end && (words[last].Kind != WordKind.Mark || words.Text[words[last].Start] is '-' or '.' or '\'' or '’') && !Lexicon.SpeechOf(words[last]).IsAny(SpeechTerm.Relative))
        {
            last++;
        }

        if (last == first)
        {
            return null;
        }

        var name = SpacedText.Of(words, first, last);
        return words[first].Is(WordTraits.SentenceStart) && Lexicon.SpeechOf(words[first]).IsAny(SpeechTerm.Role | SpeechTerm.Body)
            ? WordReader.Lower(name[0]) + name.Substring(1)
            : name;
    }
}
