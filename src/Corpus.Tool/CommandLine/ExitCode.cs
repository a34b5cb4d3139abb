namespace Corpus.Tool.CommandLine;

/// <summary>The exit codes of every command. <c>docs/tool.md</c> describes them.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done, and nothing is wrong with the texts.</summary>
    public const int Success = 0;

    /// <summary>Something is wrong with a text, or a file or line could not be read. Everything else was done.</summary>
    public const int Fault = 1;

    /// <summary>Wrong usage: nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>The reader of the output closed it, as <c>head</c> does. A shell reports the same of a program that SIGPIPE ends.</summary>
    public const int ClosedPipe = 128 + 13;

    /// <summary>The number of a signal that ended the command is added to this.</summary>
    public const int Signal = 128;
}
