using System.Collections;
using Microsoft.Build.Framework;

namespace Corpus.Build.Tests;

/// <summary>Records the messages of a task.</summary>
internal sealed class RecordingEngine : IBuildEngine
{
    /// <summary>The errors and warnings: <c>error CORPUS005: file: message</c>.</summary>
    public List<string> Messages { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "";

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
        throw new NotSupportedException();

    public void LogErrorEvent(BuildErrorEventArgs e) => Messages.Add($"error {e.Code}: {Path.GetFileName(e.File)}: {e.Message}");

    public void LogWarningEvent(BuildWarningEventArgs e) => Messages.Add($"warning {e.Code}: {Path.GetFileName(e.File)}: {e.Message}");

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
    }

    public void LogCustomEvent(CustomBuildEventArgs e)
    {
    }
}
