using System.Text;
using Corpus.Generator.Settings;

namespace Corpus.Generator.Generation;

/// <summary>Emits the table of the articles that quote each speaker.</summary>
internal static class SpeakerTableEmitter
{
    /// <summary>Emits the file.</summary>
    public static void Emit(SourceOutput output, SpeakerTable speakers, CorpusOptions options, Omission omitted)
    {
        if (omitted == Omission.Articles)
        {
            speakers = new SpeakerTable(default, default);
        }

        output.AddSource("Articles.Speakers.g.cs", CreateTable(speakers, options).ToSourceText());
    }

    // A row per speaker: the indexes of the articles, separated by commas, each with * and the number of quotations if there are several, and the name. The
    // articles with more speakers are a row without a name.
    private static CodeWriter CreateTable(SpeakerTable speakers, CorpusOptions options)
    {
        var table = new StringBuilder();
        foreach (var speaker in speakers.Speakers)
        {
            AppendRow(speaker.Articles.Select(article => Literal.From(article.Index) + (article.Quotes == 1 ? "" : "*" + Literal.From(article.Quotes))), speaker.Name);
        }

        if (speakers.ArticlesWithMore.Count > 0)
        {
            AppendRow(speakers.ArticlesWithMore.Select(Literal.From), "");
        }

        var code = CodeWriter.CreateFile().OpenNamespace(options);
        code.Line("static partial class Articles").Open();
        code.Line($"private static string SpeakerTable => {Literal.FromLines(table.ToString())};");
        return code.Close().Close();

        void AppendRow(IEnumerable<string> articles, string name) => table.Append('\n').Append(string.Join(",", articles)).Append(' ').Append(name);
    }
}
