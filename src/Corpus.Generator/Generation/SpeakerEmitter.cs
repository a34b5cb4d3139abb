using Corpus.Generator.Settings;

namespace Corpus.Generator.Generation;

/// <summary>Emits a file of speakers: a property for each.</summary>
internal static class SpeakerEmitter
{
    /// <summary>Emits the file.</summary>
    public static void Emit(SourceOutput output, SpeakerFile file, CorpusOptions options, Omission omitted)
    {
        var code = CodeWriter.CreateFile().OpenNamespace(options);
        code.Line("static partial class Speakers").Open();
        if (omitted != Omission.Articles)
        {
            EmitProperties(code, file.Speakers);
        }

        output.AddSource(file.Name + ".g.cs", code.Close().Close().ToSourceText());
    }

    private static void EmitProperties(CodeWriter code, EquatableArray<NamedSpeaker> speakers)
    {
        for (var i = 0; i < speakers.Count; i++)
        {
            if (i > 0)
            {
                code.Line();
            }

            EmitSummary(code, speakers[i]);
            code.Line($"public static Speaker {speakers[i].Speaker.Identifier} => Named({Literal.From(speakers[i].Speaker.Name)});");
        }
    }

    private static void EmitSummary(CodeWriter code, NamedSpeaker named)
    {
        var articles = named.Speaker.Articles;
        code.Line("/// <summary>");
        code.Line($"/// <b>{XmlDoc.Escape(named.Speaker.Name)}</b>, quoted in:");
        for (var i = 0; i < named.Articles.Count; i++)
        {
            var times = articles[i].Quotes == 1 ? "once" : Literal.From(articles[i].Quotes) + " times";
            code.Line($"/// <para><see cref=\"Articles.{named.Articles[i]}\"/> ({times})</para>");
        }

        if (articles.Count > named.Articles.Count)
        {
            code.Line($"/// <para>and {Literal.From(articles.Count - named.Articles.Count)} more</para>");
        }

        code.Line("/// </summary>");
    }
}
