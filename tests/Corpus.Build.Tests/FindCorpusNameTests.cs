namespace Corpus.Build.Tests;

/// <summary>The alias <c>Corpus</c> must not conflict with anything that the project declares.</summary>
public sealed class FindCorpusNameTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("namespace Corpus;")]
    [InlineData("namespace\n  Corpus.Tools { }")]
    [InlineData("public sealed class Corpus { }")]
    [InlineData("class @Corpus { }")]
    [InlineData("readonly record struct Corpus(int Size);")]
    [InlineData("record Corpus;")]
    [InlineData("interface Corpus\n{\n}")]
    [InlineData("enum Corpus { A }")]
    [InlineData("delegate IEnumerable<int> Corpus(string name);")]
    [InlineData("{ } delegate\n void Corpus();")]
    [InlineData("using Corpus = MyApp.Corpus;")]
    [InlineData("global using Corpus = System.Text;")]
    [InlineData("extern alias Corpus;")]
    [InlineData("using Corpus;")]
    [InlineData("var a = Corpus.Articles.All; class Corpus { }")]
    public void A_declaration_takes_the_name(string code)
    {
        Assert.True(FindCorpusName.DeclaresIn(code));
        Assert.False(IsFree("int x;", code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Corpus")]
    [InlineData("Console.WriteLine(Corpus.Articles.All.Count);")]
    [InlineData("[JsonSerializable(typeof(Corpus.Article))] partial class Context;")]
    [InlineData("// The Corpus generator\nusing MyApp.Corpus;")]
    [InlineData("namespace MyApp.Corpus;")]
    [InlineData("class CorpusReader { }")]
    [InlineData("class MyCorpus { }")]
    [InlineData("class corpus { }")]
    [InlineData("Action a = delegate { }; Corpus.Article article;")]
    public void A_use_does_not(string code)
    {
        Assert.False(FindCorpusName.DeclaresIn(code));
        Assert.True(IsFree("int x;", code));
    }

    [Fact]
    public void A_file_that_cannot_be_read_could_declare_the_name() => Assert.False(Execute(new FileItem(_folder.GetPath("absent.cs"))));

    public void Dispose() => _folder.Dispose();

    private bool IsFree(params string[] codes) => Execute([.. codes.Select((code, i) => new FileItem(_folder.Write(i + ".cs", code)))]);

    private static bool Execute(params FileItem[] sources)
    {
        var task = new FindCorpusName { Sources = sources };
        Assert.True(task.Execute());
        return task.IsFree;
    }
}
