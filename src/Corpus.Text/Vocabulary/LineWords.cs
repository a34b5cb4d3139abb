namespace Corpus.Text.Vocabulary;

/// <summary>The words that decide whether a line is a title or heading, or a sentence.</summary>
internal static class LineWords
{
    /// <summary>Words in the source of a picture, at the end of a caption: "(AP Photo/Jane Doe)", "[File: AFP]".</summary>
    public static readonly string[] PictureWords =
        ["photo:", "photo by", "photograph:", "photo/", "photos/", "ap photo", "file photo", "file:", "image:", "getty images", "via getty", "via ap", "handout", "credit:"];

    /// <summary>Words after a number that make it a time of day: "2 p.m."</summary>
    public static readonly string[] PartsOfDay = ["a.m.", "p.m.", "a.m", "p.m", "am", "pm"];

    /// <summary>Lines that end a press release.</summary>
    public static readonly string[] EndMarks =
        ["###", "# # #", "#####", "-30-", "- 30 -", "–30–", "– 30 –", "-ends-", "- ends -", "–ends–", "– ends –", "ends", "-end-", "- end -", "end of release"];

    /// <summary>Abbreviations at the end of a line, whose full stop does not make the line a sentence.</summary>
    public static readonly string[] Abbreviations = ["co", "corp", "dept", "est", "etc", "inc", "jr", "llc", "ltd", "no", "sr", "st", "vs"];
}
