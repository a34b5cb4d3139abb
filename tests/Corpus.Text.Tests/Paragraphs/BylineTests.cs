namespace Corpus.Text.Tests.Paragraphs;

public class BylineTests
{
    private const string Body = "The two leaders met in the Kremlin.";

    [Theory]
    [InlineData("By Jane Doe", "Jane Doe")]
    [InlineData("by Jane Doe", "Jane Doe")]
    [InlineData("BY JANE DOE", "JANE DOE")]
    [InlineData("By Jane Doe and John Roe", "Jane Doe; John Roe")]
    [InlineData("By Jane Doe, John Roe and Max Moe", "Jane Doe; John Roe; Max Moe")]
    [InlineData("By Jane Doe, John Roe, and Max Moe", "Jane Doe; John Roe; Max Moe")]
    [InlineData("By Jane Doe & John Roe", "Jane Doe; John Roe")]
    [InlineData("By Jane Doe and John Roe, BBC News", "Jane Doe; John Roe", "BBC News")]
    [InlineData("By Jane Doe, Associated Press", "Jane Doe", "Associated Press")]
    [InlineData("By JANE DOE Associated Press", "JANE DOE", "Associated Press")]
    [InlineData("By Jane Doe\nBBC News, Moscow", "Jane Doe", "BBC News")]
    [InlineData("By Jane Doe | The Guardian", "Jane Doe", "The Guardian")]
    [InlineData("By Jane Doe, Boston Globe", "Jane Doe", "Boston Globe")]
    [InlineData("By Jane Doe for CNN", "Jane Doe", "CNN")]
    [InlineData("By Jane Doe in Moscow and John Roe in Kyiv", "Jane Doe; John Roe")]
    [InlineData("By Jane Doe, political editor", "Jane Doe")]
    [InlineData("By Jane Doe, Foreign Correspondent", "Jane Doe")]
    [InlineData("By Jane Doe\nChief Political Correspondent", "Jane Doe")]
    [InlineData("By Dr. Jane Doe, Ph.D.", "Jane Doe")]
    [InlineData("By Ursula von der Leyen", "Ursula von der Leyen")]
    [InlineData("By Seán O’Brien and Jean-Luc Picard", "Seán O’Brien; Jean-Luc Picard")]
    [InlineData("By J. K. Rowling", "J. K. Rowling")]
    [InlineData("By Staff Reporter", "", "Staff Reporter")]
    [InlineData("By Reuters", "", "Reuters")]
    [InlineData("Written by Jane Doe", "Jane Doe")]
    [InlineData("Story by Jane Doe", "Jane Doe")]
    [InlineData("Author: Jane Doe", "Jane Doe")]
    [InlineData("**By Jane Doe**", "Jane Doe")]
    [InlineData("*By Jane Doe*", "Jane Doe")]
    [InlineData("(By Jane Doe)", "Jane Doe")]
    [InlineData("FOR IMMEDIATE RELEASE", "")]
    [InlineData("For immediate release", "")]
    [InlineData("PRESS RELEASE", "")]
    [InlineData("3 min read | By Jane Doe", "Jane Doe")]
    [InlineData("By Jane Doe • 3 min read", "Jane Doe")]
    [InlineData("Last updated at 10:15 GMT", "")]
    [InlineData("Published 3 hours ago", "")]
    [InlineData("3 hours ago", "")]
    [InlineData("4 min read", "")]
    [InlineData("22 May, 10:15", "")]
    [InlineData("Jane Doe, Staff Writer", "Jane Doe")]
    [InlineData("Jane Doe, diplomatic editor", "Jane Doe")]
    [InlineData("Jane Doe\nMoscow correspondent", "Jane Doe")]
    [InlineData("Jane Doe in Moscow and agencies", "Jane Doe", "agencies")]
    [InlineData("22 May, 5 a.m. EDT", "")]
    [InlineData("Jane Doe, The Canadian Press", "Jane Doe", "The Canadian Press")]
    [InlineData("By Jane Doe\nStaff Writer", "Jane Doe")]
    [InlineData("Posted by: Jane Doe", "Jane Doe")]
    [InlineData("Story: Jane Doe\nPictures: John Roe", "Jane Doe")]
    [InlineData("Interview by Jane Doe", "Jane Doe")]
    [InlineData("Words by Jane Doe\nPhotographs by John Roe", "Jane Doe")]
    [InlineData("Reported by: Jane Doe, Edited by: John Roe", "Jane Doe")]
    [InlineData("By JANE DOE\nand JOHN ROE", "JANE DOE; JOHN ROE")]
    [InlineData("By \nJane Doe", "Jane Doe")]
    [InlineData("By Jane Doe, Staff Reporter", "Jane Doe")]
    [InlineData("By Jane Doe, Foreign Minister of Utopia", "Jane Doe")]
    [InlineData("BY JANE DOE jane@example.org", "JANE DOE")]
    [InlineData("By Jane Doe\njane@example.org", "Jane Doe")]
    [InlineData("By Jane Doe, @jane", "Jane Doe")]
    [InlineData("By [Jane Doe](https://example.org/jane) and John Roe", "Jane Doe; John Roe")]
    [InlineData("By Jane Doe | Boston Globe", "Jane Doe", "Boston Globe")]
    [InlineData("By Al Jazeera Staff", "", "Al Jazeera")]
    [InlineData("By Reuters Staff", "", "Reuters")]
    [InlineData("By Jane Doe\nNew Delhi | Updated: 10:15 IST", "Jane Doe")]
    public void A_byline_between_title_and_body_names_the_authors(string line, string authors, string? credit = null)
    {
        var parts = Parts.Read($"A title\n\n{line}\n\n{Body}");

        Assert.Equal($"Title|A title\nByline|{line}\nBody|{Body}", parts.ToString());
        Assert.Equal(authors, string.Join("; ", parts.Authors));
        Assert.Equal(credit, parts.Credit);
        Assert.Null(parts.Published);
        Assert.Equal(PublishedFrom.None, parts.PublishedFrom);
    }

