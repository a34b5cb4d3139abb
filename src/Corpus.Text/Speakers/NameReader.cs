using Corpus.Text.Quotes;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>
/// Finds names by their shape: runs of capitalised words with the particles and initials between them, the titles before them told apart.
/// </summary>
internal static class NameReader
{
    private const SpeechTerm NoName = SpeechTerm.Determiner | SpeechTerm.Preposition | SpeechTerm.Subordinator | SpeechTerm.Coordinator | SpeechTerm.Relative
        | SpeechTerm.Pronoun | SpeechTerm.Auxiliary | SpeechTerm.Object | SpeechTerm.Adverb | SpeechTerm.According;

    /// <summary>An acronym before a name is an office or a party, and of no more letters than this.</summary>
    private const int LongestAcronym = 5;

    /// <summary>A run of capitals longer than this is cut in names of this length.</summary>
    private const int MostWords = 24;

    /// <summary>So many particles and full stops may stand between two words of a name: "Ms. von der Leyen".</summary>
    private const int MostParticles = 4;

    /// <summary>The names between two words, in order of place.</summary>
    public static void Read(WordList words, int first, int end, ref NameMention[] names, ref int count)
    {
        for (var i = first; i < end; i++)
        {
            if (!BeginsName(words, i))
            {
                continue;
            }

            var mention = ReadName(words, i, first, end);
            if (IsRole(words, mention))
            {
                continue;
            }

            WithParticles(words, ref mention, first);
            if (count == names.Length)
            {
                Array.Resize(ref names, Math.Max(32, count * 2));
            }

            names[count++] = mention;
            i = mention.End - 1;
        }
    }

    /// <summary>Whether a word is capitalised for a reason of its own.</summary>
    private static bool BeginsName(WordList words, int index)
    {
        ref readonly var word = ref words[index];
        if (!word.Is(WordTraits.Capitalised) || word.Kind != WordKind.Letters)
        {
            return false;
        }

        // "Asked Donald Trump": a verb that opens a sentence is no first name.
        if (word.Is(WordTraits.SentenceStart) && word.Speech.IsAny(SpeechTerm.Speech | SpeechTerm.Judgement)
            && word.Speech.IsAny(SpeechTerm.Past | SpeechTerm.Ing))
        {
            return false;
        }

        // "Will Smith": within a sentence, an auxiliary in a capital is a name.
        var term = word.Speech;
        return (!term.IsAny(NoName) || (term.IsAny(SpeechTerm.Auxiliary) && !word.Is(WordTraits.SentenceStart)))
            && !(term.IsAny(SpeechTerm.Time) && word.Length > 3);
    }

    /// <summary>Whether a run is only a role ("Officials said", "the Prime Minister"), or a title cut short ("Ms").</summary>
    private static bool IsRole(WordList words, in NameMention mention)
    {
        for (var i = mention.First; i < mention.End; i++)
        {
            if (!IsTitle(words, i))
            {
                return false;
            }
        }

        ref readonly var word = ref words[mention.First];
        if (word.Is(WordTraits.SentenceStart) || (mention.First > 0 && words[mention.First - 1].Speech.IsAny(SpeechTerm.Determiner)))
        {
            return true;
        }

        return mention.End - mention.First == 1 && word.Length <= 4 && !word.Is(WordTraits.AllCapitals)
            && mention.End < words.Count && words.IsMark(mention.End, '.') && !words[mention.End].Is(WordTraits.SpaceBefore);
    }

    private static NameMention ReadName(WordList words, int first, int begin, int end)
    {
        var i = first + 1;
        var title = IsTitle(words, first) ? first : -1;
        var last = first;
        while (i < end && i - first < MostWords)
        {
            ref readonly var word = ref words[i];
            if (word.Kind == WordKind.Letters && word.Is(WordTraits.Capitalised))
            {
                var term = word.Speech;
                var initial = word.Length == 1 && i + 1 < end && words.IsMark(i + 1, '.');
                if ((term.IsAny(NoName) && !term.IsAny(SpeechTerm.Particle) && !initial) || term.IsAny(SpeechTerm.Time)
                    || word.Is(WordTraits.SentenceStart))
                {
                    break;
                }

                if (IsTitle(words, i))
                {
                    title = i;
                }

                last = i++;
            }
            else if (words.IsMark(i, '.') && !word.Is(WordTraits.SpaceBefore)
                && (words[last].Length == 1 || words[last].Speech.IsAny(SpeechTerm.Title)) && last == i - 1
                && i + 1 < end && !words[i + 1].Is(WordTraits.SentenceStart)
                && (words[i + 1].Is(WordTraits.Capitalised) || words[i + 1].Speech.IsAny(SpeechTerm.Particle)))
            {
                i++;
            }
            else if (words.IsMark(i, '-') && !word.Is(WordTraits.SpaceBefore) && last == i - 1 && i + 1 < end
                && words[i + 1].Is(WordTraits.Capitalised) && !words[i + 1].Is(WordTraits.SpaceBefore))
            {
                i++;
            }
            else if (word.Kind == WordKind.Letters && word.Speech.IsAny(SpeechTerm.Particle)
                && i - last <= MostParticles && i + 1 < end
                && (words[i + 1].Is(WordTraits.Capitalised) || words[i + 1].Speech.IsAny(SpeechTerm.Particle)))
            {
                i++;
            }
            else if (last == i - 1 && Offices.TryRead(words, i, end, out var name))
            {
                last = title = name - 1;
                i = name;
            }
            else
            {
                break;
            }
        }

        return Told(words, first, title, last + 1, begin, end);
    }

