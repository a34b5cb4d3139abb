using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using FiveSeeds;

namespace Corpus.Generator.Tests;

/// <summary><c>ToString</c> of every record, which the debugger shows as well: one short line that does not depend on the culture.</summary>
public class ToStringTests
{
    private const string Text60 = "123456789 123456789 123456789 123456789 123456789 123456789 ";

    private static readonly Quote PriceQuote = new()
    {
        Text = "As you heard from me last week, we support the peaceful upholding of democratic principles",
        Start = 3605,
        Length = 90,
        Kind = QuoteKind.Direct,
        Speaker = new Speaker("Ned Price"),
        Attribution = new Attribution { Source = "Ned Price", SourceStart = 3570, SourceLength = 9, Cue = "told", CueStart = 3591, CueLength = 4 },
    };

    private static readonly Article Visit = new()
    {
        Id = "world/visit",
        Path = "seeds/world/visit.txt",
        Title = "The visit",
        Published = new DateOnly(2022, 2, 25),
        Text = "date 2022-02-25 The visit",
        Quotes = [PriceQuote],
    };

    private static readonly (object Record, string Line)[] Lines =
    [
        (Visit, "Article { Id = world/visit, Title = The visit, Published = 2022-02-25, Paragraphs = 0, Dates = 0, Quotes = 1 }"),
        (new Article { Id = "a" }, "Article { Id = a, Title = , Paragraphs = 0, Dates = 0, Quotes = 0 }"),
        (new Paragraph { Kind = ParagraphKind.Heading, Text = "The visit", Start = 12, Length = 9 },
            "Paragraph { Kind = Heading, Text = The visit, Start = 12, Length = 9 }"),
        (new DateMention
        {
            Text = "February 23-24 this year",
            Start = 12,
            Length = 24,
            Value = "2022-02-23/2022-02-24",
            First = new DateOnly(2022, 2, 23),
            Last = new DateOnly(2022, 2, 24),
        },
            "DateMention { Text = February 23-24 this year, Start = 12, Length = 24, Value = 2022-02-23/2022-02-24, First = 2022-02-23, " +
            "Last = 2022-02-24, Granularity = Day, Modifier = None }"),
        (new DateMention { Text = "last year", Start = -1, Granularity = DateGranularity.Year },
            "DateMention { Text = last year, Start = -1, Length = 0, Granularity = Year, Modifier = None }"),
        (PriceQuote,
            "Quote { Text = As you heard from me last week, we support the peaceful upho…, Start = 3605, Length = 90, Kind = Direct, " +
            "Speaker = Speaker { Name = Ned Price }, Attribution = Attribution { Source = Ned Price, SourceStart = 3570, SourceLength = 9, " +
            "Cue = told, CueStart = 3591, CueLength = 4 }, IsBalanced = True }"),
        (new Quote { Text = "stunt", Kind = QuoteKind.Fragment, IsBalanced = false },
            "Quote { Text = stunt, Start = 0, Length = 0, Kind = Fragment, IsBalanced = False }"),
        (PriceQuote.Attribution!,
            "Attribution { Source = Ned Price, SourceStart = 3570, SourceLength = 9, Cue = told, CueStart = 3591, CueLength = 4 }"),
        (new Attribution { Source = "he", SourceStart = 5, SourceLength = 2 }, "Attribution { Source = he, SourceStart = 5, SourceLength = 2 }"),
        (new Speaker("Ned Price"), "Speaker { Name = Ned Price }"),
        (new Citation { Article = Visit, Text = "The visit", Start = 16, Length = 9 },
            "Citation { Article = world/visit, Text = The visit, Start = 16, Length = 9 }"),
        (new ArticleQuote(Visit, new Quote { Text = "stunt", IsBalanced = false }),
            "ArticleQuote { Article = world/visit, Quote = Quote { Text = stunt, Start = 0, Length = 0, Kind = Direct, IsBalanced = False } }"),
        (new ArticleDate(Visit, new DateMention { Text = "last year", Granularity = DateGranularity.Year }),
            "ArticleDate { Article = world/visit, Date = DateMention { Text = last year, Start = 0, Length = 0, Granularity = Year, Modifier = None } }"),
        (new ConcordanceLine("before the ", "visit", " to Moscow ", 15), "    before the visit to Moscow"),
    ];

    // The parts of tr-TR and ar-SA that affect formatting. The tests run without culture data, and have to create the cultures.
    private static readonly CultureInfo[] Cultures = [CreateCulture("dd.MM.yyyy", ".", "-"), CreateCulture("dd\u200F/MM\u200F/yyyy", "\u200F/", "\u061C-")];

    [Fact]
    public void Every_record_is_one_line() => Assert.All(Lines, item => Assert.Equal(item.Line, item.Record.ToString()));

    // An article prints a summary instead, and a line of a concordance itself.
    [Fact]
    public void Every_property_of_the_other_records_is_printed() => Assert.All(
        Lines.Where(item => item.Record is not (Article or ConcordanceLine)).GroupBy(item => item.Record.GetType(), item => item.Line),
        lines => Assert.All(lines.Key.GetProperties(BindingFlags.Instance | BindingFlags.Public), property =>
            Assert.Contains(lines, line => line.Contains($" {property.Name} = ", StringComparison.Ordinal))));

