using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Generation;

/// <summary>The generated code for settings other than the default ones, without the files that are the same in every corpus.</summary>
public class SettingsSnapshotTests
{
    private static readonly (string Path, string? Text)[] Seeds =
    [
        ("/home/user/MyApp/seeds/literal.txt", "Rain\n\n“We will share the water of it,” Anna Smith said on May 3, 2021. “It rains,” Bob Stone said.\n"),
        ("/home/user/MyApp/seeds/packed.txt", "date 2022-04-07 Snow falls. “We will share the water of it,” Anna Smith said. “All of it,” Anna Smith said.\n"),
    ];

    [Fact]
    public Task PublicCorpusWithTextPackAndFields()
    {
        var options = new ProjectOptions().With("CorpusVisibility", "public").With("CorpusTextStorage", "Resource").With("ImplicitUsings", "enable")
            .With("_CorpusFields", "section,string,true|first-seen,date,|last-seen,date,true|pages,int,|lines,int,true|score,double,|rank,double,true|read,bool,|hot,bool,true|topics,string[],|places,string[],true|kind,,|title,,true|<c>,,")
            .WithMetadata(Seeds[1].Path, "CorpusSeed", "true");

        return Snapshot.Match(CorpusProject.Create(Seeds, options, languageVersion: LanguageVersion.CSharp10).Driver, IsCompared);
    }

    [Fact]
    public Task CorpusWithSharedRecords()
    {
        var options = new ProjectOptions().With("CorpusVisibility", "public").With("CorpusModel", "News.Corpus").With("_CorpusFields", "section,,");
        var references = new[] { "News.Corpus", "News.More" }.Select(name => AnnouncedCorpus.CreateReference("News.Corpus", name));

        return Snapshot.Match(CorpusProject.Create(Seeds, options, references: references).Driver, IsCompared);
    }

    [Fact]
    public Task ProjectErrors()
    {
        var options = new ProjectOptions().With("CorpusModel", "News.Corpus");

        return Snapshot.Match(CorpusProject.Create(Seeds, options).Driver, _ => false);
    }

    private static bool IsCompared(string hintName) => hintName is "Article.Fields.g.cs" or "GlobalUsing.g.cs" or "Speakers.g.cs"
        || (hintName.StartsWith("Articles.", StringComparison.Ordinal) && hintName != "Articles.All.g.cs");
}
