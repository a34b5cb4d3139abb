using System.Threading.Tasks.Dataflow;

namespace Corpus.Tool.Reading;

/// <summary>
/// Does work on several threads and writes the results in the order of the input. No more input is taken than is being worked on, so the memory does not depend
/// on the length of the input.
/// </summary>
internal static class OrderedPipeline
{
    // More than one for each job, so that no job waits while the output waits for a slow piece of work.
    private const int InputsPerJob = 4;

    /// <summary>Works until the end of the input.</summary>
    /// <param name="inputs">The input. It is enumerated on a separate thread, which may block.</param>
    /// <param name="process">The work. It is called on several threads.</param>
    /// <param name="write">Writes a result.</param>
    /// <param name="jobs">The maximum number of threads for the work.</param>
    public static async Task RunAsync<TInput, TOutput>(IEnumerable<TInput> inputs, Func<TInput, TOutput> process, Func<TOutput, Task> write, int jobs)
    {
        var work = new TransformBlock<TInput, TOutput>(
            process, new() { MaxDegreeOfParallelism = jobs, BoundedCapacity = jobs * InputsPerJob, EnsureOrdered = true, SingleProducerConstrained = true });
        var output = new ActionBlock<TOutput>(write, new() { BoundedCapacity = 1, SingleProducerConstrained = true });
        work.LinkTo(output, new() { PropagateCompletion = true });

        // The thread does not keep the program running: if the output is closed, the input may never end.
        new Thread(Feed) { IsBackground = true, Name = "Input" }.Start();
        await output.Completion.ConfigureAwait(false);

        void Feed()
        {
            try
            {
                foreach (var input in inputs)
                {
                    work.SendAsync(input).Wait();
                }

                work.Complete();
            }
            catch (Exception exception)
            {
                // For example, the input cannot be read. The caller gets the exception.
                ((IDataflowBlock)work).Fault(exception);
            }
        }
    }
}
