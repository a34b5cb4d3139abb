using System;

/// <summary>Work that the tests must find.</summary>
internal static class QuadraticWork
{
    public static void Scan(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            for (var j = i; j < text.Length && text[j] == text[i]; j++)
            {
            }
        }
    }

    public static void Search(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            _ = text.IndexOf('\n', i);
        }
    }

    public static void Copy(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            _ = text.Substring(i);
        }
    }

    public static void Recurse(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            Skip(text, Math.Max(i, text.Length / 2));
        }
    }

    private static int Skip(string text, int start)
    {
        if (start == text.Length)
        {
            return start;
        }

        return Skip(text, start + 1);
    }
}
