using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>
/// The names of an article. Mentions with the same words are one entity; from a short form ("Qureshi"), the index finds the entity with the fullest
/// form ("Shah Mahmood Qureshi").
/// </summary>
internal sealed class NameIndex
{
    /// <summary>The maximum number of entities compared in a chain. The limit keeps the time linear in the length of the text.</summary>
    private const int MaxCompared = 48;

    private const int MaxVotes = 100;

    /// <summary>How many mentions a known first name is worth when forms of a name are compared.</summary>
    private const int FirstNameBonus = 3;

    /// <summary>The maximum number of words between a name and a pronoun that shows its gender.</summary>
    private const int MaxPronounDistance = 24;

    private readonly WordList _words;
    private readonly NameMention[] _mentions;
    private readonly int _mentionCount;

    // Heads of the chains of entities that share the hash of their last or first word: entity + 1, or 0 for the end of a chain.
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

        // The first pass hashes all words of a name to find its entity. The heads are then reused for last words.
        var heads = new int[size];
        for (var i = 0; i < count; i++)
        {
            mentions[i].Entity = FindOrAddEntity(heads, i);
        }

        Array.Clear(heads, 0, size);
        _byLast = heads;
        _byFirst = new int[size];
        for (var i = _count - 1; i >= 0; i--)
        {
            ref var entity = ref _entities[i];
            ref readonly var mention = ref mentions[entity.FirstMention];
            Link(_byLast, GetHash(mention.LastNameEnd - 1, mention.LastNameEnd), i, out entity.NextByLast);
            Link(_byFirst, GetHash(mention.NameStart, mention.NameStart + 1), i, out entity.NextByFirst);
        }
    }

    /// <summary>The number of mentions.</summary>
    public int Count => _mentionCount;

    /// <summary>The mention at an index.</summary>
    public ref readonly NameMention this[int mention] => ref _mentions[mention];

    /// <summary>All mentions with the same words.</summary>
    private struct Entity
    {
        public string? Text;
        public int FirstMention;
        public int NextByLast;
        public int NextByFirst;

        // The entity + 1 of the fullest form, or 0 if not computed yet.
        public int Fullest;

        // The number of mentions, capped at ushort.MaxValue.
        public ushort Mentions;

        // Pronouns after the name: +1 for each masculine one, -1 for each feminine one.
        public sbyte Votes;
        public NameTraits Traits;
    }

    /// <summary>
    /// Learns the gender of persons from the pronouns that follow their names. A gender known from a title or role takes precedence.
    /// </summary>
    public void LearnGenders()
    {
        for (var i = 0; i < _mentionCount; i++)
        {
            ref readonly var mention = ref _mentions[i];
            if (!mention.Traits.HasAny(NameTraits.Quoted) && IsPerson(mention.Entity) && GetFullest(mention) is var fullest
                && (IsFullName(fullest) || mention.Traits.HasAny(NameTraits.Titled) || (mention.End < _words.Count && MentionReader.IsFiniteVerb(_words, mention.End))))
            {
                ref var votes = ref _entities[fullest].Votes;
                var vote = GetPronounVote(mention, i + 1 < _mentionCount ? _mentions[i + 1].First : _words.Count);
                votes = (sbyte)Math.Max(-MaxVotes, Math.Min(MaxVotes, votes + vote));
            }
        }

        for (var i = 0; i < _count; i++)
        {
            ref var entity = ref _entities[i];
            if (!entity.Traits.HasAny(NameTraits.Gender) && entity.Votes != 0)
            {
                entity.Traits |= entity.Votes > 0 ? NameTraits.Masculine : NameTraits.Feminine;
            }
        }
    }

    /// <summary>
    /// Looks at the next pronoun in the sentence or, after a subject, at the first word of the next sentence. Returns 1 for a masculine pronoun, -1 for a
    /// feminine one, 0 if there is none.
    /// </summary>
    private int GetPronounVote(in NameMention mention, int end)
    {
        var limit = Math.Min(end, mention.End + MaxPronounDistance);
        for (var i = mention.End; i < limit; i++)
        {
            if (_words[i].Is(WordTraits.SentenceStart))
            {
                if (!mention.Traits.HasAny(NameTraits.Subject))
                {
                    return 0;
                }

                limit = i;
            }

            var term = _words[i].Speech;
            if (term.HasAny(SpeechTerm.Pronoun | SpeechTerm.Determiner | SpeechTerm.Object)
                && term.HasAny(SpeechTerm.Masculine | SpeechTerm.Feminine))
            {
                return term.HasAny(SpeechTerm.Masculine) ? 1 : -1;
            }
        }

        return 0;
    }

    /// <summary>The first mention of an entity.</summary>
    public ref readonly NameMention GetFirstMention(int entity) => ref _mentions[_entities[entity].FirstMention];

    /// <summary>The traits of an entity, combined from all its mentions.</summary>
    public NameTraits GetTraits(int entity) => _entities[entity].Traits;

    /// <summary>Whether the entity may be a person.</summary>
    public bool IsPerson(int entity) =>
        !_entities[entity].Traits.HasAny(NameTraits.Impersonal) || _entities[entity].Traits.HasAny(NameTraits.Titled | NameTraits.Gender);

    /// <summary>The gender of a person, from a title, a role, the first name or pronouns; none if it is unknown.</summary>
    public NameTraits GetGender(int entity)
    {
        var known = _entities[entity].Traits & NameTraits.Gender;
        return known != 0 || GetWordCount(entity) > 1 ? known : MentionReader.GetGender(_words[GetFirstMention(entity).NameStart].Speech);
    }

    /// <summary>Whether an entity has a proper name: not a people ("Austrians") or an ordinary word that opens a sentence ("Academics").</summary>
    public bool IsProperName(int entity)
    {
        ref readonly var mention = ref GetFirstMention(entity);
        if (mention.WordCount > 1)
        {
            return true;
        }

        ref readonly var word = ref _words[mention.NameStart];
        if (word.Length < 2 || _words.Text[word.End - 1] == '.' || NameParts.Groups.Contains(GetName(entity)))
        {
            return false;
        }

        return word.Is(WordTraits.AllCapitals) || IsFirstName(mention.NameStart) || _entities[entity].Traits.HasAny(NameTraits.InSentence)
            || !(_words.Text[word.End - 1] == 's' || word.Length > 3 && _words.Text[word.End - 1] == 'y' && _words.Text[word.End - 2] == 'l');
    }

    /// <summary>Whether the name is that of a country or state: "Pakistan", "South Korea".</summary>
    public bool IsPlace(int entity)
    {
        ref readonly var mention = ref GetFirstMention(entity);
        return !_entities[entity].Traits.HasAny(NameTraits.Titled) && !IsFirstName(mention.NameStart)
            && mention.WordCount <= 2 && OfficeWords.Portfolios.Contains(_words.GetText(mention.End - 1));
    }

    /// <summary>Whether the name has the form of a person's: two words or more, none in capitals.</summary>
    public bool LooksLikePerson(int entity)
    {
        ref readonly var mention = ref GetFirstMention(entity);
        for (var i = mention.NameStart; i < mention.LastNameEnd; i++)
        {
            if (_words[i].Is(WordTraits.AllCapitals))
            {
                return false;
            }
        }

        return mention.CoreCount > 1 && IsPerson(entity);
    }

    /// <summary>Whether the name has two words or more.</summary>
    public bool IsFullName(int entity) => GetWordCount(entity) > 1;

    /// <summary>The index of the last mention that begins before a word; -1 if there is none.</summary>
    public int FindMentionBefore(int word)
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

    /// <summary>
    /// The entity with the fullest form of a mention's name. It depends on the mention's gender: "Mr. Clinton" and "Mrs. Clinton" are two persons.
    /// </summary>
    public int GetFullest(in NameMention mention) => GetFullest(mention.Entity, mention.Traits & NameTraits.Gender);

    /// <summary>The entity with the fullest form that ends in the name of a mention that is not in the index; -1 if there is none.</summary>
    public int FindFullestEndingWith(in NameMention mention)
    {
        var gender = mention.Traits & NameTraits.Gender;
        var found = -1;
        var compared = 0;
        for (var other = _byLast[GetHash(mention.LastNameEnd - 1, mention.LastNameEnd) & (_byLast.Length - 1)]; other != 0
            && compared++ < MaxCompared; other = _entities[other - 1].NextByLast)
        {
            if (EndsWith(other - 1, mention) && !Conflicts(other - 1, gender) && (found < 0 || GetWordCount(other - 1) == mention.WordCount))
            {
                found = other - 1;
            }
        }

        return found < 0 ? -1 : GetFullest(found, gender);
    }

    private int GetFullest(int entity, NameTraits gender)
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

    /// <summary>The name of an entity, with single spaces.</summary>
    public string GetName(int entity)
    {
        ref readonly var mention = ref GetFirstMention(entity);
        return _entities[entity].Text ??= SpacedText.From(_words, mention.NameStart, mention.End);
    }

    private bool IsFirstName(int word) => _words[word].Speech.HasAny(SpeechTerm.Masculine | SpeechTerm.Feminine);

    private int GetWordCount(int entity) => GetFirstMention(entity).WordCount;

    /// <summary>The entity with the words of a mention; added if it is new.</summary>
    private int FindOrAddEntity(int[] heads, int mention)
    {
        ref readonly var words = ref _mentions[mention];
        var slot = GetHash(words.NameStart, words.End) & (heads.Length - 1);
        var compared = 0;
        for (var other = heads[slot]; other != 0 && compared++ < MaxCompared; other = _entities[other - 1].NextByLast)
        {
            ref var known = ref _entities[other - 1];
            if (HaveSameWords(known.FirstMention, mention))
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
        ref readonly var mention = ref GetFirstMention(entity);
        var length = mention.WordCount;
        var start = mention.NameStart;
        var best = entity;
        var bestMentions = 0;
        var compared = 0;
        for (var other = _byLast[GetHash(mention.LastNameEnd - 1, mention.LastNameEnd) & (_byLast.Length - 1)]; other != 0
            && compared++ < MaxCompared; other = _entities[other - 1].NextByLast)
        {
            Consider(other - 1, (EndsWith(other - 1, mention) && CanPrecede(other - 1, mention)) || (mention.CoreCount == length && StartsAndEndsWith(other - 1, mention)));
        }

        if (best == entity && length == 1)
        {
            compared = 0;
            for (var other = _byFirst[GetHash(mention.NameStart, mention.NameStart + 1) & (_byFirst.Length - 1)]; other != 0
                && compared++ < MaxCompared; other = _entities[other - 1].NextByFirst)
            {
                Consider(other - 1, StartsWith(other - 1, mention) && IsPerson(other - 1)
                    && ((_entities[other - 1].Traits | _entities[entity].Traits).HasAny(NameTraits.Titled) || IsFirstName(start)));
            }
        }

        // The form found may have a fuller one: "Qureshi", "Mahmood Qureshi", "Shah Mahmood Qureshi".
        return best == entity || length > 1 ? best : GetFullest(best, gender);

        void Consider(int other, bool fits)
        {
            if (!fits || GetWordCount(other) <= length || Conflicts(other, gender))
            {
                return;
            }

            // "Donald Trump" rather than "Wisconsin Trump".
            var mentions = _entities[other].Mentions + (IsFirstName(GetFirstMention(other).NameStart) ? FirstNameBonus : 0);
            if (length > 1 ? GetWordCount(other) > GetWordCount(best) : mentions > bestMentions)
            {
                best = other;
                bestMentions = mentions;
            }
        }
    }

    private bool Conflicts(int entity, NameTraits gender)
    {
        var other = _entities[entity].Traits & NameTraits.Gender;
        return gender != 0 && other != 0 && (gender & other) == 0;
    }

    private bool EndsWith(int entity, in NameMention mention)
    {
        ref readonly var other = ref GetFirstMention(entity);
        if (mention.CoreCount < mention.WordCount)
        {
            return HaveSameWords(other.End - Math.Min(other.WordCount, mention.WordCount), mention.NameStart, mention.WordCount);
        }

        // The last name of "Johnson-Weld" is not "Weld".
        var first = other.LastNameEnd - mention.WordCount;
        return first >= other.NameStart && HaveSameWords(first, mention.NameStart, mention.WordCount)
            && (first == other.NameStart || !_words.IsMark(first - 1, '-') || _words[first - 2].Speech.HasAny(SpeechTerm.Particle));
    }

    /// <summary>
    /// Whether the words that a fuller form has before a name can be part of it. Before a first name, they are only if they begin with one, too: "Street
    /// Donald Trump" is not a fuller form of "Donald Trump".
    /// </summary>
    private bool CanPrecede(int entity, in NameMention mention) =>
        mention.CoreCount == 1 || !IsFirstName(mention.NameStart) || IsFirstName(GetFirstMention(entity).NameStart);

    private bool StartsWith(int entity, in NameMention mention)
    {
        ref readonly var other = ref GetFirstMention(entity);
        var length = mention.WordCount;
        return other.WordCount > length && HaveSameWords(other.NameStart, mention.NameStart, length) && !_words.IsMark(other.NameStart + length, '-');
    }

    private bool StartsAndEndsWith(int entity, in NameMention mention)
    {
        ref readonly var other = ref GetFirstMention(entity);
        return HaveSameWords(other.NameStart, mention.NameStart, 1) && HaveSameWords(other.LastNameEnd - 1, mention.LastNameEnd - 1, 1);
    }

    private bool HaveSameWords(int mention, int other)
    {
        ref readonly var one = ref _mentions[mention];
        ref readonly var two = ref _mentions[other];
        return one.WordCount == two.WordCount && HaveSameWords(one.NameStart, two.NameStart, one.WordCount);
    }

    private bool HaveSameWords(int one, int two, int count)
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

    // FNV-1a over UTF-16 code units.
    private int GetHash(int first, int end)
    {
        var hash = unchecked((int)2166136261);
        for (var i = first; i < end; i++)
        {
            ref readonly var word = ref _words[i];
            for (var at = word.Start; at < word.End; at++)
            {
                hash = unchecked((hash ^ _words.Text[at]) * 16777619);
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
