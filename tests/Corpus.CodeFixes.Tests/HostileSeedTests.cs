using System.Globalization;
using Corpus.Generator.Tests;
using Corpus.Generator.Tests.Diagnostics;

namespace Corpus.CodeFixes.Tests;

/// <summary>Texts of hostile pieces in random order. Every run uses the same texts.</summary>
public class HostileSeedTests
{
    private static readonly string[] Pieces =
    [
        "date ", "Date: ", "2022-02-30", "07/04/2022", "February 30, 2022", "31 April", "“", "”", "\"", "''", "``", "‘", "’", "«", "»", "said", "Price ", ", ", ". ",
        "We support them", "\n", "\r\n\r\n", "\n\n", "\u2028", "\u0085", " ", "\t", "\0", "\u200B", "\uFEFF", "{0}", "*/", "\"\"\"", "]]>", "&", "<script>", "\\u000A",
        "٢٠٢٢", "😀", "\u202E", "#",
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, 40)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task Diagnostics_are_within_the_text_and_fixes_change_it(int number)
    {
        var random = new Random(number);
        var texts = Enumerable.Range(0, 8).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => PickPiece(random)))).ToList();
        var seeds = texts.Select((text, i) => InMemoryText.From(text, $"/project/seeds/{i}.txt")).ToList();

        foreach (var diagnostic in await Analysis.RunAsync(seeds))
        {
            var name = Path.GetFileNameWithoutExtension(diagnostic.Location.GetLineSpan().Path);
            var text = texts[int.Parse(name, CultureInfo.InvariantCulture)];
            Assert.StartsWith("CORPUS", diagnostic.Id, StringComparison.Ordinal);
            Assert.InRange(diagnostic.Location.SourceSpan.End, 0, text.Length);
            Assert.DoesNotContain(diagnostic.GetMessage(), c => char.IsControl(c));
        }

        foreach (var text in texts)
        {
            using var workspace = new SeedWorkspace();
            var document = workspace.Add(text);
            foreach (var action in await SeedWorkspace.GetActionsAsync(new SeedCodeFix(), document))
            {
                var after = (await SeedWorkspace.ApplyAsync(action))[document.FilePath!];
                Assert.NotEqual(text, after);
            }
        }
    }

    // Sometimes half of a surrogate pair.
    private static string PickPiece(Random random) => random.Next(50) == 0 ? "\uD800" : Pieces[random.Next(Pieces.Length)];
}
