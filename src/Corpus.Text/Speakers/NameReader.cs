using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>Finds names by their form: capitalized words in a row, with the particles and initials between them.</summary>
internal static class NameReader
{
    private const SpeechTerm NotInName = SpeechTerm.Determiner | SpeechTerm.Preposition | SpeechTerm.Subordinator | SpeechTerm.Coordinator | SpeechTerm.Relative
        | SpeechTerm.Pronoun | SpeechTerm.Auxiliary | SpeechTerm.Object | SpeechTerm.Adverb | SpeechTerm.According;

    /// <summary>Function words that are not also last names. "From", "Will", "So" and "March" are: "Al From", "Mr. So".</summary>
    private const SpeechTerm NeverAName = SpeechTerm.Determiner | SpeechTerm.Pronoun | SpeechTerm.Relative | SpeechTerm.Object;

    private const SpeechTerm FirstName = SpeechTerm.Masculine | SpeechTerm.Feminine;

    /// <summary>The maximum number of words in a name. A longer run of capitalized words is split.</summary>
    private const int MaxWords = 24;

    /// <summary>The maximum number of particles and full stops between two words of a name: "Ms. von der Leyen".</summary>
    private const int MaxParticles = 4;

    /// <summary>Appends the names from <paramref name="first"/> up to <paramref name="end"/> to <paramref name="names"/>, in text order.</summary>
    public static void Read(WordList words, int first, int end, ref NameMention[] names, ref int count)
    {
        for (var i = first; i < end; i++)
        {
            if (!BeginsName(words, i, end))
            {
                continue;
            }

            var run = ReadRun(words, i, end);
            i = run.End < end && words[run.End].Is(WordTraits.AllCapitals) && IsPostnominal(words, run.End, end, run) ? run.End : run.End - 1;
            if (run.IsOffice)
            {
                continue;
            }

            Add(MentionReader.Read(words, run, first, end), ref names, ref count);
        }
    }

    /// <summary>
    /// Appends the full names from <paramref name="first"/> up to <paramref name="end"/>, in a title or heading: a known first name and a last name. Other
    /// words are capitalized there, too.
    /// </summary>
    public static void ReadTitle(WordList words, int first, int end, ref NameMention[] names, ref int count)
    {
        for (var i = first; i + 1 < end; i++)
        {
            var term = words[i].Speech;
            if (term.HasAny(FirstName) && !term.HasAny(NotInName | SpeechTerm.Title | SpeechTerm.Role) && IsCapitalized(words, i) && IsCapitalized(words, i + 1)
                && !words[i + 1].Speech.HasAny(NotInName | SpeechTerm.Title | SpeechTerm.Role))
            {
                Add(new NameMention(i, i, i + 2, 0, NameTraits.Quoted), ref names, ref count);
                i++;
            }
        }
    }

    private static void Add(in NameMention name, ref NameMention[] names, ref int count)
    {
        if (count == names.Length)
        {
            Array.Resize(ref names, Math.Max(32, count * 2));
        }

        names[count++] = name;
    }

    /// <summary>Whether a name can begin at the word: a capitalized word that is not a function word, a time or a verb that opens the sentence.</summary>
    private static bool BeginsName(WordList words, int index, int end)
    {
        ref readonly var word = ref words[index];
        if (!word.Is(WordTraits.Capitalized) || word.Kind != WordKind.Letters)
        {
            return false;
        }

        var term = word.Speech;
        if (term.HasAny(NotInName | SpeechTerm.Time))
        {
            // "Will Smith": within a sentence, a capitalized auxiliary is a name. "April Jones": so is a month that is a first name.
            return (term.HasAny(SpeechTerm.Auxiliary) && !term.HasAny(SpeechTerm.Verb) && !word.Is(WordTraits.SentenceStart)) || (term.HasAny(FirstName) && BeginsFullName(words, index, end));
        }

        // "Asked Donald Trump", "Based on": a verb that opens a sentence is not a name.
        return !word.Is(WordTraits.SentenceStart)
            || !((term.HasAny(SpeechTerm.Speech | SpeechTerm.Judgment) && term.HasAny(SpeechTerm.Past | SpeechTerm.Ing))
                || (index + 1 < end && words[index + 1].Speech.HasAny(SpeechTerm.Preposition) && IsParticiple(words, word)));
    }

