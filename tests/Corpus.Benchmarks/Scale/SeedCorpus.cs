using System.Globalization;

namespace Corpus.Benchmarks.Scale;

/// <summary>
/// Creates a corpus of any size from the five seeds, always with the same contents. Each text has a unique title, a date, about 3 KB of paragraphs, and a
/// speaker whom a few other texts quote too.
/// </summary>
internal static class SeedCorpus
{
    private const int Kilobytes = 3;

    private static readonly string[] GivenNames = ["Amina", "Boris", "Chiara", "David", "Elena", "Farid", "Grace", "Henrik", "Ines", "Jamal"];
    private static readonly string[] Syllables = ["ber", "dan", "gor", "kal", "lin", "mar", "nov", "pet", "ros", "tal"];
    private static readonly string[] Paragraphs = Texts.Create(200).Split("\n\n");

    /// <summary>Creates the texts. A smaller corpus is a prefix of a larger one.</summary>
    public static string[] Create(int count) => [.. Enumerable.Range(0, count).Select(CreateText)];

    /// <summary>The file name of a seed.</summary>
    public static string GetFileName(int index) => index.ToString("D5", CultureInfo.InvariantCulture) + ".txt";

    private static string CreateText(int index)
    {
        var day = new DateOnly(2010, 1, 1).AddDays(index % 5000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var speaker = $"{GivenNames[index % 10]} {CreateSurname(index / 3)}";
        var text = $"date {day}\n\nReport {index} on the talks\n\n“We will come back to it last of all,” {speaker} said on Tuesday. “There is time.”\n\n";
        for (var i = index * 7 % Paragraphs.Length; text.Length < Kilobytes * 1000; i = (i + 1) % Paragraphs.Length)
        {
            text += Paragraphs[i] + "\n\n";
        }

        return text;
    }

    private static string CreateSurname(int number)
    {
        var name = "";
        do
        {
            name += Syllables[number % 10];
            number /= 10;
        }
        while (number > 0);

        return char.ToUpperInvariant(name[0]) + name[1..] + "ov";
    }
}