    [Fact]
    public void Lines_are_the_same_in_every_culture() => Assert.All(Cultures, culture =>
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            Assert.All(Lines, item => Assert.Equal(item.Line, item.Record.ToString(), StringComparer.Ordinal));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    });

    [Fact]
    public void Days_are_printed_without_the_time_on_frameworks_without_DateOnly()
    {
        var project = CorpusProject.Create([("/home/user/MyApp/seeds/a.txt", "date 2022-04-07 A body on May 1, 1948, is a sentence.")], symbols: []);

        var article = project.Load().GetArticles().Single();

        Assert.Equal("Article { Id = a, Title = , Published = 2022-04-07, Paragraphs = 1, Dates = 1, Quotes = 0 }", article.ToString());
        var date = ((IEnumerable<object>)LoadedArticles.GetValue(article, "Dates")!).Single();
        Assert.Contains("First = 1948-05-01, Last = 1948-05-01", date.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(Text60, Text60)]
    [InlineData(Text60 + "1", Text60 + "…")]
    [InlineData("one\ntwo\r\nthree\r\n\r\nfour", "one two three four")]
    [InlineData("one\u0085two\u2028three\u2029four\0five\tsix\u001B[0m", "one two three four five six [0m")]
    [InlineData("date 2022-04-07\u00A0The “visit”", "date 2022-04-07\u00A0The “visit”")]
    public void Long_texts_are_cut_and_line_breaks_are_spaces(string text, string printed)
    {
        Assert.Equal($"Speaker {{ Name = {printed} }}", new Speaker(text).ToString());
        Assert.Equal($"Paragraph {{ Kind = Body, Text = {printed}, Start = 0, Length = 0 }}", new Paragraph { Text = text }.ToString());
        Assert.Equal(
            $"Attribution {{ Source = x, SourceStart = 0, SourceLength = 0, Cue = {printed} }}", new Attribution { Source = "x", Cue = text }.ToString());
        Assert.Equal($"Article {{ Id = , Title = {printed}, Paragraphs = 0, Dates = 0, Quotes = 0 }}", new Article { Title = text }.ToString());
    }

    [Fact]
    public void Surrogate_pairs_are_not_cut()
    {
        var text59 = Text60[..59];

        AssertPrinted(text59 + "…", text59 + "😀 and more");
        AssertPrinted(text59[..58] + "😀…", text59[..58] + "😀 and more");
        AssertPrinted("😀", "😀");
    }

    [Fact]
    public void Unpaired_surrogates_are_printed_as_they_are()
    {
        var text59 = Text60[..59];

        AssertPrinted("\uD83D", "\uD83D");
        AssertPrinted("\uDE00 and \uD83D", "\uDE00 and \uD83D");
        AssertPrinted(text59 + "\uD83D…", text59 + "\uD83D and more");
        AssertPrinted(text59 + "\uDE00…", text59 + "\uDE00\uDE00");
    }

    [Fact]
    public void An_id_is_printed_whole_on_one_line()
    {
        var article = new Article { Id = Text60 + "1\n3" };

        Assert.StartsWith($"Article {{ Id = {Text60}1 3, ", article.ToString(), StringComparison.Ordinal);
        Assert.StartsWith($"Citation {{ Article = {Text60}1 3, ", new Citation { Article = article }.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_of_a_long_text_is_short_and_costs_little()
    {
        var text = new string('x', 10_000_000);
        object[] records =
        [
            new Article { Id = "a", Title = text, Text = text },
            new Paragraph { Text = text },
            new DateMention { Text = text, Value = text },
            new Quote { Text = text, Speaker = new Speaker(text), Attribution = new Attribution { Source = text, Cue = text } },
            new Attribution { Source = text, Cue = text },
            new Speaker(text),
            new Citation { Article = new Article { Id = "a", Text = text }, Text = text },
        ];

        Assert.All(records, record =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var line = record.ToString()!;
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

            Assert.InRange(line.Length, 1, 500);
            Assert.InRange(allocated, 1, 100_000);
        });
    }

    [Fact]
    public void Values_that_a_deserializer_set_to_null_are_left_out()
    {
        Assert.Equal("Article { Title = , Paragraphs = 0, Dates = 0, Quotes = 0 }", new Article { Id = null! }.ToString());
        Assert.Equal("Citation { Text = , Start = 0, Length = 0 }", new Citation { Article = null! }.ToString());
    }

    [Fact]
    public void The_debugger_shows_the_line_of_every_record()
    {
        var records = typeof(Article).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Article).Namespace && type.GetMethod("<Clone>$") is not null).ToArray();

        Assert.Equal(GetNames(records), GetNames(Lines.Select(item => item.Record.GetType()).Distinct()));
        Assert.All(records, type => Assert.Equal("{ToString(),nq}", type.GetCustomAttribute<DebuggerDisplayAttribute>()?.Value));

        static IEnumerable<string> GetNames(IEnumerable<Type> types) => types.Select(type => type.Name).Order(StringComparer.Ordinal);
    }

    private static void AssertPrinted(string printed, string text) => Assert.Equal(
        $"Paragraph {{ Kind = Body, Text = {printed}, Start = 0, Length = 0 }}", new Paragraph { Text = text }.ToString(), StringComparer.Ordinal);

    private static CultureInfo CreateCulture(string datePattern, string dateSeparator, string negativeSign)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.ShortDatePattern = datePattern;
        culture.DateTimeFormat.DateSeparator = dateSeparator;
        culture.NumberFormat.NegativeSign = negativeSign;
        culture.NumberFormat.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
        return culture;
    }
}
