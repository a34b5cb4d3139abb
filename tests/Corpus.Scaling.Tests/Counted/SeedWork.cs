using Corpus.Generator.Generation;
using Corpus.Text.Faults;
using Corpus.Text.Names;
using Corpus.Text.Tables;

/// <summary>What a build does with seeds.</summary>
internal static class SeedWork
{
    /// <summary>Reads a seed, finds its faults, gives it a name and writes its text and tables as code.</summary>
    public static void Build(string text)
    {
        var article = SeedReader.Read(text);
        _ = FaultLimit.Apply(FaultReader.Read(article)).Count();
        TextFingerprint.Create(text);

        var path = SeedPath.From("seeds/seed.txt", null);
        var names = NameTable.Assign([NameRequest.Create(path, null, NameRequest.NameFromText(article))]);
        SpeakerTable.Create(new([QuotedSpeakers.From(path, article)]));

        var data = new ArticleData(article);
        foreach (var part in data.Parts)
        {
            Literal.From(part.Value ?? "");
        }

        foreach (var table in data.Tables)
        {
            Literal.FromLines(table.Rows);
        }

        Literal.FromLines(text);
        XmlDoc.Escape(text);
    }

    /// <summary>Gives seeds with these paths their names.</summary>
    public static void Name(string[] paths) =>
        NameTable.Assign(paths.Select(path => NameRequest.Create(SeedPath.From(path, null), null, nameFromText: null)));
}
