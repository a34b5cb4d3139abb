using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests;

/// <summary>An additional file that counts how often its text is read, and so can cancel the run that reads it.</summary>
internal sealed class CancelingText(string path, string text, CancelingText.Counter? counter) : AdditionalText
{
    private readonly InMemoryText _text = InMemoryText.From(text, path);

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        counter?.Count();
        return _text.GetText(cancellationToken);
    }

    /// <summary>Counts the reads of several texts and cancels a run at one of them.</summary>
    /// <param name="cancelAt">The number of the read, from 1. The run is not canceled if this is 0 or there are fewer reads.</param>
    /// <param name="cancellation">Cancels the run.</param>
    internal sealed class Counter(int cancelAt, CancellationTokenSource cancellation)
    {
        private int _reads;

        public void Count()
        {
            if (Interlocked.Increment(ref _reads) == cancelAt)
            {
                cancellation.Cancel();
            }
        }
    }
}
