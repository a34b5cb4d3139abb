using System.Text;
using Corpus.Generator.Steps;
using Corpus.Text.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emission;

/// <summary>
/// Emits the model: the records and enumerations that are the same in every corpus. They are C# files of this project (and the enumerations of
/// Corpus.Text), of which namespace and visibility are replaced.
/// </summary>
internal static class ModelEmitter
{
    private const string EmbeddedText = nameof(EmbeddedText);

    /// <summary>What corpora of several assemblies can share.</summary>
    private static readonly string[] Records =
    [
        "Article", "Article.Collection", "Article.Contents", "Article.Slice", "Article.Source", "Article.Table", "Attribution", "Citation",
        "DateGranularity", "DateMention", "DateModifier", "Paragraph", "ParagraphKind", "Quote", "QuoteKind", "Speaker",
    ];

    /// <summary>What each has for itself.</summary>
    private static readonly string[] Indexes = ["Articles", EmbeddedText, "Passage", "Speakers"];

    /// <summary>What <c>Articles</c> works with. It is emitted within it, where no completion list shows it.</summary>
    private static readonly string[] PartsOfArticles = [EmbeddedText, "Passage"];

    private static readonly IReadOnlyList<(string Name, string[] Lines)> Templates = [.. Records.Concat(Indexes).Select(name => (name, Read(name)))];

    /// <summary>Emits a file for each template, and the marker type that records need where the framework lacks it.</summary>
    public static void Emit(SourceProductionContext output, CorpusOptions options, bool hasOwnIsExternalInit)
    {
        if (!options.IsSupported)
        {
            return;
        }

        foreach (var (name, lines) in Templates)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            if (name == EmbeddedText && !options.EmbedsTexts || options.Model is not null && Records.Contains(name))
            {
                continue;
            }

            // The two indexes continue in the files that list the corpus, whose names they would take.
            var hintName = name is "Articles" or "Speakers" ? name + ".All.g.cs" : name + ".g.cs";
            output.AddSource(hintName, Instantiate(name, lines, options));
        }

        if (options.Visibility == "public")
        {
            output.AddSource("PublicCorpus.g.cs", PublicCorpusAttribute(options));
        }

        if (!hasOwnIsExternalInit)
        {
            output.AddSource("IsExternalInit.g.cs", IsExternalInit());
        }
    }

    private static SourceText Instantiate(string name, string[] lines, CorpusOptions options)
    {
        var isPartOfArticles = PartsOfArticles.Contains(name);
        var code = CodeWriter.ForFile();
        var last = lines.Length - 1;
        for (var i = 0; i <= last; i++)
        {
            if (lines[i].StartsWith("namespace ", StringComparison.Ordinal))
            {
                // The brace that follows in the template is written here, with what else opens a namespace.
                code.OpenNamespace(options).Outdent();
                i++;
                if (isPartOfArticles)
                {
                    code.Indent().Line("static partial class Articles").Line("{");
                }
            }
            else if (isPartOfArticles && i == last)
            {
                code.Line("}").Close();
            }
            else if (IsTypeDeclaration(lines[i], out var rest))
            {
                // Once for each type, not for each part of it.
                if (name.IndexOf('.') < 0)
                {
                    code.Indent().GeneratedCode().Outdent();
                }

                code.Line("    " + (isPartOfArticles ? "private" : options.Visibility) + " " + rest);
            }
            else
            {
                code.Line(lines[i]);
            }
        }

        return code.ToSourceText();
    }

    // Types stand directly in the namespace, at the first indentation; their members do not.
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

    private static SourceText PublicCorpusAttribute(CorpusOptions options) => CodeWriter.ForFile("By this, projects that reference the assembly know that it has a corpus.")
        .Line($"[assembly: global::System.Reflection.AssemblyMetadata({Literal.Of(PublicCorpus.MetadataKey(options.Model ?? options.Namespace))}, {Literal.Of(options.Namespace)})]")
        .ToSourceText();

    private static SourceText IsExternalInit() => CodeWriter.ForFile("Records are compiled with this type, which frameworks before .NET 5 lack.")
        .Line("#if !NET5_0_OR_GREATER")
        .Line("namespace System.Runtime.CompilerServices")
        .Open()
        .GeneratedCode()
        .Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]")
        .Line("internal static class IsExternalInit")
        .Open()
        .Close()
        .Close()
        .Line("#endif")
        .ToSourceText();

    private static string[] Read(string name)
    {
        using var stream = typeof(ModelEmitter).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r", "").TrimEnd('\n').Split('\n');
    }
}
