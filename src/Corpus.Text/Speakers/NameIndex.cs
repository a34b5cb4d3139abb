using Corpus.Text.Quotes;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>
/// The names of an article, the same words gathered into one entity, and the way from a short form ("Qureshi") to the fullest
/// ("Shah Mahmood Qureshi").
/// </summary>
internal sealed class NameIndex
{
    /// <summary>So many entities that share a word are looked at, so that no text costs more than linear time.</summary>
    private const int MostCompared = 48;

    /// <summary>A pronoun further from a name than this tells nothing of it.</summary>
    private const int PronounReach = 24;

    private const NameTraits Gender = NameTraits.Masculine | NameTraits.Feminine;

    /// <summary>A short form can mean one person after "Mr.", another after "Mrs.", and a third after neither.</summary>
    private const int Genders = 3;

    private readonly WordList _words;
    private readonly NameMention[] _mentions;
    private readonly int _mentionCount;
    private readonly int[] _firstMention;
    private readonly int[] _mentionsOf;
    private readonly NameTraits[] _traits;
    private readonly int[] _fullest;
    private readonly string?[] _strings;

    // Entities by the hash of their last and first words: heads and links, 0 where the chain ends (entity + 1 otherwise).
    private readonly int[] _byLast;
    private readonly int[] _nextByLast;
    private readonly int[] _byFirst;
    private readonly int[] _nextByFirst;

    public NameIndex(WordList words, NameMention[] mentions, int count)
    {
        _words = words;
        _mentions = mentions;
        _mentionCount = count;
        var size = 16;
        while (size < count * 2)
        {
            size *= 2;
        }

        // Every entity is first numbered through its whole words; the table is then given over to last words.
        var whole = new int[size];
        _firstMention = new int[count];
        _mentionsOf = new int[count];
        _traits = new NameTraits[count];
        for (var i = 0; i < count; i++)
        {
            ref var mention = ref mentions[i];
            var slot = HashOf(mention.Name, mention.End) & (size - 1);
            while (whole[slot] != 0 && !SameWords(_firstMention[whole[slot] - 1], i))
            {
                slot = (slot + 1) & (size - 1);
            }

            if (whole[slot] == 0)
            {
                _firstMention[Entities] = i;
                whole[slot] = ++Entities;
            }

            mention.Entity = whole[slot] - 1;
            _mentionsOf[mention.Entity]++;
            _traits[mention.Entity] |= mention.Traits;
        }

        Array.Clear(whole, 0, size);
        _byLast = whole;
        _byFirst = new int[size];
        _nextByLast = new int[Entities];
        _nextByFirst = new int[Entities];
        _fullest = new int[Entities * Genders];
        _strings = new string?[Entities];
        for (var entity = Entities - 1; entity >= 0; entity--)
        {
            ref readonly var mention = ref mentions[_firstMention[entity]];
            Link(_byLast, _nextByLast, HashOf(mention.End - 1, mention.End), entity);
            Link(_byFirst, _nextByFirst, HashOf(mention.Name, mention.Name + 1), entity);
        }
    }

    /// <summary>
    /// Learns from "he", "his", "she" and "her", where they follow a name before any other does, whether it is a man's or a woman's. Titles know better.
    /// </summary>
    public void LearnGenders()
    {
        var votes = new int[Entities];
        for (var i = 0; i < _mentionCount; i++)
        {
            ref readonly var mention = ref _mentions[i];
            if ((mention.Traits & NameTraits.Quoted) == 0 && IsPerson(mention.Entity))
            {
                votes[Fullest(mention)] += PronounAfter(mention.End, i + 1 < _mentionCount ? _mentions[i + 1].First : _words.Count);
            }
        }

        for (var entity = 0; entity < Entities; entity++)
        {
            if ((_traits[entity] & Gender) == 0 && votes[entity] != 0)
            {
                _traits[entity] |= votes[entity] > 0 ? NameTraits.Masculine : NameTraits.Feminine;
            }
        }
    }

    /// <summary>1 where the next pronoun is a man's, -1 where it is a woman's, 0 where none follows soon.</summary>
    private int PronounAfter(int first, int end)
    {
        var limit = Math.Min(end, first + PronounReach);
        for (var i = first; i < limit; i++)
        {
            var term = Lexicon.SpeechOf(_words[i]);
            if ((term & (SpeechTerm.Pronoun | SpeechTerm.Determiner | SpeechTerm.Object)) != 0 && (term & (SpeechTerm.Masculine | SpeechTerm.Feminine)) != 0)
            {
                return (term & SpeechTerm.Masculine) != 0 ? 1 : -1;
            }
        }

        return 0;
    }

    /// <summary>The number of different names.</summary>
    public int Entities { get; }

    /// <summary>What is known of an entity from all its mentions.</summary>
    public NameTraits TraitsOf(int entity) => _traits[entity];

    /// <summary>Whether the entity may be a person.</summary>
    public bool IsPerson(int entity) => (_traits[entity] & NameTraits.Impersonal) == 0 || (_traits[entity] & NameTraits.Titled) != 0;

    /// <summary>Whether the name is of two words or more.</summary>
    public bool IsFull(int entity) => WordsOf(entity) > 1;

