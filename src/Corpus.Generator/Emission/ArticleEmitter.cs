using System.Globalization;
using Corpus.Generator.Steps;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Emission;

/// <summary>Emits a file of articles: for each the property that is the article, and what it is read from.</summary>
internal static class ArticleEmitter
{
    // A long chain of `+` is a deep tree to the compiler and everyone who walks it.
    private const int MaxPieces = 200;
    private const int ExcerptLength = 120;

    // The emitted shape:
    //
    //     static partial class Articles
    //     {
    //         public static Article ImranKhanToGoToRussia => Seeds.ImranKhanToGoToRussia.Article;
    //
    //         private static partial class Seeds
    //         {
    //             internal static class ImranKhanToGoToRussia
    //             {
    //                 internal static readonly Article Article = new Article(ReadText, ReadParagraphs, ReadDates, ReadQuotes) { Id = "…", … };
    //
    //                 private static Paragraph[] ReadParagraphs(string text) => new Paragraph[] { new(text, ParagraphKind.Title, 0, 37), … };
    //                 private static DateMention[] ReadDates(string text) => …
    //                 private static Quote[] ReadQuotes(string text) => …
    //                 private static string ReadText() => "…";
    //
    // or, where texts are kept as a resource, `ReadText() => EmbeddedText.Read("seeds/….txt", 3021, 0x…UL);`.
    // The class of a seed is initialized when its article is first used, and no other with it. Its members have names that no article can
    // have, since a member cannot be named like its class.

    /// <summary>Emits the file.</summary>
    public static void Emit(SourceProductionContext output, ArticleFile file, CorpusOptions options)
    {
        if (!options.IsSupported)
        {
            return;
        }

        var code = CodeWriter.ForFile().OpenNamespace(options);
        code.Line($"{options.Visibility} static partial class Articles").Open();
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
        var name = seed.Identifier;
        Summary(code, seed);
        code.GeneratedCode();
        code.Line($"public static Article {name} => Seeds.{name}.Article;").Line();
        code.Line("private static partial class Seeds").Open();
        code.GeneratedCode();
        code.Line($"internal static class {name}").Open();
        Record(code, seed);
        Paragraphs(code, seed.Article);
        Dates(code, seed.Article);
        Quotes(code, seed.Article);
        Text(code, seed.Seed);
        code.Close().Close();
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

    private static void Record(CodeWriter code, NamedSeed seed)
    {
        var article = seed.Article;
        code.Line("internal static readonly Article Article = new Article(ReadText, ReadParagraphs, ReadDates, ReadQuotes)").Open();
        code.Line($"Id = {Literal.Of(seed.Id)},");
        code.Line($"Path = {Literal.Of(seed.Seed.Path.Relative)},");
        Set("Title", article.Title);
        if (article.Published is { } published)
        {
            code.Line($"Published = {Date(published)},");
        }

        Set("Dateline", article.Dateline);
        Set("Credit", article.Credit);
        code.Close(";").Line();

        void Set(string property, Slice? slice)
        {
            if (slice is { } some)
            {
                code.Line($"{property} = {Literal.Of(article.Text, some.Start, some.End)},");
            }
        }
    }

    private static void Paragraphs(CodeWriter code, SeedArticle article) => Array(
        code, "Paragraph", "ReadParagraphs", article.Paragraphs, article.Text,
        paragraph => $"text, ParagraphKind.{paragraph.Kind}, {Number(paragraph.Start)}, {Number(paragraph.Length)}",
        paragraph => (paragraph.Start, paragraph.Length));

    private static void Dates(CodeWriter code, SeedArticle article) => Array(
        code, "DateMention", "ReadDates", article.Dates, article.Text,
        date => $"text, {Number(date.Start)}, {Number(date.Length)}, {Literal.Of(date.Value)}, {Date(date.First)}, {Date(date.Last)}, " +
            $"DateGranularity.{date.Granularity}, DateModifier.{date.Modifier}",
        date => (date.Start, date.Length));

    private static void Quotes(CodeWriter code, SeedArticle article) => Array(
        code, "Quote", "ReadQuotes", article.Quotes, article.Text,
        quote => $"text, {Number(quote.Start)}, {Number(quote.Length)}, QuoteKind.{quote.Kind}, " +
            $"{(quote.Speaker is { } speaker ? $"new({Literal.Of(speaker)})" : "null")}, " +
            $"{(quote.Attribution is { } attribution ? Attribution(attribution) : "null")}, {(quote.IsBalanced ? "true" : "false")}",
        quote => (quote.Start, quote.Length));

    private static string Attribution(Attribution attribution)
    {
        var source = $"new(text, {Number(attribution.Source.Start)}, {Number(attribution.Source.Length)}";
        return attribution.Cue is { } cue ? $"{source}, {Number(cue.Start)}, {Number(cue.Length)})" : source + ")";
    }

    private static void Array<T>(
        CodeWriter code, string type, string name, EquatableArray<T> items, string text, Func<T, string> arguments, Func<T, (int Start, int Length)> place)
        where T : IEquatable<T>
    {
        var header = $"private static {type}[] {name}(string text) => ";
        if (items.Count == 0)
        {
            code.Line($"{header}global::System.Array.Empty<{type}>();").Line();
            return;
        }

        code.Line($"{header}new {type}[]").Open();
        foreach (var item in items)
        {
            var (start, length) = place(item);
            code.Line($"new({arguments(item)}), // {Literal.Comment(text, start, length)}");
        }

        code.Close(";").Line();
    }

    private static void Text(CodeWriter code, Seed seed)
    {
        var text = seed.Article.Text;
        if (seed.IsEmbedded)
        {
            var hash = Templates.EmbeddedText.HashOf(text).ToString("X16", CultureInfo.InvariantCulture);
            code.Line("private static string ReadText() =>").Indent();
            code.Line($"EmbeddedText.Read({Literal.Of(seed.Path.Relative)}, {Number(text.Length)}, 0x{hash}UL);").Outdent();
        }
        else
        {
            TextLiteral(code, text);
        }
    }

    // A line of the seed, with the empty lines behind it, is a line of code, as long as there are not too many.
    private static void TextLiteral(CodeWriter code, string text)
    {
        var pieces = new List<(int Start, int End)>();
        var minLength = text.Length / MaxPieces;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' && i + 1 - start > minLength && (i + 1 == text.Length || text[i + 1] is not ('\n' or '\r')))
            {
                pieces.Add((start, i + 1));
                start = i + 1;
            }
        }

        if (start < text.Length || pieces.Count == 0)
        {
            pieces.Add((start, text.Length));
        }

        code.Line("private static string ReadText() =>").Indent();
        for (var i = 0; i < pieces.Count; i++)
        {
            code.Line(Literal.Of(text, pieces[i].Start, pieces[i].End) + (i + 1 < pieces.Count ? " +" : ";"));
        }

        code.Outdent();
    }

    private static string Date(CalendarDate? date) =>
        date is { } day ? $"new({Number(day.Year)}, {Number(day.Month)}, {Number(day.Day)})" : "null";

    private static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
