using System.Runtime.CompilerServices;

namespace Corpus.Fuzzing;

/// <summary>States what must be true of a result.</summary>
internal static class Require
{
    /// <summary>Throws an exception if a condition is false.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="expression">The condition as it is written, for the message.</param>
    public static void That(bool condition, [CallerArgumentExpression(nameof(condition))] string expression = "")
    {
        if (!condition)
        {
            throw new InvalidOperationException("False: " + expression);
        }
    }
}
