using System.Runtime.Versioning;

namespace Corpus.Tool.Tests.Engines;

/// <summary>GNU Parallel runs <c>corpus read --lines</c> on one machine and on several hosts, as docs/at-scale.md says.</summary>
[SupportedOSPlatform("linux")]
[Collection(nameof(EngineRuns))]
public sealed class GnuParallelTests(SingleRun run) : IDisposable
{
    private readonly WorkFolder _work = new(run);

    public void Dispose() => _work.Dispose();

    [NeedsProgramsFact("parallel")]
    public void One_machine_writes_what_a_single_run_writes()
    {
        var result = _work.Run(AtScalePage.Read(AtScalePage.OneMachine));

        Assert.Equal(new ShellResult(0, "", ""), result);
        _work.AssertSame(run, "articles.jsonl");
    }

    [NeedsProgramsFact("parallel", "sshd")]
    public void Two_hosts_write_what_a_single_run_writes()
    {
        using var hosts = SshHosts.Start(_work.CreateFolder("ssh"), _work.SearchPath);
        _work.Set("PARALLEL_SSH", hosts.Command);

        var result = _work.Run(AtScalePage.Read(AtScalePage.SeveralHosts));

        Assert.Equal(new ShellResult(0, "", ""), result);
        _work.AssertSame(run, "articles.jsonl");
        Assert.All(hosts.CountConnections().Values, count => Assert.NotEqual(0, count));
    }

    [NeedsProgramsFact("parallel")]
    public void A_worker_that_is_killed_is_run_again()
    {
        _work.KillNextWorker();

        var result = _work.Run(AtScalePage.Read(AtScalePage.OneMachine));

        Assert.True(Directory.Exists(_work.GetPath("killed")));
        Assert.Equal(0, result.ExitCode);
        _work.AssertSame(run, "articles.jsonl");
    }

    [NeedsProgramsFact("parallel", "sshd")]
    public void A_worker_that_is_killed_on_a_host_is_run_again()
    {
        using var hosts = SshHosts.Start(_work.CreateFolder("ssh"), _work.SearchPath);
        _work.Set("PARALLEL_SSH", hosts.Command);
        _work.KillNextWorker();

        var result = _work.Run(AtScalePage.Read(AtScalePage.SeveralHosts));

        Assert.True(Directory.Exists(_work.GetPath("killed")));
        Assert.Equal(0, result.ExitCode);
        _work.AssertSame(run, "articles.jsonl");
    }

    [NeedsProgramsFact("parallel")]
    public void A_bad_line_is_an_error_line_and_fails_its_block()
    {
        var bad = _work.BreakLine(10);

        var result = _work.Run(AtScalePage.Read(AtScalePage.OneMachine));

        // The exit code of GNU Parallel is the number of blocks that failed.
        Assert.Equal(1, result.ExitCode);
        _work.AssertSameExcept(run, "articles.jsonl", 10, bad);
        Assert.Equal("1\n", _work.Run(AtScalePage.Read(AtScalePage.CountErrors)).Output);
    }

    [NeedsProgramsFact("parallel")]
    public void A_bad_line_can_be_accepted()
    {
        var bad = _work.BreakLine(10);

        var result = _work.Run(AtScalePage.Read(AtScalePage.AcceptErrors));

        Assert.Equal(0, result.ExitCode);
        _work.AssertSameExcept(run, "articles.jsonl", 10, bad);
    }

    [NeedsProgramsFact("parallel")]
    public void Shards_are_read_again_only_if_their_worker_was_killed()
    {
        _work.Set("SHARDS", "5");
        Assert.Equal(0, _work.Run(AtScalePage.Read(AtScalePage.Divide)).ExitCode);
        _work.WriteScript(AtScalePage.ReadShard);
        _work.KillNextWorker();

        var first = _work.Run(AtScalePage.Read(AtScalePage.ReadShards));
        var finished = Directory.GetFiles(_work.GetPath("out"), "*.jsonl").ToDictionary(file => file, File.GetLastWriteTimeUtc);
        var second = _work.Run(AtScalePage.Read(AtScalePage.ReadShards));
        var join = _work.Run(AtScalePage.Read(AtScalePage.Join));

        Assert.Equal(1, first.ExitCode);
        Assert.Contains("corpus ended with exit code 137 before the last line", first.Errors, StringComparison.Ordinal);
        Assert.Equal(4, finished.Count);
        Assert.Equal(new ShellResult(0, "", ""), second);
        Assert.All(finished, file => Assert.Equal(file.Value, File.GetLastWriteTimeUtc(file.Key)));
        Assert.Equal(new ShellResult(0, "", ""), join);
        Assert.Equal(5, Directory.GetFileSystemEntries(_work.GetPath("out")).Length);
        _work.AssertSame(run, "articles.jsonl");
    }
}
