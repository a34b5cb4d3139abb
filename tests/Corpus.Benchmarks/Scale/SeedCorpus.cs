using System.Globalization;

namespace Corpus.Benchmarks.Scale;

/// <summary>
/// A corpus of any size, made from the five seeds, the same each time: a title and a date of its own, about 3 KB of their paragraphs, and a speaker whom a
/// few other articles quote too.
/// </summary>
internal static class SeedCorpus
{
    private const int KilobytesOfText = 3;

    private static readonly string[] Given = ["Amina", "Boris", "Chiara", "David", "Elena", "Farid", "Grace", "Henrik", "Ines", "Jamal"];
    private static readonly string[] Syllables = ["ber", "dan", "gor", "kal", "lin", "mar", "nov", "pet", "ros", "tal"];
    private static readonly string[] Paragraphs = Texts.OfSize(200).Split("\n\n");

    /// <summary>The texts; those of a smaller corpus are the first of a larger.</summary>
    public static string[] OfSize(int count) => [.. Enumerable.Range(0, count).Select(Text)];

    /// <summary>The name of a seed's file.</summary>
    public static string FileName(int index) => index.ToString("D5", CultureInfo.InvariantCulture) + ".txt";

    private static string Text(int index)
    {
        var day = new DateOnly(2010, 1, 1).AddDays(index % 5000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var speaker = $"{Given[index % 10]} {Surname(index / 3)}";
        var text = $"date {day}\n\nReport {index} on the talks\n\n“We will come back to it last of all,” {speaker} said on Tuesday. “There is time.”\n\n";
        for (var i = index * 7 % Paragraphs.Length; text.Length < KilobytesOfText * 1000; i = (i + 1) % Paragraphs.Length)
        {
            text += Paragraphs[i] + "\n\n";
        }

        return text;
    }

    private static string Surname(int number)
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
