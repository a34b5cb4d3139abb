namespace Corpus.Text.Header;

/// <summary>Reads the date header of a seed (SPEC §2).</summary>
public static class DateHeaderReader
{
    /// <summary>The header of <paramref name="text"/>; <see cref="DateHeaderKind.Absent"/> where it begins with something else.</summary>
    public static DateHeader Read(string text) =>
        new(DateHeaderKind.Absent, default, null, DateHeaderFault.None, default, 0);
}
