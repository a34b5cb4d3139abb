using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;
using StreamJsonRpc;

namespace Corpus.IntelliSense.Tests;

/// <summary>
/// The language server csharp-ls, running in the folder of a project. The code passed to its methods replaces the whole program, and <c>$$</c> marks the caret
/// in it. Lines and columns are zero-based.
/// </summary>
internal sealed class LanguageServer : IDisposable
{
    private const string Caret = "$$";
    private const string Program = "Program.cs";

    // What happened to a file, as the protocol numbers it.
    private const int Created = 1;
    private const int Changed = 2;

    // Only protects the test run against a server that does not answer.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly string _folder;
    private readonly Process _process;
    private readonly Client _client;
    private readonly JsonRpc _rpc;
    private int _version;

    private LanguageServer(string folder, Process process, object settings)
    {
        _folder = folder;
        _process = process;
        _client = new Client(settings);
        _rpc = new JsonRpc(
            new HeaderDelimitedMessageHandler(process.StandardInput.BaseStream, process.StandardOutput.BaseStream, new SystemTextJsonFormatter()), _client);
        _rpc.StartListening();

        // The server writes its log to standard error, and blocks if nobody reads it.
        process.BeginErrorReadLine();
    }

    /// <summary>Starts the server, and waits until it has loaded the project.</summary>
    /// <param name="assembly">The assembly of the server.</param>
    /// <param name="consumer">The project.</param>
    /// <param name="settings">The section <c>csharp</c> of the editor's settings.</param>
    public static async Task<LanguageServer> StartAsync(string assembly, ConsumerProject consumer, object settings)
    {
        var server = new LanguageServer(consumer.Folder, DotNet.StartInteractive(consumer.Folder, assembly), settings);
        try
        {
            await server.OpenAsync();
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>The names in the completion list at the caret, in display order.</summary>
    public async Task<string[]> GetNamesAsync(string code) =>
    [
        .. (await RequestAtCaretAsync("textDocument/completion", code)).GetProperty("items").EnumerateArray()
            .OrderBy(item => item.GetProperty("sortText").GetString(), StringComparer.OrdinalIgnoreCase)
            .Select(item => item.GetProperty("label").GetString()!),
    ];

    /// <summary>The tooltip at the caret, as Markdown.</summary>
    public async Task<string> GetTooltipAsync(string code) =>
        (await RequestAtCaretAsync("textDocument/hover", code)).GetProperty("contents").GetProperty("value").GetString()!;

    /// <summary>The signatures of the method whose arguments contain the caret.</summary>
    public async Task<string[]> GetSignaturesAsync(string code) =>
    [
        .. (await RequestAtCaretAsync("textDocument/signatureHelp", code)).GetProperty("signatures").EnumerateArray()
            .Select(signature => signature.GetProperty("label").GetString()!),
    ];

    /// <summary>The addresses and lines that Go To Definition opens for the symbol at the caret.</summary>
    public async Task<(string Uri, int Line)[]> GetDefinitionsAsync(string code) =>
    [
        .. (await RequestAtCaretAsync("textDocument/definition", code)).EnumerateArray()
            .Select(location => (location.GetProperty("uri").GetString()!, location.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32())),
    ];

    /// <summary>The text of a document that is not a file, which the server gives an address with the scheme <c>csharp</c>.</summary>
    public async Task<string> GetVirtualDocumentAsync(string uri) =>
        (await RequestAsync("csharp/metadata", new { textDocument = new { uri } })).GetProperty("source").GetString()!;

    /// <summary>The diagnostics of the program.</summary>
    public async Task<JsonElement[]> GetDiagnosticsAsync(string code)
    {
        await SetProgramAsync(code);
        var report = await RequestAsync("textDocument/diagnostic", new { textDocument = new { uri = GetUri(Program) } });
        return [.. report.GetProperty("items").EnumerateArray()];
    }

    /// <summary>The diagnostics of all files of the project, by their addresses.</summary>
    public async Task<Dictionary<string, JsonElement[]>> GetWorkspaceDiagnosticsAsync(string code)
    {
        await SetProgramAsync(code);
        var report = await RequestAsync("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() });
        return report.GetProperty("items").EnumerateArray()
            .ToDictionary(file => file.GetProperty("uri").GetString()!, file => file.GetProperty("items").EnumerateArray().ToArray());
    }

    /// <summary>The titles of the code actions for a diagnostic of the program.</summary>
    public async Task<string[]> GetCodeActionsAsync(JsonElement diagnostic)
    {
        var actions = await RequestAsync("textDocument/codeAction", new
        {
            textDocument = new { uri = GetUri(Program) },
            range = diagnostic.GetProperty("range"),
            context = new { diagnostics = new[] { diagnostic } },
        });
        return [.. actions.EnumerateArray().Select(action => action.GetProperty("title").GetString()!)];
    }

    /// <summary>Writes a file, and sends the notification of an editor that watches files.</summary>
    public async Task CreateFileAsync(string path, string text)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, path), text);
        await NotifyOfFileAsync(path, Created);
    }

