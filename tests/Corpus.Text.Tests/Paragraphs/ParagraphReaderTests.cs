namespace Corpus.Text.Tests.Paragraphs;

public class ParagraphReaderTests
{
    private const string Body = "The two leaders met in the Kremlin.";

    [Fact]
    public void The_seeds_have_the_expected_parts()
    {
        var one = Parts.Read(Seeds.Text("000_bc29df8f2f977982.txt"));
        Assert.Equal("Russia’s Foreign Affairs tag Imran Khan and celebrate diplomatic relations", one.Title);
        Assert.Equal(["Read more: On the edge of the precipice: the fallout from Imran Khan"], one.All(ParagraphKind.Related));
        Assert.Null(one.Dateline);
        Assert.Null(one.Credit);
        Assert.Equal(10, one.Count);

        var two = Parts.Read(Seeds.Text("001_c26f9b7254532b7b.txt"));
        Assert.Equal("Imran becomes first Pakistan leader to visit Russia in over two decades", two.Title);
        Assert.Equal("ISLAMABAD", two.Dateline);
        var related = two.All(ParagraphKind.Related);
        Assert.Equal(["Must Read", "Gaza protests grow at US colleges, thousands demonstrate in Brooklyn"], related.Take(2));
        Assert.StartsWith("NEW YORK: Protests against Israel", related[2], StringComparison.Ordinal);
        Assert.Equal(3, related.Count);

        var three = Parts.Read(Seeds.Text("002_5d94cc9fe877ab1b.txt"));
        Assert.Null(three.Title);
        Assert.Equal("agencies", three.Credit);
        Assert.Equal(["(With inputs from agencies)"], three.All(ParagraphKind.Credit));

        var four = Parts.Read(Seeds.Text("003_e9873c998a0cbd4b.txt"));
        Assert.Equal("Imran Khan To Go To Russia This Month", four.Title);
        Assert.Equal(four.Count - 1, four.All(ParagraphKind.Body).Count);

        var five = Parts.Read(Seeds.Text("004_18656466c2d54324.txt"));
        Assert.Null(five.Title);
        Assert.Equal("Tribune.com", five.Credit);
        Assert.Equal(["__Tribune.com"], five.All(ParagraphKind.Credit));
        Assert.Equal(["‘Putin goes out of way to welcome PM Imran’"], five.All(ParagraphKind.Heading));
        Assert.EndsWith("cooperation in diverse fields.", five.All(ParagraphKind.Body)[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("One.\n\nTwo.")]
    [InlineData("One.\r\n\r\nTwo.\r\n")]
    [InlineData("One.\r\rTwo.")]
    [InlineData("One.\u2028\u2028Two.")]
    [InlineData("One.\u2029\u2029Two.")]
    [InlineData("One.\u0085\u0085Two.")]
    [InlineData("One.\n \t\u00A0\nTwo.")]
    [InlineData("One.\n\u200B\nTwo.")]
    [InlineData("\n\n  One. \t\n\n\n\n Two. \n\n")]
    public void Paragraphs_are_separated_by_blank_lines(string text) =>
        Assert.Equal("Body|One.\nBody|Two.", Parts.Read(text).ToString());

    [Theory]
    [InlineData("One line\nand another.", "Body|One line\nand another.")]
    [InlineData("One line\r\nand another.", "Body|One line\r\nand another.")]
    [InlineData("", "")]
    [InlineData(" \r\n\uFEFF\t", "")]
    [InlineData("\uFEFFOne.", "Body|One.")]
    public void A_single_line_end_does_not_end_a_paragraph(string text, string parts) =>
        Assert.Equal(parts, Parts.Read(text).ToString());

    [Theory]
    [InlineData("Imran Khan To Go To Russia This Month")]
    [InlineData("Will Imran Khan go to Moscow?")]
    [InlineData("Khan: ‘I will not bow’")]
    [InlineData("“I will not bow”")]
    [InlineData("PUTIN WELCOMES KHAN")]
    [InlineData("Russia attacks Ukraine!")]
    [InlineData("What we know so far…")]
    [InlineData("Khan accuses U.S.")]
    [InlineData("Superdelegates? Dems have too many, the GOP too few")]
    [InlineData("Hillary Clinton Wins South Dakota Primary.")]
    [InlineData("KYIV: a city waits")]
    [InlineData("1999: the year of the coup")]
    [InlineData("Relations with Russia improve")]
    [InlineData("By land and by sea, Russia advances")]
    [InlineData("By Land and by Sea")]
    [InlineData("Sources: Khan to resign")]
    [InlineData("Video: Putin welcomes Khan")]
    [InlineData("Watch: Putin welcomes Khan")]
    [InlineData("In pictures: Kyiv under siege")]
    [InlineData("‘Sorry seems to be the hardest word’: Lavrov")]
    [InlineData("Ukraine war: What we know on day 42 of the invasion")]
    [InlineData("$2.5bn pipeline deal signed")]
    [InlineData("Имран Хан прибыл в Москву")]
    [InlineData("عمران خان ماسکو پہنچ گئے")]
    public void A_first_line_that_is_not_a_sentence_is_the_title(string line)
    {
        Assert.Equal(line, Parts.Read($"{line}\n\n{Body}").Title);
        Assert.Equal(line, Parts.Read($"date 2022-04-07\n{line}\n\n{Body}").Title);
        Assert.Equal(line, Parts.Read($"date 2022-04-07\r\n\r\n{line}\r\n\r\n{Body}\r\n").Title);
        Assert.Equal(line, Parts.Read($"Date: 2022-04-07\n\n{line}\n\n{Body}").Title);
        Assert.Equal(line, Parts.Read($"date 2022-04-07 {line}\n\n{Body}").Title);
        Assert.Null(Parts.Read($"{line}\n{Body}").Title);
        Assert.Null(Parts.Read(line).Title);
    }

    [Theory]
    [InlineData("Khan’s visit is taking place at the invitation of President Vladimir Putin.")]
    [InlineData("“Our relations with Russia have gradually improved,” Qureshi said.")]
    [InlineData("WASHINGTON (AP) — The president spoke on Monday")]
    [InlineData("The poll also found that:")]
    [InlineData("Read more: On the edge of the precipice")]
    [InlineData("(Reuters)")]
    public void A_first_paragraph_that_is_a_sentence_or_has_another_role_is_not_a_title(string line)
    {
        var parts = Parts.Read($"{line}\n\n{Body}");

        Assert.Null(parts.Title);
        Assert.Empty(parts.All(ParagraphKind.Title));
    }

    [Fact]
    public void A_line_before_a_dateline_is_the_title_even_with_a_full_stop()
    {
        var parts = Parts.Read("Trump talks to Megyn Kelly about bullying.\n\nWASHINGTON (AP) — Trump talked to her.");

        Assert.Equal("Trump talks to Megyn Kelly about bullying.", parts.Title);
        Assert.Equal("WASHINGTON", parts.Dateline);
    }

    [Theory]
    [InlineData("‘Putin goes out of way to welcome PM Imran’")]
    [InlineData("\"A new chapter\"")]
    [InlineData("The road to Moscow")]
    [InlineData("WHAT HAPPENED NEXT")]
    [InlineData("10 years of war")]
    [InlineData("By Land and by Sea")]
    [InlineData("*The road to Moscow*")]
    [InlineData("FULL TEXT.")]
    public void A_short_line_within_the_body_is_a_heading(string line) =>
        Assert.Equal($"Body|{Body}\nHeading|{line}\nBody|{Body}", Parts.Read($"{Body}\n\n{line}\n\n{Body}").ToString());

    [Theory]
    [InlineData("He left.")]
    [InlineData("NATO.")]
    [InlineData("Jane Doe in 1986. Credit...John Roe/The New York Times")]
    [InlineData("Trump spoke at a rally in Watertown, N.Y.")]
    [InlineData("But why?")]
    [InlineData("What happens next?")]
    [InlineData("How did you begin?")]
    [InlineData("2 p.m. in Moscow")]
    [InlineData("10 am at the Kremlin")]
    [InlineData("Khan lands in Moscow (AP Photo/Jane Doe)")]
    [InlineData("Khan lands in Moscow [File: AFP]")]
    [InlineData("Khan lands in Moscow. Photo: AFP")]
    [InlineData("Khan lands in Moscow (Reuters)")]
    [InlineData("“We will see,” he added")]
    [InlineData("“Pakistan will not bow.”")]
    [InlineData("The poll also found that:")]
    [InlineData("- wheat and gas")]
    [InlineData("* wheat and gas")]
    [InlineData("• wheat and gas")]
    [InlineData("1. Wheat and gas")]
    [InlineData("and so on")]
    [InlineData("press@example.org")]
    [InlineData("***")]
    [InlineData("*")]
    [InlineData("2022")]
    [InlineData("Khan lands in Moscow (Reuters photo/Jane Doe)")]
    public void A_sentence_or_a_list_item_is_not_a_heading(string line) =>
        Assert.Equal($"Body|{Body}\nBody|{line}\nBody|{Body}", Parts.Read($"{Body}\n\n{line}\n\n{Body}").ToString());

    [Fact]
    public void A_heading_precedes_body_text_and_is_not_part_of_a_list()
    {
        Assert.Equal($"Body|{Body}\nBody|Jane Doe in Kyiv", Parts.Read($"{Body}\n\nJane Doe in Kyiv").ToString());
        Assert.Equal(
            $"Body|{Body}\nBody|Wheat\nBody|Gas\nBody|Oil\nBody|{Body}", Parts.Read($"{Body}\n\nWheat\n\nGas\n\nOil\n\n{Body}").ToString());
        Assert.Equal(
            $"Body|{Body}\nHeading|The visit\nHeading|Day one\nBody|{Body}", Parts.Read($"{Body}\n\nThe visit\n\nDay one\n\n{Body}").ToString());
    }

    [Theory]
    [InlineData("Read more: On the edge of the precipice")]
    [InlineData("Read More | On the edge")]
    [InlineData("READ MORE On the edge of the precipice.")]
    [InlineData("Read more On the edge of the precipice")]
    [InlineData("Also Read | Khan in Moscow")]
    [InlineData("ALSO READ: Khan in Moscow")]
    [InlineData("Also read – Khan in Moscow")]
    [InlineData("Read also: “We will not bow,” says Khan.")]
    [InlineData("Related: Khan in Moscow")]
    [InlineData("Read: Khan in Moscow")]
    [InlineData("READ | Khan in Moscow")]
    [InlineData("See also: Khan in Moscow")]
    [InlineData("Watch: Khan lands in Moscow")]
    [InlineData("(Read more: Khan in Moscow)")]
    [InlineData("► Also read: Khan in Moscow")]
    [InlineData("[Also Read: Khan in Moscow]")]
    [InlineData("Must Read: Khan in Moscow")]
    [InlineData("Don’t miss: Khan in Moscow")]
    [InlineData("Read more:\nKhan in Moscow\nPutin in Beijing")]
    [InlineData("Advertisement")]
    [InlineData("Story continues below advertisement")]
    [InlineData("Sign up for our weekly newsletter")]
    [InlineData("Don’t miss out: subscribe to our newsletter")]
    [InlineData("*Thanks for reading! Subscribe for free to receive new posts and support my work.*")]
    [InlineData("Share this article")]
    [InlineData("Continue reading the main story")]
    [InlineData("Filed Under:\nRussia,\nUkraine")]
    public void A_pointer_to_another_article_is_related(string line) =>
        Assert.Equal($"Body|{Body}\nRelated|{line}\nBody|{Body}", Parts.Read($"{Body}\n\n{line}\n\n{Body}").ToString());

    [Theory]
    [InlineData("Must Read")]
    [InlineData("More on this")]
    [InlineData("Recommended")]
    [InlineData("RELATED STORIES")]
    [InlineData("Related:")]
    [InlineData("Read more:")]
    [InlineData("You may also like")]
    [InlineData("Read More Stories")]
    public void A_teaser_after_a_pointer_is_related(string line)
    {
        const string Headline = "Gaza protests grow at US colleges";
        const string List = "- Khan to meet Putin\n- Oil price soars";
        const string CutOff = "Protests filled streets in Brooklyn,...";
        const string Report = "NEW YORK: Protests filled streets in Brooklyn.";

        Assert.Equal(
            $"Body|{Body}\nRelated|{line}\nRelated|{Headline}\nBody|{Body}", Parts.Read($"{Body}\n\n{line}\n\n{Headline}\n\n{Body}").ToString());
        Assert.Equal(
            $"Body|{Body}\nRelated|{line}\nRelated|{List}\nBody|{Body}", Parts.Read($"{Body}\n\n{line}\n\n{List}\n\n{Body}").ToString());
        Assert.Equal(
            $"Body|{Body}\nRelated|{line}\nRelated|{Headline}\nRelated|{CutOff}\nBody|{Body}",
            Parts.Read($"{Body}\n\n{line}\n\n{Headline}\n\n{CutOff}\n\n{Body}").ToString());
        Assert.Equal(
            $"Body|{Body}\nRelated|{line}\nRelated|{Headline}\nRelated|{Report}\nBody|{Body}\nCredit|(AFP)",
            Parts.Read($"{Body}\n\n{line}\n\n{Headline}\n\n{Report}\n\n{Body}\n\n(AFP)").ToString());
    }

    [Theory]
    [InlineData("Read more books, the minister told the pupils.")]
    [InlineData("Related to this is the question of Kashmir.")]
    [InlineData("Related-party deals were found in the accounts.")]
    [InlineData("Must read as law what the court wrote.")]
    [InlineData("Recommended by the panel, the law passed.")]
    [InlineData("Watch what he does, not what he says.")]
    [InlineData("More from the minister is expected on Friday.")]
    [InlineData("Share prices fell on Monday.")]
    [InlineData("Get ready for the newsletter wars, he wrote.")]
    [InlineData("Subscribe he did, and paid for a year.")]
    public void A_sentence_that_begins_like_a_pointer_is_body_text(string line) =>
        Assert.Equal($"Body|{Body}\nBody|{line}\nBody|{Body}", Parts.Read($"{Body}\n\n{line}\n\n{Body}").ToString());

    [Theory]
    [InlineData("(With inputs from agencies)", "agencies")]
    [InlineData("(With agency inputs)", "agency")]
    [InlineData("With inputs from ANI and PTI", "ANI and PTI")]
    [InlineData("With inputs from our correspondents.", "our correspondents")]
    [InlineData("With additional input from AFP.", "AFP")]
    [InlineData("(Reuters)", "Reuters")]
    [InlineData("[Reuters]", "Reuters")]
    [InlineData("(ANI)", "ANI")]
    [InlineData("(AP, AFP)", "AP, AFP")]
    [InlineData("(Reuters/AFP)", "Reuters/AFP")]
    [InlineData("(RFE/RL)", "RFE/RL")]
    [InlineData("Reuters", "Reuters")]
    [InlineData("Agencies", "Agencies")]
    [InlineData("— AFP", "AFP")]
    [InlineData("—AFP", "AFP")]
    [InlineData("- Reuters.", "Reuters")]
    [InlineData("-- Associated Press", "Associated Press")]
    [InlineData("– With inputs from IANS", "IANS")]
    [InlineData("__Tribune.com", "Tribune.com")]
    [InlineData("__The Daily Courier", "The Daily Courier")]
    [InlineData("Source: Reuters", "Reuters")]
    [InlineData("Source: Ministry of Finance", "Ministry of Finance")]
    [InlineData("Courtesy: Dawn", "Dawn")]
    [InlineData("By Jane Doe", null)]
    [InlineData("By Jane Doe, Reuters", "Reuters")]
    [InlineData("BY JANE DOE", null)]
    [InlineData("By AFP", "AFP")]
    [InlineData("By Staff Reporter", "Staff Reporter")]
    [InlineData("From Our Correspondent", "Our Correspondent")]
    [InlineData("Reporting by Jane Doe in Kyiv; Editing by John Roe", null)]
    [InlineData("(Reporting by Jane Doe; editing by John Roe)", null)]
    [InlineData("(Reporting by Reuters; editing by John Roe)", "Reuters")]
    [InlineData("Published in Dawn, April 7th, 2022", "Dawn")]
    [InlineData("© 2022 AFP", "AFP")]
    [InlineData("Copyright 2022 The Associated Press. All rights reserved.", "The Associated Press")]
    [InlineData("Reuter", "Reuter")]
    [InlineData("REUTER", "REUTER")]
    [InlineData("The Associated Press contributed to this report.", "The Associated Press")]
    [InlineData("Associated Press writers Jane Doe in Kyiv and John Roe in Moscow contributed to this report.", "Associated Press")]
    [InlineData("Jane Doe contributed reporting.", null)]
    [InlineData("Nolan McCaskill contributed.", null)]
    [InlineData("Payne reported from Oakland, Calif.; Gearan, from Washington.", null)]
    [InlineData("Jane Doe and John Roe reported from Moscow.", null)]
    [InlineData("Contributing: Jane Doe and John Roe, USA TODAY.", null)]
    [InlineData("Follow Jane Doe on Twitter @janedoe.", null)]
    [InlineData("Reporting by Jane Doe in Kyiv, John Roe in Moscow, Max Moe in London, Mary Major in Paris; Writing by Ann Poe; Editing by Sam Coe and Tim Zoe", null)]
    [InlineData("Edited by Jane Doe", null)]
    [InlineData("Roe reported from Miami. Associated Press writer Max Moe in Atlanta contributed.", "Associated Press")]
    [InlineData("Max Moe contributed reporting from Kyiv, Ukraine, and Ann Poe from London. Sam Coe contributed research.", null)]
    [InlineData("PTI JD MM", "PTI")]
    [InlineData("jd/mm/kjm", null)]
    [InlineData("© Copyright Thomson Reuters 2024", "Thomson Reuters")]
    [InlineData("With a report from Reuters", "Reuters")]
    [InlineData("This report by The Canadian Press was first published May 22, 2024.", null)]
    [InlineData("The post A title appeared first on Example News.", null)]
    [InlineData("jd/rt (AFP, dpa)", "AFP, dpa")]
    [InlineData("SOURCE Acme Corp.", "Acme Corp")]
    [InlineData("Media Contact:\nJane Doe\npress@example.org", null)]
    [InlineData("Reach Jane Doe at 555-123-4567 or jane@example.org.", null)]
    [InlineData("Published - May 22, 2024 10:15 am IST", null)]
    [InlineData("This article originally appeared on Springfield News: A title", null)]
    [InlineData("*This article was originally published on [The Conversation](https://theconversation.com).*", null)]
    [InlineData("(This story has not been edited by our staff and is auto-generated from a syndicated feed.)", null)]
    [InlineData("The views expressed in this article are the author’s own.", null)]
    [InlineData("The writer is a former ambassador.", null)]
    public void A_credit_names_the_supplier(string line, string? credit)
    {
        var parts = Parts.Read($"A title\n\n{Body}\n\n{line}\n");

        Assert.Equal($"Title|A title\nBody|{Body}\nCredit|{line}", parts.ToString());
        Assert.Equal(credit, parts.Credit);
    }

    [Theory]
    [InlineData("__Tribune.com", "Tribune.com")]
    [InlineData("_Tribune.com", "Tribune.com")]
    [InlineData(" __Tribune.com", "Tribune.com")]
    [InlineData(" (Reuters)", "Reuters")]
    [InlineData(" — AFP", "AFP")]
    [InlineData("—AFP", "AFP")]
    [InlineData(" – With inputs from PTI", "PTI")]
    [InlineData(" (With inputs from agencies)", "agencies")]
    [InlineData("\n(With inputs from agencies)", "agencies")]
    [InlineData("\n Reuter", "Reuter")]
    [InlineData(" REUTER", "REUTER")]
    [InlineData(" [With agency inputs]", "agency")]
    public void A_credit_at_the_end_of_a_paragraph_is_a_separate_paragraph(string tail, string credit)
    {
        var parts = Parts.Read($"A title\n\n{Body}{tail}");

        Assert.Equal($"Title|A title\nBody|{Body}\nCredit|{tail.Trim()}", parts.ToString());
        Assert.Equal(credit, parts.Credit);
    }

    [Theory]
    [InlineData("With input from experts, the government has drafted a law.")]
    [InlineData("By Monday")]
    [InlineData("By the time he came, they had left.")]
    [InlineData("Published in Dawn, the article says that Khan must resign.")]
    [InlineData("Published in 2019, the report was ignored.")]
    [InlineData("Via Moscow the gas reaches Europe.")]
    [InlineData("With Reuters he worked for two decades.")]
    [InlineData("“We must act.” — Putin")]
    [InlineData("He works for the Associated Press (AP)")]
    [InlineData("It was built by the state firm Rostec (Russia).")]
    [InlineData("__Why it matters__")]
    [InlineData("The court said that the firm contributed.")]
    [InlineData("He follows @janedoe.")]
    [InlineData("The agency reported from Moscow that he had left. It was wrong.")]
    [InlineData("He asked to speak to Reuters")]
    [InlineData("Jane Doe is a fellow at the Institute.")]
    [InlineData("The writer is dead.")]
    [InlineData("Source Acme Corp.")]
    [InlineData("Contact with the ship was lost.")]
    [InlineData("Getty Images sues")]
    [InlineData("The post remains vacant.")]
    [InlineData("Written by hand")]
    [InlineData("A version of this story is told in every village.")]
    [InlineData("This story was produced by the ministry, he said.")]
    [InlineData("Doe/Roe")]
    [InlineData("Jane Doe/John Roe")]
    [InlineData("Facebook")]
    [InlineData("Roe reported from Miami. It was late.")]
    public void Text_that_begins_or_ends_like_a_credit_is_body_text(string line)
    {
        var parts = Parts.Read($"{Body}\n\n{line}");

        Assert.Empty(parts.All(ParagraphKind.Credit));
        Assert.Null(parts.Credit);
    }

    [Fact]
    public void Notes_at_the_end_can_run_over_several_paragraphs()
    {
        const string About = "Jane Doe is a fellow at the Institute.";
        const string Roe = "Roe reported from Kyiv.";
        const string Version = "A version of this article appears in print.";

        Assert.Equal(
            $"Title|A title\nByline|By Jane Doe\nBody|{Body}\nCredit|{Roe}\nCredit|{About}\nCredit|{Version}\nRelated|Read more: Khan in Moscow",
            Parts.Read($"A title\n\nBy Jane Doe\n\n{Body}\n\n{Roe}\n\n{About}\n\n{Version}\n\nRead more: Khan in Moscow").ToString());
        Assert.Equal(4, Parts.Read($"A title\n\nBy Jane Doe\n\n{Body}\n\n{About}\n\n{Body}\n\n{Body}").All(ParagraphKind.Body).Count);
    }

    [Theory]
    [InlineData("author: Associated Press", "Associated Press is seeking the documents.")]
    [InlineData("author: Jane Doe", "Jane Doe was elected on Monday.")]
    [InlineData("author: Jane Doe", "Jane Doe’s book is out.")]
    public void A_last_paragraph_that_names_the_author_can_be_body_text(string author, string line) =>
        Assert.Equal([Body, line], Parts.Read($"---\n{author}\n---\n\n{Body}\n\n{line}").All(ParagraphKind.Body));

    [Fact]
    public void A_text_of_one_paragraph_is_not_a_note_about_its_author()
    {
        const string Line = "Jane Doe is running for president.";

        Assert.Equal([Line], Parts.Read($"---\nauthor: Jane Doe\n---\n\n{Line}").All(ParagraphKind.Body));
    }

    [Theory]
    [InlineData("(Jane Doe/The Washington Post)")]
    [InlineData("[File: Jane Doe/Reuters]")]
    [InlineData("Jane Doe / Reuters")]
    [InlineData("AP Photo/Jane Doe")]
    [InlineData("AFP via Getty Images")]
    [InlineData("Facebook/Jane Doe")]
    [InlineData("Jane Doe/LinkedIn.")]
    [InlineData("Getty Images/Jane Doe")]
    [InlineData("Getty Images.")]
    public void A_line_that_names_the_source_of_a_picture_is_a_credit(string line)
    {
        var parts = Parts.Read($"{Body}\n\n{line}\n\n{Body}");

        Assert.Equal($"Body|{Body}\nCredit|{line}\nBody|{Body}", parts.ToString());
        Assert.Null(parts.Credit);
    }

    [Fact]
    public void A_picture_credit_is_not_the_credit_of_the_text()
    {
        var parts = Parts.Read($"A title\n\nPhoto: AFP\n\n{Body}");

        Assert.Equal($"Title|A title\nCredit|Photo: AFP\nBody|{Body}", parts.ToString());
        Assert.Null(parts.Credit);
    }

    [Theory]
    [InlineData(".(", 200_000)]
    [InlineData("(", 200_000)]
    [InlineData("_", 200_000)]
    [InlineData(".__a ", 100_000)]
    [InlineData("\n\nA", 100_000)]
    [InlineData("\n\nRead more", 50_000)]
    [InlineData("\n\n(Reuters", 50_000)]
    [InlineData("\r", 200_000)]
    [InlineData("UNPAIRED SURROGATE", 100_000)]
    [InlineData("\0\n\n", 100_000)]
    [InlineData("A ", 100_000)]
    [InlineData("A, ", 100_000)]
    [InlineData("\"", 200_000)]
    public void Paragraphs_of_hostile_texts_lie_within_the_text(string unit, int times)
    {
        // An attribute argument cannot contain an unpaired surrogate.
        var text = string.Concat(Enumerable.Repeat(unit.Replace("UNPAIRED SURROGATE", "\uD800", StringComparison.Ordinal), times));

        _ = Parts.Read(text);
        _ = Parts.Read("A title\n\n" + text + "\n\n" + Body);
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => SeedReader.Read("A title\n\n" + Body, cancelled.Token));
    }
}
