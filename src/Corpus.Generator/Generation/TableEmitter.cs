using System.Text;
using Corpus.Generator.Settings;
using Corpus.Generator.Templates;
using Corpus.Text.Names;
using Corpus.Text.Tables;

namespace Corpus.Generator.Generation;

/// <summary>Emits the tables in which queries find articles and date mentions without reading a text.</summary>
internal static class TableEmitter
{
    /// <summary>Emits the file.</summary>
    public static void Emit(SourceOutput output, (EquatableArray<ArticleRow> Rows, NameTable Names) corpus, CorpusOptions options, Omission omitted)
    {
        var names = omitted == Omission.Articles ? NameTable.Assign([]) : corpus.Names;
        var articles = omitted == Omission.Articles ? [] : ArticleRow.Sort(corpus.Rows, names);
        var rows = new StringBuilder();
        for (var i = 0; i < articles.Length; i++)
        {
            rows.Append('\n').Append(articles[i].Published?.ToString() ?? "-")
                .Append(' ').Append(Literal.From(articles[i].Quotes))
                .Append(' ').Append(articles[i].PackedHash ?? "-")
                .Append(' ').Append(Article.Collection.EscapeId(names.Names[i].Id));
        }

        var dates = omitted == Omission.None ? DateTable.Write(articles.Select((article, i) => (i, article.Periods)), DateTable.MaxPerArticle) : "";
        var code = CodeWriter.CreateFile().OpenNamespace(options);
        code.Line("static partial class Articles").Open();
        code.Line("// day of publication, number of quotations, hash in the text pack, id");
        code.Line($"private static string Rows => {Literal.FromLines(rows.ToString())};").Line();
        code.Line("// first day, then the mentions that begin on it: index of the article, index in the article, number of days after the first");
        code.Line($"private static string DateTable => {Literal.FromLines(dates)};");
        output.AddSource("Articles.Rows.g.cs", code.Close().Close().ToSourceText());
    }
}
