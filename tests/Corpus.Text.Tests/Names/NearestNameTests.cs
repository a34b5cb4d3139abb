using Corpus.Text.Names;

namespace Corpus.Text.Tests.Names;

public class NearestNameTests
{
    [Theory]
    [InlineData("Zakharova", "Maria Zakharova", true)]
    [InlineData("Maria", "Maria Zakharova", true)]
    [InlineData("Vladimirovna", "Maria Vladimirovna Zakharova", true)]
    [InlineData("maria zakharova", "Foreign Ministry spokeswoman Maria Zakharova", true)]
    [InlineData("talks", "2022/04/07/talks", true)]
    [InlineData("talks", "2022-04-07-talks_", true)]
    [InlineData("Ann", "Joanna Ann Hanniford-Ann", true)]
    [InlineData("Ann", "Anna, Anneliese, Ann", true)]
    [InlineData("@rain", "weather/2022/@rain", true)]
    [InlineData("Khan", "Anna Khanna Sr.", false)]
    [InlineData("Khan", "Ali Erkhan Bey", false)]
    [InlineData("Khan", "Agent Khan7 of 9", false)]
    [InlineData("Khan", "Agent 7Khan of 9", false)]
    [InlineData("Khan Imran", "Imran Ahmed Niazi Khan", false)]
    [InlineData("Khan", "", false)]
    [InlineData("@Khan", "", false)]
    public void A_name_that_contains_the_other_as_whole_words_is_near(string one, string other, bool isNear)
    {
        Assert.Equal(isNear ? other : null, NearestName.Find(one, [other], CancellationToken.None));
        Assert.Equal(isNear ? one : null, NearestName.Find(other, [one], CancellationToken.None));
    }

    // Two letters of five, in the longer of the two names.
    [Theory]
    [InlineData("Price", "Price", true)]
    [InlineData("Price", "Prise", true)]
    [InlineData("Price", "Prisa", true)]
    [InlineData("Price", "Brisa", false)]
    [InlineData("Price", "Pre", true)]
    [InlineData("Price", "rice", true)]
    [InlineData("Price", "ric", true)]
    [InlineData("Price", "ri", false)]
    [InlineData("Price", "Priecx", true)]
    [InlineData("Price", "ePricey", true)]
    [InlineData("Price", "ecirP", false)]
    [InlineData("Ab", "Ax", false)]
    [InlineData("Abc", "Ab", true)]
    [InlineData("Imran Khan", "Imrann Kahn", true)]
    [InlineData("Imran Khan", "Imxyz Kxyz", false)]
    public void A_name_with_few_other_letters_is_near(string one, string other, bool isNear)
    {
        Assert.Equal(isNear ? other : null, NearestName.Find(one, [other], CancellationToken.None));
        Assert.Equal(isNear ? one : null, NearestName.Find(other, [one], CancellationToken.None));
    }

    [Theory]
    [InlineData("PRICE", "price")]
    [InlineData("éluard", "ÉLUARD")]
    [InlineData("zakharova", "MARIA VLADIMIROVNA ZAKHAROVA")]
    public void Letter_case_does_not_matter(string one, string other)
    {
        Assert.Equal(other, NearestName.Find(one, [other], CancellationToken.None));
        Assert.Equal(one, NearestName.Find(other, [one], CancellationToken.None));
    }

    [Theory]
    [InlineData("Khan", "Imran Khan", "Imran Ahmed Khan", "Imran Khan")]
    [InlineData("Talks", "Talk", "Talks of the day", "Talk")]
    [InlineData("Kim", "Kim Jong Un", "Bob", "Kim Jong Un")]
    [InlineData("Price", "Pricd", "Prixx", "Pricd")]
    public void The_name_with_the_fewest_other_letters_is_the_nearest(string name, string one, string other, string nearest)
    {
        Assert.Equal(nearest, NearestName.Find(name, [one, other], CancellationToken.None));
        Assert.Equal(nearest, NearestName.Find(name, [other, one], CancellationToken.None));
    }

    [Fact]
    public void The_first_of_equally_near_names_is_the_nearest()
    {
        Assert.Equal("Prica", NearestName.Find("Price", ["Prica", "Pricb"], CancellationToken.None));
        Assert.Equal("Pricb", NearestName.Find("Price", ["Pricb", "Prica"], CancellationToken.None));
    }

    [Fact]
    public void Without_a_name_to_compare_there_is_none()
    {
        Assert.Null(NearestName.Find("Price", [], CancellationToken.None));
        Assert.Null(NearestName.Find("", ["", "a"], CancellationToken.None));
    }

    // They are not typos, and comparing them would take long.
    [Fact]
    public void Names_of_more_than_200_characters_are_not_compared()
    {
        var longest = new string('x', 200);
        var longer = longest + "x";

        Assert.Equal(longest, NearestName.Find(longest, [longer, longest], CancellationToken.None));
        Assert.Null(NearestName.Find(longest, [longer], CancellationToken.None));
        Assert.Null(NearestName.Find(longer, [longest, longer], CancellationToken.None));
    }

    [Fact]
    public void The_search_can_be_canceled() =>
        Assert.Throws<OperationCanceledException>(() => NearestName.Find("Price", ["Pryce"], new CancellationToken(canceled: true)));
}