    [Theory]
    [InlineData("Published 22 May 2024", "2024-05-22")]
    [InlineData("Published: May 22, 2024", "2024-05-22")]
    [InlineData("Published on May 22, 2024 at 10:15 AM EDT", "2024-05-22")]
    [InlineData("PUBLISHED MAY 22, 2024", "2024-05-22")]
    [InlineData("Published at 10:15 on 22 May 2024", "2024-05-22")]
    [InlineData("Posted on Wednesday, May 22nd, 2024", "2024-05-22")]
    [InlineData("First published on Wed 22 May 2024 15.00 BST", "2024-05-22")]
    [InlineData("Date: 22 May 2024", "2024-05-22")]
    [InlineData("22 May 2024", "2024-05-22")]
    [InlineData("May 22, 2024", "2024-05-22")]
    [InlineData("2024-05-22", "2024-05-22")]
    [InlineData("2024-05-22T10:15:00Z", "2024-05-22")]
    [InlineData("Thursday, March 10, 2022", "2022-03-10")]
    [InlineData("Thu 10 Mar 2022 15.00 GMT", "2022-03-10")]
    [InlineData("22 May 2024, 10:15 BST", "2024-05-22")]
    [InlineData("22 May 2024\nUpdated 23 May 2024", "2024-05-22")]
    [InlineData("Updated 23 May 2024 | Published 22 May 2024", "2024-05-22")]
    [InlineData("Published 22 May 2024, updated 23 May 2024", "2024-05-22")]
    [InlineData("By Jane Doe, May 22, 2024", "2024-05-22")]
    [InlineData("By Jane Doe | May 22, 2024", "2024-05-22")]
    [InlineData("By Jane Doe\nPublished 22 May 2024", "2024-05-22")]
    [InlineData("FOR IMMEDIATE RELEASE: May 22, 2024", "2024-05-22")]
    [InlineData("Published\n22 May 2024", "2024-05-22")]
    [InlineData("Published - May 22, 2024 10:15 am IST", "2024-05-22")]
    [InlineData("May 22, 2024 / 10:15 AM EDT / CBS News", "2024-05-22")]
    [InlineData("May 22, 2024 08:00 AM Eastern Daylight Time", "2024-05-22")]
    [InlineData("May 22, 2024 10:15 am | Updated 11:20 am IST - New Delhi", "2024-05-22")]
    [InlineData("May 22, 2024 08:00 ET | Source: Acme Corp.", "2024-05-22")]
    [InlineData("Source: Xinhua\nEditor: huaxia\n2024-05-22 10:15:30", "2024-05-22")]
    [InlineData("TNN | May 22, 2024, 10:15 IST", "2024-05-22")]
    [InlineData("Our Correspondent May 22, 2024", "2024-05-22")]
    [InlineData("Jane Doe Published May 22, 2024 Updated May 23, 2024 10:15am", "2024-05-22")]
    [InlineData("By Jane Doe May 22, 2024", "2024-05-22")]
    [InlineData("Jane Doe | 22/05/2024", "2024-05-22")]
    [InlineData("Issued on: 22/05/2024 - 20:15", "2024-05-22")]
    [InlineData("22.05.2024", "2024-05-22")]
    [InlineData("FOR IMMEDIATE RELEASE\nMay 22, 2024", "2024-05-22")]
    public void A_byline_with_a_full_date_gives_the_publication_date(string line, string published)
    {
        var parts = Parts.Read($"A title\n\n{line}\n\n{Body}");

        Assert.Equal($"Title|A title\nByline|{line}\nBody|{Body}", parts.ToString());
        Assert.Equal(published, parts.Published);
        Assert.Equal(PublishedFrom.Byline, parts.PublishedFrom);
    }

