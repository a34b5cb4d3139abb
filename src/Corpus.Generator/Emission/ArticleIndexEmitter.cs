using System.Globalization;
using Corpus.Text.Names;
using Corpus.Generator.Steps;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Emission;

/// <summary>Emits the index of articles: by id, and by place in the order of paths.</summary>
internal static class ArticleIndexEmitter
{
    /// <summary>Emits the file.</summary>
    public static void Emit(SourceProductionContext output, NameTable names, CorpusOptions options)
    {
        if (!options.IsSupported)
        {
            return;
        }

        var code = CodeWriter.ForFile().OpenNamespace(options);
        code.Line("static partial class Articles").Open();
        code.Line($"private const int Count = {names.Names.Count.ToString(CultureInfo.InvariantCulture)};").Line();

        code.Line("/// <summary>The article of an id; null where the corpus has none.</summary>");
        code.Line("/// <param name=\"id\">The path of its file below the seeds folder, with <c>/</c> and without extension; upper and lower case are different.</param>");
        code.Line("/// <exception cref=\"global::System.ArgumentNullException\"><paramref name=\"id\"/> is null.</exception>");
        code.Switch("public static Article? Find(string id) => id",
        [
            .. names.Names.Select(name => $"{Literal.Of(name.Id)} => {name.Identifier}"),
            "null => throw new global::System.ArgumentNullException(nameof(id))",
            "_ => null",
        ]).Line();
        code.Switch("private static Article? At(int index) => index",
        [
            .. names.Names.Select(name => $"{name.Index.ToString(CultureInfo.InvariantCulture)} => {name.Identifier}"),
            "_ => null",
        ]);
        code.Close().Close();
        output.AddSource("Articles.g.cs", code.ToSourceText());
    }
}
