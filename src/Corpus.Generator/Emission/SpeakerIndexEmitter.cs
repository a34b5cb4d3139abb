using System.Globalization;
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
            code.Line($"public static Speaker {speaker.Identifier} => new({Literal.Of(speaker.Name)});").Line();
        }

        code.Line("/// <summary>The speaker of a full name; null where the corpus quotes nobody of that name.</summary>");
        code.Line("/// <param name=\"name\">The name as <see cref=\"Speaker.Name\"/> has it; upper and lower case are different.</param>");
        code.Line("/// <exception cref=\"global::System.ArgumentNullException\"><paramref name=\"name\"/> is null.</exception>");
        code.Switch("public static Speaker? Find(string name) => name",
        [
            .. speakers.Speakers.Select(speaker => $"{Literal.Of(speaker.Name)} => {speaker.Identifier}"),
            "null => throw new global::System.ArgumentNullException(nameof(name))",
            "_ => null",
        ]).Line();

        if (speakers.Speakers.Count == 0)
        {
            code.Line("private static Speaker[] Every() => global::System.Array.Empty<Speaker>();");
        }
        else
        {
            code.Line("private static Speaker[] Every() => new Speaker[]").Open();
            foreach (var speaker in speakers.Speakers)
            {
                code.Line($"{speaker.Identifier},");
            }

            code.Close(";");
        }

        code.Close().Line();
        code.Line("sealed partial record Speaker").Open();
        code.Switch("private static int[] ArticlesQuoting(string name) => name",
        [
            .. speakers.Speakers.Select(speaker => $"{Literal.Of(speaker.Name)} => new[] {{ {Indexes(speaker)} }}"),
            "_ => global::System.Array.Empty<int>()",
        ]);
        code.Close().Close();
        output.AddSource("Speakers.g.cs", code.ToSourceText());
    }

    private static string Indexes(SpeakerEntry speaker) =>
        string.Join(", ", speaker.Places.Select(place => place.ArticleIndex.ToString(CultureInfo.InvariantCulture)));

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