    /// <summary>Takes in the particles before a name: "von der Leyen", "al-Assad".</summary>
    private static void WithParticles(WordList words, ref NameMention mention, int begin)
    {
        if (mention.Name != mention.First)
        {
            return;
        }

        var i = mention.First;
        while (i > begin && mention.First - i < MostParticles && (IsParticle(words, i - 1) || IsHyphened(words, i, begin)))
        {
            i--;
        }

        mention = new NameMention(i, i, mention.End, mention.Traits);
    }

    private static bool IsParticle(WordList words, int index) => words[index].Speech.IsAny(SpeechTerm.Particle);

    /// <summary>Whether a hyphen ties a particle to the word at <paramref name="index"/>.</summary>
    private static bool IsHyphened(WordList words, int index, int begin) =>
        index - 1 > begin && words.IsMark(index - 1, '-') && !words[index].Is(WordTraits.SpaceBefore) && IsParticle(words, index - 2);

    private static bool IsTitle(WordList words, int index) => words[index].Speech.IsAny(SpeechTerm.Title | SpeechTerm.Role);

    /// <summary>The mention with what its words and neighbours tell of it.</summary>
    private static NameMention Told(WordList words, int first, int title, int nameEnd, int begin, int end)
    {
        var name = title < 0 ? first : title + 1;
        while (name < nameEnd && words[name].Kind == WordKind.Mark)
        {
            name++;
        }

        if (name >= nameEnd || words[name].Speech.IsAny(SpeechTerm.Body))
        {
            // "the Foreign Minister", "Justice Department": the title is the name.
            name = first;
        }

        while (nameEnd - name > 2 && words[name].Is(WordTraits.AllCapitals) && words[name].Length <= LongestAcronym && !words[name + 1].Is(WordTraits.AllCapitals)
            && words[name + 1].Kind == WordKind.Letters && !words[nameEnd - 1].Speech.IsAny(SpeechTerm.Body))
        {
            // "CJP Umar Ata Bandial"
            name++;
        }

        var traits = NameTraits.None;
        for (var i = first; i < name; i++)
        {
            traits |= NameTraits.Titled | Gender(words[i].Speech);
        }

        for (var i = name; i < nameEnd; i++)
        {
            if (words[i].Speech.IsAny(SpeechTerm.Body))
            {
                traits |= NameTraits.Impersonal;
            }
        }

        var before = first > begin ? words[first - 1].Speech : SpeechTerm.None;
        if (name == first && first > begin && words[first - 1].Kind == WordKind.Letters)
        {
            if (before.IsAny(SpeechTerm.Determiner) || words.IsWord(first - 1, "in"))
            {
                traits |= NameTraits.Impersonal;
            }
            else if (before.IsAny(SpeechTerm.Role))
            {
                // "campaign manager Robby Mook", "spokeswoman Jane Doe".
                traits |= NameTraits.Titled | Gender(before);
            }
        }

        if (nameEnd < end && words[nameEnd].Kind == WordKind.Clitic)
        {
            traits |= NameTraits.Possessive;
        }
        else if (IsSubject(words, first, nameEnd, before, end))
        {
            traits |= NameTraits.Subject;
        }

        return new NameMention(first, name, nameEnd, traits);
    }

    private static NameTraits Gender(SpeechTerm term) =>
        term.IsAny(SpeechTerm.Masculine) ? NameTraits.Masculine : term.IsAny(SpeechTerm.Feminine) ? NameTraits.Feminine : NameTraits.None;

    /// <summary>Whether a name looks like a subject: no preposition before it, and a verb, an apposition or "who" after it.</summary>
    private static bool IsSubject(WordList words, int first, int nameEnd, SpeechTerm before, int end)
    {
        if (nameEnd >= end || before.IsAny(SpeechTerm.Preposition | SpeechTerm.Judgement)
            || (before.IsAny(SpeechTerm.Speech | SpeechTerm.Verb) && !words[first].Is(WordTraits.SentenceStart) && !words.IsMark(nameEnd, ',')))
        {
            return false;
        }

        var after = words[nameEnd].Speech;
        if (after.IsAny(SpeechTerm.Auxiliary | SpeechTerm.Verb | SpeechTerm.Relative | SpeechTerm.Adverb))
        {
            return true;
        }

        if (after.IsAny(SpeechTerm.Speech | SpeechTerm.Judgement))
        {
            return after.IsAny(SpeechTerm.Past | SpeechTerm.Third);
        }

        return words[first].Is(WordTraits.SentenceStart) || EndsInEd(words, nameEnd)
            || (words.IsMark(nameEnd, ',') && before.IsAny(SpeechTerm.Speech));
    }

    private static bool EndsInEd(WordList words, int index)
    {
        ref readonly var word = ref words[index];
        return word.Kind == WordKind.Letters && word.Length > 3 && !word.Is(WordTraits.Capitalised)
            && words.Text[word.End - 1] == 'd' && words.Text[word.End - 2] == 'e';
    }
}
