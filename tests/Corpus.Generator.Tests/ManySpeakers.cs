namespace Corpus.Generator.Tests;

/// <summary>Texts that quote many invented speakers.</summary>
internal static class ManySpeakers
{
    private const int NameLetters = 4;

    /// <summary>The name of a speaker.</summary>
    /// <param name="number">The number of the speaker: less than 26 to the power of 4.</param>
    public static string GetName(int number)
    {
        var letters = new char[NameLetters];
        for (var i = NameLetters - 1; i >= 0; i--)
        {
            (number, var letter) = Math.DivRem(number, 26);
            letters[i] = (char)('a' + letter);
        }

        return $"Anna S{new string(letters)}berg";
    }

    /// <summary>A text with one quotation of each speaker, in order of number.</summary>
    /// <param name="first">The number of the first speaker.</param>
    /// <param name="count">The number of speakers.</param>
    /// <param name="separator">What separates the quotations.</param>
    public static string Quote(int first, int count, string separator = "\n\n") => string.Join(
        separator, Enumerable.Range(first, count).Select(number => $"“We will share the water of it,” {GetName(number)} said."));

    /// <summary>The names of all speakers that have a property, in ordinal order.</summary>
    public static string[] ListProperties(CorpusProject project) =>
    [
        .. project.Result.GeneratedSources
            .Where(source => source.HintName.StartsWith("Speakers.", StringComparison.Ordinal))
            .SelectMany(source => source.SourceText.ToString().Split('\n'))
            .Where(line => line.Contains("public static Speaker ", StringComparison.Ordinal))
            .Select(line => line.Split('"')[1])
            .Order(StringComparer.Ordinal),
    ];
}
