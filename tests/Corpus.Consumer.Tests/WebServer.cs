using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Corpus.Consumer.Tests;

/// <summary>An ASP.NET Core program that was started with <c>dotnet run --urls …</c>. It listens on a free port instead of that address.</summary>
internal sealed partial class WebServer : IDisposable
{
    private readonly Process _process;
    private readonly Uri _address;

    private WebServer(Process process, Uri address)
    {
        _process = process;
        _address = address;
    }

    /// <summary>Starts the program, and waits until it listens.</summary>
    /// <param name="folder">The folder of the project.</param>
    /// <param name="arguments">The arguments of <c>dotnet</c>, of which the last is the address.</param>
    public static WebServer Start(string folder, string[] arguments)
    {
        var process = DotNet.Start(folder, [.. arguments[..^1], "http://127.0.0.1:0"]);
        var errors = process.StandardError.ReadToEndAsync();
        var output = "";
        while (process.StandardOutput.ReadLine() is { } line)
        {
            output += line + "\n";
            if (AddressRegex().Match(line) is { Success: true } match)
            {
                // Keep reading, so that the program never waits for its reader.
                _ = process.StandardOutput.ReadToEndAsync();
                return new WebServer(process, new Uri(match.Groups["address"].Value));
            }
        }

        Assert.Fail("The program ended before it listened.\n" + output + errors.GetAwaiter().GetResult());
        throw new UnreachableException();
    }

    /// <summary>Requests a page.</summary>
    /// <param name="uri">The address that the documentation shows.</param>
    /// <returns>The body of the response.</returns>
    public string Get(Uri uri)
    {
        using var client = new HttpClient();
        return client.GetStringAsync(new Uri(_address, uri.PathAndQuery)).GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: (?<address>http\S+)")]
    private static partial Regex AddressRegex();
}
