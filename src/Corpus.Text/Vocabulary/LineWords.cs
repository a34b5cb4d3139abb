namespace Corpus.Text.Vocabulary;

/// <summary>Words and marks that distinguish titles, headings and the ends of articles from sentences.</summary>
internal static class LineWords
{
    /// <summary>Words after a number that make it a time of day: "2 p.m."</summary>
    public static readonly string[] PartsOfDay = ["a.m.", "p.m.", "a.m", "p.m", "am", "pm"];

    /// <summary>Lines that end a press release.</summary>
    public static readonly string[] EndMarks =
        ["###", "# # #", "#####", "-30-", "- 30 -", "–30–", "– 30 –", "-ends-", "- ends -", "–ends–", "– ends –", "ends", "-end-", "- end -", "end of release", "enditem", "-0-"];

    /// <summary>Abbreviations at the end of a line, whose full stop does not make the line a sentence.</summary>
    public static readonly string[] Abbreviations = ["co", "corp", "dept", "est", "etc", "inc", "jr", "llc", "ltd", "no", "sr", "st", "vs"];
}
