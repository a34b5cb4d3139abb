using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>Resolves a role to a person, and a common noun to a body: the last one mentioned with it.</summary>
internal sealed class RoleResolver(WordList words, NameIndex names)
{
    /// <summary>The maximum number of names back to search for the person with a role.</summary>
    private const int MaxNamesBack = 60;

    /// <summary>The maximum length of a short form of an office: "Prof."</summary>
    private const int MaxShortTitle = 4;

    /// <summary>The maximum number of words of an apposition.</summary>
    private const int MaxApposition = 12;

    /// <summary>
    /// The entity that "the information minister" refers to: the last person mentioned with that role, before or after the name; -1 if there is none.
    /// </summary>
    public int FindPerson(int first, int end)
    {
        var head = FindHead(ref first, end);
        if (head < 0 || !words[head].Speech.HasAny(SpeechTerm.Role | SpeechTerm.Title) || words[head].Speech.HasAny(SpeechTerm.Plural))
        {
            return -1;
        }

        var best = -1;
        var i = names.FindMentionBefore(first);
        for (var back = 0; i >= 0 && back < MaxNamesBack; i--, back++)
        {
            ref readonly var mention = ref names[i];
            if (mention.Traits.HasAny(NameTraits.Quoted))
            {
                continue;
            }

            var entity = names.GetFullest(mention);
            if (!names.IsPerson(entity))
            {
                continue;
            }

            // "President Obama", but not "World Bank President Jim Yong Kim"
            if (MatchesRole(mention.NameStart - 1, first, head) && (head > first || mention.NameStart - mention.First <= 2))
            {
                return entity;
            }

            if (best < 0 && (HasRole(mention, head) || HasRole(names.GetFirstMention(entity), head)))
            {
                best = entity;
            }
        }

        return best;
    }

    /// <summary>The entity that "the ministry" refers to: the last body mentioned whose name ends in the word; -1 if there is none.</summary>
    public int FindBody(int first, int end)
    {
        var head = FindHead(ref first, end);
        if (head != first || !words[head].Speech.HasAny(SpeechTerm.Body))
        {
            return -1;
        }

        var i = names.FindMentionBefore(first);
        for (var back = 0; i >= 0 && back < MaxNamesBack; i--, back++)
        {
            ref readonly var mention = ref names[i];
            if (mention.WordCount > 1 && words.SameWord(mention.End - 1, head))
            {
                return names.GetFullest(mention);
            }
        }

        return -1;
    }

    /// <summary>Whether the source is a description of a person who was just mentioned: "the author", "the Texas senator", "the 27-year-old".</summary>
    public bool IsDescription(int first, int end) => (FindHead(ref first, end) is var head and >= 0 && words.IsAny(head, NameParts.Descriptions))
        || (first + 2 < end && words[first].Kind == WordKind.Digits && words.IsMark(first + 1, '-') && words.IsWord(first + 2, "year"));

    /// <summary>Whether the source is only "the group", "the company": a body of any kind.</summary>
    public bool IsGeneralBody(int first, int end) => FindHead(ref first, end) is var head and >= 0 && head == first && words.IsAny(head, NameParts.GeneralBodies);

    /// <summary>The index of the head noun of a source with "the", which <paramref name="first"/> then skips; -1 if there is none.</summary>
    private int FindHead(ref int first, int end) => words.IsWord(first, "the") ? FindHeadNoun(++first, end) : -1;

    /// <summary>Whether a mention has a role as title, before it or in its apposition.</summary>
    private bool HasRole(in NameMention mention, int head)
    {
        for (var i = mention.First; i < mention.NameStart; i++)
        {
            if (IsSameRole(i, head))
            {
                return true;
            }
        }

        return (mention.First > 0 && IsSameRole(mention.First - 1, head)) || HasRoleAfter(mention.End, head);
    }

    /// <summary>Whether a word is the role, or a short form of it: "Sen." and "senator".</summary>
    private bool IsSameRole(int index, int head)
    {
        if (words.SameWord(index, head))
        {
            return true;
        }

        if (words[index].Length > MaxShortTitle)
        {
            return false;
        }

        foreach (var (title, role) in NameParts.ShortTitles)
        {
            if (words.IsWord(index, title) && words.IsWord(head, role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words that end at <paramref name="last"/> are the same as the role from <paramref name="first"/> to <paramref name="head"/>.</summary>
    private bool MatchesRole(int last, int first, int head)
    {
        for (var i = head; i >= first; i--, last--)
        {
            if (last >= 0 && words.IsMark(last, '.'))
            {
                last--;
            }

            if (last < 0)
            {
                return false;
            }

            if (IsSameRole(last, i))
            {
                continue;
            }

            if (last < 1 || !IsPrimeMinister(i) || !words.IsWord(last, "minister") || !words.IsWord(last - 1, "prime"))
            {
                return false;
            }

            last--;
        }

        return true;
    }

    private bool IsPrimeMinister(int index) => words.IsWord(index, "pm") || words.IsWord(index, "premier");

    /// <summary>Whether an apposition after a name contains the role: "Ned Price, the State Department spokesman".</summary>
    private bool HasRoleAfter(int index, int head)
    {
        if (index >= words.Count || !words.IsMark(index, ','))
        {
            return false;
        }

        var limit = Math.Min(words.Count, index + MaxApposition);
        for (var i = index + 1; i < limit && words[i].Kind != WordKind.Mark && !words[i].Speech.HasAny(SpeechTerm.Relative); i++)
        {
            if (words.SameWord(i, head))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The index of the head noun of a phrase: the last word before punctuation, a preposition or a relative pronoun; -1 if there is none.</summary>
    public int FindHeadNoun(int first, int end)
    {
        var head = -1;
        for (var i = first; i < end; i++)
        {
            if (i > first && words.IsMark(i, '-') && !words[i].Is(WordTraits.SpaceBefore))
            {
                continue;
            }

            if (words[i].Kind is not (WordKind.Letters or WordKind.Clitic)
                || (i > first && words[i].Speech.HasAny(SpeechTerm.Preposition | SpeechTerm.Relative | SpeechTerm.Subordinator | SpeechTerm.Coordinator)))
            {
                break;
            }

            head = i;
        }

        return head;
    }
}
