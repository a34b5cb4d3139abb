using System.Runtime.Versioning;

namespace Corpus.Tool.Tests.Engines;

/// <summary>An array job of Slurm runs <c>corpus read --lines</c>, as docs/at-scale.md says.</summary>
[SupportedOSPlatform("linux")]
[Collection(nameof(EngineRuns))]
public sealed class SlurmTests(SingleRun run) : IDisposable
{
    private readonly WorkFolder _work = new(run);

    public void Dispose() => _work.Dispose();

    [NeedsProgramsFact("munged", "slurmctld", "slurmd", "sbatch")]
    public void An_array_job_writes_what_a_single_run_writes()
    {
        using var cluster = StartCluster();

        var job = _work.Run(AtScalePage.Read(AtScalePage.Submit));

        Assert.True(job.ExitCode == 0, job.Errors);
        Assert.Equal(["0 COMPLETED", "1 COMPLETED", "2 COMPLETED", "3 COMPLETED"], ReadStates());
        Assert.Equal(new ShellResult(0, "", ""), _work.Run(AtScalePage.Read(AtScalePage.Join)));
        _work.AssertSame(run, "articles.jsonl");
    }

    [NeedsProgramsFact("munged", "slurmctld", "slurmd", "sbatch")]
    public void A_task_that_is_killed_fails_and_is_submitted_again()
    {
        using var cluster = StartCluster();
        _work.KillNextWorker();

        var first = _work.Run(AtScalePage.Read(AtScalePage.Submit));
        var states = ReadStates();
        var incomplete = _work.Run(AtScalePage.Read(AtScalePage.Join));
        var second = _work.Run(AtScalePage.Read(AtScalePage.Submit));

        Assert.Equal(2, first.ExitCode);

        // Either of the two tasks that start first can be the one.
        var failed = Assert.Single(states, state => state.EndsWith(" FAILED", StringComparison.Ordinal));
        Assert.Equal(3, states.Count(state => state.EndsWith(" COMPLETED", StringComparison.Ordinal)));
        Assert.NotEqual(0, incomplete.ExitCode);
        Assert.True(second.ExitCode == 0, second.Errors);
        Assert.Equal(new[] { "0 COMPLETED", "1 COMPLETED", "2 COMPLETED", "3 COMPLETED", failed }.Order(StringComparer.Ordinal), ReadStates());
        Assert.Equal(new ShellResult(0, "", ""), _work.Run(AtScalePage.Read(AtScalePage.Join)));
        _work.AssertSame(run, "articles.jsonl");
    }

    [NeedsProgramsFact("munged", "slurmctld", "slurmd", "sbatch")]
    public void A_bad_line_is_an_error_line_and_fails_its_task()
    {
        var bad = _work.BreakLine(19_999);
        using var cluster = StartCluster();

        var first = _work.Run(AtScalePage.Read(AtScalePage.Submit));
        var states = ReadStates();
        var second = _work.Run(AtScalePage.Read(AtScalePage.Submit));

        Assert.Equal(1, first.ExitCode);
        Assert.Equal(["0 COMPLETED", "1 COMPLETED", "2 COMPLETED", "3 FAILED"], states);

        // Its output is complete, so nothing is submitted again.
        Assert.Equal(new ShellResult(0, "", ""), second);
        Assert.Equal(new ShellResult(0, "", ""), _work.Run(AtScalePage.Read(AtScalePage.Join)));
        _work.AssertSameExcept(run, "articles.jsonl", 19_999, bad);
    }

    private SlurmCluster StartCluster()
    {
        var cluster = SlurmCluster.Start(_work.CreateFolder("slurm"));
        _work.Set("SLURM_CONF", cluster.Configuration);
        _work.Set("SHARDS", "4");
        Assert.Equal(new ShellResult(0, "", ""), _work.Run(AtScalePage.Read(AtScalePage.Divide)));
        _work.WriteScript(AtScalePage.ReadShard);
        _work.WriteScript(AtScalePage.ArrayTask);
        return cluster;
    }

    // The tasks of all jobs, each with its state.
    private string[] ReadStates() =>
        [.. _work.Run("squeue --noheader --states=all --format='%K %T'").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
}
