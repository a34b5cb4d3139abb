using System.Reflection;

namespace Corpus.Tool.CommandLine;

/// <summary>The version of the tool.</summary>
internal static class ToolVersion
{
    /// <summary>The version, as <c>--version</c> prints it.</summary>
    public static string Current { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
