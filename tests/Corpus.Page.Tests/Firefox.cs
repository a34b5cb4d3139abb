using System.Diagnostics;
using Corpus.Tool.Page;
using WebDriverBiDi;
using WebDriverBiDi.BrowsingContext;
using WebDriverBiDi.Session;

namespace Corpus.Page.Tests;

/// <summary>The installed Firefox, shared by the tests and driven over WebDriver BiDi. Playwright needs its own build of Firefox.</summary>
public sealed class Firefox : IAsyncLifetime
{
    // The first start with a new profile is slow on a busy machine.
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);

    private static readonly string?[] CandidatePaths =
    [
        Environment.GetEnvironmentVariable("FIREFOX_PATH"),
        "/usr/bin/firefox-esr",
        "/usr/bin/firefox",
        "/Applications/Firefox.app/Contents/MacOS/firefox",
        @"C:\Program Files\Mozilla Firefox\firefox.exe",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-firefox-");
    private readonly BiDiDriver _driver = new(StartTimeout);
    private readonly List<string> _messages = [];
    private Process? _process;
    private string _url = "";

    /// <summary>The path of the installed browser; null if none is found.</summary>
    public static string? ExecutablePath { get; } = CandidatePaths.FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (ExecutablePath is null)
        {
            return;
        }

        _url = WritePage();
        var profile = _folder.CreateSubdirectory("profile").FullName;
        // Keeps Firefox from requesting its settings from the network.
        File.WriteAllText(Path.Combine(profile, "user.js"), "user_pref(\"services.settings.server\", \"data:,#remote-settings-dummy/v1\");\n");
        _process = Process.Start(new ProcessStartInfo(ExecutablePath, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        await _driver.StartAsync(await GetAddress(_process) + "/session");
        await _driver.Session.NewSessionAsync(new NewCommandParameters());
        _driver.Log.OnEntryAdded.AddObserver(entry => _messages.Add($"{entry.Level}: {entry.Text}"));
        await _driver.Session.SubscribeAsync(new SubscribeCommandParameters("log.entryAdded"));
    }

    /// <summary>Opens the page with the seeds of the repository in a new tab.</summary>
    internal async Task<FirefoxPage> Open(ulong width = 1280, ulong height = 900)
    {
        _messages.Clear();
        var tab = (await _driver.BrowsingContext.CreateAsync(new CreateCommandParameters(CreateType.Tab))).BrowsingContextId;
        await _driver.BrowsingContext.SetViewportAsync(new SetViewportCommandParameters { BrowsingContextId = tab, Viewport = new() { Width = width, Height = height } });
        await _driver.BrowsingContext.NavigateAsync(new NavigateCommandParameters(tab, _url) { Wait = ReadinessState.Complete });
        return new(_driver, tab, _messages);
    }

    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            await _driver.StopAsync();
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        _folder.Delete(recursive: true);
    }

    private string WritePage()
    {
        var file = Path.Combine(_folder.FullName, "corpus.html");
        using var writer = File.CreateText(file);
        new CorpusPage(TestCorpus.Seeds).Write(writer);
        return new Uri(file).AbsoluteUri;
    }

    // Firefox chooses a free port and prints the address of its WebSocket.
    private static async Task<string> GetAddress(Process process)
    {
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, line) =>
        {
            const string Announcement = "WebDriver BiDi listening on ";
            if (line.Data is null)
            {
                address.TrySetException(new InvalidOperationException("Firefox ended before it could be driven."));
            }
            else if (line.Data.StartsWith(Announcement, StringComparison.Ordinal))
            {
                address.TrySetResult(line.Data[Announcement.Length..].Trim());
            }
        };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return await address.Task.WaitAsync(StartTimeout);
    }
}

/// <summary>The tests that share one Firefox.</summary>
[CollectionDefinition(nameof(Firefox))]
public sealed class FirefoxCollection : ICollectionFixture<Firefox>;

/// <summary>A test in Firefox. Skipped if it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FirefoxFactAttribute : FactAttribute
{
    public FirefoxFactAttribute()
    {
        if (Firefox.ExecutablePath is null)
        {
            Skip = "Needs Firefox: install firefox-esr, or set FIREFOX_PATH to its path.";
        }
    }
}
