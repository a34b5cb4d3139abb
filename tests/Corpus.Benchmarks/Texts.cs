using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.Benchmarks;

/// <summary>Creates texts of any size by repeating the paragraphs of the five seeds, so that they contain realistic news.</summary>
internal static class Texts
{
    private static readonly string News = string.Join("\n\n", Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    /// <summary>Creates a text of at least <paramref name="kilobytes"/> KB of UTF-8, which ends with a whole paragraph.</summary>
    public static string Create(int kilobytes)
    {
        var text = new StringBuilder("date 2022-04-07\n\n");
        var bytes = 0;
        foreach (var paragraph in Repeat(News.Split("\n\n")))
        {
            text.Append(paragraph).Append("\n\n");
            bytes += Encoding.UTF8.GetByteCount(paragraph) + 2;
            if (bytes >= kilobytes * 1000)
            {
                return text.ToString();
            }
        }

        throw new InvalidOperationException("The seeds contain no text.");
    }

    private static IEnumerable<string> Repeat(string[] paragraphs)
    {
        while (paragraphs.Length > 0)
        {
            foreach (var paragraph in paragraphs)
            {
                yield return paragraph;
            }
        }
    }

    private static string Folder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "seeds"));
}
