using Corpus.Text.Names;

namespace Corpus.Text.Tests.Names;

public class NameTableTests
{
    [Fact]
    public void Names_are_in_order_of_path_and_the_first_gets_the_name()
    {
        var table = NameTable.Assign([new("c", "c", "Rain", false), new("a", "a", "rain", false), new("b", "b", "Rain", true), new("B", "B", "Snow", false)]);

        Assert.Equal(
            [new ArticleName("B", "B", "", "Snow", 0), new("a", "a", "", "rain_A", 1), new("b", "b", "", "Rain", 2), new("c", "c", "", "Rain_C", 3)], table.Names);
        Assert.All(table.Names, name => Assert.Equal(name, table[name.Path]));
    }

    [Theory]
    [InlineData("All", "All_A")]
    [InlineData("paragraphKind", "paragraphKind_A")]
    [InlineData("ToString", "ToString_A")]
    [InlineData("Rain", "Rain")]
    public void The_name_of_a_member_gets_a_suffix(string requested, string identifier) =>
        Assert.Equal(identifier, NameTable.Assign([new("seeds/a.txt", "a", requested, false)]).Names[0].Identifier);

    [Fact]
    public void Ids_that_are_not_unique_are_replaced_by_paths() => Assert.Equal(
        ["a", "2/a", "3", "3'"],
        NameTable.Assign([new("1/a", "a", "A", false), new("2/a", "a", "B", false), new("2/b", "3", "C", false), new("3", "3", "D", false)]).Names
            .Select(name => name.Id));

    [Fact]
    public void A_path_that_is_listed_twice_has_one_name() =>
        Assert.Equal("First", Assert.Single(NameTable.Assign([new("a", "a", "First", false), new("a", "a", "Second", false)]).Names).Identifier);

    [Fact]
    public void Tables_with_the_same_names_are_equal()
    {
        var table = NameTable.Assign([new("a", "a", "Rain", false)]);
        object same = NameTable.Assign([new("a", "a", "Rain", true)]);

        Assert.True(table.Equals(same));
        Assert.Equal(table.GetHashCode(), same.GetHashCode());
        Assert.False(table.Equals(NameTable.Assign([new("a", "a", "Snow", false)])));
        Assert.False(table.Equals(null));
    }

    [Fact]
    public void A_folder_is_a_class_in_which_names_are_unique()
    {
        var table = Assign("seeds/rain.txt", "seeds/world/asia/rain.md", "seeds/world/asia/rain.txt", "seeds/world/rain.txt", "texts/rain.txt", "../more/rain.txt");

        Assert.Equal(
            ["More.Rain", "Rain", "World.Asia.Rain", "World.Asia.Rain_Rain", "World.Rain", "Texts.Rain"], table.Names.Select(name => name.QualifiedName));
        Assert.Equal(
            [("More", "../more"), ("Texts", "texts"), ("World", "seeds/world"), ("World.Asia", "seeds/world/asia")],
            table.Folders.Select(folder => (folder.Name, Assert.Single(folder.Paths))));
    }

    [Theory]
    [InlineData("seeds/class/a.txt", "Class.Rain")]
    [InlineData("seeds/2022/04/a.txt", "_2022._04.Rain")]
    [InlineData("seeds/south asia/a.txt", "SouthAsia.Rain")]
    [InlineData("seeds/us_politics/a.txt", "UsPolitics.Rain")]
    [InlineData("seeds/…/a.txt", "Folder.Rain")]
    [InlineData("seeds/日本/a.txt", "日本.Rain")]
    [InlineData("seeds/articles/articles/a.txt", "Articles_2.Articles_3.Rain")]
    [InlineData("seeds/article/a.txt", "Article_2.Rain")]
    [InlineData("seeds/get-type/a.txt", "GetType_2.Rain")]
    [InlineData("seeds/world/world/a.txt", "World.World_2.Rain")]
    [InlineData("seeds/world/asia/world/a.txt", "World.Asia.World.Rain")]
    [InlineData("seeds/rain/rain/a.txt", "Rain.Rain_2.Rain")]
    [InlineData("/data/seeds.d/a.txt", "Data.SeedsD.Rain")]
    public void The_name_of_a_folder_is_valid_and_unique_in_the_class_above(string path, string name) =>
        Assert.Equal(name, Assert.Single(Assign(path).Names).QualifiedName);

    [Fact]
    public void The_name_of_a_folder_precedes_that_of_an_article()
    {
        var table = Assign("seeds/a.txt", "seeds/rain/b.txt");

        Assert.Equal(["Rain_A", "Rain.Rain_B"], table.Names.Select(name => name.QualifiedName));
    }

    [Fact]
    public void Folders_whose_names_make_one_identifier_share_a_class()
    {
        var table = Assign("seeds/South Asia/a.txt", "seeds/south-asia/a.txt", "seeds/southAsia/b.txt");

        Assert.Equal(["SouthAsia.Rain", "SouthAsia.Rain_A", "SouthAsia.Rain_B"], table.Names.Select(name => name.QualifiedName));
        Assert.Equal(["seeds/South Asia", "seeds/south-asia", "seeds/southAsia"], Assert.Single(table.Folders).Paths);
    }

    [Fact]
    public void The_folders_below_the_sixteenth_share_its_class()
    {
        var folders = string.Concat(Enumerable.Range(1, 16).Select(i => $"f{i}/"));
        var table = Assign($"seeds/{folders}a.txt", $"seeds/{folders}x/b.txt", $"seeds/{folders}x/y/c.txt");

        Assert.Equal(16, table.Folders.Count);
        Assert.All(table.Names, name => Assert.Equal(table.Folders[15].Name, name.Folder));
        Assert.Equal(["Rain", "Rain_B", "Rain_C"], table.Names.Select(name => name.Identifier));
    }

    private static NameTable Assign(params string[] paths) =>
        NameTable.Assign(paths.Select(path => NameRequest.Create(SeedPath.From(path, null), null, nameFromText: "Rain")));
}
