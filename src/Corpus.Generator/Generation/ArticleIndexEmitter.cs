using Corpus.Generator.Settings;
using Corpus.Text.Names;

namespace Corpus.Generator.Generation;

/// <summary>Emits the classes of folders, and the index of articles: the article of each row of the table of articles in the code.</summary>
internal static class ArticleIndexEmitter
{
    // The compiler's time and memory for a switch grow faster than the number of its arms, and the runtime compiles all of it when one arm is first used.
    private const int MaxSwitchArms = 32;

    // A tooltip shows the summary.
    private const int MaxPathsInSummary = 4;

    /// <summary>Emits the file.</summary>
    public static void Emit(SourceOutput output, ArticleIndex index, CorpusOptions options, Omission omitted)
    {
        if (omitted == Omission.Articles)
        {
            index = new ArticleIndex(default, HasPack: false, default);
        }

        var code = CodeWriter.CreateFile().OpenNamespace(options);
        code.Line("static partial class Articles").Open();
        code.Line($"private static ulong? Pack => {(index.HasPack ? "TextPack" : "null")};").Line();
        var continued = options.Continued.Count == 0
            ? "global::System.Array.Empty<Article.Collection>()"
            : $"new Article.Collection[] {{ {string.Join(", ", options.Continued.Select(name => $"(Article.Collection)global::{name}.Articles.All"))} }}";
        code.Line($"private static Article.Collection[] Continued => {continued};").Line();
        EmitFolders(code, index.Folders);
        EmitSwitches(code, [.. index.Properties.Select(property => property.Length == 0 ? "null" : "Articles." + property)]);
        code.Close().Close();
        output.AddSource("Articles.g.cs", code.ToSourceText());
    }

    // The classes of folders. The files of articles continue them, but only one declaration can have the documentation.
    private static void EmitFolders(CodeWriter code, EquatableArray<FolderName> folders)
    {
        var depth = 0;
        foreach (var folder in folders)
        {
            var classes = folder.Name.Split('.');
            for (; depth >= classes.Length; depth--)
            {
                code.Close().Line();
            }

            var paths = folder.Paths.Take(MaxPathsInSummary).Select(path => $"<c>{XmlDoc.Escape(path)}</c>").ToList();
            if (folder.Paths.Count > MaxPathsInSummary)
            {
                paths.Add($"{Literal.From(folder.Paths.Count - MaxPathsInSummary)} more");
            }

            code.Line($"/// <summary>The articles in {string.Join(", ", paths)}: a property for each.</summary>");
            code.Line("public static partial class " + classes[classes.Length - 1]).Open();
            depth = classes.Length;
        }

        for (; depth > 0; depth--)
        {
            code.Close();
        }

        if (folders.Count > 0)
        {
            code.Line();
        }
    }

    // A tree of switches, from its leaves to its root. All except the root are in a nested class, so that they take no name that an article could have.
    private static void EmitSwitches(CodeWriter code, string[] arms)
    {
        var divisor = 1;
        for (var level = 0; arms.Length > MaxSwitchArms; level++)
        {
            var pages = new string[(arms.Length + MaxSwitchArms - 1) / MaxSwitchArms];
            code.Line("private static partial class Pages").Open();
            for (var page = 0; page < pages.Length; page++)
            {
                var name = $"Level{Literal.From(level)}Page{Literal.From(page)}";
                pages[page] = $"Pages.{name}(index)";
                if (page > 0)
                {
                    code.Line();
                }

                EmitSwitch($"internal static Article? {name}", page * MaxSwitchArms);
            }

            code.Close().Line();
            arms = pages;
            divisor *= MaxSwitchArms;
        }

        EmitSwitch("private static Article? At", 0);

        void EmitSwitch(string method, int start) => code.Switch(
            $"{method}(int index) => {(divisor == 1 ? "index" : $"(index / {Literal.From(divisor)})")}",
            [.. new ArraySegment<string>(arms, start, Math.Min(MaxSwitchArms, arms.Length - start)).Select((arm, i) => $"{Literal.From(start + i)} => {arm}"), "_ => null"]);
    }
}
