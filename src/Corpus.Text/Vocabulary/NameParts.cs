namespace Corpus.Text.Vocabulary;

/// <summary>Words at the ends of names, and words that look like names or refer to them, in lower case.</summary>
internal static class NameParts
{
    /// <summary>Parts of a name after the last name: "Martin Luther King Jr."</summary>
    public static readonly string[] Suffixes = ["jr", "sr", "ii", "iii", "iv"];

    /// <summary>Abbreviated words within a name: "St. Louis Post-Dispatch".</summary>
    public static readonly string[] Abbreviations = ["st", "ste", "ft", "mt"];

    /// <summary>Honors and degrees after a name, in capitals, which are not part of it: "Jason Beer KC".</summary>
    public static readonly string[] Postnominals = ["kc", "qc", "obe", "cbe", "mbe", "dbe", "kbe", "frs", "md", "phd", "jd", "mba", "rn", "esq", "sc"];

    /// <summary>Members of parliaments, before or after a name: "Labour MP Stephen Pound", "Diane Abbott MP".</summary>
    public static readonly string[] Members = ["mp", "mep", "msp", "mla"];

    /// <summary>Titles and roles that are also last names or end the names of newspapers: "Stephen King", "Daily Star".</summary>
    public static readonly string[] LastNames =
    [
        "king", "prince", "major", "bishop", "judge", "pope", "duke", "dean", "page", "marshal", "marshall", "sergeant", "cardinal", "child", "driver", "farmer",
        "banker", "fellow", "star", "singer", "player", "reader", "trader", "head", "price", "champion", "earl", "baron", "chancellor", "priest", "provost",
    ];

    /// <summary>Titles of courtesy: after them, even a title is a last name ("Mr. King").</summary>
    public static readonly string[] Courtesies = ["mr", "mrs", "ms", "miss", "dr", "mme"];

    /// <summary>Documents that somebody writes or says, who is the speaker: "Khan’s letter".</summary>
    public static readonly string[] Documents =
    [
        "letter", "statement", "memo", "email", "tweet", "message", "post", "book", "words", "remarks", "comments", "speech", "column", "article", "essay", "autobiography", "memoir",
    ];

    /// <summary>Descriptions of a person, which refer to the person last mentioned: "the author".</summary>
    public static readonly string[] Descriptions =
    [
        "senator", "governor", "congressman", "congresswoman", "lawmaker", "author", "star", "candidate", "nominee", "billionaire", "businessman", "mogul", "actor", "actress",
        "singer", "comedian", "frontrunner", "runner", "republican", "democrat", "champion", "captain", "skipper", "striker", "midfielder", "defender", "winger", "goalkeeper",
    ];

    /// <summary>Short forms of offices before a name, and the words for them: "Sen. Cruz" is "the senator".</summary>
    public static readonly (string Short, string Long)[] ShortTitles =
    [
        ("sen", "senator"), ("rep", "representative"), ("rep", "congressman"), ("rep", "congresswoman"), ("gov", "governor"), ("prof", "professor"), ("dr", "doctor"),
        ("gen", "general"), ("amb", "ambassador"), ("sec", "secretary"), ("col", "colonel"), ("sgt", "sergeant"), ("pm", "premier"), ("rev", "reverend"),
        ("rep", "lawmaker"), ("sen", "lawmaker"), ("mp", "lawmaker"),
    ];

    /// <summary>Bodies that have the name of a person: "the Trump campaign".</summary>
    public static readonly string[] NamedBodies = ["campaign", "administration"];

    /// <summary>Bodies of any kind, which refer to the body last mentioned: "the group".</summary>
    public static readonly string[] GeneralBodies = ["group", "company", "firm", "organization", "organisation", "agency", "newspaper", "paper", "network", "magazine", "website", "charity"];

    /// <summary>Peoples, faiths and followers, which are not the name of a person or body: "the Austrian", "Democrats".</summary>
    public static readonly HashSet<string> Groups = new(
        (
        "afghan african albanian algerian american arab argentine asian australian austrian belgian brazilian briton british bulgarian canadian chilean chinese colombian "
        + "croatian cuban czech dane dutch egyptian englishman english ethiopian european finn finnish frenchman french german greek hungarian indian indonesian "
        + "iranian iraqi irishman irish israeli italian jamaican japanese jordanian kenyan korean kurd kurdish kuwaiti latino latina lebanese libyan malaysian mexican moroccan "
        + "nigerian norwegian pakistani palestinian peruvian pole polish portuguese romanian russian saudi scot scottish serb serbian somali spaniard spanish sudanese swede "
        + "swedish swiss syrian taiwanese texan thai tunisian turk turkish ukrainian venezuelan vietnamese welshman welsh yemeni "
        + "muslim christian jew jewish catholic protestant sunni shia hindu sikh buddhist evangelical republican democrat conservative liberal tory socialist "
        + "communist nationalist unionist black white hispanic westerner").Split(' ').SelectMany(word => new[] { word, word + "s" }).Append("tories"),
        StringComparer.OrdinalIgnoreCase);
}
