using System.Text.Json;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>What a build of a project on disk reports, for each way to configure it.</summary>
public class RealBuildTests(RealProject project) : IClassFixture<RealProject>
{
    [Fact]
    public void A_build_prints_warnings_and_also_logs_suggestions()
    {
        Assert.Equal(["seeds/a.txt(1,1): warning CORPUS001", "seeds/a.txt(1,41): warning CORPUS004"], project.Build("-p:ErrorLog=corpus.sarif"));

        using var log = JsonDocument.Parse(project.Read("corpus.sarif"));
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => (Id: result.GetProperty("ruleId").GetString()!, File: result.GetProperty("locations")[0].GetProperty("resultFile")))
            .Where(result => result.Id.StartsWith("CORPUS", StringComparison.Ordinal))
            .Select(result => (
                result.Id,
                Path.GetFileName(result.File.GetProperty("uri").GetString()),
                result.File.GetProperty("region").GetProperty("startColumn").GetInt32()))
            .Order();
        Assert.Equal([("CORPUS001", "a.txt", 1), ("CORPUS003", "a.txt", 60), ("CORPUS004", "a.txt", 41)], results);
    }

    [Fact]
    public void Strict_reports_errors_and_the_project_can_override_it()
    {
        Assert.Equal(
            ["seeds/a.txt(1,1): error CORPUS001", "seeds/a.txt(1,41): error CORPUS004", "seeds/a.txt(1,60): error CORPUS003"],
            project.Build("-p:CorpusDiagnostics=strict"));

        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CORPUS004.severity = suggestion\n");
        Assert.Equal(["seeds/a.txt(1,60): error CORPUS003"], project.Build("-p:CorpusDiagnostics=Strict", "-p:NoWarn=CORPUS001"));

        project.Write(".globalconfig", "is_global = true\n");
    }

    [Fact]
    public void Off_reports_nothing_and_an_unknown_preset_is_reported()
    {
        Assert.Empty(project.Build("-p:CorpusDiagnostics=off"));
        Assert.Equal(
            ["CSC : warning CORPUS009", "seeds/a.txt(1,1): warning CORPUS001", "seeds/a.txt(1,41): error CORPUS004"],
            project.Build("-p:CorpusDiagnostics=strickt", "-p:WarningsAsErrors=CORPUS004"));
    }

    // The compiler skips analyzers if a using directive is wrong, as here: nothing is generated for C# 8.
    [Fact]
    public void Errors_about_the_project_are_printed_although_a_using_directive_is_wrong()
    {
        project.Write("C.cs", "using App.Corpus; class C { }");

        Assert.Equal(["CSC : error CORPUS010"], project.Build("-p:LangVersion=8.0"));
        Assert.Equal(["CSC : error CORPUS013"], project.Build("-p:CorpusModel=News.Corpus", "-p:CorpusNamespace=Other"));

        project.Write("C.cs", "class C { }");
    }

    [Fact]
    public void An_editorconfig_sets_where_a_header_is_required()
    {
        project.Write(".editorconfig", "root = true\n[seeds/a.txt]\ncorpus_date_header = ignored\n[seeds/b.txt]\ncorpus_date_header = required\n");

        Assert.Equal(["seeds/a.txt(1,41): warning CORPUS004", "seeds/b.txt(1,1): warning CORPUS002"], project.Build());

        project.Write(".editorconfig", "root = true\n");
    }
}
