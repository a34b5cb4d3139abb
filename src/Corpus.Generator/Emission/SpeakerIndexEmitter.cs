using System.Globalization;
using System.Text;
using Corpus.Generator.Steps;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Emission;

/// <summary>Emits the index of speakers: a property for each, and the articles that quote them.</summary>
internal static class SpeakerIndexEmitter
{
    // A summary is read in a tool tip.
    private const int MaxArticlesInSummary = 8;

    /// <summary>Emits the file.</summary>
    public static void Emit(SourceProductionContext output, SpeakerTable speakers, CorpusOptions options)
    {
        if (!options.IsSupported)
        {
            return;
        }

        var code = CodeWriter.ForFile().OpenNamespace(options);
        code.Line("static partial class Speakers").Open();
        foreach (var speaker in speakers.Speakers)
        {
            Summary(code, speaker);
            code.Line($"public static Speaker {speaker.Identifier} => Collection.Speaker({Literal.Of(speaker.Name)});").Line();
        }

        code.Close().Line();
        code.Line("static partial class Articles").Open();
        var table = new StringBuilder();
        foreach (var speaker in speakers.Speakers)
        {
            table.Append('\n').Append(Indexes(speaker)).Append(' ').Append(speaker.Name);
        }

        code.Line($"private static string SpeakerTable => {Literal.OfLines(table.ToString())};");
        code.Close().Close();
        output.AddSource("Speakers.g.cs", code.ToSourceText());
    }

    private static string Indexes(SpeakerEntry speaker) =>
        string.Join(",", speaker.Places.Select(place => place.ArticleIndex.ToString(CultureInfo.InvariantCulture)));

    private static void Summary(CodeWriter code, SpeakerEntry speaker)
    {
        code.Line("/// <summary>");
        code.Line($"/// <b>{XmlDoc.Escape(speaker.Name)}</b>, quoted in:");
        var listed = 0;
        foreach (var place in speaker.Places)
        {
            if (listed == MaxArticlesInSummary)
            {
                var more = speaker.Places.Count - listed;
                code.Line($"/// <para>and {more.ToString(CultureInfo.InvariantCulture)} more</para>");
                break;
            }

            var times = place.Quotes == 1 ? "once" : place.Quotes.ToString(CultureInfo.InvariantCulture) + " times";
            code.Line($"/// <para><see cref=\"Articles.{place.ArticleIdentifier}\"/> ({times})</para>");
            listed++;
        }

        code.Line("/// </summary>");
    }
}
