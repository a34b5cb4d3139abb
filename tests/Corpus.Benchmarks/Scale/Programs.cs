namespace Corpus.Benchmarks.Scale;

/// <summary>The three programs that <see cref="RunReport"/> compares. Each prints the milliseconds since the start of Main and a checksum.</summary>
internal static class Programs
{
    public const string RuntimeConfig = """
        { "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" } } }
        """;

    private const string Main = """
        using System;
        using System.Diagnostics;
        using System.Globalization;
        using System.IO;
        using System.Linq;

        internal static partial class Program
        {
            private static void Main(string[] args)
            {
                var start = Stopwatch.GetTimestamp();
                var checksum = args[0] switch
                {
                    "start" => First(args[1]),
                    "all" => All(args[1]),
                    "save" => Save(args[1]),
                    _ => throw new ArgumentException("Unknown work: " + args[0]),
                };
                Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture) + " " + checksum);
            }
        }

        """;

    private const string Generated = """
        internal static partial class Program
        {
            private static long First(string folder) => MyApp.Corpus.Articles.All[0].Dates.Sum(date => date.Text.Length);

            private static long All(string folder) => MyApp.Corpus.Articles.All.Sum(article =>
                article.Dates.Sum(date => date.Text.Length + (date.First?.DayNumber ?? 0L)) + article.Quotes.Sum(quote => quote.Text.Length));

            private static long Save(string folder)
            {
                File.WriteAllBytes(Path.Combine(folder, "corpus.json"), System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(MyApp.Corpus.Articles.All));
                return 0;
            }
        }
        """;

    private const string Json = """
        #nullable enable
        internal sealed record Article(string Id, string Path, string? Title, DateOnly? Published, string? Dateline, string? Credit, string Text, Paragraph[] Paragraphs, DateMention[] Dates, Quote[] Quotes);
        internal sealed record Paragraph(int Kind, string Text, int Start, int Length);
        internal sealed record DateMention(string Text, int Start, int Length, string? Value, DateOnly? First, DateOnly? Last, int Granularity, int Modifier);
        internal sealed record Quote(string Text, int Start, int Length, int Kind, Speaker? Speaker, Attribution? Attribution, bool IsBalanced);
        internal sealed record Attribution(string Source, int SourceStart, int SourceLength, string? Cue, int? CueStart, int? CueLength);
        internal sealed record Speaker(string Name);

        [System.Text.Json.Serialization.JsonSerializable(typeof(Article[]))]
        internal sealed partial class Context : System.Text.Json.Serialization.JsonSerializerContext;

        internal static partial class Program
        {
            private static Article[] Read(string folder) =>
                System.Text.Json.JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(folder, "corpus.json")), Context.Default.ArticleArray)!;

            private static long First(string folder) => Read(folder)[0].Dates.Sum(date => date.Text.Length);

            private static long All(string folder) => Read(folder).Sum(article =>
                article.Dates.Sum(date => date.Text.Length + (date.First?.DayNumber ?? 0L)) + article.Quotes.Sum(quote => quote.Text.Length));

            private static long Save(string folder) => 0;
        }
        """;

    private const string Texts = """
        #nullable enable
        internal static partial class Program
        {
            private static Corpus.Text.SeedArticle Read(string file) => Corpus.Text.SeedReader.Read(File.ReadAllText(file));

            private static System.Collections.Generic.IEnumerable<string> Files(string folder) =>
                Directory.GetFiles(Path.Combine(folder, "seeds")).Order(StringComparer.Ordinal);

            private static long First(string folder)
            {
                var article = Read(Files(folder).First());
                return article.Dates.Sum(date => article.Text.Substring(date.Start, date.Length).Length);
            }

            private static long All(string folder) => Files(folder).Select(Read).Sum(article =>
                article.Dates.Sum(date => article.Text.Substring(date.Start, date.Length).Length + DayNumber(date.First))
                + article.Quotes.Sum(quote => article.Text.Substring(quote.Start, quote.Length).Length));

            private static long DayNumber(Corpus.Text.CalendarDate? date) => date is { } day ? new DateOnly(day.Year, day.Month, day.Day).DayNumber : 0;

            private static long Save(string folder) => 0;
        }
        """;

    /// <summary>The code of a program.</summary>
    public static string GetCode(ProgramKind kind) => Main + kind switch
    {
        ProgramKind.Generated => Generated,
        ProgramKind.Json => Json,
        ProgramKind.Texts => Texts,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The compiler arguments that a program needs in addition to its code.</summary>
    public static IEnumerable<string> GetArguments(ProgramKind kind, SeedFolder folder, bool asResources) => kind switch
    {
        ProgramKind.Generated => folder.GetGeneratorArguments(asResources),
        ProgramKind.Json => [$"/analyzer:\"{Compiler.JsonGenerator}\""],
        ProgramKind.Texts => [$"/reference:\"{Compiler.CorpusText}\""],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
