using Corpus.Generator.Settings;
using Corpus.Text.Tables;

namespace Corpus.Generator.Generation;

/// <summary>Emits a file of articles: a property for each.</summary>
internal static class ArticleEmitter
{
    private const int MaxExcerptLength = 120;

    // The emitted code:
    //
    //     static partial class Articles
    //     {
    //         public static Article ImranKhanToGoToRussia => Collection.Article(
    //             id: "…",
    //             path: "seeds/….txt",
    //             title: "…",
    //             published: "2022-02-23",
    //             // kind, start, length
    //             paragraphs: @"
    //     Title 0 37
    //     Body 39 512",
    //             …
    //             text: @"…");
    //
    // with `text: null` instead of text and tables if they do not fit into string literals, or, if the article is in the text pack:
    //
    //         public static Article ImranKhanToGoToRussia => FromPack("seeds/….txt");
    //
    // The compiler spends its time on members, expressions and arguments, whatever their size, and the runtime on methods that are called for the first
    // time. So an article is one member and few long strings, and its lists are tables (see ArticleData).

    /// <summary>Emits the file.</summary>
    public static void Emit(SourceOutput output, ArticleFile file, CorpusOptions options, Omission omitted)
    {
        if (omitted == Omission.Articles)
        {
            return;
        }

        var code = CodeWriter.CreateFile().OpenNamespace(options);
        code.Line("static partial class Articles").Open();
        var folder = "";
        for (var i = 0; i < file.Articles.Count; i++)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            var article = file.Articles[i];
            var isOtherFolder = article.Folder != folder;
            if (isOtherFolder)
            {
                CloseFolder(code, folder);
            }

            if (i > 0)
            {
                code.Line();
            }

            if (isOtherFolder)
            {
                folder = article.Folder;
                OpenFolder(code, folder);
            }

            EmitArticle(code, article, omitted == Omission.Texts);
        }

        CloseFolder(code, folder);
        code.Close().Close();
        output.AddSource($"Articles.{file.Name}.g.cs", code.ToSourceText());
    }

    private static void OpenFolder(CodeWriter code, string folder)
    {
        foreach (var identifier in ListClasses(folder))
        {
            code.Line("static partial class " + identifier).Open();
        }
    }

    private static void CloseFolder(CodeWriter code, string folder)
    {
        foreach (var _ in ListClasses(folder))
        {
            code.Close();
        }
    }

    private static string[] ListClasses(string folder) => folder.Length == 0 ? [] : folder.Split('.');

    private static void EmitArticle(CodeWriter code, NamedSeed seed, bool omitsText)
    {
        var article = seed.Article;
        EmitSummary(code, seed);
        var path = Literal.From(seed.Seed.Path.Relative);
        if (seed.Seed.IsPacked)
        {
            code.Line($"public static Article {seed.Identifier} => FromPack({path});");
            return;
        }

        code.Line($"public static Article {seed.Identifier} => Collection.Article(").Indent();
        code.Line($"id: {Literal.From(seed.Id)},");
        code.Line($"path: {path},");
        var data = new ArticleData(article);
        foreach (var part in data.Parts)
        {
            if (part.Value is { } value)
            {
                code.Line($"{part.Name}: {Literal.From(value)},");
            }
        }

        if (omitsText)
        {
            code.Line("text: null);");
        }
        else
        {
            foreach (var table in data.Tables)
            {
                if (table.Rows.Length > 0)
                {
                    code.Line("// " + table.Columns).Line($"{table.Name}: {Literal.FromLines(table.Rows)},");
                }
            }

            code.Line($"text: {Literal.FromLines(article.Text)});");
        }

        code.Outdent();
    }

    private static void EmitSummary(CodeWriter code, NamedSeed seed)
    {
        var article = seed.Article;
        code.Line("/// <summary>");
        if (article.Title is { } title)
        {
            code.Line($"/// <b>{XmlDoc.Excerpt(title, 0, title.Length, MaxExcerptLength * 2)}</b>");
        }

        foreach (var paragraph in article.Paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Body)
            {
                code.Line($"/// <para>{XmlDoc.Excerpt(article.Text, paragraph.Start, paragraph.Length, MaxExcerptLength)}</para>");
                break;
            }
        }

        var published = article.Published is { } date ? $"Published {date}" : "No date";
        code.Line(
            $"/// <para>{published}; {Count(article.Paragraphs.Count, "paragraph")}, {Count(article.Dates.Count, "date")}, " +
            $"{Count(article.Quotes.Count, "quote")}.</para>");
        code.Line($"/// <para>{XmlDoc.Escape(seed.Seed.Path.Relative)}</para>");
        code.Line("/// </summary>");
    }

    private static string Count(int count, string noun) => $"{Literal.From(count)} {noun}{(count == 1 ? "" : "s")}";
}
