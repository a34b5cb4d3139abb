using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>Resolves a role to a person: the last one mentioned with it.</summary>
internal sealed class RoleResolver(WordList words, NameIndex names)
{
    /// <summary>The maximum number of names back to search for the person with a role.</summary>
    private const int MaxNamesBack = 60;

    /// <summary>
    /// The entity that "the information minister" refers to: the last person mentioned with that role, before or after the name; -1 if there is none.
    /// </summary>
    public int FindPerson(int first, int end)
    {
        if (!words.IsWord(first, "the"))
        {
            return -1;
        }

        var head = FindHeadNoun(first + 1, end);
        if (head < 0 || !words[head].Speech.HasAny(SpeechTerm.Role | SpeechTerm.Title)
            || words[head].Speech.HasAny(SpeechTerm.Plural))
        {
            return -1;
        }

        var best = -1;
        var i = names.FindMentionBefore(first);
        for (var back = 0; i >= 0 && back < MaxNamesBack; i--, back++)
        {
            ref readonly var mention = ref names[i];
            if (!names.IsPerson(mention.Entity) || (mention.Traits & NameTraits.Quoted) != 0)
            {
                continue;
            }

            if (MatchesRole(mention.NameStart - 1, first + 1, head))
            {
                return names.GetFullest(mention);
            }

            if (best < 0 && mention.NameStart > 0 && words.SameWord(mention.NameStart - 1, head))
            {
                best = names.GetFullest(mention);
            }
            else if (best < 0 && HasRoleAfter(mention.End, head))
            {
                best = names.GetFullest(mention);
            }
        }

        return best;
    }

    /// <summary>Whether the words that end at <paramref name="last"/> are the same as the role from <paramref name="first"/> to <paramref name="head"/>.</summary>
    private bool MatchesRole(int last, int first, int head)
    {
        if (last < head - first)
        {
            return false;
        }

        for (var i = head; i >= first; i--, last--)
        {
            if (words.SameWord(last, i))
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

    /// <summary>The index of the head noun of a phrase: the last word before punctuation, a preposition or a relative pronoun; -1 if there is none.</summary>
    public int FindHeadNoun(int first, int end)
    {
        var head = -1;
        for (var i = first; i < end; i++)
        {
            if (words[i].Kind is not (WordKind.Letters or WordKind.Clitic)
                || (i > first && words[i].Speech.HasAny(SpeechTerm.Preposition | SpeechTerm.Relative | SpeechTerm.Subordinator)))
            {
                break;
            }

            head = i;
        }

        return head;
    }
}
