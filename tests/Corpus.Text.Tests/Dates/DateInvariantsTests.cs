using System.Text;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Tests.Dates;

/// <summary>Invariants of the mentions of any text, tested on random texts of date vocabulary.</summary>
public class DateInvariantsTests
{
    private static readonly string[] Words =
    [
        .. DateTerms.All.Select(entry => entry.Word),
        .. DateTerms.All.Select(entry => char.ToUpperInvariant(entry.Word[0]) + entry.Word[1..]),
        .. "1 2 3 5 11 13 24 29 30 31 32 98 1998 1999 2022 0000 9999 99999 00 07 1990s '90s 's ’s ' - – / . , ; : ( ) $ % 2022-04-07 4/7/98 U.S. \ud83d\ude00".Split(' '),
    ];

    private static readonly string?[] PublishedDays = [null, "2022-04-07", "2020-02-29", "0001-01-01", "9999-12-31"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Mentions_are_in_order_and_have_both_days_or_neither(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 3000; round++)
        {
            var text = RandomText(random);
            var published = PublishedDays[random.Next(PublishedDays.Length)];
            var end = 0;
            foreach (var date in DateReading.Read(text, published))
            {
                Assert.True(date.Start >= end && date.Length > 0 && date.Start + date.Length <= text.Length, text);
                Assert.Equal(date.First is null, date.Last is null);
                Assert.False(date.First > date.Last, text);
                Assert.False(date.Value is null && date.First is not null, text);
                end = date.Start + date.Length;
            }
        }
    }

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 30); count > 0; count--)
        {
            text.Append(Words[random.Next(Words.Length)]).Append(random.Next(4) == 0 ? "" : " ");
        }

        return text.ToString();
    }
}
