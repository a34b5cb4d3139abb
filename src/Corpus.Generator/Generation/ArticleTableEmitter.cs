using Corpus.Generator.Settings;
using Corpus.Text.Tables;

namespace Corpus.Generator.Generation;

/// <summary>Emits the tables in which queries find articles and date mentions without reading a text.</summary>
internal static class ArticleTableEmitter
{
    /// <summary>Emits the file.</summary>
    public static void Emit(SourceOutput output, ArticleTable table, CorpusOptions options, Omission omitted)
    {
        if (omitted == Omission.Articles)
        {
            table = ArticleTable.Empty;
        }

        var list = new ArticleList();
        foreach (var (row, id) in table.Articles)
        {
            list.Add(row.Path, id, row.Published, row.Quotes, text: null);
        }

        var dates = omitted == Omission.None ? DateTable.Write(table.Articles.Select((article, i) => (i, article.Row.Periods)), DateTable.MaxPerArticle) : "";
        var code = CodeWriter.CreateFile().OpenNamespace(options);
        code.Line("static partial class Articles").Open();
        code.Line("// day of publication, number of quotations, text in the text pack, start and length of the id in the path, path");
        code.Line($"private static string Rows => {Literal.FromLines(list.ToString())};").Line();
        code.Line("// first day, then the mentions that begin on it: row of the article, index in the article, number of days after the first");
        code.Line($"private static string DateTable => {Literal.FromLines(dates)};");
        output.AddSource("Articles.Rows.g.cs", code.Close().Close().ToSourceText());
    }
}
