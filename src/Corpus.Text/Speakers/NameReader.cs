using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>
/// Finds names by their form: capitalized words in a row, with the particles and initials between them. Titles are separated from the name.
/// </summary>
internal static class NameReader
{
    private const SpeechTerm NotInName = SpeechTerm.Determiner | SpeechTerm.Preposition | SpeechTerm.Subordinator | SpeechTerm.Coordinator | SpeechTerm.Relative
        | SpeechTerm.Pronoun | SpeechTerm.Auxiliary | SpeechTerm.Object | SpeechTerm.Adverb | SpeechTerm.According;

    /// <summary>The maximum number of letters in an acronym before a name that is an office or a party: "CJP", "PTI".</summary>
    private const int MaxAcronymLength = 5;

    /// <summary>The maximum number of words in a name. A longer run of capitalized words is split.</summary>
    private const int MaxWords = 24;

    /// <summary>The maximum number of particles and full stops between two words of a name: "Ms. von der Leyen".</summary>
    private const int MaxParticles = 4;

    /// <summary>Appends the names from <paramref name="first"/> up to <paramref name="end"/> to <paramref name="names"/>, in text order.</summary>
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

            IncludeParticles(words, ref mention, first);
            if (count == names.Length)
            {
                Array.Resize(ref names, Math.Max(32, count * 2));
            }

