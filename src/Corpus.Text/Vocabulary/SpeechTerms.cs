namespace Corpus.Text.Vocabulary;

/// <summary>The vocabulary of attribution, in lower case: cue verbs, function words, people words and first names combined.</summary>
internal static class SpeechTerms
{
    /// <summary>The terms that a word in all capitals keeps: "CEO" may be a role, but "WHO" is not a relative pronoun.</summary>
    public const SpeechTerm InAllCapitals = SpeechTerm.Title | SpeechTerm.Role | SpeechTerm.Body | SpeechTerm.Time
        | SpeechTerm.Masculine | SpeechTerm.Feminine | SpeechTerm.Plural;

    /// <summary>All words with their terms. A word may occur several times.</summary>
    public static IEnumerable<(string Word, SpeechTerm Term)> All
    {
        get
        {
            foreach (var entry in CueVerbs.All)
            {
                yield return entry;
            }

            foreach (var (words, term) in FunctionWords.Rows.Concat(PeopleWords.Rows).Concat(FirstNames.Rows))
            {
                foreach (var word in words.Split(' '))
                {
                    yield return (word, term);
                }
            }
        }
    }

    /// <summary>Whether the word has any of <paramref name="terms"/>.</summary>
    public static bool HasAny(this SpeechTerm term, SpeechTerm terms) => (term & terms) != 0;
}
