namespace Corpus.Text.Vocabulary;

/// <summary>The vocabulary of attribution, in lower case: the tables of verbs, people and function words, joined.</summary>
internal static class SpeechTerms
{
    /// <summary>What a word in capitals throughout can still mean.</summary>
    public const SpeechTerm OfNames = SpeechTerm.Title | SpeechTerm.Role | SpeechTerm.Body | SpeechTerm.Time | SpeechTerm.Masculine | SpeechTerm.Feminine | SpeechTerm.Plural;

    public static IEnumerable<(string Word, SpeechTerm Term)> All
    {
        get
        {
            foreach (var entry in CueVerbs.All)
            {
                yield return entry;
            }

            foreach (var (words, term) in FunctionWords.Rows)
            {
                foreach (var word in words.Split(' '))
                {
                    yield return (word, term);
                }
            }

            foreach (var (words, term) in PeopleWords.Rows)
            {
                foreach (var word in words.Split(' '))
                {
                    yield return (word, term);
                }
            }
        }
    }

    /// <summary>Joins what two tables say of one word.</summary>
    public static SpeechTerm With(this SpeechTerm term, SpeechTerm other) => term | other;

    /// <summary>Whether the word means any of <paramref name="terms"/>.</summary>
    public static bool IsAny(this SpeechTerm term, SpeechTerm terms) => (term & terms) != 0;
}
