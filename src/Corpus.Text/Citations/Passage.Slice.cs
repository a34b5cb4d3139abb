namespace Corpus.Text;

// Generated code does not contain this part: there, a citation is a record.
public sealed partial class Passage
{
    /// <summary>
    /// Finds the first occurrence of the passage in a text. The time is linear in the lengths of the text and of the passage, whatever they contain.
    /// </summary>
    /// <param name="text">The text to search.</param>
    /// <param name="from">
    /// Offset in <paramref name="text"/> where the search begins, in UTF-16 code units. To find the next occurrence, continue at the
    /// <see cref="Slice.End"/> of the last one.
    /// </param>
    /// <returns>
    /// The occurrence, whose length can differ from the length of the passage; null if there is none, or if the passage has nothing but white space and
    /// quotation marks.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="from"/> is negative, or greater than the length of the text.</exception>
    public Slice? Find(string text, int from = 0)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        if (from < 0 || from > text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(from));
        }

        return TryFind(text, from, out var start, out var length) ? new Slice(start, length) : null;
    }
}
