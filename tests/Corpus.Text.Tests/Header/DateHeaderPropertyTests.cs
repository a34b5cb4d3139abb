using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Text.Header;

namespace Corpus.Text.Tests.Header;

/// <summary>Properties that hold for any text, checked on random texts that resemble date headers.</summary>
public partial class DateHeaderPropertyTests
{
    private const int Cases = 50_000;

    private static readonly string[] Pieces =
    [
        "date", "Date", "DATE", "dates", " ", " ", " ", "\t", "\n", "\r\n", "\u00A0", "\uFEFF", "\u200B", "\u2028", ":", "=", "-", "–", "/", ".", ",",
        "2022-04-07", "2022-4-7", "2022-02-30", "2022", "04", "7", "13", "0000", "20220407", "٠٧", "April", "apr", "May", "may", "th", "of", "Thursday",
        "T10:00Z", "The", "palm", "(", ")", "“", "\uD83D", "😀", "\0", "é",
    ];

    [Fact]
    public void A_header_is_well_formed_if_and_only_if_it_matches_the_grammar()
    {
        foreach (var text in HeaderLikeTexts(seed: 1))
        {
            var match = Grammar().Match(text);
            var expected = match.Success && DateTime.TryParseExact(
                match.Groups[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                ? match.Groups[1].Value
                : null;

            var header = DateHeaderReader.Read(text);

            Assert.Equal(expected, header.Date?.ToString());
            Assert.Equal(expected is not null, header.Kind == DateHeaderKind.WellFormed);
        }
    }

    [Fact]
    public void Replacing_a_header_with_any_reading_makes_it_well_formed_and_keeps_the_body()
    {
        var fixes = 0;
        foreach (var text in HeaderLikeTexts(seed: 2))
        {
            var header = DateHeaderReader.Read(text);
            Assert.InRange(header.Span.Start, 0, header.Span.End);
            Assert.InRange(header.Span.End, 0, text.Length);
            Assert.InRange(header.FixSpan.End, header.FixSpan.Start, text.Length);
            Assert.InRange(header.FaultSpan.End, header.FaultSpan.Start, text.Length);
            Assert.InRange(header.BodyStart, 0, text.Length);
            Assert.Equal(header.Kind == DateHeaderKind.Malformed, header.Fault != DateHeaderFault.None);
            foreach (var reading in header.Readings)
            {
                var rest = text[header.FixSpan.End..];
                var space = rest.Length == 0 || char.IsWhiteSpace(rest[0]) ? "" : " ";
                var corrected = text[..header.FixSpan.Start] + "date " + reading + space + rest;

                var after = DateHeaderReader.Read(corrected);

                Assert.Equal(reading, after.Date);
                Assert.Equal(text[header.BodyStart..], corrected[after.BodyStart..]);
                fixes++;
            }
        }

        Assert.NotEqual(0, fixes);
    }

    private static IEnumerable<string> HeaderLikeTexts(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Cases; i++)
        {
            var pieces = Enumerable.Range(0, random.Next(1, 10)).Select(_ => Pieces[random.Next(Pieces.Length)]);
            yield return (random.Next(4) == 0 ? "" : "date ") + string.Concat(pieces);
        }
    }

    [GeneratedRegex(@"\A[\s\uFEFF]*date[ \t]+([0-9]{4}-[0-9]{2}-[0-9]{2})(?=\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Grammar();
}
