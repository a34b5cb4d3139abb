using Corpus.Text.Names;

namespace Corpus.Text.Tests.Names;

public class SeedPathTests
{
    // Path, directory of the project; path relative to the project, id, whether it is in a seeds folder.
    [Theory]
    [InlineData("/home/user/MyApp/seeds/2022/a.txt", "/home/user/MyApp", "seeds/2022/a.txt", "2022/a", true)]
    [InlineData("/home/user/MyApp/seeds/2022/a.txt", "/home/user/MyApp/", "seeds/2022/a.txt", "2022/a", true)]
    [InlineData("/home/user/MyApp/texts/Seeds/seeds/a.b.txt", "/home/user/MyApp", "texts/Seeds/seeds/a.b.txt", "seeds/a.b", true)]
    [InlineData("/home/user/MyApp/texts/a.txt", "/home/user/MyApp", "texts/a.txt", "texts/a", false)]
    [InlineData("/home/user/MyApp/texts.d/a", "/home/user/MyApp", "texts.d/a", "texts.d/a", false)]
    [InlineData("/home/user/MyApp/seeds", "/home/user/MyApp", "seeds", "seeds", false)]
    [InlineData("/home/user/MyApp/.txt", "/home/user/MyApp", ".txt", ".txt", false)]
    [InlineData("/home/user/MyApp/./texts/../seeds//a.txt", "/home/user/MyApp", "seeds/a.txt", "a", true)]
    [InlineData(@"C:\Users\me\MyApp\seeds\a.txt", @"c:\users\me\myapp\", "seeds/a.txt", "a", true)]
    // From elsewhere.
    [InlineData("/home/user/Shared/seeds/a.txt", "/home/user/MyApp", "../Shared/seeds/a.txt", "a", true)]
    [InlineData("/home/user/Shared/texts/a.txt", "/home/user/MyApp", "../Shared/texts/a.txt", "Shared/texts/a", false)]
    [InlineData("/home/a.txt", "/home/user/MyApp", "../../a.txt", "a", false)]
    [InlineData("/home/seeds/MyApp/texts/a.txt", "/home/seeds/MyApp", "texts/a.txt", "texts/a", false)]
    [InlineData("/home/seeds/a.txt", "/home/seeds/MyApp", "../a.txt", "a", false)]
    [InlineData("D:/texts/seeds/a.txt", "C:/MyApp", "D:/texts/seeds/a.txt", "a", true)]
    [InlineData("D:/texts/a.txt", "C:/MyApp", "D:/texts/a.txt", "D:/texts/a", false)]
    [InlineData("/home/user/a.txt", null, "/home/user/a.txt", "/home/user/a", false)]
    [InlineData("seeds/a.txt", "", "seeds/a.txt", "a", true)]
    [InlineData("../../seeds/a.txt", null, "../../seeds/a.txt", "a", true)]
    [InlineData("../../texts/a.txt", null, "../../texts/a.txt", "texts/a", false)]
    [InlineData("/../a.txt", null, "/../a.txt", "a", false)]
    public void An_id_is_the_path_below_the_seeds_folder(string path, string? projectDirectory, string relative, string id, bool isInSeedsFolder)
    {
        var seed = SeedPath.From(path, projectDirectory);

        Assert.Equal(relative, seed.Relative);
        Assert.Equal(id, seed.Id);
        Assert.Equal(isInSeedsFolder, seed.IsInSeedsFolder);
    }

    [Theory]
    [InlineData("seeds/a.txt", null, true)]
    [InlineData("seeds/a.MD", null, true)]
    [InlineData("seeds/a.html", null, false)]
    [InlineData("seeds/README.md", null, false)]
    [InlineData("seeds/readme.md", null, false)]
    [InlineData("seeds/MY-README.md", null, true)]
    [InlineData("texts/a.txt", null, false)]
    [InlineData("texts/a.html", true, true)]
    [InlineData("seeds/a.txt", false, false)]
    public void Metadata_or_else_folder_and_extension_decide_what_a_seed_is(string path, bool? marked, bool expected) =>
        Assert.Equal(expected, SeedPath.From(path, null).IsSeed(marked));
}
