using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>Reports errors and warnings of the tasks.</summary>
internal static class BuildMessages
{
    /// <summary>Reports an error.</summary>
    /// <param name="task">The task.</param>
    /// <param name="code">The id of the rule; empty if there is none.</param>
    /// <param name="file">The path of the file.</param>
    /// <param name="message">The message.</param>
    /// <returns>False, which is the result of a task that failed.</returns>
    public static bool Error(this ITask task, string code, string file, string message)
    {
        task.BuildEngine.LogErrorEvent(new BuildErrorEventArgs("", code, file, 0, 0, 0, 0, message, "", task.GetType().Name));
        return false;
    }

    /// <summary>Reports a warning.</summary>
    /// <param name="task">The task.</param>
    /// <param name="code">The id of the rule.</param>
    /// <param name="file">The path of the file.</param>
    /// <param name="message">The message.</param>
    public static void Warning(this ITask task, string code, string file, string message) =>
        task.BuildEngine.LogWarningEvent(new BuildWarningEventArgs("", code, file, 0, 0, 0, 0, message, "", task.GetType().Name));
}
