using System.Globalization;
using System.Text;
using Corpus.Generator.Steps;
using Corpus.Text.Names;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Emission;

/// <summary>Emits the index of articles: their ids, and the article of each place in the order of paths.</summary>
internal static class ArticleIndexEmitter
{
    // The compiler's time and memory for a switch grow faster than its arms, and all of it is compiled when one of them is first used.
    private const int ArmsOfSwitch = 32;

    /// <summary>Emits the file.</summary>
    public static void Emit(SourceProductionContext output, NameTable names, CorpusOptions options)
    {
        if (!options.IsSupported)
        {
            return;
        }

        var code = CodeWriter.ForFile().OpenNamespace(options);
        code.Line("static partial class Articles").Open();
        var ids = new StringBuilder();
        foreach (var name in names.Names)
        {
            ids.Append('\n').Append(Templates.Article.Collection.Row(name.Id));
        }

        code.Line($"private static string Ids => {Literal.OfLines(ids.ToString())};").Line();
        code.Line($"private static global::System.Func<string, int, ulong, Article.Source>? Read => {(options.EmbedsTexts ? "EmbeddedText.Read" : "null")};").Line();
        var continued = options.Continued.Select(name => $"(Article.Collection)global::{name}.Articles.All");
        code.Line($"private static Article.Collection[] Continued => new Article.Collection[] {{ {string.Join(", ", continued)} }};").Line();
        Switches(code, [.. names.Names.Select(name => "Articles." + name.Identifier)]);
        code.Close().Close();
        output.AddSource("Articles.g.cs", code.ToSourceText());
    }

    // A tree of switches, from its leaves to its root. All but the root stand in a class of their own, where they have no name that an article could have.
    private static void Switches(CodeWriter code, string[] arms)
    {
        var divisor = 1;
        for (var level = 0; arms.Length > ArmsOfSwitch; level++)
        {
            var pages = new string[(arms.Length + ArmsOfSwitch - 1) / ArmsOfSwitch];
            code.Line("private static partial class Pages").Open();
            for (var page = 0; page < pages.Length; page++)
            {
                var name = $"Level{Number(level)}Page{Number(page)}";
                pages[page] = $"Pages.{name}(index)";
                Switch($"internal static Article? {name}", page * ArmsOfSwitch);
                code.Line();
            }

            code.Close().Line();
            arms = pages;
            divisor *= ArmsOfSwitch;
        }

        Switch("private static Article? At", 0);

        void Switch(string method, int start) => code.Switch(
            $"{method}(int index) => {(divisor == 1 ? "index" : $"(index / {Number(divisor)})")}",
            [.. new ArraySegment<string>(arms, start, Math.Min(ArmsOfSwitch, arms.Length - start)).Select((arm, i) => $"{Number(start + i)} => {arm}"), "_ => null"]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
