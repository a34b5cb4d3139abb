namespace Corpus.Text.Vocabulary;

/// <summary>Places that datelines name. They are accepted even if they are not in capitals or have few letters ("Islamabad:", "OSLO:").</summary>
internal static class DatelinePlaces
{
    /// <summary>Lower-case words within names of places: "Rio de Janeiro".</summary>
    public static readonly string[] Particles =
        ["ad", "al", "am", "and", "bin", "da", "de", "del", "di", "do", "du", "el", "la", "las", "le", "los", "of", "on", "sur", "the", "upon"];

    private static readonly HashSet<string> Names = new(
        (
        // Capitals and seats of international organisations.
        "abu dhabi|abuja|accra|addis ababa|algiers|amman|amsterdam|ankara|antananarivo|ashgabat|asmara|astana|asunción|athens|baghdad|baku|bamako|bangkok|"
        + "beijing|beirut|belgrade|berlin|bern|bishkek|bogota|bogotá|brasilia|bratislava|brussels|bucharest|budapest|buenos aires|cairo|canberra|caracas|"
        + "chisinau|colombo|copenhagen|dakar|damascus|delhi|dhaka|djibouti|doha|dublin|dushanbe|freetown|geneva|guatemala city|hanoi|harare|havana|helsinki|"
        + "islamabad|jakarta|jerusalem|juba|kabul|kampala|kathmandu|khartoum|kiev|kigali|kingston|kinshasa|kuala lumpur|kuwait city|kyiv|la paz|lima|lisbon|"
        + "ljubljana|lome|london|luanda|lusaka|luxembourg|madrid|male|managua|manama|manila|maputo|mexico city|minsk|mogadishu|monrovia|montevideo|moscow|"
        + "muscat|n’djamena|n'djamena|nairobi|naypyitaw|new delhi|niamey|nicosia|oslo|ottawa|ouagadougou|panama city|paris|phnom penh|podgorica|"
        + "port-au-prince|prague|pretoria|pristina|pyongyang|quito|rabat|ramallah|reykjavik|riga|riyadh|rome|san josé|san salvador|sanaa|santiago|sarajevo|"
        + "seoul|singapore|skopje|sofia|stockholm|suva|taipei|tallinn|tashkent|tbilisi|tegucigalpa|tehran|tel aviv|the hague|thimphu|tirana|tokyo|tripoli|"
        + "tunis|ulaanbaatar|united nations|vaduz|valletta|vatican city|vienna|vientiane|vilnius|warsaw|washington|wellington|windhoek|yaounde|yerevan|zagreb|"
        // Other cities.
        + "abbottabad|aden|aleppo|alexandria|almaty|atlanta|auckland|austin|bahawalpur|baltimore|bandung|bangalore|barcelona|basra|bengaluru|benghazi|bhopal|"
        + "birmingham|bonn|boston|brisbane|buffalo|calgary|cape town|casablanca|charleston|charlotte|chengdu|chennai|chicago|chittagong|cincinnati|cleveland|"
        + "cologne|columbus|cox’s bazar|cox's bazar|dallas|davos|denver|dera ismail khan|detroit|dnipro|donetsk|dubai|edinburgh|erbil|faisalabad|fargo|"
        + "florence|frankfurt|gaza|gaza city|ghazni|gilgit|glasgow|gujranwala|guangzhou|gwadar|hamburg|helmand|herat|hiroshima|ho chi minh city|"
        + "hong kong|honolulu|houston|hyderabad|idlib|indianapolis|istanbul|izmir|jalalabad|jeddah|jersey city|johannesburg|kandahar|kansas city|"
        + "karachi|kazan|kharkiv|kherson|kochi|kolkata|krasnodar|kunduz|lagos|lahore|larkana|las vegas|leipzig|lille|little rock|liverpool|los angeles|"
        + "lucknow|luhansk|lviv|lyon|macau|manchester|marrakesh|marseille|mazar-i-sharif|mecca|medina|melbourne|memphis|miami|milan|milwaukee|minneapolis|"
        + "mirpur|montreal|mosul|multan|mumbai|munich|muzaffarabad|mykolaiv|nablus|nagasaki|naples|nashville|new orleans|new york|newark|nice|odesa|odessa|"
        + "oklahoma city|omaha|orlando|osaka|oxford|peshawar|philadelphia|phoenix|pittsburgh|port of spain|portland|prayagraj|pune|quetta|rafah|raleigh|"
        + "rangoon|raqqa|rawalpindi|rio de janeiro|rostov-on-don|rotterdam|sacramento|saint petersburg|salt lake city|san antonio|san diego|san francisco|"
        + "san juan|sao paulo|são paulo|sargodha|seattle|sevastopol|sharm el-sheikh|shanghai|shenzhen|sialkot|simferopol|sochi|srinagar|st louis|st. louis|"
        + "st petersburg|st. petersburg|st paul|st. paul|strasbourg|stuttgart|sukkur|swat|sydney|tampa|tijuana|toronto|turin|ulan bator|vancouver|varanasi|"
        + "venice|vladivostok|volgograd|wuhan|xi’an|yangon|zaporizhzhia|zurich").Split('|'),
        StringComparer.OrdinalIgnoreCase);

    private static readonly int LongestName = Names.Max(name => name.Length);

    /// <summary>Words that occur in capitals before a colon or dash but are not places: labels and acronyms.</summary>
    private static readonly HashSet<string> NonPlaces = new(
        ("asean|brexit|covid|unesco|unicef|abstract|advisory|alert|analysis|breaking|breaking news|brief|byline|clarification|column|comment|"
        + "correction|developing|discuss|dispatch|editorial|editor’s note|editor's note|exclusive|explained|explainer|factbox|fact check|first|"
        + "flash|for the record|gallery|highlights|"
        + "headline|headlines|in brief|in pictures|insight|interview|just in|latest|letter|letters|listen|live|live updates|media|must read|news|"
        + "news analysis|note|obituary|opinion|photo|photos|podcast|poll|preview|profile|question|answer|quotes|read|read more|recap|report|"
        + "review|special report|sports|summary|the latest|timeline|top story|transcript|update|updated|updates|urgent|verdict|video|viewpoint|"
        + "warning|watch|weather|wrap|wrapup").Split('|'),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the words are a known place. Case is ignored.</summary>
    public static bool Contains(string text, int start, int end) =>
        end - start <= LongestName && Names.Contains(text.Substring(start, end - start));

    /// <summary>Whether the words are known not to be a place ("UPDATE", "EXCLUSIVE", "UNESCO"). Case is ignored.</summary>
    public static bool IsNonPlace(string text, int start, int end) =>
        end - start <= LongestName && NonPlaces.Contains(text.Substring(start, end - start));
}