            names[count++] = mention;
            i = mention.End - 1;
        }
    }

    /// <summary>Whether a name can begin at the word: a capitalized word that is not a function word, a time or a verb that opens the sentence.</summary>
    private static bool BeginsName(WordList words, int index)
    {
        ref readonly var word = ref words[index];
        if (!word.Is(WordTraits.Capitalized) || word.Kind != WordKind.Letters)
        {
            return false;
        }

        // "Asked Donald Trump": a verb that opens a sentence is not a first name.
        if (word.Is(WordTraits.SentenceStart) && word.Speech.HasAny(SpeechTerm.Speech | SpeechTerm.Judgement)
            && word.Speech.HasAny(SpeechTerm.Past | SpeechTerm.Ing))
        {
            return false;
        }

        // "Will Smith": within a sentence, a capitalized auxiliary is a name.
        var term = word.Speech;
        return (!term.HasAny(NotInName) || (term.HasAny(SpeechTerm.Auxiliary) && !word.Is(WordTraits.SentenceStart)))
            && !(term.HasAny(SpeechTerm.Time) && word.Length > 3);
    }

    /// <summary>Whether a mention is only a role ("Officials said", "the Prime Minister") or an abbreviated title ("Ms").</summary>
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
        if (word.Is(WordTraits.SentenceStart) || (mention.First > 0 && words[mention.First - 1].Speech.HasAny(SpeechTerm.Determiner)))
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
        while (i < end && i - first < MaxWords)
        {
            ref readonly var word = ref words[i];
            if (word.Kind == WordKind.Letters && word.Is(WordTraits.Capitalized))
            {
                var term = word.Speech;
                var initial = word.Length == 1 && i + 1 < end && words.IsMark(i + 1, '.');
                if ((term.HasAny(NotInName) && !term.HasAny(SpeechTerm.Particle) && !initial) || term.HasAny(SpeechTerm.Time)
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
                && (words[last].Length == 1 || words[last].Speech.HasAny(SpeechTerm.Title)) && last == i - 1
                && i + 1 < end && !words[i + 1].Is(WordTraits.SentenceStart)
                && (words[i + 1].Is(WordTraits.Capitalized) || words[i + 1].Speech.HasAny(SpeechTerm.Particle)))
            {
                i++;
            }
            else if (words.IsMark(i, '-') && !word.Is(WordTraits.SpaceBefore) && last == i - 1 && i + 1 < end
                && words[i + 1].Is(WordTraits.Capitalized) && !words[i + 1].Is(WordTraits.SpaceBefore))
            {
                i++;
            }
            else if (word.Kind == WordKind.Letters && word.Speech.HasAny(SpeechTerm.Particle)
                && i - last <= MaxParticles && i + 1 < end
                && (words[i + 1].Is(WordTraits.Capitalized) || words[i + 1].Speech.HasAny(SpeechTerm.Particle)))
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

        return CreateMention(words, first, title, last + 1, begin, end);
    }

    /// <summary>Extends a name by the particles before it: "von der Leyen", "al-Assad".</summary>
    private static void IncludeParticles(WordList words, ref NameMention mention, int begin)
    {
        if (mention.NameStart != mention.First)
        {
            return;
        }

        var i = mention.First;
        while (i > begin && mention.First - i < MaxParticles && (IsParticle(words, i - 1) || IsHyphenated(words, i, begin)))
        {
            i--;
        }

        mention = new NameMention(i, i, mention.End, mention.Traits);
    }

    private static bool IsParticle(WordList words, int index) => words[index].Speech.HasAny(SpeechTerm.Particle);

    /// <summary>Whether a hyphen joins a particle to the word at <paramref name="index"/>.</summary>
    private static bool IsHyphenated(WordList words, int index, int begin) =>
        index - 1 > begin && words.IsMark(index - 1, '-') && !words[index].Is(WordTraits.SpaceBefore) && IsParticle(words, index - 2);

    private static bool IsTitle(WordList words, int index) => words[index].Speech.HasAny(SpeechTerm.Title | SpeechTerm.Role);

    /// <summary>Creates a mention with the traits that its words and neighbours show. <paramref name="title"/> is the index of its last title, or -1.</summary>
    private static NameMention CreateMention(WordList words, int first, int title, int nameEnd, int begin, int end)
    {
        var name = title < 0 ? first : title + 1;
        while (name < nameEnd && words[name].Kind == WordKind.Mark)
        {
            name++;
        }

        if (name >= nameEnd || words[name].Speech.HasAny(SpeechTerm.Body))
        {
            // "the Foreign Minister", "Justice Department": the title is part of the name.
            name = first;
        }

        while (nameEnd - name > 2 && words[name].Is(WordTraits.AllCapitals) && words[name].Length <= MaxAcronymLength && !words[name + 1].Is(WordTraits.AllCapitals)
            && words[name + 1].Kind == WordKind.Letters && !words[nameEnd - 1].Speech.HasAny(SpeechTerm.Body))
        {
            // "CJP Umar Ata Bandial"
            name++;
        }

        var traits = NameTraits.None;
        for (var i = first; i < name; i++)
        {
            traits |= NameTraits.Titled | GetGender(words[i].Speech);
        }

        for (var i = name; i < nameEnd; i++)
        {
            if (words[i].Speech.HasAny(SpeechTerm.Body))
            {
                traits |= NameTraits.Impersonal;
            }
        }

        var before = first > begin ? words[first - 1].Speech : SpeechTerm.None;
        if (name == first && first > begin && words[first - 1].Kind == WordKind.Letters)
        {
            if (before.HasAny(SpeechTerm.Determiner) || words.IsWord(first - 1, "in"))
            {
                traits |= NameTraits.Impersonal;
            }
            else if (before.HasAny(SpeechTerm.Role))
            {
                // "campaign manager Robby Mook", "spokeswoman Jane Doe".
                traits |= NameTraits.Titled | GetGender(before);
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

    private static NameTraits GetGender(SpeechTerm term) =>
        term.HasAny(SpeechTerm.Masculine) ? NameTraits.Masculine : term.HasAny(SpeechTerm.Feminine) ? NameTraits.Feminine : NameTraits.None;

    /// <summary>Whether a name looks like a subject: no preposition before it, and a verb, an apposition or "who" after it.</summary>
    private static bool IsSubject(WordList words, int first, int nameEnd, SpeechTerm before, int end)
    {
        if (nameEnd >= end || before.HasAny(SpeechTerm.Preposition | SpeechTerm.Judgement)
            || (before.HasAny(SpeechTerm.Speech | SpeechTerm.Verb) && !words[first].Is(WordTraits.SentenceStart) && !words.IsMark(nameEnd, ',')))
        {
            return false;
        }

        var after = words[nameEnd].Speech;
        if (after.HasAny(SpeechTerm.Auxiliary | SpeechTerm.Verb | SpeechTerm.Relative | SpeechTerm.Adverb))
        {
            return true;
        }

        if (after.HasAny(SpeechTerm.Speech | SpeechTerm.Judgement))
        {
            return after.HasAny(SpeechTerm.Past | SpeechTerm.ThirdPerson);
        }

        return words[first].Is(WordTraits.SentenceStart) || EndsInEd(words, nameEnd)
            || (words.IsMark(nameEnd, ',') && before.HasAny(SpeechTerm.Speech));
    }

    private static bool EndsInEd(WordList words, int index)
    {
        ref readonly var word = ref words[index];
        return word.Kind == WordKind.Letters && word.Length > 3 && !word.Is(WordTraits.Capitalized)
            && words.Text[word.End - 1] == 'd' && words.Text[word.End - 2] == 'e';
    }
}
