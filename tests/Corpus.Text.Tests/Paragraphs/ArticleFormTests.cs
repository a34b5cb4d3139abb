namespace Corpus.Text.Tests.Paragraphs;

/// <summary>Texts as different publishers write them.</summary>
public class ArticleFormTests
{
    private const string Body = "The two leaders met in the Kremlin.";

    [Theory]
    [InlineData("# A title")]
    [InlineData("#  A title  #")]
    [InlineData("## A title ##")]
    [InlineData("A title\n=======")]
    [InlineData("A title\n---")]
    public void A_Markdown_heading_is_the_title_without_its_marks(string line)
    {
        Assert.Equal("A title", Parts.Read($"{line}\n\n{Body}").Title);
        Assert.Equal("A title", Parts.Read($"{line}\n{Body}").Title);
        Assert.Equal("A title", Parts.Read($"date 2022-04-07\r\n{line}\r\n\r\n{Body}").Title);
    }

    [Fact]
    public void Markdown_headings_are_headings_whatever_follows() => Assert.Equal(
        $"Title|A title.\nBody|{Body}\nHeading|What happens next?\nBody|{Body}\nHeading|One\nHeading|Two\nHeading|Three",
        Parts.Read($"# A title.\n{Body}\n## What happens next?\n{Body}\n\nOne\n---\n### Two\n#### Three ####").ToString());

    [Theory]
    [InlineData("#1 in the charts is Khan.")]
    [InlineData("#Khan is trending.")]
    [InlineData("####### Seven marks")]
    [InlineData("Items:\n- one\n- two")]
    public void Other_marks_are_text(string line) => Assert.Equal($"Body|{Body}\nBody|{line}\nBody|{Body}", Parts.Read($"{Body}\n\n{line}\n\n{Body}").ToString());

    [Theory]
    [InlineData("POLITICS\n\nKhan visits Moscow")]
    [InlineData("WORLD NEWS\n\nKhan visits Moscow")]
    [InlineData("POLITICS\nKhan visits Moscow")]
    public void A_kicker_above_the_title_is_a_heading(string lines)
    {
        var parts = Parts.Read($"{lines}\n\n{Body}\n\n{Body}");

        Assert.Equal("Khan visits Moscow", parts.Title);
        Assert.Equal(lines.Split('\n')[0], Assert.Single(parts.All(ParagraphKind.Heading)));
    }

    [Fact]
    public void A_title_in_capitals_is_not_a_kicker() =>
        Assert.Equal("KHAN IN MOSCOW", Parts.Read($"KHAN IN MOSCOW\n\nBy Jane Doe\n\n{Body}\n\n{Body}").Title);

    [Fact]
    public void A_press_release()
    {
        var parts = Parts.Read("""
            FOR IMMEDIATE RELEASE

            Acme Opens a Factory in Boston

            BOSTON, Mass., October 29, 2024 – Acme today opened a factory. It employs 200 people and makes anvils.

            “We are proud,” said Jane Doe.

            ###

            About Acme: Acme makes anvils.
            """);

        Assert.Equal("Acme Opens a Factory in Boston", parts.Title);
        Assert.Equal("BOSTON, Mass.", parts.Dateline);
        Assert.Equal("2024-10-29", parts.Published);
        Assert.Equal(PublishedFrom.Dateline, parts.PublishedFrom);
        Assert.Equal(["FOR IMMEDIATE RELEASE"], parts.All(ParagraphKind.Byline));
        Assert.Equal(["###", "About Acme: Acme makes anvils."], parts.All(ParagraphKind.Credit));
        Assert.Equal(2, parts.All(ParagraphKind.Body).Count);
    }

    [Fact]
    public void A_report_of_a_news_agency()
    {
        var parts = Parts.Read("""
            Storm nears Florida

            By JANE DOE
            Associated Press

            PERRY, Fla. (AP) — A storm neared Florida on Monday, and thousands of people left their homes on the coast.

            “It is coming,” said John Roe.

            ___

            Associated Press writer Max Moe in Miami contributed to this report.
            """);

        Assert.Equal("Storm nears Florida", parts.Title);
        Assert.Equal(["JANE DOE"], parts.Authors);
        Assert.Equal("PERRY, Fla.", parts.Dateline);
        Assert.Equal("Associated Press", parts.Credit);
        Assert.Equal(["___", "Associated Press writer Max Moe in Miami contributed to this report."], parts.All(ParagraphKind.Credit));
    }

