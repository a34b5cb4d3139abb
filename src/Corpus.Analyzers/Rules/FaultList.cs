using System.Globalization;

namespace Corpus.Analyzers.Rules;

/// <summary>The faults of one kind in a seed: the first of them, and how many there are. A seed can have any number, and nobody reads a million lines.</summary>
internal sealed class FaultList<T>
{
    /// <summary>How many are reported.</summary>
    public const int MaxReported = 100;

    private readonly List<T> _reported = [];
    private int _count;

    /// <summary>Adds a fault.</summary>
    public void Add(T fault)
    {
        _count++;
        if (_reported.Count < MaxReported)
        {
            _reported.Add(fault);
        }
    }

    /// <summary>The faults to report, each with what to add to its message: to the last one, how many more there are.</summary>
    public IEnumerable<(T Fault, string Note)> Reported
    {
        get
        {
            for (var i = 0; i < _reported.Count; i++)
            {
                var more = i + 1 < _reported.Count ? 0 : _count - _reported.Count;
                yield return (_reported[i], more == 0 ? "" : "; the seed has " + more.ToString(CultureInfo.InvariantCulture) + " more of these");
            }
        }
    }
}
