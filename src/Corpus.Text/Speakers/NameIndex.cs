using Corpus.Text.Quotes;
using Corpus.Text.Vocabulary;
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

    private const int MostVotes = 100;

    /// <summary>A pronoun further from a name than this tells nothing of it.</summary>
    private const int PronounReach = 24;

    private const NameTraits Gender = NameTraits.Masculine | NameTraits.Feminine;

    private readonly WordList _words;
    private readonly NameMention[] _mentions;
    private readonly int _mentionCount;

    // Heads of the chains of entities that share the hash of their last or first word: entity + 1, 0 where a chain ends.
    private readonly int[] _byLast;
    private readonly int[] _byFirst;
    private Entity[] _entities;
    private int _count;

    public NameIndex(WordList words, NameMention[] mentions, int count)
    {
        _words = words;
        _mentions = mentions;
        _mentionCount = count;
        _entities = new Entity[count - count / 3 + 4];
        var size = 16;
        while (size < count)
        {
            size *= 2;
        }

        // Entities are told apart by all their words; the heads are then given over to last words.
        var heads = new int[size];
        for (var i = 0; i < count; i++)
        {
            mentions[i].Entity = EntityOf(heads, i);
        }

        Array.Clear(heads, 0, size);
        _byLast = heads;
        _byFirst = new int[size];
        for (var i = _count - 1; i >= 0; i--)
        {
            ref var entity = ref _entities[i];
            ref readonly var mention = ref mentions[entity.FirstMention];
            Link(_byLast, HashOf(mention.End - 1, mention.End), i, out entity.NextByLast);
            Link(_byFirst, HashOf(mention.Name, mention.Name + 1), i, out entity.NextByFirst);
        }
    }

    /// <summary>A name in all its mentions.</summary>
    private struct Entity
    {
        public string? Text;
        public int FirstMention;
        public int NextByLast;
        public int NextByFirst;

        // The entity + 1 of the fullest form, 0 where not looked for yet.
        public int Fullest;

        // How often the name is written; beyond what fits it makes no difference.
        public ushort Mentions;

        // Pronouns after the name: a man's count up, a woman's down.
        public sbyte Votes;
        public NameTraits Traits;
    }

    /// <summary>
    /// Learns from "he", "his", "she" and "her", where they follow a name before any other does, whether it is a man's or a woman's. Titles know better.
    /// </summary>
    public void LearnGenders()
    {
        for (var i = 0; i < _mentionCount; i++)
        {
            ref readonly var mention = ref _mentions[i];
            if ((mention.Traits & NameTraits.Quoted) == 0 && IsPerson(mention.Entity))
            {
                ref var votes = ref _entities[Fullest(mention)].Votes;
                var vote = PronounAfter(mention, i + 1 < _mentionCount ? _mentions[i + 1].First : _words.Count);
                votes = (sbyte)Math.Max(-MostVotes, Math.Min(MostVotes, votes + vote));
            }
        }

        for (var i = 0; i < _count; i++)
        {
            ref var entity = ref _entities[i];
            if ((entity.Traits & Gender) == 0 && entity.Votes != 0)
            {
                entity.Traits |= entity.Votes > 0 ? NameTraits.Masculine : NameTraits.Feminine;
            }
        }
    }

    /// <summary>
    /// 1 where the next pronoun of the sentence, or the one that opens the next, is a man's; -1 where it is a woman's; 0 where there is none.
    /// </summary>
    private int PronounAfter(in NameMention mention, int end)
    {
        var limit = Math.Min(end, mention.End + PronounReach);
        for (var i = mention.End; i < limit; i++)
        {
            if (_words[i].Is(WordTraits.SentenceStart))
            {
                if ((mention.Traits & NameTraits.Subject) == 0)
                {
                    return 0;
                }

                limit = i + 1;
            }

            var term = _words[i].Speech;
            if ((term & (SpeechTerm.Pronoun | SpeechTerm.Determiner | SpeechTerm.Object)) != 0
                && (term & (SpeechTerm.Masculine | SpeechTerm.Feminine)) != 0)
            {
                return (term & SpeechTerm.Masculine) != 0 ? 1 : -1;
            }
        }

        return 0;
    }

    /// <summary>What is known of an entity from all its mentions.</summary>
    public NameTraits TraitsOf(int entity) => _entities[entity].Traits;

    /// <summary>Whether the entity may be a person.</summary>
    public bool IsPerson(int entity) =>
        (_entities[entity].Traits & NameTraits.Impersonal) == 0 || (_entities[entity].Traits & NameTraits.Titled) != 0;

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

    /// <summary>
    /// The entity that holds the fullest form of a mention's name. A short form can mean one person after "Mr.", another after "Mrs.", and a third after neither.
    /// </summary>
    public int Fullest(in NameMention mention) => Fullest(mention.Entity, mention.Traits & Gender);

    /// <summary>The entity whose fullest form a name from outside the body ends, as titles have it; -1 where there is none.</summary>
    public int FullestOf(in NameMention mention)
    {
        var found = -1;
        var compared = 0;
        for (var other = _byLast[HashOf(mention.End - 1, mention.End) & (_byLast.Length - 1)]; other != 0
            && compared++ < MostCompared; other = _entities[other - 1].NextByLast)
        {
            if (EndsWith(other - 1, mention) && (found < 0 || WordsOf(other - 1) == mention.Words))
            {
                found = other - 1;
            }
        }

        return found < 0 ? -1 : Fullest(found, mention.Traits & Gender);
    }

    private int Fullest(int entity, NameTraits gender)
    {
        if (gender != 0)
        {
            return FindFullest(entity, gender);
        }

        ref var known = ref _entities[entity].Fullest;
        if (known == 0)
        {
            known = FindFullest(entity, gender) + 1;
        }

        return known - 1;
    }

    /// <summary>The words of an entity, single spaces between them.</summary>
    public string NameOf(int entity)
    {
        ref readonly var mention = ref FirstOf(entity);
        return _entities[entity].Text ??= SpacedText.From(_words, mention.Name, mention.End);
    }

    private ref NameMention FirstOf(int entity) => ref _mentions[_entities[entity].FirstMention];

    private int WordsOf(int entity) => FirstOf(entity).Words;

    /// <summary>The entity of a mention's words: a known one, or a new one.</summary>
    private int EntityOf(int[] heads, int mention)
    {
        ref readonly var words = ref _mentions[mention];
        var slot = HashOf(words.Name, words.End) & (heads.Length - 1);
        var compared = 0;
        for (var other = heads[slot]; other != 0 && compared++ < MostCompared; other = _entities[other - 1].NextByLast)
        {
            ref var known = ref _entities[other - 1];
            if (SameWords(known.FirstMention, mention))
            {
                known.Mentions += known.Mentions < ushort.MaxValue ? (ushort)1 : (ushort)0;
                known.Traits |= words.Traits;
                return other - 1;
            }
        }

        if (_count == _entities.Length)
        {
            Array.Resize(ref _entities, _count * 2);
        }

        _entities[_count] = new Entity { FirstMention = mention, Mentions = 1, Traits = words.Traits, NextByLast = heads[slot] };
        heads[slot] = ++_count;
        return _count - 1;
    }

    private int FindFullest(int entity, NameTraits gender)
    {
        ref readonly var mention = ref FirstOf(entity);
        var length = mention.Words;
        var best = entity;
        var bestMentions = 0;
        var compared = 0;
        for (var other = _byLast[HashOf(mention.End - 1, mention.End) & (_byLast.Length - 1)]; other != 0
            && compared++ < MostCompared; other = _entities[other - 1].NextByLast)
        {
            Consider(other - 1, EndsWith(other - 1, mention) || (length > 1 && StartsAndEndsWith(other - 1, mention)));
        }

        if (best == entity && length == 1)
        {
            compared = 0;
            for (var other = _byFirst[HashOf(mention.Name, mention.Name + 1) & (_byFirst.Length - 1)]; other != 0
                && compared++ < MostCompared; other = _entities[other - 1].NextByFirst)
            {
                Consider(other - 1, StartsWith(other - 1, mention) && IsPerson(other - 1)
                    && ((_entities[other - 1].Traits | _entities[entity].Traits) & NameTraits.Titled) != 0);
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

            if (length > 1 ? WordsOf(other) > WordsOf(best) : _entities[other].Mentions > bestMentions)
            {
                best = other;
                bestMentions = _entities[other].Mentions;
            }
        }
    }

    private bool Conflicts(int entity, NameTraits gender)
    {
        var other = _entities[entity].Traits & Gender;
        return gender != 0 && other != 0 && (gender & other) == 0;
    }

    private bool EndsWith(int entity, in NameMention mention)
    {
        ref readonly var other = ref FirstOf(entity);
        var length = mention.Words;
        return other.Words >= length && SameWords(other.End - length, mention.Name, length);
    }

    private bool StartsWith(int entity, in NameMention mention)
    {
        ref readonly var other = ref FirstOf(entity);
        var length = mention.Words;
        return other.Words >= length && SameWords(other.Name, mention.Name, length);
    }

    private bool StartsAndEndsWith(int entity, in NameMention mention)
    {
        ref readonly var other = ref FirstOf(entity);
        return SameWords(other.Name, mention.Name, 1) && SameWords(other.End - 1, mention.End - 1, 1);
    }

    private bool SameWords(int mention, int other)
    {
        ref readonly var one = ref _mentions[mention];
        ref readonly var two = ref _mentions[other];
        return one.Words == two.Words && SameWords(one.Name, two.Name, one.Words);
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

    private static void Link(int[] heads, int hash, int entity, out int next)
    {
        ref var head = ref heads[hash & (heads.Length - 1)];
        next = head;
        head = entity + 1;
    }
}