    [Theory]
    [InlineData("PERRY, Fla. (AP) — A storm neared.", "PERRY, Fla.", "AP")]
    [InlineData("MOSCOW, Feb 24 (Reuters) - Russia attacked.", "MOSCOW", "Reuters")]
    [InlineData("PARIS (Foreign Desk) — France voted.", "PARIS", "Foreign Desk")]
    [InlineData("SAN JOSE, Calif.--(BUSINESS WIRE)--Acme opened.", "SAN JOSE, Calif.", "BUSINESS WIRE")]
    [InlineData("LONDON, Oct. 29, 2024 /PRNewswire/ -- Acme opened.", "LONDON", "PRNewswire")]
    public void A_dateline_names_place_and_supplier(string paragraph, string place, string credit)
    {
        var parts = Parts.Read($"A title\n\n{paragraph}\n\n{Body}");

        Assert.Equal(place, parts.Dateline);
        Assert.Equal(credit, parts.Credit);
    }

    [Theory]
    [InlineData("###")]
    [InlineData("# # #")]
    [InlineData("#####")]
    [InlineData("-30-")]
    [InlineData("-ENDS-")]
    [InlineData("ENDS")]
    [InlineData("___")]
    [InlineData("Enditem")]
    [InlineData("-0-")]
    public void What_follows_an_end_mark_is_not_body_text(string mark)
    {
        var text = string.Join("\n\n", Enumerable.Repeat(Body, 4));
        Assert.Equal(
            $"Title|A title\n{string.Join('\n', Enumerable.Repeat("Body|" + Body, 4))}\nCredit|{mark}\nCredit|Contact: press@example.org",
            Parts.Read($"A title\n\n{text}\n\n{mark}\n\nContact: press@example.org").ToString());

        // In the middle, it separates two parts.
        Assert.Empty(Parts.Read($"A title\n\n{Body}\n\n{mark}\n\n{text}").All(ParagraphKind.Credit));
    }

    [Fact]
    public void A_dateline_can_follow_a_summary_and_bylines()
    {
        var parts = Parts.Read($"A title\n\n* Growth to pick up\n* Central bank on hold\n\nBy Jane Doe\n\nANKARA, Feb 11 (Reuters) - Growth will pick up.\n\n{Body}");

        Assert.Equal("ANKARA", parts.Dateline);
        Assert.Equal("Reuters", parts.Credit);
    }

    [Fact]
    public void A_release_of_PR_Newswire()
    {
        var parts = Parts.Read("""
            Acme Corp. Announces Results

            NEWS PROVIDED BY
            Acme Corp.

            May 22, 2024, 08:00 ET

            SPRINGFIELD, Ill., May 22, 2024 /PRNewswire/ -- Acme today announced results.

            Acme makes anvils.

            SOURCE Acme Corp.
            """);

        Assert.Equal("2024-05-22", parts.Published);
        Assert.Equal(PublishedFrom.Byline, parts.PublishedFrom);
        Assert.Equal("SPRINGFIELD, Ill.", parts.Dateline);
        Assert.Equal("Acme Corp", parts.Credit);
        Assert.Equal(2, parts.All(ParagraphKind.Body).Count);
    }

    [Fact]
    public void A_report_of_the_BBC()
    {
        var parts = Parts.Read($"A title\n\nPublished\n22 May 2024\n\nShare\n\nJane Doe\nMoscow correspondent\n\nImage source, Getty Images\n\n{Body}");

        Assert.Equal("2024-05-22", parts.Published);
        Assert.Equal(["Jane Doe"], parts.Authors);
        Assert.Equal([Body], parts.All(ParagraphKind.Body));
    }

    [Fact]
    public void A_placeholder_for_a_video_is_related() => Assert.Equal(
        $"Title|A title\nBody|{Body}\nRelated|[Video: Khan lands in Moscow]\nBody|{Body}", Parts.Read($"A title\n\n{Body}\n\n[Video: Khan lands in Moscow]\n\n{Body}").ToString());
}
