using System.Globalization;
using Corpus.Text.Names;

namespace Corpus.Generator.Generation;

/// <summary>A generated file of speakers: one for all, unless there are many. A new title then changes only the files with the speakers of its article.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Speakers">The speakers with a property, in ordinal order of name.</param>
internal sealed record SpeakerFile(string Name, EquatableArray<NamedSpeaker> Speakers)
{
    // More files cost time at each keystroke: see ArticleFile.MaxFiles.
    private const int MaxFiles = 16;

    // How many speakers share a file, if there are not too many.
    private const int SpeakersPerFile = 256;

    /// <summary>Distributes the speakers of a corpus over files.</summary>
    public static IEnumerable<SpeakerFile> Split(SpeakerTable table, NameTable names)
    {
        NamedSpeaker[] speakers = [.. table.Speakers.Where(speaker => speaker.Identifier is not null).Select(speaker => NamedSpeaker.Create(speaker, names))];
        var count = SharedFiles.Count(speakers.Length, SpeakersPerFile, MaxFiles);
        if (count == 1)
        {
            return [new SpeakerFile("Speakers", new(speakers))];
        }

        // The hyphen distinguishes the name from every identifier.
        return speakers
            .GroupBy(speaker => SharedFiles.Hash(speaker.Speaker.Name) % (uint)count)
            .OrderBy(file => file.Key)
            .Select(file => new SpeakerFile("Speakers.Shared-" + file.Key.ToString("00", CultureInfo.InvariantCulture), new([.. file])));
    }
}

/// <summary>A speaker, with what the tooltip says of their articles.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Articles">The names of the first articles' properties after <c>Articles.</c>.</param>
internal sealed record NamedSpeaker(SpeakerEntry Speaker, EquatableArray<string> Articles)
{
    // In a tooltip.
    private const int MaxArticles = 8;

    /// <summary>Looks up the names of the articles.</summary>
    public static NamedSpeaker Create(SpeakerEntry speaker, NameTable names)
    {
        var articles = new string[Math.Min(speaker.Articles.Count, MaxArticles)];
        for (var i = 0; i < articles.Length; i++)
        {
            articles[i] = names.Names[speaker.Articles[i].Index].QualifiedName;
        }

        return new NamedSpeaker(speaker, new(articles));
    }
}
