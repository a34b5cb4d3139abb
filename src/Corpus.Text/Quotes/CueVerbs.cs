namespace Corpus.Text.Quotes;

/// <summary>The verbs that report what somebody said, with each inflection.</summary>
internal static class CueVerbs
{
    /// <summary>Regular verbs of speech, in the plain form.</summary>
    private const string RegularSpeech =
        "add ask claim state note report comment remark answer reply respond reveal claim confirm declare argue assert allege "
        + "announce insist contend maintain caution warn predict stress emphasize emphasise underline underscore explain clarify "
        + "concede acknowledge admit advise assure promise pledge vow recall recount conclude continue suggest propose observe "
        + "mention joke quip tweet retweet post email e-mail text complain lament cry shout yell scream whisper mutter murmur exclaim "
        + "interject repeat reiterate reaffirm recommend request urge plead opine muse wonder reason retort counter object "
        + "protest proclaim pronounce inform signal testify elaborate expound demand order boast brag gush sigh snap laugh "
        + "chime confess charge deny disclose estimate hint imply indicate inquire lecture narrate persist relate "
        + "remind theorize speculate stipulate summarize summarise surmise vent volunteer caption chant riff deadpan crack "
        + "address affirm appeal beg bemoan chide confide correct echo enthuse estimate fume grumble holler "
        + "intone jest agree point marvel moan notify outline profess question rant rebut recite refute scoff stammer utter "
        + "conclude headline invoke tease decry exhort "
        + "instruct implore intimate intone rail rejoin ruminate smirk thunder trumpet declare believe attest cite shrug "
        + "bark growl roar sneer sniff snort sob wail bellow bluster blurt beseech certify communicate contest convey depose deplore "
        + "grouse gripe project forecast guess guarantee hypothesize implore insinuate interrupt iterate maintain orate posit postulate preach prophesy reassure "
        + "stutter submit televise threaten toast type warble joke apologize apologise hail blog cable phone";

    /// <summary>Irregular verbs of speech: every form.</summary>
    private static readonly string[] IrregularSpeech =
    [
        "say says said saying", "tell tells told telling", "write writes wrote written writing", "read reads read reading",
        "think thinks thought thinking", "speak speaks spoke spoken speaking", "swear swears swore sworn swearing",
        "begin begins began begun beginning", "admit admits admitted admitting",
        "quip quips quipped quipping", "feel feels felt feeling", "know knows knew knowing",
        "quote quotes quoted quoting", "brag brags bragged bragging", "blog blogs blogged blogging", "forecast forecasts forecast forecasting",
        "refer refers referred referring", "rebut rebuts rebutted rebutting", "submit submits submitted submitting",
        "warn warns warned warning", "mean means meant meaning", 
        "snap snaps snapped snapping", "beg begs begged begging", "chat chats chatted chatting",
        "sum sums summed summing", "sing sings sang sung singing", "bet bets bet betting", 
        "jot jots jotted jotting",
    ];

    /// <summary>Verbs that report speech with a particle after them: every form.</summary>
    private static readonly string[] WithParticle =
    [
        "put puts put putting", "go goes went gone going", "fire fires fired firing", "shoot shoots shot shooting", "hit hits hit hitting",
        "cut cuts cut cutting", "jump jumps jumped jumping", "break breaks broke breaking", "pipe pipes piped piping", "spit spits spat spitting",
    ];

    /// <summary>Regular verbs that report words while judging or naming.</summary>
    private const string RegularJudgement =
        "accuse acclaim applaud assail attack attribute berate blame blast brand call castigate celebrate characterize characterise "
        + "chastise cheer condemn consider criticize criticise credit dub deem defend define deny denounce depict deride describe dismiss "
        + "disparage endorse excoriate fault hammer invoke label laud liken lambast lambaste mock name paint portray praise "
        + "rebuke reject regard reprimand ridicule salute savage scold skewer slam smear taunt tout trash view "
        + "vilify welcome compare complain joke judge advocate aim assess back boast compliment consider "
        + "commend declare decry deliver demonstrate detail discuss dispute doubt draw emphasize examine explore favor favour fear "
        + "highlight hope identify insult issue list note oppose perceive play promote push raise recognize recognise refuse rip "
        + "release seek share sound style support talk target term thank title treat trumpet unveil use value "
        + "knock lash lecture mischaracterize misrepresent rally reference remember repudiate resist urge want worry "
        + "challenge champion cheer cite claim demand dream embrace encourage envision fret hate help imagine "
        + "predict profess push regret require respond stress tag tell tie trace wish wonder emphasise "
        + "confront contrast vow pitch promise pledge rejoice rant rail bash pan hype hurl heckle pronounce proclaim "
        + "suggest summarize warn";

