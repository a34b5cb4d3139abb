using System.Collections.Concurrent;
using System.Globalization;

namespace Corpus.Scaling.Tests;

/// <summary>
/// The work of a build grows in proportion to the length of a seed, whatever its text. The tests count work instead of measuring time, so that they give
/// the same result on a slow or busy machine. <see cref="CountedAssembly"/> says what counts as work.
/// </summary>
/// <remarks>
/// Not caught: work of the runtime that neither searches a string nor allocates, such as collisions in a hash table; recursion through methods without a
/// block body; growth that begins beyond the lengths tested here; and a large constant. To measure time, and longer texts, run Corpus.Benchmarks with the
/// argument <c>scaling</c>.
/// </remarks>
public class ScalingTests
{
    /// <summary>Work is compared between a text and one that is this many times as long.</summary>
    private const int Factor = 4;

    /// <summary>The length of a short text.</summary>
    private const int MinLength = 1024;

    /// <summary>The length of the longest text.</summary>
    private const int MaxLength = 64 * 1024;

    /// <summary>
    /// The steps per character of a longer text, as a multiple of those of a shorter one: 1 if the work is linear, <see cref="Factor"/> if it is quadratic. A
    /// small excess counts, because a quadratic part may be small in a text this short.
    /// </summary>
    private const double MaxStepGrowth = 1.05;

    /// <summary>Allocation is less regular than steps, because lists grow by doubling.</summary>
    private const double MaxByteGrowth = 1.5;

    private const int MaxReported = 10;

    private const string CasesVariable = "CORPUS_PROPERTY_CASES";

    [Fact]
    public void Work_is_linear_for_hostile_texts() => AssertLinear(HostileTexts.All.Select(text => (text.Key, text.Value)), length: 16 * 1024);

    // A pair in reverse order is the same text from its second piece on.
    [Fact]
    public void Work_is_linear_for_each_pair_of_pieces() => AssertLinear(
        HostileTexts.Pieces.SelectMany((first, i) => HostileTexts.Pieces.Take(i).Select(second => Repeated(first + second))), MinLength);

    /// <summary>
    /// Every run uses the same texts, so that failures are reproducible. If the environment variable <c>CORPUS_PROPERTY_CASES</c> is set, it is the number of
    /// texts, and every run uses different ones.
    /// </summary>
    [Fact]
    public void Work_is_linear_for_random_pieces()
    {
        var configured = Environment.GetEnvironmentVariable(CasesVariable);
        var random = configured is null ? new Random(20220407) : new Random();
        var cases = configured is null ? 2_000 : int.Parse(configured, CultureInfo.InvariantCulture);
        AssertLinear([.. Enumerable.Range(0, cases).Select(i => i % 4 == 0 ? Halves(Combine(1, 4), Combine(1, 4)) : Repeated(Combine(3, 8)))], MinLength);

        string Combine(int min, int max) => string.Concat(random.GetItems(HostileTexts.Pieces.ToArray(), random.Next(min, max + 1)));
    }

    [Fact]
    public void Work_is_linear_for_seeds_that_request_the_same_name() => Assert.True(Grow(Name, 1_000).IsLinear);

    // Proves that the other tests can fail.
    [Theory]
    [InlineData("Scan")]
    [InlineData("Search")]
    [InlineData("Copy")]
    [InlineData("Recurse")]
    public void Quadratic_work_is_found(string method)
    {
        var quadratic = CountedAssembly.GetMethod<Action<string>>("QuadraticWork", method);

        var growth = Grow(length => Run(quadratic, new string('a', length)), 1_000);

        Assert.False(growth.IsLinear, growth.ToString());
    }

    private static int Name(int count)
    {
        CountedAssembly.Name(
            [.. Enumerable.Range(0, count).Select(i => $"seeds/{i.ToString("B16", CultureInfo.InvariantCulture).Replace('0', '-').Replace('1', '+')}a.txt")]);
        return count;
    }

    private static int Run(Action<string> work, string text)
    {
        work(text);
        return text.Length;
    }

    private static (string Name, Func<int, string> Create) Repeated(string piece) => (piece, length => HostileTexts.Repeat(piece, length));

    private static (string Name, Func<int, string> Create) Halves(string first, string second) =>
        (first + " … " + second, length => HostileTexts.Repeat(first, length / 2) + HostileTexts.Repeat(second, length / 2));

    private static void AssertLinear(IEnumerable<(string Name, Func<int, string> Create)> texts, int length)
    {
        // Initializes what is initialized once.
        CountedAssembly.Build("“We will win,” said Bob Khan on April 7, 2022.");

        ConcurrentBag<string> nonlinear = [];
        Parallel.ForEach(texts, (text, loop) =>
        {
            if (FindGrowth(text.Create, length) is { } growth)
            {
                nonlinear.Add($"\"{text.Name}\": {growth}");
                if (nonlinear.Count >= MaxReported)
                {
                    loop.Stop();
                }
            }
        });
        Assert.True(nonlinear.IsEmpty, string.Join('\n', nonlinear));
    }

    /// <summary>The growth for a text that needs more than linear work; null for any other.</summary>
    private static Growth? FindGrowth(Func<int, string> create, int length)
    {
        // A search with a limit looks quadratic in a text that is shorter than the limit. In a longer text, it does not.
        for (; ; length *= Factor)
        {
            var growth = Grow(size => Run(CountedAssembly.Build, create(size)), length);
            if (growth.IsLinear)
            {
                return null;
            }

            if (length * Factor >= MaxLength)
            {
                return growth;
            }
        }
    }

    /// <param name="work">Does work of about a size. Returns the exact size.</param>
    /// <param name="size">The smaller size.</param>
    private static Growth Grow(Func<int, int> work, int size)
    {
        var small = Count(work, size);
        var large = Count(work, size * Factor);
        return new Growth(large.Steps / small.Steps, large.Bytes / small.Bytes);
    }

    private static (double Steps, double Bytes) Count(Func<int, int> work, int size)
    {
        var steps = CountedAssembly.GetSteps();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        double exactSize = work(size);
        return ((CountedAssembly.GetSteps() - steps) / exactSize, (GC.GetAllocatedBytesForCurrentThread() - bytes) / exactSize);
    }

    /// <summary>How much more work a character takes in a longer text.</summary>
    private sealed record Growth(double Steps, double Bytes)
    {
        public bool IsLinear => Steps <= MaxStepGrowth && Bytes <= MaxByteGrowth;

        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Steps:0.00} times the steps and {Bytes:0.00} times the allocation per character");
    }
}
