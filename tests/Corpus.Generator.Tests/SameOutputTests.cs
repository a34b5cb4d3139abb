namespace Corpus.Generator.Tests;

/// <summary>The same seeds are the same code, in the same order, on every machine.</summary>
public class SameOutputTests
{
    private static readonly (string File, string Text)[] Files =
    [
        .. RealSeeds.All,
        ("twice.txt", "Election\n\nThe body is a sentence of Kofi Annan: “We will hold it soon enough.”"),
        ("once/twice.txt", "Election\n\nAnother body is a sentence of May 2021. “We will hold it soon enough,” Kofi Annan said."),
    ];

    [Fact]
    public void The_order_of_files_makes_no_difference()
    {
        var expected = Sources("/home/user/MyApp/", Files);
        var random = new Random(5);

        for (var i = 0; i < 20; i++)
        {
            var shuffled = Files.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(expected, Sources("/home/user/MyApp/", shuffled));
        }

        Assert.Equal(expected, Sources("/home/user/MyApp/", [.. Files, Files[3], Files[6], Files[0]]));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/somewhere/else entirely/seeds/MyApp/")]
    [InlineData("C:\\Users\\Ünï\\MyApp\\")]
    public void The_folder_of_the_project_makes_no_difference(string folder) => Assert.Equal(Sources("/home/user/MyApp/", Files), Sources(folder, Files));

    private static string[] Sources(string folder, (string File, string Text)[] files)
    {
        var separator = folder.Contains('\\', StringComparison.Ordinal) ? '\\' : '/';
        var project = CorpusProject.Create(
            files.Select(file => (folder + "seeds" + separator + file.File.Replace('/', separator), (string?)file.Text)),
            new ProjectOptions().With("ProjectDir", folder));
        return [.. project.Result.GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText)];
    }
}