    /// <summary>Irregular verbs that report words while judging: every form.</summary>
    private static readonly string[] IrregularJudgement =
    [
        "show shows showed shown showing", "see sees saw seen seeing", "give gives gave given giving", "make makes made making", "use uses used using", "find finds found finding",
        "slam slams slammed slamming", "dub dubs dubbed dubbing", "label labels labeled labelled labeling labelling", "rip rips ripped ripping",
        "pan pans panned panning", "bring brings brought bringing", "draw draws drew drawn drawing", "deny denies denied denying",
        "vilify vilifies vilified vilifying", "tag tags tagged tagging", "refer refers referred referring", "cast casts cast casting",
        "seek seeks sought seeking", "hold holds held holding", "get gets got getting", "fret frets fretted fretting",
    ];

    /// <summary>Forms that are nouns, too; after a determiner or possessive they are no cue.</summary>
    private const string Nouns =
        "claim claims state states note notes report reports comment comments remark remarks answer answers reply replies tweet tweets post posts "
        + "email emails text texts charge charges request requests demand demands order orders question questions promise promises pledge "
        + "pledges vow vows call calls joke jokes offers address addresses appeal appeals reason reasons point points object objects "
        + "protest protests crack cracks estimate estimates lecture lectures shout shouts cry cries echo echoes caution warning warnings saying "
        + "writing reading meaning finding findings attack attacks blame credit defense label labels brand brands talk issue issues list hope "
        + "hopes fear fears doubt view views support play plays target targets term terms title titles value use back aim name names read "
        + "begin messages cable snap laugh fire contest blog forecast shot headline feeling putting thought "
        + "signal signals think thinking volunteer counter whisper yell help dream wish challenge pitch rally push release share draw sound "
        + "hammer fault mock paint savage slam smear trash compliment detail dispute rip lash reference want worry champion cheer "
        + "regret tie trace contrast bash hype pan saw cast hold held felt left found hit show shows shooting building rant blast opening";

    /// <summary>Every form of every cue verb.</summary>
    public static IEnumerable<(string Word, SpeechTerm Term)> All
    {
        get
        {
            foreach (var verb in RegularSpeech.Split(' '))
            {
                foreach (var (form, term) in Inflections(verb))
                {
                    yield return (form, term | SpeechTerm.Speech);
                }
            }

            foreach (var verb in RegularJudgement.Split(' '))
            {
                foreach (var (form, term) in Inflections(verb))
                {
                    yield return (form, term | SpeechTerm.Judgement);
                }
            }

            foreach (var row in IrregularSpeech)
            {
                foreach (var (form, term) in Forms(row))
                {
                    yield return (form, term | SpeechTerm.Speech);
                }
            }

            foreach (var row in IrregularJudgement)
            {
                foreach (var (form, term) in Forms(row))
                {
                    yield return (form, term | SpeechTerm.Judgement);
                }
            }

            foreach (var row in WithParticle)
            {
                foreach (var (form, term) in Forms(row))
                {
                    yield return (form, term | SpeechTerm.Speech | SpeechTerm.WithParticle);
                }
            }

            foreach (var noun in Nouns.Split(' '))
            {
                yield return (noun, SpeechTerm.NounToo);
            }

            foreach (var form in Forms("quote quotes quoted quoting"))
            {
                yield return (form.Word, SpeechTerm.ObjectSpeaks);
            }
        }
    }

    private static IEnumerable<(string Word, SpeechTerm Term)> Inflections(string verb)
    {
        var stem = verb;
        var third = verb + "s";
        var past = verb + "ed";
        var last = verb[verb.Length - 1];
        if (last == 'e')
        {
            stem = verb.Substring(0, verb.Length - 1);
            past = verb + "d";
        }
        else if (last == 'y' && "aeo".IndexOf(verb[verb.Length - 2]) < 0)
        {
            third = verb.Substring(0, verb.Length - 1) + "ies";
            past = verb.Substring(0, verb.Length - 1) + "ied";
        }
        else if (last is 's' or 'x' or 'z' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal))
        {
            third = verb + "es";
        }

        yield return (verb, SpeechTerm.Plain);
        yield return (third, SpeechTerm.Third);
        yield return (past, SpeechTerm.Past);
        yield return (stem + "ing", SpeechTerm.Ing);
    }

    private static IEnumerable<(string Word, SpeechTerm Term)> Forms(string row)
    {
        var forms = row.Split(' ');
        for (var i = 0; i < forms.Length; i++)
        {
            yield return (forms[i], i == 0 ? SpeechTerm.Plain
                : i == 1 ? SpeechTerm.Third
                : forms[i].EndsWith("ing", StringComparison.Ordinal) ? SpeechTerm.Ing
                : SpeechTerm.Past);
        }
    }
}
