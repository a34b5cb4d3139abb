using Corpus.Text.Names;

namespace Corpus.Text.Tests.Names;

public class NameTableTests
{
    [Fact]
    public void Names_are_in_order_of_path_and_the_first_gets_the_name()
    {
        var table = NameTable.Assign([new("c", "c", "Rain", false), new("a", "a", "rain", false), new("b", "b", "Rain", true), new("B", "B", "Snow", false)]);

        Assert.Equal(
            [new ArticleName("B", "B", "Snow", 0), new("a", "a", "rain_A", 1), new("b", "b", "Rain", 2), new("c", "c", "Rain_C", 3)], table.Names);
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
}
