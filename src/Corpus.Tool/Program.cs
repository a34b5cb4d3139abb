using System.CommandLine;
using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using Corpus.Tool;
using Corpus.Tool.CommandLine;
using Corpus.Tool.Files;

// A command that is stopped leaves no unfinished files. The exit code is the one that a shell reports of a program that the signal ends.
using var interrupted = StopOn(PosixSignal.SIGINT, 2);
using var terminated = StopOn(PosixSignal.SIGTERM, 15);
using var hungUp = StopOn(PosixSignal.SIGHUP, 1);

var command = new RootCommand("Checks, fixes and reads news texts, and writes them as a page for a browser.")
{
    CheckCommand.Create(),
    FixCommand.Create(),
    ReadCommand.Create(),
    PageCommand.Create(),
};
var parsed = command.Parse(args);
var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
var isWrong = parsed.Action is ParseErrorAction;
if (parsed.Action is ParseErrorAction errors && args.Length > 0)
{
    // What is wrong, without the help, which would hide it. The standard output is for results.
    errors.ShowHelp = false;
    configuration.Output = Console.Error;
}

try
{
    var code = await parsed.InvokeAsync(configuration);
    return isWrong ? ExitCode.Usage : code;
}
catch (IOException exception) when (StandardStreams.IsClosedPipe(exception))
{
    return ExitCode.ClosedPipe;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    // The output cannot be written, for example because the disk is full.
    Messages.Write(exception.Message);
    return ExitCode.Fault;
}

static PosixSignalRegistration StopOn(PosixSignal signal, int number) => PosixSignalRegistration.Create(signal, context =>
{
    context.Cancel = true;
    OutputFile.DeleteUnfinished();
    Environment.Exit(ExitCode.Signal + number);
});
