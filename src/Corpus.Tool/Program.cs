using System.CommandLine;
using Corpus.Tool;
using Corpus.Tool.CommandLine;

var command = new RootCommand("Checks, fixes and reads folders of news texts.")
{
    ReadCommand.Create(),
};
var parsed = command.Parse(args);
try
{
    var code = await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
}
catch (IOException exception) when (StandardStreams.IsClosedPipe(exception))
{
    return ExitCode.ClosedPipe;
}
