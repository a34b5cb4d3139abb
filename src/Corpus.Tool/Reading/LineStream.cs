using System.Collections.Concurrent;
using System.Threading.Tasks.Dataflow;

namespace Corpus.Tool.Reading;

/// <summary>
/// Reads the texts of a stream, one JSON object per line, and writes their articles in the same order. Several lines are read at the same time. No more input is
/// taken than is being worked on, so the memory does not depend on the length of the input.
/// </summary>
internal static class LineStream
{
    // More batches than jobs, so that no job waits while the output waits for a slow batch.
    private const int BatchesPerJob = 4;

    /// <summary>Reads until the end of the input.</summary>
    /// <param name="input">One JSON object per line.</param>
    /// <param name="output">One JSON object per line, written as soon as it is ready.</param>
    /// <param name="jobs">How many texts are read at the same time.</param>
    /// <returns>Whether every line could be read.</returns>
    public static async Task<bool> ReadAsync(Stream input, Stream output, int jobs)
    {
        var free = new ConcurrentBag<LineBatch>();
        var succeeded = true;
        var process = new TransformBlock<LineBatch, LineBatch>(
            batch => batch.Process(),
            new() { MaxDegreeOfParallelism = jobs, BoundedCapacity = jobs * BatchesPerJob, EnsureOrdered = true, SingleProducerConstrained = true });
        var write = new ActionBlock<LineBatch>(
            batch =>
            {
                output.Write(batch.Output.Span);
                output.Flush();
                succeeded &= !batch.HasErrors;
                batch.Clear();
                free.Add(batch);
            },
            new() { BoundedCapacity = 1, SingleProducerConstrained = true });
        process.LinkTo(write, new() { PropagateCompletion = true });

        // A thread of its own, which does not keep the program running: if the output is closed, the input may never end.
        new Thread(Feed) { IsBackground = true, Name = "Input" }.Start();
        await write.Completion.ConfigureAwait(false);
        return succeeded;

        void Feed()
        {
            try
            {
                var lines = new LineReader(input);
                while (true)
                {
                    var batch = free.TryTake(out var used) ? used : new LineBatch();
                    if (!lines.Read(batch))
                    {
                        break;
                    }

                    process.SendAsync(batch).Wait();
                }

                process.Complete();
            }
            catch (Exception exception)
            {
                // For example, the input cannot be read. The caller gets the exception.
                ((IDataflowBlock)process).Fault(exception);
            }
        }
    }
}
