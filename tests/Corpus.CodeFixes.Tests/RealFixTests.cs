using System.Text;
using Corpus.Generator.Tests.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;

namespace Corpus.CodeFixes.Tests;

/// <summary>Opens a project on disk as an editor does, and checks the bytes of the files after fixes.</summary>
public class RealFixTests(RealProject project) : IClassFixture<RealProject>
{
    [Fact]
    public async Task Fixes_change_all_seeds_on_disk_and_the_diagnostics_are_gone()
    {
        project.Write("seeds/a.txt", "\uFEFFDate: 2022-04-07\r\n\r\nThe talks begin.\r\n");
        project.Write("seeds/b.txt", "date 2022.04.08 “We support them, Price said.\n\nHe left.\n");
        project.Write("seeds/c.txt", "date 2022-04-09 The talks ended.\n");

        await FixAsync(new SeedCodeFix(), "OnlyReading");
        await FixAsync(new SeedCodeFix(), "MissingMark");

        Assert.Equal(Encoding.UTF8.GetBytes("\uFEFFdate 2022-04-07\r\n\r\nThe talks begin.\r\n"), project.ReadBytes("seeds/a.txt"));
        Assert.Equal(Encoding.UTF8.GetBytes("date 2022-04-08 “We support them, Price said.”\n\nHe left.\n"), project.ReadBytes("seeds/b.txt"));
        Assert.Equal(Encoding.UTF8.GetBytes("date 2022-04-09 The talks ended.\n"), project.ReadBytes("seeds/c.txt"));
        Assert.Empty(project.Build("-p:CorpusDiagnostics=strict"));
    }

    private async Task FixAsync(CodeFixProvider fix, string key)
    {
        using var workspace = MSBuildWorkspace.Create();
        var opened = await workspace.OpenProjectAsync(project.ProjectFile);
        Assert.Equal(3, opened.AdditionalDocuments.Count());

        var action = await CodeFixRunner.GetFixAllAsync(fix, key, FixAllScope.Project, opened, AnalyzeAsync);
        foreach (var operation in await action.GetOperationsAsync(CancellationToken.None))
        {
            operation.Apply(workspace, CancellationToken.None);
        }
    }

    private static async Task<IEnumerable<Diagnostic>> AnalyzeAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        return await compilation.WithAnalyzers([.. Analysis.Analyzers], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }
}
