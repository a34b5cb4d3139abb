using System.Text;
using Corpus.Generator.Settings;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Generation;

/// <summary>
/// Emits the code that is the same in every corpus: the records and enums, and the fixed parts of <c>Articles</c> and <c>Speakers</c>. The templates are
/// C# files of this project, and the enums of Corpus.Text; only their namespace and visibility are replaced.
/// </summary>
internal static class TemplateEmitter
{
    /// <summary>Types that corpora of several assemblies can share.</summary>
    private static readonly string[] Records =
    [
        "Article", "Article.Collection", "Article.Collection.Queries", "Article.Collection.Search", "Article.Contents", "Article.FrontMatter", "Article.Index",
        "Article.LazyList", "Article.Printer", "Article.Slice", "Article.StoredText", "Article.Table", "Article.TextPack", "ArticleDate", "ArticleQuote",
        "Attribution", "Citation", "ConcordanceLine", "DateGranularity", "DateMention", "DateModifier", "Paragraph", "ParagraphKind", "Passage", "Passage.Window",
        "PublishedFrom", "Quote", "QuoteKind", "SearchOptions", "Speaker", "TokenizedText",
    ];

    /// <summary>Types that each assembly has for itself.</summary>
    private static readonly string[] Indexes = ["Articles", "Dates", "Quotes", "Speakers"];

    /// <summary>Types that only <c>Article</c> uses. They are emitted inside it, so that no completion list shows them.</summary>
    private static readonly string[] NestedInArticle = ["Passage", "Passage.Window", "TokenizedText"];

    private static readonly IReadOnlyList<(string Name, string[] Lines)> Templates = [.. Records.Concat(Indexes).Select(name => (name, ReadTemplate(name)))];

    /// <summary>Emits a file for each template, and the announcement of a public corpus.</summary>
    public static void Emit(SourceOutput output, CorpusOptions options)
    {
        foreach (var (name, lines) in Templates)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            if (IsNeeded(name, options))
            {
                output.AddSource(GetHintName(name), Instantiate(name, lines, options));
            }
        }

        if (options.Visibility == Visibility.Public)
        {
            output.AddSource("PublicCorpus.g.cs", CreateAnnouncement(options));
        }
    }

    private static bool IsNeeded(string name, CorpusOptions options) => options.SharedRecords is null || !Records.Contains(name);

    // "Articles.g.cs" and "Speakers.g.cs" are the files with the members that depend on the seeds.
    private static string GetHintName(string name) => name is "Articles" or "Speakers" ? name + ".All.g.cs" : name + ".g.cs";

    private static SourceText Instantiate(string name, string[] lines, CorpusOptions options)
    {
        var isNested = NestedInArticle.Contains(name);
        var code = CodeWriter.CreateFile();
        var last = lines.Length - 1;
        var isOpen = false;
        for (var i = 0; i <= last; i++)
        {
            if (lines[i].StartsWith("namespace ", StringComparison.Ordinal))
            {
                // Writes the template's opening brace as well, which is on the next line.
                code.OpenNamespace(options).Outdent();
                i++;
                continue;
            }

            if (isNested && !isOpen && lines[i].StartsWith("    ", StringComparison.Ordinal) && !lines[i].StartsWith("    using ", StringComparison.Ordinal))
            {
                code.Indent().Line("partial record Article").Line("{");
                isOpen = true;
            }

            if (isNested && i == last)
            {
                code.Line("}").Close();
            }
            else if (IsTypeDeclaration(lines[i], out var rest))
            {
                // Once per type, not once per part of it.
                if (name.IndexOf('.') < 0)
                {
                    code.Indent().GeneratedCode().Outdent();
                }

                code.Line("    " + (isNested ? "private" : Format(options.Visibility)) + " " + rest);
            }
            else
            {
                code.Line(lines[i]);
            }
        }

        return code.ToSourceText();
    }

    // Types are directly in the namespace, indented once; their members are indented further.
    private static bool IsTypeDeclaration(string line, out string rest)
    {
        foreach (var visibility in (string[])["    internal ", "    public "])
        {
            if (line.StartsWith(visibility, StringComparison.Ordinal))
            {
                rest = line.Substring(visibility.Length);
                return true;
            }
        }

        rest = "";
        return false;
    }

    private static string Format(Visibility visibility) => visibility switch
    {
        Visibility.Internal => "internal",
        Visibility.Public => "public",
    };

    private static SourceText CreateAnnouncement(CorpusOptions options)
    {
        var key = ReferencedCorpus.GetKey(options.SharedRecords ?? options.Namespace);
        var code = CodeWriter.CreateFile("Tells referencing projects that this assembly exposes a corpus.")
            .Line($"[assembly: global::System.Reflection.AssemblyMetadata({Literal.From(key)}, {Literal.From(options.Namespace)})]");
        if (options.SharedRecords is null && options.Fields.Count > 0)
        {
            var fieldsKey = ReferencedCorpus.GetFieldsKey(options.Namespace);
            code.Line($"[assembly: global::System.Reflection.AssemblyMetadata({Literal.From(fieldsKey)}, {Literal.From(FieldSettings.Format(options.Fields))})]");
        }

        return code.ToSourceText();
    }

    private static string[] ReadTemplate(string name)
    {
        using var stream = typeof(TemplateEmitter).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r", "").TrimEnd('\n').Split('\n');
    }
}
