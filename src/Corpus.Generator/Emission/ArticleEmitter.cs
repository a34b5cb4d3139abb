using System.Globalization;
using Corpus.Generator.Steps;
using Corpus.Text.Tables;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Emission;

/// <summary>Emits a file of articles: for each the property that is the article, made of literals.</summary>
internal static class ArticleEmitter
{
    private const int ExcerptLength = 120;

    // The emitted shape:
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
    // or, where a resource has the text and the tables, `length: 3021, hash: 0x…UL` in their place.
    // The compiler's time goes into members, expressions and arguments, whatever they hold, and at run time into methods that are used for the first
    // time. So an article is one member and few long strings. Its lists are tables, which ArticleTables describes.

    /// <summary>Emits the file.</summary>
    public static void Emit(SourceProductionContext output, ArticleFile file, CorpusOptions options)
    {
        if (!options.IsSupported)
        {
            return;
        }

        var code = CodeWriter.ForFile().OpenNamespace(options);
        code.Line("static partial class Articles").Open();
        foreach (var seed in file.Articles)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            Article(code, seed);
        }

        code.Close().Close();
        output.AddSource($"Articles.{file.Name}.g.cs", code.ToSourceText());
    }

    private static void Article(CodeWriter code, NamedSeed seed)
    {
        var article = seed.Article;
        Summary(code, seed);
        code.Line($"public static Article {seed.Identifier} => Collection.Article(").Indent();
        code.Line($"id: {Literal.Of(seed.Id)},");
        code.Line($"path: {Literal.Of(seed.Seed.Path.Relative)},");
        Part("title", article.Title);
        if (article.Published is { } published)
        {
            code.Line($"published: \"{published}\",");
        }

        Part("dateline", article.Dateline);
        Part("credit", article.Credit);
        if (seed.Seed.IsEmbedded)
        {
            var hash = Templates.EmbeddedText.HashOf(article.Text).ToString("X16", CultureInfo.InvariantCulture);
            code.Line($"length: {Number(article.Text.Length)}, hash: 0x{hash}UL);");
        }
        else
        {
            Table("paragraphs", "kind, start, length", ArticleTables.Paragraphs(article));
            Table("dates", "start, length, granularity, modifier, value, first and last day", ArticleTables.Dates(article));
            Table("quotes", "start, length, kind, marks, source, cue, speaker", ArticleTables.Quotes(article));
            code.Line($"text: {Literal.OfLines(article.Text)});");
        }

        code.Outdent().Line();

        void Part(string parameter, Slice? slice)
        {
            if (slice is { } some)
            {
                code.Line($"{parameter}: {Literal.Of(article.Text, some.Start, some.End)},");
            }
        }

        void Table(string parameter, string columns, string table)
        {
            if (table.Length > 0)
            {
                code.Line("// " + columns).Line($"{parameter}: {Literal.OfLines(table)},");
            }
        }
    }

    private static void Summary(CodeWriter code, NamedSeed seed)
    {
        var article = seed.Article;
        code.Line("/// <summary>");
        if (article.Title is { } title)
        {
            code.Line($"/// <b>{XmlDoc.Excerpt(article.Text, title.Start, title.Length, ExcerptLength * 2)}</b>");
        }

        foreach (var paragraph in article.Paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Body)
            {
                code.Line($"/// <para>{XmlDoc.Excerpt(article.Text, paragraph.Start, paragraph.Length, ExcerptLength)}</para>");
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

    private static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
