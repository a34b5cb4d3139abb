namespace Corpus.Text.Tests.Dates;

/// <summary>All dates of the five real seeds.</summary>
public class SeedDatesTests
{
    public static TheoryData<string, string?, string[]> Seeds => new()
    {
        {
            "000_bc29df8f2f977982.txt", null,
            [
                "283 Sunday | XXXX-WXX-7 | - | -",
                "480 May 1, 1948 | 1948-05-01 | 1948-05-01 | 1948-05-01",
                "498 May 1, 1948 | 1948-05-01 | 1948-05-01 | 1948-05-01",
                "583 Today | - | - | -",
                "1370 February | XXXX-02 | - | -",
                "1954 March 27 | XXXX-03-27 | - | -",
            ]
        },
        {
            "001_c26f9b7254532b7b.txt", null,
            [
                "254 Monday | XXXX-WXX-1 | - | -",
                "314 April 1999 | 1999-04 | 1999-04-01 | 1999-04-30",
                "344 October | 1999-10 | 1999-10-01 | 1999-10-31",
                "459 1974 | 1974 | 1974-01-01 | 1974-12-31",
                "600 2014 | 2014 | 2014-01-01 | 2014-12-31",
                "898 this month | - | - | -",
                "1361 2015 | 2015 | 2015-01-01 | 2015-12-31",
                "1481 September 2021 | 2021-09 | 2021-09-01 | 2021-09-30",
                "1788 April 2018 | 2018-04 | 2018-04-01 | 2018-04-30",
            ]
        },
        {
            "002_5d94cc9fe877ab1b.txt", "2022-04-07",
            [
                "202 earlier this year | 2022 | 2022-01-01 | 2022-12-31",
                "495 February 23-24 this year | 2022-02-23/2022-02-24 | 2022-02-23 | 2022-02-24",
                "1073 February 25 | 2022-02-25 | 2022-02-25 | 2022-02-25",
                "1271 April 1999 | 1999-04 | 1999-04-01 | 1999-04-30",
                "2130 Tuesday | 2022-04-05 | 2022-04-05 | 2022-04-05",
                "2176 last week | 2022-W13 | 2022-03-28 | 2022-04-03",
            ]
        },
        {
            "003_e9873c998a0cbd4b.txt", null,
            [
                "27 This Month | - | - | -",
                "216 this month | - | - | -",
                "1338 second half of February 2022 | 2022-02 | 2022-02-15 | 2022-02-28",
                "1732 March 1999 | 1999-03 | 1999-03-01 | 1999-03-31",
                "1803 2003 | 2003 | 2003-01-01 | 2003-12-31",
                "1877 2011 | 2011 | 2011-01-01 | 2011-12-31",
                "1952 2017 | 2017 | 2017-01-01 | 2017-12-31",
                "2360 June 2017 | 2017-06 | 2017-06-01 | 2017-06-30",
                "2580 last year | - | - | -",
                "3202 2015 | 2015 | 2015-01-01 | 2015-12-31",
                "3365 December last year | - | - | -",
                "3452 April 2021 | 2021-04 | 2021-04-01 | 2021-04-30",
            ]
        },
        {
            "004_18656466c2d54324.txt", "2022-02-25",
            [
                "344 Thursday | 2022-02-24 | 2022-02-24 | 2022-02-24",
                "680 23-24 February | 2022-02-23/2022-02-24 | 2022-02-23 | 2022-02-24",
                "4152 Earlier today | 2022-02-25 | 2022-02-25 | 2022-02-25",
                "4496 earlier today | 2022-02-25 | 2022-02-25 | 2022-02-25",
                "4770 tonight | 2022-02-25 | 2022-02-25 | 2022-02-25",
                "4827 Wednesday night | 2022-02-23 | 2022-02-23 | 2022-02-23",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Finds_exactly_the_expected_dates(string file, string? published, string[] expected)
    {
        var text = Text.Tests.Seeds.Text(file);
        var body = published is null ? 0 : text.IndexOf(published, StringComparison.Ordinal) + published.Length;

        var found = DateReading.Read(text, published, body).Select(date =>
            $"{date.Start} {text.Substring(date.Start, date.Length)} | {date.Value ?? "-"} | {date.First?.ToString() ?? "-"} | {date.Last?.ToString() ?? "-"}");

        Assert.Equal(expected, found);
    }
}