    [Theory]
    [InlineData("Last updated 23 May 2024")]
    [InlineData("Updated: May 23, 2024, 10:15 a.m. ET")]
    [InlineData("Published 22 May")]
    [InlineData("Published 05/06/2024")]
    public void A_change_or_a_date_without_a_year_is_not_a_publication_date(string line)
    {
        var parts = Parts.Read($"A title\n\n{line}\n\n{Body}");

        Assert.Equal($"Title|A title\nByline|{line}\nBody|{Body}", parts.ToString());
        Assert.Null(parts.Published);
    }

    [Theory]
    [InlineData("By Monday")]
    [InlineData("By the time he came, they had left.")]
    [InlineData("By Land and by Sea")]
    [InlineData("By all means")]
    [InlineData("By The Numbers")]
    [InlineData("Published in Dawn, the article says that Khan must resign.")]
    [InlineData("Posted to Moscow in 2019")]
    [InlineData("Released prisoners came home.")]
    [InlineData("On May 22, 2024, the court ruled.")]
    [InlineData("May 22, 2024: the court rules")]
    [InlineData("Terry Pratchett, fantasy writer")]
    [InlineData("Jane Doe, chief executive")]
    [InlineData("Jane Doe")]
    [InlineData("Jane Doe in Moscow")]
    [InlineData("Spies and agencies")]
    [InlineData("Live Updates | 10:15")]
    [InlineData("May 2024")]
    [InlineData("10 years ago")]
    [InlineData("Salman Rushdie Published 2023")]
    [InlineData("Published works of Jane Doe")]
    [InlineData("Published")]
    [InlineData("London | Paris")]
    [InlineData("Words: a history")]
    [InlineData("Source: a leak")]
    [InlineData("Editor: the last of his kind")]
    public void Other_words_after_the_title_are_not_a_byline(string line)
    {
        var parts = Parts.Read($"A title\n\n{line}\n\n{Body}");

        Assert.Empty(parts.All(ParagraphKind.Byline));
        Assert.Empty(parts.Authors);
        Assert.Null(parts.Published);
    }

    [Fact]
    public void The_dates_of_a_timeline_are_not_publication_dates()
    {
        var parts = Parts.Read($"A timeline\n\nMay 22, 2024\n\n{Body}\n\nMay 23, 2024\n\n{Body}");

        Assert.Null(parts.Published);
        Assert.Empty(parts.All(ParagraphKind.Byline));
    }

    [Fact]
    public void A_byline_can_precede_the_title_or_follow_the_summary()
    {
        Assert.Equal($"Byline|By Jane Doe\nTitle|A title\nBody|{Body}", Parts.Read($"By Jane Doe\n\nA title\n\n{Body}").ToString());
        Assert.Equal(
            $"Title|A title\nBody|{Body}\nByline|Jane Doe".Replace("Jane", "By Jane", StringComparison.Ordinal) + $"\nBody|{Body}\nBody|{Body}",
            Parts.Read($"A title\n\n{Body}\n\nBy Jane Doe\n\n{Body}\n\n{Body}").ToString());
    }

    [Fact]
    public void A_byline_directly_below_the_title_is_separate() => Assert.Equal(
        $"Title|A title\nByline|By Jane Doe\nPublished 22 May 2024\nBody|{Body}",
        Parts.Read($"A title\nBy Jane Doe\nPublished 22 May 2024\n\n{Body}").ToString());

    [Theory]
    [InlineData("By\n\nJane Doe")]
    [InlineData("Written by:\n\n**Jane Doe**")]
    public void The_value_of_a_label_can_be_in_the_next_paragraph(string lines)
    {
        var parts = Parts.Read($"A title\n\n{lines}\n\nPublished\n\n22 May 2024\n\n{Body}");

        Assert.Equal(["Jane Doe"], parts.Authors);
        Assert.Equal("2024-05-22", parts.Published);
        Assert.Equal([Body], parts.All(ParagraphKind.Body));
    }

