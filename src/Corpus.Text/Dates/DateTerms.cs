namespace Corpus.Text.Dates;

/// <summary>What a word means to dates: its class, and a number within that class (January is 1, Monday is 1).</summary>
internal readonly record struct DateTerm(DateTermKind Kind, int Value);

/// <summary>The classes of words that dates are made of.</summary>
internal enum DateTermKind : byte
{
    None,
    Month,
    Weekday,
}

/// <summary>The vocabulary of dates, in lower case.</summary>
internal static class DateTerms
{
    public static IEnumerable<(string Word, DateTerm Term)> All =>
    [
        ("january", new(DateTermKind.Month, 1)),
        ("monday", new(DateTermKind.Weekday, 1)),
    ];
}
