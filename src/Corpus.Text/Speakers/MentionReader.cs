using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>Separates titles from a name, and reads the traits that its words and neighbors show.</summary>
internal static class MentionReader
{
    private const SpeechTerm FirstName = SpeechTerm.Masculine | SpeechTerm.Feminine;

    /// <summary>The maximum number of letters in an acronym before a name that is an office or a party: "CJP", "PTI".</summary>
    private const int MaxAcronymLength = 5;

    /// <summary>The maximum number of particles before a name: "von der Leyen".</summary>
    private const int MaxParticles = 4;

    /// <summary>Reads the mention in a run of words. Only the words from <paramref name="begin"/> up to <paramref name="end"/> are its context.</summary>
    public static NameMention Read(WordList words, in NameRun run, int begin, int end)
    {
        var first = run.First;
        var name = FindName(words, run);
        var traits = words[name].Is(WordTraits.SentenceStart) ? NameTraits.None : NameTraits.InSentence;
        var hasBody = false;
        for (var i = name; i < run.End; i++)
        {
            hasBody |= words[i].Speech.HasAny(SpeechTerm.Body);
        }

        for (var i = first; i < name; i++)
        {
            traits |= NameTraits.Titled | GetGender(words[i].Speech);
        }

        var before = first > begin ? words[first - 1].Speech : SpeechTerm.None;
        if (hasBody && !traits.HasAny(NameTraits.Titled))
        {
            traits |= NameTraits.Impersonal;
        }
        else if (name == first && first > begin && words[first - 1].Kind == WordKind.Letters)
        {
            if (before.HasAny(SpeechTerm.Role))
            {
                // "campaign manager Robby Mook", "spokeswoman Jane Doe".
                traits |= NameTraits.Titled | GetGender(before);
            }
            else if (before.HasAny(SpeechTerm.Determiner) || words.IsWord(first - 1, "in"))
            {
                traits |= NameTraits.Impersonal;
            }
        }

        if (!traits.HasAny(NameTraits.Gender) && run.End - name > 1 && !hasBody)
        {
            traits |= GetGender(words[name].Speech);
        }

        if (run.End < end && words[run.End].Kind == WordKind.Clitic)
        {
            traits |= NameTraits.Possessive;
        }
        else if (IsSubject(words, first, run.End, before, end))
        {
            traits |= NameTraits.Subject;
        }

        if (name == first)
        {
            first = name = IncludeParticles(words, first, begin);
        }

        return new NameMention(first, name, run.End, run.Suffix > 0 ? run.End - run.Suffix : 0, traits);
    }

    /// <summary>Whether a word is the verb of a subject before it: "said", "is", "won", "joined", but not "go".</summary>
    public static bool IsFiniteVerb(WordList words, int index)
    {
        var term = words[index].Speech;
        return term.HasAny(SpeechTerm.Auxiliary | SpeechTerm.Verb)
            || (term.HasAny(SpeechTerm.Speech | SpeechTerm.Judgment) && term.HasAny(SpeechTerm.Past | SpeechTerm.ThirdPerson)) || EndsInEd(words, index);
    }

    /// <summary>The index of the name's first word, after its titles.</summary>
    private static int FindName(WordList words, in NameRun run)
    {
        var name = run.LastTitle < 0 ? run.First : run.LastTitle + 1;
        while (name < run.End && words[name].Kind == WordKind.Mark)
        {
            name++;
        }

        if (name >= run.End || (words[run.End - 1].Speech.HasAny(SpeechTerm.Body) && !words[name].Speech.HasAny(FirstName)))
        {
            // "Justice Department", "Republican National Committee": the title is part of the name.
            return run.First;
        }

        if (run.End - name > 2 && words[name].Is(WordTraits.AllCapitals) && words[name].Length <= MaxAcronymLength && !words[name + 1].Is(WordTraits.AllCapitals)
            && words[name + 1].Kind == WordKind.Letters)
        {
            // "CJP Umar Ata Bandial"
            name++;
        }

        // "Zika Virus | Chris Christie", "Certainly | Ann Lee": after two words or at the start of a sentence, a first name begins a name.
        var limit = words[name].Is(WordTraits.SentenceStart) ? name : name + 1;
        for (var i = run.End - 2; i > limit; i--)
        {
            if (words[i].Speech.HasAny(SpeechTerm.Body | SpeechTerm.Particle) || words[i].Kind == WordKind.Mark)
            {
                break;
            }

            if (words[i].Speech.HasAny(FirstName) && !words[i].Speech.HasAny(SpeechTerm.Role | SpeechTerm.Title) && words[i - 1].Kind == WordKind.Letters
                && !words[name].Speech.HasAny(FirstName | SpeechTerm.Particle))
            {
                return i;
            }
        }

        return name;
    }