    /// <summary>Sends the notification that the project file has changed, and waits until the server has loaded the project again.</summary>
    public async Task ReloadAsync()
    {
        await NotifyOfFileAsync("MyApp.csproj", Changed);
        await WaitForLoadAsync();
    }

    /// <summary>The address of a file of the project.</summary>
    public string GetUri(string path) => new Uri(Path.Combine(_folder, path)).AbsoluteUri;

    public void Dispose()
    {
        _rpc.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private async Task OpenAsync()
    {
        var root = GetUri("");
        await RequestAsync("initialize", new
        {
            processId = Environment.ProcessId,
            rootUri = root,
            workspaceFolders = new[] { new { uri = root, name = "MyApp" } },
            capabilities = new { workspace = new { configuration = true, workspaceFolders = true }, window = new { workDoneProgress = true } },
        });
        await NotifyAsync("initialized", new { });
        await NotifyAsync("textDocument/didOpen", new { textDocument = new { uri = GetUri(Program), languageId = "csharp", version = 0, text = "" } });
        await WaitForLoadAsync();
    }

    private async Task<JsonElement> RequestAtCaretAsync(string method, string code)
    {
        var before = code[..code.IndexOf(Caret, StringComparison.Ordinal)];
        await SetProgramAsync(code.Replace(Caret, "", StringComparison.Ordinal));
        var position = new { line = before.Count(c => c == '\n'), character = before.Length - 1 - before.LastIndexOf('\n') };
        return await RequestAsync(method, new { textDocument = new { uri = GetUri(Program) }, position });
    }

    private Task SetProgramAsync(string code) => NotifyAsync("textDocument/didChange", new
    {
        textDocument = new { uri = GetUri(Program), version = ++_version },
        contentChanges = new[] { new { text = code } },
    });

    private Task NotifyOfFileAsync(string path, int change) =>
        NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = GetUri(path), type = change } } });

    private Task WaitForLoadAsync() => _client.Loads.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    private Task<JsonElement> RequestAsync(string method, object parameters) =>
        _rpc.InvokeWithParameterObjectAsync<JsonElement>(method, parameters).WaitAsync(Patience);

    private Task NotifyAsync(string method, object parameters) => _rpc.NotifyWithParameterObjectAsync(method, parameters);

    /// <summary>The editor's side of the protocol. The server also sends messages to show and to log, which have no method here.</summary>
    private sealed class Client(object settings)
    {
        /// <summary>An item for each time that the server has loaded the project.</summary>
        public Channel<bool> Loads { get; } = Channel.CreateUnbounded<bool>();

        [JsonRpcMethod("workspace/configuration", UseSingleObjectParameterDeserialization = true)]
        public object[] GetConfiguration(JsonElement request) => [.. request.GetProperty("items").EnumerateArray().Select(_ => settings)];

        [JsonRpcMethod("window/workDoneProgress/create", UseSingleObjectParameterDeserialization = true)]
        public void CreateProgress(JsonElement _)
        {
        }

        [JsonRpcMethod("$/progress", UseSingleObjectParameterDeserialization = true)]
        public void Report(JsonElement progress)
        {
            if (progress.GetProperty("value").GetProperty("kind").ValueEquals("end"))
            {
                Loads.Writer.TryWrite(true);
            }
        }
    }
}