    [Fact]
    public void A_byline_without_a_label_follows_the_title_its_summary_or_another_byline()
    {
        Assert.Equal("2024-05-22", Parts.Read($"A title\n\nWhat the minister said in Moscow\n\nJane Doe, Staff Writer\n\n22 May 2024\n\n{Body}").Published);
        Assert.Equal("2024-05-22", Parts.Read($"A title\n\n{Body}\n\nBy Jane Doe\n\n22 May 2024\n\n{Body}").Published);
        Assert.Null(Parts.Read($"A title\n\n{Body}\n\n22 May 2024\n\n{Body}").Published);
        Assert.Empty(Parts.Read($"A title\n\n{Body}\n\nJane Doe, Staff Writer\n\n{Body}").Authors);
        Assert.Equal("Jane Doe, sports writer", Parts.Read($"Jane Doe, sports writer\n\n{Body}").Title);
    }

    [Fact]
    public void The_credit_is_the_supplier_beside_a_date()
    {
        Assert.Equal("TNN", Parts.Read($"A title\n\nTNN | May 22, 2024, 10:15 IST\n\n{Body}").Credit);
        Assert.Equal("Our Correspondent", Parts.Read($"A title\n\nOur Correspondent May 22, 2024\n\n{Body}").Credit);
        Assert.Equal("Xinhua", Parts.Read($"A title\n\nSource: Xinhua\n2024-05-22\n\n{Body}").Credit);
        Assert.Equal(["Jane Doe"], Parts.Read($"A title\n\nJane Doe Published May 22, 2024\n\n{Body}").Authors);

        // It can be a section as well as a name.
        Assert.Empty(Parts.Read($"A title\n\nMiddle East | May 22, 2024\n\n{Body}").Authors);
    }

    [Theory]
    [InlineData("Jane Doe is a fellow at the Institute.")]
    [InlineData("Ms. Doe is a contributing writer.")]
    [InlineData("Jane Doe reported from Moscow.")]
    public void A_note_about_the_author_below_the_byline_is_part_of_it(string note) => Assert.Equal(
        $"Title|A title\nByline|By Jane Doe\nByline|{note}\nBody|{Body}", Parts.Read($"A title\n\nBy Jane Doe\n\n{note}\n\n{Body}").ToString());

    [Theory]
    [InlineData("Roe reported from duty on Monday.")]
    [InlineData("Jane Doe reports that the town is empty.")]
    [InlineData("Reporting by the firm shows a loss.")]
    public void A_sentence_below_a_byline_is_body_text(string line) =>
        Assert.Equal([line, Body, Body], Parts.Read($"A title\n\nBy Jane Doe\n\n{line}\n\n{Body}\n\n{Body}").All(ParagraphKind.Body));

    [Fact]
    public void A_text_without_blank_lines_has_a_title_if_a_byline_follows_it()
    {
        Assert.Equal(
            $"Title|A title\nByline|By Jane Doe\nByline|May 22, 2024\nBody|{Body}\n{Body}", Parts.Read($"A title\nBy Jane Doe\nMay 22, 2024\n{Body}\n{Body}").ToString());
        Assert.Null(Parts.Read($"A title\nMay 22, 2024\n{Body}\n{Body}").Title);
    }

    [Fact]
    public void An_author_is_named_once() =>
        Assert.Equal(["Jane Doe", "John Roe"], Parts.Read($"A title\n\nBy Jane Doe and John Roe\n\n{Body}\n\n{Body}\n\n{Body}\n\nBy Jane Doe").Authors);

    [Fact]
    public void The_date_header_takes_precedence_over_a_byline_and_a_byline_over_a_dateline()
    {
        const string Dateline = "BOSTON, October 29, 2024 – The firm opened.";

        Assert.Equal("2024-05-21", Parts.Read($"date 2024-05-21\nA title\n\nPublished 22 May 2024\n\n{Dateline}").Published);
        Assert.Equal("2024-05-22", Parts.Read($"A title\n\nPublished 22 May 2024\n\n{Dateline}").Published);
        var parts = Parts.Read($"A title\n\n{Dateline}");
        Assert.Equal("2024-10-29", parts.Published);
        Assert.Equal(PublishedFrom.Dateline, parts.PublishedFrom);
        Assert.Equal("BOSTON", parts.Dateline);
        Assert.Null(Parts.Read($"date 2024-05\nA title\n\nPublished 22 May 2024\n\n{Dateline}").Published);
    }

    [Fact]
    public void Relative_dates_count_from_the_publication_date_of_a_byline()
    {
        var article = SeedReader.Read("A title\n\nPublished 22 May 2024\n\nThe two leaders met yesterday.");

        Assert.Equal("2024-05-21", Assert.Single(article.Dates).Value);
    }
}