    /// <summary>The index of the first particle before a name: "von der Leyen", "al-Assad".</summary>
    private static int IncludeParticles(WordList words, int first, int begin)
    {
        var i = first;
        while (i > begin && first - i < MaxParticles && (IsParticle(words, i - 1) || IsHyphenated(words, i, begin)))
        {
            i--;
        }

        return i;
    }

    private static bool IsParticle(WordList words, int index) => words[index].Speech.HasAny(SpeechTerm.Particle) && !words[index].Is(WordTraits.Capitalized);

    /// <summary>Whether a hyphen joins a particle to the word at <paramref name="index"/>.</summary>
    private static bool IsHyphenated(WordList words, int index, int begin) =>
        index - 1 > begin && words.IsMark(index - 1, '-') && !words[index].Is(WordTraits.SpaceBefore) && IsParticle(words, index - 2);

    /// <summary>The gender that a title, role or first name shows; none for a first name of both.</summary>
    public static NameTraits GetGender(SpeechTerm term) => (term & FirstName) switch
    {
        SpeechTerm.Masculine => NameTraits.Masculine,
        SpeechTerm.Feminine => NameTraits.Feminine,
        _ => NameTraits.None,
    };

    /// <summary>Whether a name looks like a subject: no preposition before it, and a verb, an apposition or "who" after it.</summary>
    private static bool IsSubject(WordList words, int first, int nameEnd, SpeechTerm before, int end)
    {
        if (nameEnd >= end || before.HasAny(SpeechTerm.Preposition | SpeechTerm.Judgment))
        {
            // "As for Tom Burke, he left."
            return first > 1 && words.IsWord(first - 1, "for") && words.IsWord(first - 2, "as");
        }

        var isStart = words[first].Is(WordTraits.SentenceStart);
        var hasComma = words.IsMark(nameEnd, ',');
        if (!isStart && before.HasAny(SpeechTerm.Speech | SpeechTerm.Verb))
        {
            return hasComma && before.HasAny(SpeechTerm.Speech);
        }

        var after = words[nameEnd].Speech;
        if (after.HasAny(SpeechTerm.Relative | SpeechTerm.Adverb) || IsFiniteVerb(words, nameEnd))
        {
            return true;
        }

        if (isStart)
        {
            return !after.HasAny(SpeechTerm.Speech | SpeechTerm.Judgment);
        }

        // "Recently, Tom Burke, the lawyer, left", "his wife, Ann, left", "Then there’s Tom Burke."
        return hasComma ? words.IsMark(first - 1, ',') && nameEnd + 1 < end && (words[nameEnd + 1].Speech.HasAny(SpeechTerm.Determiner) || IsFiniteVerb(words, nameEnd + 1))
            : first > 1 && (before.HasAny(SpeechTerm.Be) || words[first - 1].Kind == WordKind.Clitic) && words.IsWord(first - 2, "there");
    }

    private static bool EndsInEd(WordList words, int index)
    {
        ref readonly var word = ref words[index];
        return word.Kind == WordKind.Letters && word.Length > 3 && !word.Is(WordTraits.Capitalized)
            && words.Text[word.End - 1] == 'd' && words.Text[word.End - 2] == 'e';
    }
}
