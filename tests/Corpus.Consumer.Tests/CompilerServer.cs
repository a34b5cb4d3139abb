using System.Diagnostics;
using System.Reflection;

namespace Corpus.Consumer.Tests;

/// <summary>
/// The compiler server of a test run. Builds that compile in it need not load the compiler and the generator again, as on the machine of a user. No build of
/// another run finds it, whatever compiles at the same time.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    private static readonly Lock Gate = new();

    private static int s_users;
    private static Process? s_server;

    /// <summary>Starts the server, unless another feed has started it.</summary>
    public CompilerServer()
    {
        lock (Gate)
        {
            if (s_users++ == 0)
            {
                var path = typeof(CompilerServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "CompilerServer").Value!;
                s_server = DotNet.Start(Path.GetTempPath(), "exec", path, "-pipename:" + Name);
            }
        }
    }

    /// <summary>The name that the builds find the server by.</summary>
    public static string Name { get; } = "corpus-" + Guid.NewGuid().ToString("N");

    /// <summary>Ends the server after its last user.</summary>
    public void Dispose()
    {
        lock (Gate)
        {
            if (--s_users == 0)
            {
                s_server!.Kill();
                s_server.WaitForExit();
                s_server.Dispose();
            }
        }
    }
}
