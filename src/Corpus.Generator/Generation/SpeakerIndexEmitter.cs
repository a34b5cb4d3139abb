using System.Text;
using Corpus.Generator.Settings;

namespace Corpus.Generator.Generation;

/// <summary>Emits the speakers: a property for each, and a table of the articles that quote them.</summary>
internal static class SpeakerIndexEmitter
{
    // A tooltip shows the summary.
    private const int MaxArticlesInSummary = 8;

    /// <summary>Emits the files.</summary>
    public static void Emit(SourceOutput output, SpeakerTable speakers, CorpusOptions options, Omission omitted)
    {
        if (omitted == Omission.Articles)
        {
            speakers = new SpeakerTable(default, default);
        }

        output.AddSource("Speakers.g.cs", CreateProperties(speakers, options).ToSourceText());
        output.AddSource("Articles.Speakers.g.cs", CreateTable(speakers, options).ToSourceText());
    }

    private static CodeWriter CreateProperties(SpeakerTable speakers, CorpusOptions options)
    {
        var code = CodeWriter.CreateFile().OpenNamespace(options);
        code.Line("static partial class Speakers").Open();
        var isFirst = true;
        foreach (var speaker in speakers.Speakers)
        {
            if (speaker.Identifier is null)
            {
                continue;
            }

            if (!isFirst)
            {
                code.Line();
            }

            isFirst = false;
            EmitSummary(code, speaker);
            code.Line($"public static Speaker {speaker.Identifier} => Named({Literal.From(speaker.Name)});");
        }

        return code.Close().Close();
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

    private static void EmitSummary(CodeWriter code, SpeakerEntry speaker)
    {
        code.Line("/// <summary>");
        code.Line($"/// <b>{XmlDoc.Escape(speaker.Name)}</b>, quoted in:");
        for (var i = 0; i < speaker.Articles.Count; i++)
        {
            if (i == MaxArticlesInSummary)
            {
                code.Line($"/// <para>and {Literal.From(speaker.Articles.Count - i)} more</para>");
                break;
            }

            var article = speaker.Articles[i];
            var times = article.Quotes == 1 ? "once" : Literal.From(article.Quotes) + " times";
            code.Line($"/// <para><see cref=\"Articles.{article.Name}\"/> ({times})</para>");
        }

        code.Line("/// </summary>");
    }
}
