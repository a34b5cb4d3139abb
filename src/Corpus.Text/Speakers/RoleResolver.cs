using Corpus.Text.Quotes;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>Finds the person whom a role means: the last one named with it.</summary>
internal sealed class RoleResolver(WordList words, NameIndex names)
{
    /// <summary>So many names back, a role is looked for.</summary>
    private const int MostNamesBack = 60;

    /// <summary>The person whom "the information minister" means: the last one named with that role, before or after the name.</summary>
    public int PersonOf(int first, int end)
    {
        if (!words.IsWord(first, "the"))
        {
            return -1;
        }

        var head = HeadNoun(first + 1, end);
        if (head < 0 || !words[head].Speech.IsAny(SpeechTerm.Role | SpeechTerm.Title)
            || words[head].Speech.IsAny(SpeechTerm.Plural))
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
                return names.Fullest(mention);
            }

            if (best < 0 && mention.Name > 0 && words.SameWord(mention.Name - 1, head))
            {
                best = names.Fullest(mention);
            }
            else if (best < 0 && HasRoleAfter(mention.End, head))
            {
                best = names.Fullest(mention);
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
    public int HeadNoun(int first, int end)
    {
        var head = -1;
        for (var i = first; i < end; i++)
        {
            if (words[i].Kind is not (WordKind.Letters or WordKind.Clitic)
                || (i > first && words[i].Speech.IsAny(SpeechTerm.Preposition | SpeechTerm.Relative | SpeechTerm.Subordinator)))
            {
                break;
            }

            head = i;
        }

        return head;
    }
}
