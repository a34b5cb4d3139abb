using System.Collections.Concurrent;

namespace Corpus.Tool.Reading;

/// <summary>Reads the texts of a stream, one JSON object per line, and writes their articles in the same order.</summary>
internal static class LineStream
{
    /// <summary>Reads until the end of the input.</summary>
    /// <param name="input">One JSON object per line.</param>
    /// <param name="output">One JSON object per line, written as soon as it is ready.</param>
    /// <param name="jobs">How many texts are read at the same time.</param>
    /// <returns>Whether every line could be read.</returns>
    public static async Task<bool> ReadAsync(Stream input, Stream output, int jobs)
    {
        var free = new ConcurrentBag<LineBatch>();
        var succeeded = true;
        await OrderedPipeline.RunAsync(Read(), batch => batch.Process(), WriteAsync, jobs).ConfigureAwait(false);
        return succeeded;

        IEnumerable<LineBatch> Read()
        {
            var lines = new LineReader(input);
            while (true)
            {
                var batch = free.TryTake(out var used) ? used : new LineBatch();
                if (!lines.Read(batch))
                {
                    yield break;
                }

                yield return batch;
            }
        }

        Task WriteAsync(LineBatch batch)
        {
            output.Write(batch.Output.Span);
            output.Flush();
            succeeded &= !batch.HasErrors;
            batch.Clear();
            free.Add(batch);
            return Task.CompletedTask;
        }
    }
}
