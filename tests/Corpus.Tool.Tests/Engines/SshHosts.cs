namespace Corpus.Tool.Tests.Engines;

/// <summary>
/// Two hosts that SSH reaches, host1 and host2: an SSH server on two addresses of this machine, with its own keys and configuration.
/// </summary>
internal sealed class SshHosts : IDisposable
{
    // sshd refuses to run as root without it. Where a service manager starts sshd, that creates it.
    private const string PrivilegeSeparationFolder = "/run/sshd";

    private static readonly string[] Addresses = ["127.0.0.2", "127.0.0.3"];

    private readonly Daemon _server;

    private SshHosts(Daemon server, string command)
    {
        _server = server;
        Command = command;
    }

    /// <summary>The command that GNU Parallel runs instead of <c>ssh</c>.</summary>
    public string Command { get; }

    /// <summary>Starts the server.</summary>
    /// <param name="folder">An empty folder for its files.</param>
    /// <param name="path">The <c>PATH</c> of the programs that run on the hosts.</param>
    public static SshHosts Start(string folder, string path)
    {
        if (Environment.IsPrivilegedProcess)
        {
            Directory.CreateDirectory(PrivilegeSeparationFolder);
        }

        var port = Daemon.FindFreePort();
        foreach (var key in (string[])["host-key", "user-key"])
        {
            var result = Shell.Run($"ssh-keygen -q -t ed25519 -N '' -f {key}", folder, new Dictionary<string, string>());
            Assert.True(result.ExitCode == 0, result.Errors);
        }

        var hostKey = File.ReadAllText(Path.Combine(folder, "host-key.pub"));
        File.WriteAllLines(Path.Combine(folder, "known_hosts"), Addresses.Select(address => $"[{address}]:{port} {hostKey}"));
        File.WriteAllText(Path.Combine(folder, "sshd_config"), $"""
            Port {port}
            {string.Join('\n', Addresses.Select(address => "ListenAddress " + address))}
            HostKey {folder}/host-key
            AuthorizedKeysFile {folder}/user-key.pub
            PidFile none
            StrictModes no
            UsePAM no
            PasswordAuthentication no
            KbdInteractiveAuthentication no
            PermitRootLogin prohibit-password
            SetEnv "PATH={path}"
            LogLevel VERBOSE
            """);
        File.WriteAllText(Path.Combine(folder, "ssh_config"), string.Concat(Addresses.Select((address, i) => $"""
            Host host{i + 1}
              HostName {address}
              Port {port}
              IdentityFile {folder}/user-key
              IdentitiesOnly yes
              UserKnownHostsFile {folder}/known_hosts
              StrictHostKeyChecking yes

            """)));
        var server = Daemon.Start(Shell.FindOnPath("sshd")!, "Server listening on " + Addresses[0], "-D", "-e", "-f", Path.Combine(folder, "sshd_config"));
        return new SshHosts(server, $"ssh -F {folder}/ssh_config");
    }

    /// <summary>Returns how many connections each address has accepted.</summary>
    public IReadOnlyDictionary<string, int> CountConnections()
    {
        var log = _server.ReadLog().Split('\n');
        return Addresses.ToDictionary(address => address, address => log.Count(line => line.Contains($" on {address} port ", StringComparison.Ordinal)));
    }

    public void Dispose() => _server.Dispose();
}
