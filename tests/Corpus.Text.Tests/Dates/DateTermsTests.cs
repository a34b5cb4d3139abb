using Corpus.Text.Vocabulary;

namespace Corpus.Text.Tests.Dates;

public class DateTermsTests
{
    [Fact]
    public void Words_are_lower_case_and_unique()
    {
        var words = DateTerms.All.Select(entry => entry.Word).ToList();

        Assert.All(words, word => Assert.Equal(word.ToLowerInvariant(), word));
        Assert.Empty(words.GroupBy(word => word).Where(group => group.Count() > 1).Select(group => group.Key));
    }
}
