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
        var continued = options.Continued.Select(name => $"(Article.Collection)global::{name}.Articles.All");
        code.Line($"private static Article.Collection[] Continued => new Article.Collection[] {{ {string.Join(", ", continued)} }};").Line();
        var pages = (names.Names.Count + ArmsOfSwitch - 1) / ArmsOfSwitch;
        code.Switch(
            $"private static Article? At(int index) => (index / {Number(ArmsOfSwitch)})",
            [.. Enumerable.Range(0, pages).Select(page => $"{Number(page)} => Pages.At{Number(page)}(index)"), "_ => null"]).Line();
        code.Line("private static class Pages").Open();
        for (var page = 0; page < pages; page++)
        {
            code.Switch(
                $"internal static Article? At{Number(page)}(int index) => index",
                [
                    .. PageOf(names, page).Select(name => $"{Number(name.Index)} => Articles.{name.Identifier}"),
                    "_ => null",
                ]).Line();
        }

        code.Close();
        code.Close().Close();
        output.AddSource("Articles.g.cs", code.ToSourceText());
    }

    private static IEnumerable<ArticleName> PageOf(NameTable names, int page)
    {
        for (var i = page * ArmsOfSwitch; i < Math.Min(names.Names.Count, (page + 1) * ArmsOfSwitch); i++)
        {
            yield return names.Names[i];
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
