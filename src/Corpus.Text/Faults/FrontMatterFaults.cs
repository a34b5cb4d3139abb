using Corpus.Text.Vocabulary;

namespace Corpus.Text.Faults;

/// <summary>CORPUS016: front matter that cannot be read.</summary>
internal static class FrontMatterFaults
{
    private static readonly string[][] SingleValues = [FrontMatterKeys.Title, FrontMatterKeys.Published, FrontMatterKeys.Url, FrontMatterKeys.Source];
    private static readonly string[][] Lists = [FrontMatterKeys.Authors, FrontMatterKeys.Tags];

    public static IEnumerable<SeedFault> Find(SeedArticle article)
    {
        if (article.FrontMatter is not { } block)
        {
            yield break;
        }

        foreach (var error in block.Errors)
        {
            yield return Create(error.Span, "Malformed front matter: " + Describe(article.Text, error));
        }

        foreach (var entry in block.Entries)
        {
            if (entry.Kind is FrontMatterValueKind.List or FrontMatterValueKind.Nested && IsAny(SingleValues, entry.Key))
            {
                yield return Create(entry.KeySpan, $"'{entry.Key}' must have a single value, not a list or nested values");
            }
            else if (entry.Kind == FrontMatterValueKind.Nested && IsAny(Lists, entry.Key) && !(entry.Values.Count > 0 && IsAny([FrontMatterKeys.Authors], entry.Key)))
            {
                yield return Create(entry.KeySpan, $"'{entry.Key}' must have a value or a list of values, not nested values");
            }
        }
    }

    public static SeedFault Create(Slice span, string message) => new(SeedRules.MalformedFrontMatter, span, message);

    private static bool IsAny(string[][] meanings, string key) => meanings.Any(keys => keys.Contains(key, StringComparer.OrdinalIgnoreCase));

    private static string Describe(string text, FrontMatterError error)
    {
        var words = Excerpt.From(text, error.Span);
        return error.Kind switch
        {
            FrontMatterErrorKind.Syntax => DescribeSyntax(error.Detail),
            FrontMatterErrorKind.NotClosed => "it is not closed; add a line '---' after its last value",
            FrontMatterErrorKind.NoKeys => "it has no keys; write one 'key: value' per line",
            FrontMatterErrorKind.NoKey => $"'{words}' has no key; write 'key: value', with a space after the colon",
            FrontMatterErrorKind.Colon => "a value that contains a colon and a space must be in quotation marks",
            FrontMatterErrorKind.Tab => "a tab indents the line; use spaces",
            FrontMatterErrorKind.ReservedCharacter => $"a value cannot begin with '{words}'; put it in quotation marks",
            FrontMatterErrorKind.TextAfterValue => $"'{words}' follows a complete value; put the whole value in quotation marks",
            FrontMatterErrorKind.UnclosedQuote => $"the quotation mark is not closed; add {words} at the end of the value",
            FrontMatterErrorKind.UnclosedBracket => $"'{words}' is not closed; add '{(words == "[" ? ']' : '}')}' after the last value",
            FrontMatterErrorKind.Alias => $"the alias '{words}' is not supported; write the value itself, or put it in quotation marks",
            FrontMatterErrorKind.DuplicateKey => $"the key '{words}' occurs twice; remove one of them",
            FrontMatterErrorKind.Depth => "the values are nested too deeply; at most 64 levels are read",
        };
    }

    // The parser writes sentences: "While scanning a tag, did not find the expected '>'."
    private static string DescribeSyntax(string message)
    {
        var words = Excerpt.From(message, new Slice(0, message.Length), maxLength: 200).TrimEnd('.');
        return words.Length == 0 ? "it is not YAML" : char.ToLowerInvariant(words[0]) + words.Substring(1);
    }
}
