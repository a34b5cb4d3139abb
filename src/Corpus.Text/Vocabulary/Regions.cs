namespace Corpus.Text.Vocabulary;

/// <summary>Names of states and countries that follow the name of a city after a comma: "Columbus, Ohio", "Portsmouth, N.H.", "Lyon, France".</summary>
internal static class Regions
{
    private const string OneWord =
        // States of the USA, with their abbreviations, and provinces of Canada.
        "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky "
        + "louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania "
        + "tennessee texas utah vermont virginia washington wisconsin wyoming ala ariz ark calif colo conn d.c. del fla ga ill ind kan ky la mass md mich "
        + "minn miss mo mont n.c. n.d. n.h. n.j. n.m. n.y. neb nev okla ore pa r.i. s.c. s.d. tenn tex va vt w.va. wash wis wisc wyo alberta manitoba "
        + "ontario quebec saskatchewan "
        // Countries.
        + "afghanistan albania algeria argentina armenia australia austria bahrain bangladesh belarus belgium brazil britain bulgaria cambodia cameroon "
        + "canada chile china colombia croatia cuba cyprus denmark ecuador egypt england estonia ethiopia finland france germany ghana greece haiti "
        + "honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait latvia lebanon "
        + "libya lithuania malaysia mali mexico morocco nepal netherlands nigeria norway oman pakistan panama peru philippines poland portugal qatar "
        + "romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania "
        + "thailand tunisia turkey uganda ukraine uruguay venezuela vietnam wales yemen zimbabwe";

    private const string TwoWords =
        "new hampshire|new jersey|new mexico|new york|north carolina|north dakota|rhode island|south carolina|south dakota|west virginia|"
        + "british columbia|nova scotia|new brunswick|northern ireland|saudi arabia|south africa|south korea|north korea|new zealand|sri lanka|"
        + "united kingdom|united states";

    private static readonly HashSet<string> Names = new(OneWord.Split(' ').Concat(TwoWords.Split('|')), StringComparer.OrdinalIgnoreCase);
    private static readonly int LongestName = Names.Max(name => name.Length);

    /// <summary>Whether the characters are the name of a state or country. Case is ignored.</summary>
    public static bool Contains(string text, int start, int end) => end - start <= LongestName && Names.Contains(text.Substring(start, end - start));
}
