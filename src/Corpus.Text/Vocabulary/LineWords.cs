namespace Corpus.Text.Vocabulary;

/// <summary>The words that decide whether a line is a title or heading, or a sentence.</summary>
internal static class LineWords
{
    /// <summary>Words in the source of a picture, at the end of a caption: "(AP Photo/Jane Doe)", "[File: AFP]".</summary>
    public static readonly string[] PictureWords =
        ["photo:", "photo by", "photograph:", "photo/", "photos/", "ap photo", "file photo", "file:", "image:", "getty images", "via getty", "via ap", "handout", "credit:", "credit.."];

    /// <summary>Words before the source of a picture that stands alone: "[File: Jane Doe/Reuters]".</summary>
    public static readonly string[] PictureLabels = ["file:", "ap photo"];

    /// <summary>Those who supply pictures, but no texts: "AFP via Getty Images".</summary>
    public static readonly string[] PictureAgencies = ["getty images", "shutterstock", "alamy", "istock", "imago", "pool/getty images", "zuma press"];

    /// <summary>Sites that pictures come from, beside the name of an account: "Facebook/Jane Doe".</summary>
    public static readonly HashSet<string> PictureSites =
        new("facebook|flickr|instagram|linkedin|telegram|tiktok|twitter|wikimedia commons|youtube".Split('|'), StringComparer.OrdinalIgnoreCase);

    /// <summary>Words after a number that make it a time of day: "2 p.m."</summary>
    public static readonly string[] PartsOfDay = ["a.m.", "p.m.", "a.m", "p.m", "am", "pm"];

    /// <summary>Lines that end a press release.</summary>
    public static readonly string[] EndMarks =
        ["###", "# # #", "#####", "-30-", "- 30 -", "–30–", "– 30 –", "-ends-", "- ends -", "–ends–", "– ends –", "ends", "-end-", "- end -", "end of release", "enditem", "-0-"];

    /// <summary>Abbreviations at the end of a line, whose full stop does not make the line a sentence.</summary>
    public static readonly string[] Abbreviations = ["co", "corp", "dept", "est", "etc", "inc", "jr", "llc", "ltd", "no", "sr", "st", "vs"];
}
