namespace Corpus.IntelliSense.Tests;

/// <summary>The .NET tool csharp-ls, a language server.</summary>
internal static class LanguageServerTool
{
    /// <summary>The version that docs/editors.md describes.</summary>
    private const string Version = "0.28.0";

    /// <summary>Installs the tool from the package sources of a folder.</summary>
    /// <param name="folder">The folder to install to.</param>
    /// <param name="assembly">The path of the assembly to run.</param>
    /// <param name="output">The output of the installation.</param>
    /// <returns>False if no package source has the tool.</returns>
    public static bool TryInstall(string folder, out string assembly, out string output)
    {
        var install = DotNet.Run(folder, "tool", "install", "csharp-ls", "--version", Version, "--tool-path", "tools");
        output = install.Output;
        assembly = install.ExitCode == 0 ? Directory.GetFiles(folder, "CSharpLanguageServer.dll", SearchOption.AllDirectories).Single() : "";
        return install.ExitCode == 0;
    }
}

/// <summary>Marks a test that needs the language server. It is skipped if the server cannot be installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LanguageServerFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> CanInstall = new(Install);

    public LanguageServerFactAttribute()
    {
        if (!CanInstall.Value)
        {
            Skip = "Needs a package source: installing csharp-ls failed.";
        }
    }

    private static bool Install()
    {
        var folder = Directory.CreateTempSubdirectory("corpus-csharp-ls-");
        try
        {
            return LanguageServerTool.TryInstall(folder.FullName, out _, out _);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
