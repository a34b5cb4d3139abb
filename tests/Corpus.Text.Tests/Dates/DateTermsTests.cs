using Corpus.Text.Vocabulary;

namespace Corpus.Text.Tests.Dates;

public class DateTermsTests
{
    [Fact]
    public void Every_word_is_in_lower_case_and_stands_once()
    {
        var words = DateTerms.All.Select(entry => entry.Word).ToList();

        Assert.All(words, word => Assert.Equal(word.ToLowerInvariant(), word));
        Assert.Empty(words.GroupBy(word => word).Where(group => group.Count() > 1).Select(group => group.Key));
    }
}
