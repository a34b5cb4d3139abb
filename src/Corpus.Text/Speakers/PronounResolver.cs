using Corpus.Text.Quotes;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Speakers;

/// <summary>
/// Resolves a pronoun to its antecedent: the subject of the nearest sentence that has a fitting one. In a sentence, the first subject is the likeliest.
/// </summary>
internal sealed class PronounResolver(WordList words, NameIndex names, AttributedQuotes quotes)
{
    /// <summary>The maximum number of words back to search. The limit keeps the time linear in the length of the text.</summary>
    private const int MaxWordsBack = 250;

    /// <summary>The maximum number of sentences back to search for the body that "it" refers to.</summary>
    private const int MaxSentencesForBody = 3;

    /// <summary>The source resolved last, before the pronoun.</summary>
    public LastSource Last { get; set; } = LastSource.None;

    /// <summary>The entity that "he" or "she" refers to; -1 if it is unknown or has no name.</summary>
    public int FindPerson(int pronoun, SpeechTerm term) =>
        Find(
            pronoun,
            (term.HasAny(SpeechTerm.Masculine) ? NameTraits.Masculine : NameTraits.None) | (term.HasAny(SpeechTerm.Feminine) ? NameTraits.Feminine : NameTraits.None),
            int.MaxValue);

    /// <summary>The entity that "it" or "the group" refers to; -1 if it is unknown or has no name.</summary>
    public int FindBody(int pronoun) => Find(pronoun, NameTraits.None, MaxSentencesForBody);

    /// <summary>Looks back sentence by sentence. <paramref name="gender"/> is none for a body.</summary>
    private int Find(int pronoun, NameTraits gender, int maxSentences)
    {
        var mention = names.FindMentionBefore(pronoun);
        var quote = FindQuoteBefore(pronoun);
        var limit = Math.Max(0, pronoun - MaxWordsBack);
        var fallback = -1;
        var nearer = -1;
        var subject = new Subject();
        for (var i = pronoun - 1; i >= limit; i--)
        {
            while (quote >= 0 && quotes.GetSpan(quote).FirstWord > i)
            {
                quote--;
            }

            // The beginning of a sentence in a quote does not end the sentence around it.
            var isQuoted = quote >= 0 && quotes.GetSpan(quote).EndWord > i;
            while (mention >= 0 && names[mention].First > i)
            {
                mention--;
            }

            if (i == Last.Word)
            {
                if (Last.Entity < 0)
                {
                    if (Last.Fits(gender) && subject.Entity < 0 && fallback < 0)
                    {
                        return -1;
                    }
                }
                else if (Fits(Last.Entity, gender))
                {
                    subject = new Subject { Entity = Last.Entity, Rank = gender == 0 || names.GetGender(Last.Entity) != 0 ? Rank.Speaker : Rank.Unknown };
                }
            }
            else if (!isQuoted && mention >= 0 && names[mention].First == i)
            {
                Consider(mention, gender, ref subject, ref fallback);
            }
            else if (!isQuoted && gender != 0 && IsSamePronoun(i, gender))
            {
                // "She said that Ann left. “No,” she said.": the subject is that of an earlier sentence.
                subject = new Subject();
                fallback = -1;
            }

            if (words[i].Is(WordTraits.SentenceStart) && !isQuoted)
            {
                if (subject.Entity >= 0)
                {
                    return subject.Rank <= Rank.Unknown && nearer >= 0 ? nearer : subject.Entity;
                }

                nearer = fallback;
                if (--maxSentences <= 0)
                {
                    return -1;
                }
            }
        }

        return subject.Entity >= 0 ? subject.Entity : fallback;
    }

    /// <summary>Keeps a mention as the subject of its sentence if it is likelier than those after it, or as the fallback if it is not a subject.</summary>
    private void Consider(int index, NameTraits gender, ref Subject subject, ref int fallback)
    {
        ref readonly var mention = ref names[index];
        if (mention.Traits.HasAny(NameTraits.Quoted))
        {
            return;
        }

        var entity = names.GetFullest(mention);
        if (!Fits(entity, gender) || (gender != 0 && mention.Traits.HasAny(NameTraits.Gender & ~gender) && !mention.Traits.HasAny(gender)))
        {
            return;
        }

        var isKnown = gender == 0 || names.GetGender(entity).HasAny(gender);
        var isSubject = mention.Traits.HasAny(NameTraits.Subject);
        if (!isSubject)
        {
            fallback = fallback < 0 && isKnown ? entity : fallback;
            return;
        }

        // "When Tom Burke left, Joe Roe said": the subject of the main clause is the likelier one.
        var isDependent = mention.First > 0 && words[mention.First - 1].Speech.HasAny(SpeechTerm.Subordinator | SpeechTerm.Relative);
        var rank = isDependent ? Rank.Dependent : isKnown ? Rank.Known : Rank.Unknown;
        if (rank >= subject.Rank && subject.Rank != Rank.Speaker)
        {
            subject = new Subject { Entity = entity, Rank = rank };
        }
    }

    /// <summary>Whether an entity can be a person of a gender, or a body if <paramref name="gender"/> is none.</summary>
    private bool Fits(int entity, NameTraits gender)
    {
        var known = names.GetGender(entity);
        var isTitled = names.GetTraits(entity).HasAny(NameTraits.Titled);
        return gender == 0
            ? known == 0 && !isTitled && names.IsFullName(entity)
            : !names.IsPlace(entity)
                && (known.HasAny(gender) || (known == 0 && gender != NameTraits.Gender && names.IsPerson(entity) && (isTitled || names.LooksLikePerson(entity))));
    }

    private bool IsSamePronoun(int index, NameTraits gender)
    {
        var term = words[index].Speech;
        return term.HasAny(SpeechTerm.Pronoun) && term.HasAny(ToTerms(gender));
    }

    /// <summary>The terms of words that refer to persons of a gender.</summary>
    private static SpeechTerm ToTerms(NameTraits gender) =>
        (gender.HasAny(NameTraits.Masculine) ? SpeechTerm.Masculine : SpeechTerm.None) | (gender.HasAny(NameTraits.Feminine) ? SpeechTerm.Feminine : SpeechTerm.None);

    private int FindQuoteBefore(int word)
    {
        int low = 0, high = quotes.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotes.GetSpan(middle).FirstWord < word)
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

    /// <summary>How likely a subject is the antecedent, in ascending order.</summary>
    private enum Rank : byte
    {
        None,
        Dependent,
        Unknown,
        Known,
        Speaker,
    }

    private struct Subject()
    {
        public int Entity = -1;
        public Rank Rank;
    }
}

/// <summary>The source of the last quote.</summary>
/// <param name="Word">Index of its first word; -1 if there is none.</param>
/// <param name="Entity">Its speaker; -1 if it has no name.</param>
/// <param name="Role">The head noun of a source without a name.</param>
internal readonly record struct LastSource(int Word, int Entity, SpeechTerm Role)
{
    public static LastSource None => new(-1, -1, SpeechTerm.None);

    /// <summary>Whether a source without a name can be the antecedent of a pronoun: "a witness", "the company".</summary>
    public bool Fits(NameTraits gender) => gender switch
    {
        NameTraits.None => Role.HasAny(SpeechTerm.Body),
        _ => Role.HasAny(SpeechTerm.Role | SpeechTerm.Pronoun) && !Role.HasAny(SpeechTerm.Plural | SpeechTerm.Body)
            && !Role.HasAny(gender == NameTraits.Masculine ? SpeechTerm.Feminine : SpeechTerm.Masculine),
    };
}
