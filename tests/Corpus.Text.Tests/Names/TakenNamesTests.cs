using Corpus.Text.Names;

namespace Corpus.Text.Tests.Names;

public class TakenNamesTests
{
    [Fact]
    public void A_name_that_is_taken_gets_the_next_free_number()
    {
        var names = new TakenNames(new HashSet<string> { "Find" });

        Assert.Equal(
            ["Rain", "rain_2", "Rain_3", "Rain_5", "Rain_4", "Rain_6", "Rain_2_2", "Find_2"],
            new[] { "Rain", "rain", "Rain", "Rain_5", "RAIN", "Rain", "Rain_2", "Find" }.Select(names.Take), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_suffix_comes_before_the_number()
    {
        var names = new TakenNames(new HashSet<string>());

        Assert.Equal(["Rain", "Rain_A", "Rain_A_2", "Rain_A_3", "Rain_2"], new[] { "A", "A", "A", "_A", null }.Select(suffix => names.Take("Rain", () => suffix)));
    }

    // If each name tried every number again, this would take 10^12 attempts.
    [Fact]
    public void A_million_equal_names_get_successive_numbers()
    {
        var names = new TakenNames(new HashSet<string>());

        string[] taken = [.. Enumerable.Repeat("Rain", 1_000_000).Select(names.Take)];

        Assert.Equal("Rain_1000000", taken[^1]);
    }
}
