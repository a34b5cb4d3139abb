using Corpus.Text;

namespace Corpus.Fuzzing;

/// <summary>Finds a passage in a text. An input is the passage, a line with <c>---</c>, and the text.</summary>
internal static class CitationCheck
{
    private const string Separator = "\n---\n";

    /// <summary>Each paragraph of a seed, with a passage from it.</summary>
    public static IEnumerable<string> CreateInputs(string[] paragraphs) =>
        paragraphs.Where(paragraph => paragraph.Length > 60).Select(paragraph => paragraph[10..60] + Separator + paragraph[..Math.Min(paragraph.Length, 300)]);

    /// <summary>Checks a passage and a text.</summary>
    public static void Run(string input)
    {
        var separator = input.IndexOf(Separator, StringComparison.Ordinal);
        var words = separator < 0 ? input : input[..separator];
        var text = separator < 0 ? input : input[(separator + Separator.Length)..];
        var passage = new Passage(words);
        var tokenized = new TokenizedText(text);

        var found = passage.TryFind(text, 0, out var start, out var length);
        Require.That(found ? start >= 0 && length > 0 && start + length <= text.Length : start == 0 && length == 0);
        Require.That(found == FindsByDefinition(words, text, out var expectedStart, out var expectedLength));
        Require.That((start, length) == (expectedStart, expectedLength));
        Require.That(!found || passage.MayOccurIn(tokenized));
        if (found)
        {
            // What is found is the passage: it finds itself, and the passage finds it.
            var slice = text.Substring(start, length);
            Require.That(Normalize(slice) == Normalize(words).Trim(' '));
            Require.That(passage.TryFind(slice, 0, out start, out length) && start == 0 && length == slice.Length);
        }

        var message = passage.NotFoundIn([(words, tokenized), ("seeds/a.txt", new TokenizedText(words))]);
        Require.That(message.IndexOfAny(['\n', '\r', '\0', '\u2028', '\u202E']) < 0);
    }

    // Compares the passage with every slice of the text.
    private static bool FindsByDefinition(string words, string text, out int start, out int length)
    {
        (start, length) = (0, 0);
        var pattern = Normalize(words).Trim(' ');
        if (pattern.All(c => c is ' ' or '\'' or '"'))
        {
            return false;
        }

        for (var first = 0; first < text.Length; first++)
        {
            // A slice does not start or end inside a run of white space, because the passage does not start or end with one.
            var (at, matched) = (first, 0);
            while (at < text.Length && matched < pattern.Length && Fold(text[at]) == pattern[matched])
            {
                at++;
                while (pattern[matched] == ' ' && at < text.Length && Fold(text[at]) == ' ')
                {
                    at++;
                }

                matched++;
            }

            if (matched == pattern.Length && !IsInsideWord(text, first) && !IsInsideWord(text, at))
            {
                (start, length) = (first, at - first);
                return true;
            }
        }

        return false;
    }

    private static bool IsInsideWord(string text, int at) =>
        at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);

    private static string Normalize(string text) =>
        string.Concat(text.Select(Fold).Where((c, i) => c != ' ' || i == 0 || Fold(text[i - 1]) != ' '));

    private static char Fold(char c) => c switch
    {
        '‘' or '’' or '‛' or 'ʼ' or '`' => '\'',
        '“' or '”' or '„' or '‟' => '"',
        '\u200B' or '\u2060' or '\uFEFF' => ' ',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };
}
