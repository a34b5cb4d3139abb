namespace Corpus.Tool.Reading;

/// <summary>Limits how many bytes of the input are being read at the same time. A larger input is read alone.</summary>
/// <param name="limit">The limit.</param>
internal sealed class BytesInFlight(int limit)
{
    private readonly object _lock = new();
    private long _bytes;

    /// <summary>Waits until bytes can be added, and adds them.</summary>
    public void Add(int bytes)
    {
        lock (_lock)
        {
            while (_bytes > 0 && _bytes + bytes > limit)
            {
                Monitor.Wait(_lock);
            }

            _bytes += bytes;
        }
    }

    /// <summary>Waits until there are none.</summary>
    public void WaitForNone()
    {
        lock (_lock)
        {
            while (_bytes > 0)
            {
                Monitor.Wait(_lock);
            }
        }
    }

    /// <summary>Removes bytes that were added.</summary>
    public void Remove(int bytes)
    {
        lock (_lock)
        {
            _bytes -= bytes;
            Monitor.PulseAll(_lock);
        }
    }
}
