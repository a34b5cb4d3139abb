using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.Benchmarks;

/// <summary>Texts of any size, made from the five seeds: their bodies one after another, so that every construct of news is in them.</summary>
internal static class Texts
{
    private static readonly string News = string.Join("\n\n", Directory.GetFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    /// <summary>A text of about <paramref name="kilobytes"/> KB of UTF-8, cut at a paragraph.</summary>
    public static string OfSize(int kilobytes)
    {
        var text = new StringBuilder("date 2022-04-07\n\n");
        var bytes = 0;
        foreach (var paragraph in Forever(News.Split("\n\n")))
        {
            text.Append(paragraph).Append("\n\n");
            bytes += Encoding.UTF8.GetByteCount(paragraph) + 2;
            if (bytes >= kilobytes * 1000)
            {
                return text.ToString();
            }
        }

        throw new InvalidOperationException("The seeds have no text.");
    }

    private static IEnumerable<string> Forever(string[] paragraphs)
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