    private static bool IsParticiple(WordList words, in Word word) =>
        word.Length > 3 && (string.CompareOrdinal(words.Text, word.End - 2, "ed", 0, 2) == 0 || string.CompareOrdinal(words.Text, word.End - 3, "ing", 0, 3) == 0);

    /// <summary>Whether a first name that is also another word precedes a last name: within a sentence, or as the subject ("Will Smith said").</summary>
    private static bool BeginsFullName(WordList words, int index, int end)
    {
        var next = index + 1;
        if (next >= end || !words[next].Is(WordTraits.Capitalized) || words[next].Kind != WordKind.Letters || words[next].Is(WordTraits.SentenceStart)
            || words[next].Speech.HasAny(NotInName | SpeechTerm.Time))
        {
            return false;
        }

        return !words[index].Is(WordTraits.SentenceStart) || !words[index].Speech.HasAny(SpeechTerm.Auxiliary)
            || (next + 1 < end && (words.IsMark(next + 1, ',') || words[next + 1].Kind == WordKind.Clitic || MentionReader.IsFiniteVerb(words, next + 1)));
    }

    private static NameRun ReadRun(WordList words, int first, int end)
    {
        var run = new NameRun { First = first, End = first + 1, LastTitle = IsTitle(words, first) ? first : -1 };
        var i = first + 1;
        while (i < end && i - first < MaxWords)
        {
            ref readonly var word = ref words[i];
            var last = run.End - 1;
            if (word.Kind == WordKind.Letters && word.Is(WordTraits.Capitalized))
            {
                if (!ContinuesName(words, i, end, run))
                {
                    break;
                }

                if (words.IsAny(i, NameParts.Suffixes))
                {
                    // The full stop after "Jr." is part of the name, that after "III" is not.
                    run.Suffix = i;
                    run.End = i + 1 < end && words.IsMark(i + 1, '.') && !words[i + 1].Is(WordTraits.SpaceBefore) && words.Text[words[i].Start] != 'I' ? i + 2 : i + 1;
                    break;
                }

                if (IsTitle(words, i) && !IsLastName(words, i, end, run))
                {
                    run.LastTitle = i;
                }

                run.End = ++i;
            }
            else if (last == i - 1 && (last == run.LastTitle || words[last].Speech.HasAny(SpeechTerm.Body)) && Offices.TryRead(words, first, i, end, out var name, out var titleEnd))
            {
                run.LastTitle = titleEnd > 0 ? titleEnd - 1 : run.LastTitle;
                run.End = i = name;
            }
            else if (Joins(words, i, last, end))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return run;
    }

    /// <summary>Whether a capitalized word continues a name.</summary>
    private static bool ContinuesName(WordList words, int index, int end, in NameRun run)
    {
        ref readonly var word = ref words[index];
        var term = word.Speech;
        if (word.Is(WordTraits.AllCapitals) && IsPostnominal(words, index, end, run))
        {
            return false;
        }

        var isInitial = word.Length == 1 && index + 1 < end && (words.IsMark(index + 1, '.') || IsCapitalized(words, index + 1));
        if ((!term.HasAny(NotInName) || term.HasAny(SpeechTerm.Particle) || isInitial) && !term.HasAny(SpeechTerm.Time))
        {
            return true;
        }

        // "Al From", "Theresa May", "Mr. So": a function word after a first name or a title of courtesy.
        return !term.HasAny(NeverAName) && word.Date.Kind is not (DateTermKind.Weekday or DateTermKind.ShortWeekday)
            && (IsCourtesy(words, index) || (run.End == index && run.End - run.First == 1 && words[index - 1].Speech.HasAny(FirstName | SpeechTerm.Particle)));
    }

    /// <summary>Whether honors follow a name: "Jason Beer | KC", "Diane Abbott | MP".</summary>
    private static bool IsPostnominal(WordList words, int index, int end, in NameRun run)
    {
        if (run.End != index || run.LastTitle == index - 1 || index - run.First < 2 || (index + 1 < end && words[index + 1].Is(WordTraits.Capitalized)))
        {
            return false;
        }

        return words.IsAny(index, NameParts.Postnominals) || (words[run.LastTitle + 1 > run.First ? run.LastTitle + 1 : run.First].Speech.HasAny(FirstName) && words.IsAny(index, NameParts.Members));
    }

    /// <summary>Whether a mark or a particle joins two parts of a name: "E. Cummings", "St. John", "Jean-Claude", "bin Salman", "al-Assad".</summary>
    private static bool Joins(WordList words, int index, int last, int end)
    {
        ref readonly var word = ref words[index];
        if (index + 1 >= end)
        {
            return false;
        }

        ref readonly var next = ref words[index + 1];
        if (words.IsMark(index, '.'))
        {
            return last == index - 1 && !word.Is(WordTraits.SpaceBefore) && (words[last].Length == 1 || words[last].Speech.HasAny(SpeechTerm.Title) || words.IsAny(last, NameParts.Abbreviations))
                && !next.Is(WordTraits.SentenceStart) && (next.Is(WordTraits.Capitalized) || next.Speech.HasAny(SpeechTerm.Particle));
        }

        if (words.IsMark(index, '-'))
        {
            return !word.Is(WordTraits.SpaceBefore) && next.Is(WordTraits.Capitalized) && !next.Is(WordTraits.SpaceBefore)
                && (last == index - 1 || words[index - 1].Speech.HasAny(SpeechTerm.Particle));
        }

        if (word.Kind == WordKind.Mark)
        {
            return IsNicknameMark(words, index, last, end);
        }

        return word.Kind == WordKind.Letters && word.Speech.HasAny(SpeechTerm.Particle) && index - last <= MaxParticles
            && (next.Is(WordTraits.Capitalized) || next.Speech.HasAny(SpeechTerm.Particle)
                || (words.IsMark(index + 1, '-') && index + 2 < end && words[index + 2].Is(WordTraits.Capitalized)));
    }

    /// <summary>Whether a mark opens or closes a nickname: <c>Juan "Chico" Manriquez</c>.</summary>
    private static bool IsNicknameMark(WordList words, int index, int last, int end)
    {
        if (last != index - 1 || words.Text[words[index].Start] is not ('"' or '“' or '”'))
        {
            return false;
        }

        var open = words[index].Is(WordTraits.SpaceBefore) ? index : index - 2;
        return open > 0 && open + 3 < end && words.Text[words[open].Start] is '"' or '“' && words.Text[words[open + 2].Start] is '"' or '”'
            && IsCapitalized(words, open - 1) && IsCapitalized(words, open + 1) && IsCapitalized(words, open + 3);
    }

    private static bool IsCapitalized(WordList words, int index) => words[index].Kind == WordKind.Letters && words[index].Is(WordTraits.Capitalized);

    /// <summary>Whether a title that ends a name is a last name: "Stephen King", "Mr. King", "Daily Star".</summary>
    private static bool IsLastName(WordList words, int index, int end, in NameRun run)
    {
        if (!words.IsAny(index, NameParts.LastNames))
        {
            return false;
        }

        var next = index + 1;
        var isLast = next >= end || words[next].Is(WordTraits.SentenceStart) || !words[next].Is(WordTraits.Capitalized) || words.IsAny(next, NameParts.Suffixes);
        return isLast && (words[run.End - 1].Speech.HasAny(FirstName) || words[index - 1].Kind == WordKind.Mark || words.IsWord(index, "star")
            || (run.LastTitle < 0 && run.End - run.First > 1 && !words[run.End - 1].Speech.HasAny(SpeechTerm.Body)));
    }

    private static bool IsCourtesy(WordList words, int index)
    {
        var title = words.IsMark(index - 1, '.') ? index - 2 : index - 1;
        return title >= 0 && words.IsAny(title, NameParts.Courtesies);
    }

    private static bool IsTitle(WordList words, int index) => words[index].Speech.HasAny(SpeechTerm.Title | SpeechTerm.Role);
}

/// <summary>Words in a row that look like a name, by word index.</summary>
internal struct NameRun
{
    /// <summary>Index of the first word.</summary>
    public int First;

    /// <summary>Index just past the last word.</summary>
    public int End;

    /// <summary>Index of the last word that is a title; -1 if there is none.</summary>
    public int LastTitle;

    /// <summary>Index of a suffix such as "Jr"; 0 if there is none.</summary>
    public int Suffix;

    /// <summary>Whether no name follows the titles: "the Prime Minister", "Ealing North MP".</summary>
    public readonly bool IsOffice => LastTitle == End - 1;
}
