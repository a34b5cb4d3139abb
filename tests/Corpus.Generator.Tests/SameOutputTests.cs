namespace Corpus.Generator.Tests;

/// <summary>The same seeds give the same code, in the same order, on every machine.</summary>
public class SameOutputTests
{
    private static readonly (string File, string Text)[] Files =
    [
        .. RealSeeds.All,
        ("twice.txt", "Election\n\nThe body is a sentence of Kofi Annan: “We will hold it soon enough.”"),
        ("once/twice.txt", "Election\n\nAnother body is a sentence of May 2021. “We will hold it soon enough,” Kofi Annan said."),
    ];

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var expected = GenerateSources("/home/user/MyApp/", Files);
        var random = new Random(5);

        for (var i = 0; i < 20; i++)
        {
            var shuffled = Files.ToArray();
            random.Shuffle(shuffled);
            Assert.Equal(expected, GenerateSources("/home/user/MyApp/", shuffled));
        }

        Assert.Equal(expected, GenerateSources("/home/user/MyApp/", [.. Files, Files[3], Files[6], Files[0]]));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/somewhere/else entirely/seeds/MyApp/")]
    [InlineData("C:\\Users\\Ünï\\MyApp\\")]
    public void The_folder_of_the_project_does_not_matter(string folder) =>
        Assert.Equal(GenerateSources("/home/user/MyApp/", Files), GenerateSources(folder, Files));

    private static string[] GenerateSources(string folder, (string File, string Text)[] files)
    {
        var separator = folder.Contains('\\', StringComparison.Ordinal) ? '\\' : '/';
        var project = CorpusProject.Create(
            files.Select(file => (folder + "seeds" + separator + file.File.Replace('/', separator), (string?)file.Text)),
            new ProjectOptions().With("ProjectDir", folder));
        return [.. project.Result.GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText)];
    }
}
