using System.Globalization;

namespace Corpus.Benchmarks.Scale;

/// <summary>The time of each query, compared with the same in LINQ over <c>Articles.All</c>, each in a separate process.</summary>
internal static class QueryReport
{
    private const int Repetitions = 5;

    /// <summary>The queries, with code that computes the checksum of the result, and the same in LINQ.</summary>
    private static readonly (string Name, string Query, string Linq)[] Queries =
    [
        ("number of quotations", "Quotes.All.Count", "Articles.All.Sum(article => article.Quotes.Count)"),
        ("one quotation", "Quotes.All[Quotes.All.Count / 2].Quote.Start", "Quotations().ElementAt(Quotations().Count() / 2).Quote.Start"),
        (
            "dates in a month",
            "Dates.Between(new(2012, 5, 1), new(2012, 5, 31)).Sum(item => item.Date.Start)",
            "Articles.All.SelectMany(article => article.Dates).Where(date => date.Overlaps(new(2012, 5, 1), new(2012, 5, 31))).OrderBy(date => date.First).Sum(date => date.Start)"),
        (
            "published in a month",
            "Articles.PublishedBetween(new(2011, 3, 1), new(2011, 3, 31)).Sum(article => article.Id.Length)",
            "Articles.All.Where(article => article.Published >= new DateOnly(2011, 3, 1) && article.Published <= new DateOnly(2011, 3, 31)).Sum(article => article.Id.Length)"),
        (
            "quotations of a speaker",
            "Speakers.Find(Speaker)!.Quotes().Sum(item => item.Quote.Start)",
            "Quotations().Where(item => item.Quote.Speaker?.Name == Speaker).Sum(item => item.Quote.Start)"),
        (
            "search for rare words",
            "Articles.Search(\"report 777\").Sum(hit => hit.Start)",
            "Articles.All.Select(article => article.Text.IndexOf(\"report 777 \", StringComparison.OrdinalIgnoreCase)).Where(start => start >= 0).Sum()"),
        (
            "search for a rare word",
            "Articles.Search(\"rosov\").Sum(hit => hit.Start)",
            "Articles.All.Select(article => article.Text.IndexOf(\" rosov \", StringComparison.OrdinalIgnoreCase) + 1).Where(start => start > 0).Sum()"),
        (
            "search for a frequent word",
            "Articles.Search(\"president\").Count()",
            "Articles.All.Sum(article => System.Text.RegularExpressions.Regex.Count(article.Text, \"\\\\bpresident\\\\b\", System.Text.RegularExpressions.RegexOptions.IgnoreCase))"),
    ];

    public static void Print(int[] sizes)
    {
        Console.WriteLine(
            $"Milliseconds in a separate process, median of {Repetitions}: for the first time, and once more. MB/s: the size of all texts by the time of the second.");
        var table = new Table("seeds", "query", "first", "LINQ", "ratio", "again", "LINQ", "ratio", "MB/s");
        foreach (var size in sizes)
        {
            using var folder = new SeedFolder(size);
            var asResources = size > SeedFolder.MaxLiterals;
            var megabytes = folder.Texts.Sum(text => (double)System.Text.Encoding.UTF8.GetByteCount(text)) / 1e6;
            Compiler.Compile(folder.Root, "Queries", [folder.Write("Queries.cs", CreateCode()), .. folder.GetGeneratorArguments(asResources)]);
            folder.Write("Queries.runtimeconfig.json", Programs.RuntimeConfig);
            for (var query = 0; query < Queries.Length; query++)
            {
                var runs = new Dictionary<string, List<(double First, double Again, string Checksum)>> { ["query"] = [], ["LINQ"] = [] };
                for (var i = 0; i < Repetitions; i++)
                {
                    foreach (var (kind, results) in runs)
                    {
                        var parts = ProcessRun.Start(Path.Combine(folder.Root, "Queries.dll"), kind + query.ToString(CultureInfo.InvariantCulture))
                            .Output.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                        results.Add((double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]));
                    }
                }

                if (runs.Values.SelectMany(run => run).DistinctBy(run => run.Checksum).Count() > 1)
                {
                    throw new InvalidOperationException("The results of '" + Queries[query].Name + "' differ.");
                }

                var (first, firstLinq) = (Table.Median(runs["query"].Select(run => run.First)), Table.Median(runs["LINQ"].Select(run => run.First)));
                var (again, againLinq) = (Table.Median(runs["query"].Select(run => run.Again)), Table.Median(runs["LINQ"].Select(run => run.Again)));
                table.PrintRow(
                    Table.Format(size) + (asResources ? " (Resource)" : ""), Queries[query].Name, Table.Format(first), Table.Format(firstLinq), Table.Format(firstLinq / first),
                    Table.Format(again), Table.Format(againLinq), Table.Format(againLinq / again), Table.Format(megabytes / again * 1000));
            }
        }
    }

    private static string CreateCode() => $$"""
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.Globalization;
        using System.Linq;
        using MyApp.Corpus;

        internal static class Program
        {
            private const string Speaker = "Grace Rosov";

            private static IEnumerable<ArticleQuote> Quotations() => Articles.All.SelectMany(article => article.Quotes.Select(quote => new ArticleQuote(article, quote)));

            private static long Run(string work) => work switch
            {
        {{string.Join("\n", Queries.Select((query, i) => $"        \"query{i}\" => {query.Query},\n        \"LINQ{i}\" => {query.Linq},"))}}
                _ => throw new ArgumentException("Unknown work: " + work),
            };

            private static void Main(string[] args)
            {
                var start = Stopwatch.GetTimestamp();
                var checksum = Run(args[0]);
                var first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                start = Stopwatch.GetTimestamp();
                checksum += Run(args[0]);
                var again = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{first} {again} {checksum}"));
            }
        }
        """;
}
