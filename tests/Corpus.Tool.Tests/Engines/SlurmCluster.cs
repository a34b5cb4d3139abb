using System.Runtime.Versioning;
using System.Security.Cryptography;

namespace Corpus.Tool.Tests.Engines;

/// <summary>A Slurm cluster with this machine as its only node, without a service manager, accounting or control groups.</summary>
[SupportedOSPlatform("linux")]
internal sealed class SlurmCluster : IDisposable
{
    private readonly List<Daemon> _daemons = [];

    private SlurmCluster(string configuration) => Configuration = configuration;

    /// <summary>The path of <c>slurm.conf</c>.</summary>
    public string Configuration { get; }

    /// <summary>Starts the daemons. Jobs wait until the node has registered.</summary>
    /// <param name="folder">An empty folder for their files.</param>
    public static SlurmCluster Start(string folder)
    {
        var cluster = new SlurmCluster(Path.Combine(folder, "slurm.conf"));
        try
        {
            cluster.StartDaemons(folder);
            return cluster;
        }
        catch
        {
            cluster.Dispose();
            throw;
        }
    }

    // In reverse order, so that none reports that another is gone.
    public void Dispose()
    {
        for (var i = _daemons.Count - 1; i >= 0; i--)
        {
            _daemons[i].Dispose();
        }
    }

    private void StartDaemons(string folder)
    {
        var socket = Path.Combine(folder, "munge.socket");
        var key = Path.Combine(folder, "munge.key");
        var bytes = new byte[64];
        RandomNumberGenerator.Fill(bytes);
        File.WriteAllBytes(key, bytes);
        File.SetUnixFileMode(key, UnixFileMode.UserRead);
        File.WriteAllText(Configuration, $"""
            ClusterName=corpus
            SlurmctldHost={Environment.MachineName}(127.0.0.1)
            SlurmctldPort={Daemon.FindFreePort()}
            SlurmUser={Environment.UserName}
            SlurmdUser={Environment.UserName}
            AuthType=auth/munge
            AuthInfo=socket={socket}
            StateSaveLocation={folder}/state
            SlurmdSpoolDir={folder}/spool
            SlurmctldPidFile={folder}/slurmctld.pid
            SlurmdPidFile={folder}/slurmd.pid
            SlurmctldLogFile={folder}/slurmctld.log
            SlurmdLogFile={folder}/slurmd.log
            ProctrackType=proctrack/linuxproc
            TaskPlugin=task/none
            MpiDefault=none
            MailProg=/bin/true
            SelectType=select/cons_tres
            SelectTypeParameters=CR_Core
            SlurmdParameters=config_overrides
            KillWait=1
            NodeName=node1 NodeHostname={Environment.MachineName} NodeAddr=127.0.0.1 Port={Daemon.FindFreePort()} CPUs=2 RealMemory=4096 State=UNKNOWN
            PartitionName=main Nodes=node1 Default=YES State=UP
            """);
        Directory.CreateDirectory(Path.Combine(folder, "state"));
        Directory.CreateDirectory(Path.Combine(folder, "spool"));

        // munged refuses the folders of other users above its files, unless forced; /tmp is one.
        Start("munged", "Created socket", "--foreground", "--force", "--key-file=" + key, "--socket=" + socket, $"--pid-file={folder}/munge.pid", $"--log-file={folder}/munge.log", $"--seed-file={folder}/munge.seed");
        Start("slurmctld", "Running as primary controller", "-D", "-i", "-v", "-f", Configuration);
        Start("slurmd", "slurmd started", "-D", "-v", "-N", "node1", "-f", Configuration);
    }

    private void Start(string program, string readyLine, params string[] arguments) =>
        _daemons.Add(Daemon.Start(Shell.FindOnPath(program)!, readyLine, arguments));
}
