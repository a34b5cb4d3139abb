using Corpus.Text.Tests.Quotes;

namespace Corpus.Text.Tests.Speakers;

/// <summary>Which words belong to a name, and which of several names is the fullest form of a short one.</summary>
public class NameFormTests
{
    [Theory]
    [InlineData("May", "May")]
    [InlineData("Mark Tuesday", "Mark")]
    [InlineData("Dr So", "So")]
    [InlineData("Burke Of Ohio", "Burke")]
    [InlineData("Burke From Ohio", "Burke")]
    [InlineData("Borel King", null)]
    [InlineData("Varga Borel King", "Varga Borel King")]
    [InlineData("Senate Committee Head", null)]
    [InlineData("Sir Alan Borel QC", "Alan Borel")]
    [InlineData("Senator Diane Abbott MP", "Diane Abbott")]
    [InlineData("Omar bin von der la Ann", "Omar bin von der la Ann")]
    [InlineData("Omar bin al-Shibh", "Omar bin al-Shibh")]
    [InlineData("Tom Burke -Ann Lee left", "Tom Burke")]
    [InlineData("Tom Burke - Ann Lee left", "Tom Burke")]
    [InlineData("Tom J. Burke", "Tom J. Burke")]
    [InlineData("Robert Downey Jr .", "Robert Downey Jr")]
    [InlineData("Jill St. John", "Jill St. John")]
    [InlineData("the St. Louis Post-Dispatch", "St. Louis Post-Dispatch")]
    [InlineData("the Chelsea MP", null)]
    public void A_name_ends_before_other_words(string source, string? speaker) =>
        Assert.Equal(speaker, QuoteText.Read($"“We will win,” said {source}.")[0].Speaker);

    // The full stop after "Jr" belongs to the name, that after a numeral ends the sentence.
    [Theory]
    [InlineData("“No,” said Robert Downey Jr.", "Robert Downey Jr.")]
    [InlineData("“No,” said Thurston Howell III.", "Thurston Howell III")]
    [InlineData("“No,” said Queen Elizabeth II.", "Elizabeth II")]
    [InlineData("They met Robert Downey Jr. Tom Burke left. “No,” Burke said.", "Tom Burke")]
    [InlineData("They met Robert Downey Jr. Tom Burke left. “No,” Downey said.", "Robert Downey Jr.")]
    [InlineData("Robert Downey Jr. left. “Go,” said Downey Jr. on Monday.", "Robert Downey Jr.")]
    [InlineData("Downey Jr. left. “Go,” Downey said.", "Downey Jr.")]
    [InlineData("Tom Burke Jr. met Tom Varga Burke Jr. “Go,” Tom Burke said.", "Tom Varga Burke Jr.")]
    public void A_suffix_is_part_of_the_name(string text, string speaker) => Assert.Equal(speaker, QuoteText.Read(text)[^1].Speaker);

    // A word that opens a sentence is a name unless it can be a plural or an adverb; a first name is one in any form.
    [Theory]
    [InlineData("Ray said it was “over”.", "Ray")]
    [InlineData("Ely said it was “over”.", "Ely")]
    [InlineData("Sally said it was “over”.", "Sally")]
    [InlineData("IBM said it was “over”.", "IBM")]
    [InlineData("CBS said it was “over”.", "CBS")]
    [InlineData("Rally said it was “over”.", null)]
    [InlineData("Officers said it was “over”.", null)]
    [InlineData("Vargas agreed. “Go,” Vargas said.", "Vargas")]
    [InlineData("Ted from Ohio said “no”.", "Ted")]
    [InlineData("Harding of Ohio said “no”.", null)]
    [InlineData("“Go,” said Q.", null)]
    public void A_single_word_is_a_name_if_it_is_written_like_one(string text, string? speaker) => Assert.Equal(speaker, QuoteText.Read(text)[^1].Speaker);

    [Theory]
    [InlineData("Ian St. John won. “No,” St. John said.", "Ian St. John")]
    [InlineData("Will Smith’s dog left. “Go,” Smith said.", "Will Smith")]
    [InlineData("Will Smith, the actor, left. “Go,” Smith said.", "Will Smith")]
    [InlineData("Bashar al-Assad left. “Go,” Assad said.", "Bashar al-Assad")]
    [InlineData("Ann Johnson-Weld left. “Go,” Weld said.", "Weld")]
    [InlineData("Mr. Varga Duff left. “Go,” Varga said.", "Varga Duff")]
    [InlineData("Varga Duff left. “Go,” Varga said.", "Varga")]
    [InlineData("The Ann Duff left. “Go,” Ann said.", "Ann Duff")]
    [InlineData("On Monday Zika Virus Varga Chris von Christie won. “No,” Christie said.", "Zika Virus Varga Chris von Christie")]
    // Of several forms, the longest or the one mentioned most; a known first name is worth some mentions.
    [InlineData("Tom Burke met Tom Borel Burke and Tom Varga Burke. “Go,” Tom Burke said.", "Tom Borel Burke")]
    [InlineData("Varga Burke left. Varga Burke left. Tom Burke left. “Go,” Burke said.", "Tom Burke")]
    [InlineData("Tom Burke left. Varga Burke left. Varga Burke left. Varga Burke left. Varga Burke left. “Go,” Burke said.", "Tom Burke")]
    public void A_short_form_leads_to_its_fullest_form(string text, string? speaker) => Assert.Equal(speaker, QuoteText.Read(text)[^1].Speaker);

    [Theory]
    [InlineData("“Go,” Burke says\n\nAnn Burke spoke in Ohio on Monday. Tom Burke spoke. Tom Burke left. Burke won.", "Tom Burke")]
    [InlineData("“Go,” Burke says\n\nAnn Burke Lee spoke. Tom Burke spoke. Ann Burke spoke.", "Tom Burke")]
    [InlineData("“Go,” Khan aide says\n\nImran Khan spoke on Monday.", null)]
    [InlineData("Will Tom Burke Win Ohio\n\nHe spoke in Ohio on Monday. “We will win,” Burke said.", "Tom Burke")]
    [InlineData("Ann Lee wins Ohio\n\nIt was over. “No,” she said on Monday.", null)]
    public void A_title_has_names_too(string text, string? speaker) => Assert.Equal(speaker, Assert.Single(SeedReader.Read(text).Quotes).Speaker);
}
