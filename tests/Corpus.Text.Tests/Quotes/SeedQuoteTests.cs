namespace Corpus.Text.Tests.Quotes;

/// <summary>All quotes of the five seeds.</summary>
public class SeedQuoteTests
{
    public static TheoryData<string, string> Expected => new()
    {
        {
            "000_bc29df8f2f977982.txt", """
            Direct [On May 1, 1948, diplomatic relations between our country and Pakistan were established. Today, Russia and Pakistan are major partners in foreign policy. Sergey #Lavrov: Russian-Pakistani relations are constructive and mutually beneficial,] the Russian Foreign Ministry: wrote = Russian Foreign Ministry
            Fragment [threatening letter] Prime Minister Imran Khan: claims = Imran Khan
            """
        },
        {
            "001_c26f9b7254532b7b.txt", """
            Direct [Our relations with Russia have gradually improved,] Qureshi: said = Shah Mahmood Qureshi
            Direct [Now Putin has invited Khan to visit Russia and [the prime minister] will go to Moscow this month.] Qureshi: said = Shah Mahmood Qureshi
            Direct [I think our relations with Russia are undergoing a pleasant change,] he: added = Shah Mahmood Qureshi
            """
        },
        {
            "002_5d94cc9fe877ab1b.txt", """
            Fragment [punishing] Russia: alleged = Russia
            Direct! [Immediately after the announcement of the working visit of Imran Khan to Moscow on February 23-24 this year, the Americans and their Western associates began to exert rude pressure on the Prime Minister, demanding an ultimatum to cancel the trip,] Russian foreign ministry spokesperson Maria Zakharova: quoted = Maria Zakharova
            Direct [This is another attempt of shameless interference by the US in the internal affairs of an independent state for its own selfish purposes. The above facts eloquently testify to this,] Zakharova: said = Maria Zakharova
            Fragment [foreign conspiracy] Khan: claims = Imran Khan
            Fragment [implications] Khan: claimed = Imran Khan
            Fragment [baseless allegations] the United States: refuted = United States
            Fragment [foreign conspiracy]
            Direct [As you heard from me last week, we support the peaceful upholding of constitutional and democratic principles in Pakistan.] State Department Spokesperson Ned Price: told = Ned Price
            """
        },
        {
            "003_e9873c998a0cbd4b.txt", ""
        },
        {
            "004_18656466c2d54324.txt", """
            Direct [The prime minister [Imran Khan] underscored Pakistan’s commitment to forge a long-term, multidimensional relationship with Russia,] the communiqué: read = -
            Direct [He underlined Pakistan’s belief that disputes should be resolved through dialogue and diplomacy.]
            Heading [Putin goes out of way to welcome PM Imran]
            Fragment [went out of the way] Information Minister Fawad Chaudhry: said = Fawad Chaudhry
            Direct [We [Pakistan] want to further strengthen ties with Russia… but we will maintain a balance [in relations] with West and Russia,] he: said = Fawad Chaudhry
            Direct [Pakistan will not make or break ties at the whims of anyone] he: adding = Fawad Chaudhry
            Fragment [misplaced] Information Minister Fawad Chaudhry: said = Fawad Chaudhry
            Fragment [proceeding and the PM will return to Pakistan tonight as per schedule] the information minister: According to = Fawad Chaudhry
            """
        },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Quotes_of_a_seed(string file, string expected)
    {
        var text = Seeds.Text(file);

        Assert.Equal(expected, QuoteText.Describe(text, SeedReader.Read(text).Quotes));
    }

    [Fact]
    public void A_source_in_a_title_resolves_to_a_name_in_the_body()
    {
        const string Text = "Khan: ‘We will win’\n\nImran Khan spoke in Lahore on Monday. “We will win,” he said.\n";

        Assert.Equal(
            "Direct [We will win] Khan: : = Imran Khan\nDirect [We will win,] he: said = Imran Khan",
            QuoteText.Describe(Text, SeedReader.Read(Text).Quotes));
    }

    [Fact]
    public void A_whole_title_or_heading_has_no_attribution()
    {
        const string Text = "“We will win”\n\nImran Khan spoke in Lahore on Monday.\n\n‘We will not lose’\n\nHe left on Tuesday.\n";

        Assert.Equal("Heading [We will win]\nHeading [We will not lose]", QuoteText.Describe(Text, SeedReader.Read(Text).Quotes));
    }
}
