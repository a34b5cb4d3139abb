using System.Globalization;
using System.Text;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>A task of the package: its inputs, and how it reports errors and warnings.</summary>
public abstract class CorpusTask : ITask
{
    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>The additional files of the project. Those with the metadata <c>CorpusSeed="true"</c> are seeds.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The list of these files, which <see cref="ListCorpusSeeds"/> writes.</summary>
    [Required]
    public ITaskItem List { get; set; } = null!;

    /// <inheritdoc/>
    public abstract bool Execute();

    /// <summary>Reports an error.</summary>
    /// <param name="code">The id of the rule; empty if there is none.</param>
    /// <param name="file">The path of the file.</param>
    /// <param name="message">The message.</param>
    /// <returns>False, which is the result of a task that failed.</returns>
    private protected bool Error(string code, string file, string message)
    {
        BuildEngine.LogErrorEvent(new BuildErrorEventArgs("", code, Escape(file), 0, 0, 0, 0, Escape(message), "", GetType().Name));
        return false;
    }

    /// <summary>Reports a warning.</summary>
    /// <param name="code">The id of the rule.</param>
    /// <param name="file">The path of the file.</param>
    /// <param name="message">The message.</param>
    private protected void Warning(string code, string file, string message) =>
        BuildEngine.LogWarningEvent(new BuildWarningEventArgs("", code, Escape(file), 0, 0, 0, 0, Escape(message), "", GetType().Name));

    // A path with a line break, which messages of exceptions contain too, must not look like another message.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = char.IsControl(character) || character is '\u2028' or '\u2029' ? escaped.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)) : escaped.Append(character);
        }

        return escaped.ToString();
    }
}
