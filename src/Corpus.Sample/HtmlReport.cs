using System.Diagnostics;
using Corpus.Sample.Corpus;
using Corpus.Sample.Page;

namespace Corpus.Sample;

/// <summary>Writes the corpus as an HTML page and prints a one-line summary.</summary>
internal static class HtmlReport
{
    /// <returns>The exit code: 0, or 1 if the file cannot be written.</returns>
    public static int Write(FileInfo file, TextWriter output, TextWriter error)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            using var writer = file.CreateText();
            new CorpusPage(Articles.All).Write(writer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"The page cannot be written: {exception.Message}");
            return 1;
        }

        file.Refresh();
        output.WriteLine(FormattableString.Invariant(
            $"{file.FullName}: {Articles.All.Count:N0} articles, {file.Length / 1000.0:N0} KB, written in {clock.Elapsed.TotalSeconds:N2} s"));
        return 0;
    }
}