    /// <summary>The index of the last mention that begins before a word; -1 where there is none.</summary>
    public int MentionBefore(int word)
    {
        int low = 0, high = _mentionCount;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].First < word)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>The mention at an index.</summary>
    public ref readonly NameMention this[int mention] => ref _mentions[mention];

    /// <summary>How many mentions there are.</summary>
    public int Count => _mentionCount;

    /// <summary>The entity that holds the fullest form of a mention's name.</summary>
    public int Fullest(in NameMention mention) => Fullest(mention.Entity, mention.Traits & Gender);

    private int Fullest(int entity, NameTraits gender)
    {
        var known = entity * Genders + (gender == NameTraits.Masculine ? 1 : gender == NameTraits.Feminine ? 2 : 0);
        if (_fullest[known] == 0)
        {
            _fullest[known] = FindFullest(entity, gender) + 1;
        }

        return _fullest[known] - 1;
    }

    /// <summary>The words of an entity, single spaces between them.</summary>
    public string NameOf(int entity)
    {
        ref readonly var mention = ref _mentions[_firstMention[entity]];
        return _strings[entity] ??= SpacedText.Of(_words, mention.Name, mention.End);
    }

    private int WordsOf(int entity)
    {
        ref readonly var mention = ref _mentions[_firstMention[entity]];
        return mention.End - mention.Name;
    }

    private int FindFullest(int entity, NameTraits gender)
    {
        ref readonly var mention = ref _mentions[_firstMention[entity]];
        var length = mention.End - mention.Name;
        var best = entity;
        var bestMentions = 0;
        var compared = 0;
        for (var other = _byLast[HashOf(mention.End - 1, mention.End) & (_byLast.Length - 1)]; other != 0 && compared++ < MostCompared; other = _nextByLast[other - 1])
        {
            Consider(other - 1, EndsWith(other - 1, mention) || (length > 1 && StartsAndEndsWith(other - 1, mention)));
        }

        if (best == entity && length == 1)
        {
            compared = 0;
            for (var other = _byFirst[HashOf(mention.Name, mention.Name + 1) & (_byFirst.Length - 1)]; other != 0 && compared++ < MostCompared; other = _nextByFirst[other - 1])
            {
                Consider(other - 1, StartsWith(other - 1, mention) && IsPerson(other - 1) && ((_traits[other - 1] | _traits[entity]) & NameTraits.Titled) != 0);
            }
        }

        // The fullest of the fullest: "Mahmood Qureshi" is "Shah Mahmood Qureshi".
        return best == entity || length > 1 ? best : Fullest(best, gender);

        void Consider(int other, bool fits)
        {
            if (!fits || WordsOf(other) <= length || Conflicts(other, gender))
            {
                return;
            }

            if (length > 1 ? WordsOf(other) > WordsOf(best) : _mentionsOf[other] > bestMentions)
            {
                best = other;
                bestMentions = _mentionsOf[other];
            }
        }
    }

    private bool Conflicts(int entity, NameTraits gender)
    {
        var other = _traits[entity] & Gender;
        return gender != 0 && other != 0 && (gender & other) == 0;
    }

    private bool EndsWith(int entity, in NameMention mention)
    {
        ref readonly var other = ref _mentions[_firstMention[entity]];
        var length = mention.End - mention.Name;
        return other.End - other.Name >= length && SameWords(other.End - length, mention.Name, length);
    }

    private bool StartsWith(int entity, in NameMention mention)
    {
        ref readonly var other = ref _mentions[_firstMention[entity]];
        var length = mention.End - mention.Name;
        return other.End - other.Name >= length && SameWords(other.Name, mention.Name, length);
    }

    private bool StartsAndEndsWith(int entity, in NameMention mention)
    {
        ref readonly var other = ref _mentions[_firstMention[entity]];
        return SameWords(other.Name, mention.Name, 1) && SameWords(other.End - 1, mention.End - 1, 1);
    }

    private bool SameWords(int mention, int other)
    {
        ref readonly var one = ref _mentions[mention];
        ref readonly var two = ref _mentions[other];
        return one.End - one.Name == two.End - two.Name && SameWords(one.Name, two.Name, one.End - one.Name);
    }

    private bool SameWords(int one, int two, int count)
    {
        for (var i = 0; i < count; i++)
        {
            ref readonly var left = ref _words[one + i];
            ref readonly var right = ref _words[two + i];
            if (left.Length != right.Length || string.CompareOrdinal(_words.Text, left.Start, _words.Text, right.Start, left.Length) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private int HashOf(int first, int end)
    {
        var hash = Lexicon.HashSeed;
        for (var i = first; i < end; i++)
        {
            ref readonly var word = ref _words[i];
            for (var at = word.Start; at < word.End; at++)
            {
                hash = Lexicon.Step(hash, _words.Text[at]);
            }
        }

        return hash ^ (hash >> 15);
    }

    private static void Link(int[] heads, int[] links, int hash, int entity)
    {
        var slot = hash & (heads.Length - 1);
        links[entity] = heads[slot];
        heads[slot] = entity + 1;
    }
}
