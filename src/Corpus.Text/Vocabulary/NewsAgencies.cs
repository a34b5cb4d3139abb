using Corpus.Text.Characters;

namespace Corpus.Text.Vocabulary;

/// <summary>The names of those who supply texts to newspapers: news agencies, desks, and newspapers that others reprint.</summary>
internal static class NewsAgencies
{
    // Longer text is not searched for names.
    private const int MaxLength = 160;

    private static readonly HashSet<string> Names = new(
    [
        "a.a.", "aa", "aap", "accesswire", "afp", "afx", "agence france presse", "agence france-presse", "agencies", "agency", "ahram online",
        "al arabiya", "al jazeera", "aljazeera", "anadolu", "anadolu agency", "ani", "ani news", "ansa", "antara", "ap", "app", "arab news",
        "asia news network", "asian news international", "associated press", "associated press of pakistan", "axios", "bbc", "bbc news", "belga",
        "belta", "bernama", "bloomberg", "bloomberg news", "bureau report", "business wire", "cbc news", "cbs news", "cgtn", "cna", "cnbc", "cnn",
        "cp", "dawn", "dawn.com", "dna", "dow jones", "dow jones newswires", "dpa", "dw", "efe", "etx", "euronews", "express news service",
        "express tribune", "fox news", "geo news", "global times", "globe newswire", "globenewswire", "guardian", "guardian staff",
        "hindustan times", "hrnw", "ians", "ina", "indian express", "inp", "interfax", "interfax-ukraine", "ips", "irna", "isna", "itar-tass",
        "jiji", "jiji press", "kcna", "kuna", "kyodo", "kyodo news", "ltn", "lusa", "mehr", "mena", "monitoring desk", "monitoring report",
        "mt newswires", "nbc news", "ndtv", "new york times", "news agencies", "news agency", "news desk", "news wires", "newsdesk", "newswire",
        "nni", "npa", "npr", "ntb", "nyt", "online", "our correspondent", "our correspondents", "our reporter", "our special correspondent",
        "our staff reporter", "pa", "pa media", "pap", "pna", "ppi", "ppi news agency", "pr newswire", "press association", "press trust of india",
        "prnewswire", "pti", "qna", "reuter", "reuters", "rfe/rl", "ria", "ria novosti", "rt", "sana", "sapa", "sky news", "spa",
        "special correspondent", "sputnik", "staff", "staff and agencies", "staff correspondent", "staff report", "staff reporter", "staff writer",
        "syndicated feed", "tass", "the associated press", "the canadian press", "the express tribune", "the guardian", "the hill", "the hindu",
        "the indian express", "the nation", "the new york times", "the news", "the newspaper's correspondent", "the newspaper's staff reporter",
        "the newspaper’s correspondent", "the newspaper’s staff reporter", "the wall street journal", "the washington post", "thomson reuters",
        "thomson reuters foundation", "times of india", "tnn", "trend", "tribune", "tribune news service", "tt", "ukrinform", "uni", "unian",
        "united news of india", "united press international", "upi", "usa today", "vna", "voa", "wafa", "wam", "washington post", "web desk",
        "web report", "wire", "wire reports", "wire service", "wire services", "wires", "with agencies", "xinhua", "xinhua news agency", "yonhap",
    ],
    StringComparer.OrdinalIgnoreCase);

    /// <summary>The domain endings of web addresses that newspapers are credited by: "Tribune.com".</summary>
    private static readonly string[] Domains = [".com", ".org", ".net", ".news", ".info", ".tv", ".co.uk", ".com.pk", ".pk", ".in", ".ru", ".ua", ".eu"];

    private static readonly int LongestName = Names.Max(name => name.Length);

    /// <summary>Whether the words name one or more agencies and nothing else: "Reuters", "Reuters/AFP", "ANI and PTI". Case is ignored.</summary>
    public static bool Matches(string text, int start, int end)
    {
        if (end - start > MaxLength)
        {
            return false;
        }

        if (IsAgency(text, start, end))
        {
            return true;
        }

        var part = start;
        for (var i = start; i < end; i++)
        {
            var and = text[i] == ' ' && i + 5 < end && text[i + 1] == 'a' && text[i + 2] == 'n' && text[i + 3] == 'd' && text[i + 4] == ' ';
            if (!and && !(text[i] is '/' or ',' or '&' or ';' or '|' or '+'))
            {
                continue;
            }

            if (!IsAgency(text, part, i))
            {
                return false;
            }

            i += and ? 4 : 0;
            part = i + 1;
        }

        return part > start && IsAgency(text, part, end);
    }

    private static bool IsAgency(string text, int start, int end)
    {
        start = WhiteSpace.Skip(text, start, end);
        end = WhiteSpace.TrimEnd(text, start, end).End;
        return end > start && end - start <= LongestName && (Names.Contains(text.Substring(start, end - start)) || IsWebAddress(text, start, end));
    }

    private static bool IsWebAddress(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (WhiteSpace.IsBlank(text[i]) || text[i] == '@')
            {
                return false;
            }
        }

        foreach (var domain in Domains)
        {
            if (end - start > domain.Length && Term.IsAt(text, end - domain.Length, end, domain))
            {
                return true;
            }
        }

        return false;
    }
}
