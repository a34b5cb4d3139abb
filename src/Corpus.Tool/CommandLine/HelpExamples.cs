using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Corpus.Tool.CommandLine;

/// <summary>Adds examples to the end of a command's help.</summary>
internal static class HelpExamples
{
    /// <summary>Adds examples.</summary>
    /// <param name="command">The command.</param>
    /// <param name="examples">Command lines, and what each does.</param>
    public static void AddTo(Command command, params (string CommandLine, string Meaning)[] examples) =>
        command.Add(new HelpOption { Action = new Help(examples) });

    private sealed class Help((string CommandLine, string Meaning)[] examples) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var code = new HelpAction().Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var (commandLine, meaning) in examples)
            {
                output.WriteLine($"  {commandLine}");
                output.WriteLine($"      {meaning}");
            }

            output.WriteLine();
            return code;
        }
    }
}
