using System;

/// <summary>Counts the steps of each thread. In the global namespace, so that every file sees its extension methods.</summary>
internal static class StepCounter
{
    [ThreadStatic]
    private static long _steps;

    /// <summary>The number of steps of the current thread so far.</summary>
    public static long GetSteps() => _steps;

    /// <summary>Called at the start of each method and of each pass through a loop.</summary>
    public static void Step() => _steps++;

    // These are called instead of the methods of String without "Counted". Overloads are added when a source uses them.

    public static int CountedIndexOf(this string text, char c) => text.CountedIndexOf(c, 0);

    public static int CountedIndexOf(this string text, char c, int start) => text.CountedIndexOf(c, start, text.Length - start);

    public static int CountedIndexOf(this string text, char c, int start, int count) => Count(text.IndexOf(c, start, count), start, count);

    public static int CountedIndexOf(this string text, string words, StringComparison comparison) => text.CountedIndexOf(words, 0, comparison);

    public static int CountedIndexOf(this string text, string words, int start, StringComparison comparison) =>
        text.CountedIndexOf(words, start, text.Length - start, comparison);

    public static int CountedIndexOf(this string text, string words, int start, int count, StringComparison comparison) =>
        Count(text.IndexOf(words, start, count, comparison), start, count);

    public static int CountedIndexOfAny(this string text, char[] any, int start) => text.CountedIndexOfAny(any, start, text.Length - start);

    public static int CountedIndexOfAny(this string text, char[] any, int start, int count) => Count(text.IndexOfAny(any, start, count), start, count);

    public static int CountedLastIndexOf(this string text, char c) => text.CountedLastIndexOf(c, text.Length - 1, text.Length);

    public static int CountedLastIndexOf(this string text, char c, int start) => text.CountedLastIndexOf(c, start, start + 1);

    public static int CountedLastIndexOf(this string text, char c, int start, int count)
    {
        var found = text.LastIndexOf(c, start, count);
        _steps += found < 0 ? count : start - found + 1;
        return found;
    }

    public static bool CountedContains(this string text, string words) => text.CountedIndexOf(words, StringComparison.Ordinal) >= 0;

    public static bool CountedContains(this string text, char c) => text.CountedIndexOf(c) >= 0;

    private static int Count(int found, int start, int count)
    {
        _steps += found < 0 ? count : found - start + 1;
        return found;
    }
}
