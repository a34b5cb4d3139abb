namespace Corpus.Text.Vocabulary;

/// <summary>The verbs that can be the cue of an attribution, with all inflected forms.</summary>
internal static class CueVerbs
{
    /// <summary>Regular verbs of speech: the plain form.</summary>
    private const string RegularSpeech =
        "acknowledge add address advise affirm agree allege allude announce answer apologise apologize appeal apprise argue ask assert "
        + "assure attest aver avow bark believe bellow bemoan beseech blurt bluster boast cable caution certify chant charge chide chime "
        + "cite claim clarify comment communicate complain concede conclude confess confide confirm contend continue convey correct "
        + "counter crack cry deadpan declare decry demand deplore depose disclose echo elaborate email emphasise emphasize enthuse "
        + "estimate exclaim exhort explain expound fume gripe grouse growl grumble guarantee guess gush hail hint holler hypothesize "
        + "implore imply indicate inform inquire insinuate insist instruct interject interrupt intimate intone invoke iterate jest joke "
        + "lament laugh lecture maintain marvel mention moan murmur muse mutter narrate note notify object observe opine orate order "
        + "outline persist plead pledge posit post postulate preach predict proclaim profess project promise pronounce prophesy propose "
        + "protest ponder question rail rant reaffirm reason reassure recall recite reckon recommend recount refute reiterate rejoin remark "
        + "remind repeat reply report request respond retaliate retort retweet reveal riff roar ruminate scoff scream shout shrug sigh signal smirk "
        + "sneer sniff snort sob speculate stammer state stipulate stress stutter suggest summarise summarize surmise tease testify text "
        + "theorize threaten thunder toast trumpet tweet type underline underscore urge utter vent volunteer vow warble whisper wonder "
        + "yell";

    /// <summary>Irregular verbs of speech: all forms.</summary>
    private static readonly string[] IrregularSpeech =
    [
        "admit admits admitted admitting", "beg begs begged begging", "bet bets bet betting", "blog blogs blogged blogging",
        "brag brags bragged bragging", "chat chats chatted chatting", "feel feels felt feeling",
        "forecast forecasts forecast forecasting", "jot jots jotted jotting", "quip quips quipped quipping",
        "quote quotes quoted quoting", "read reads read reading", "rebut rebuts rebutted rebutting", "refer refers referred referring",
        "say says said saying", "sing sings sang sung singing", "snap snaps snapped snapping", "speak speaks spoke spoken speaking",
        "submit submits submitted submitting", "sum sums summed summing", "swear swears swore sworn swearing", "tell tells told telling",
        "think thinks thought thinking", "understand understands understood understanding", "warn warns warned warning", "write writes wrote written writing",
    ];

    /// <summary>Verbs that report speech only with a particle ("went on"): all forms.</summary>
    private static readonly string[] WithParticle =
    [
        "break breaks broke breaking", "cut cuts cut cutting", "fire fires fired firing", "go goes went gone going",
        "hit hits hit hitting", "jump jumps jumped jumping", "pipe pipes piped piping", "point points pointed pointing",
        "put puts put putting", "shoot shoots shot shooting", "spit spits spat spitting",
    ];

    /// <summary>Regular verbs that report words while judging or naming: the plain form.</summary>
    private const string RegularJudgment =
        "acclaim accuse advocate applaud assail assess assume attack attribute bash berate blame blast brand call castigate celebrate "
        + "challenge champion characterise characterize chastise cheer commend compare compliment condemn confront consider contrast "
        + "credit criticise criticize deem defend define demonstrate denounce depict deride describe discuss dismiss disparage dispute "
        + "doubt encourage endorse envision examine excoriate explore express fault favor fear flay hammer hate heckle highlight hope "
        + "hurl hype identify imagine introduce invite insult judge knock lambast lambaste lash laud liken mischaracterize misrepresent mock oppose paint perceive "
        + "pitch portray praise promote raise rally rap rebuke recognise recognize reference refuse regard regret reject rejoice remember "
        + "reprimand repudiate resist ridicule rubbish rue salute scold share skewer slate smear support talk taunt term thank "
        + "tout trash view voice want welcome wish worry";

    /// <summary>Irregular verbs that report words while judging or naming: all forms.</summary>
    private static readonly string[] IrregularJudgment =
    [
        "deny denies denied denying", "dub dubs dubbed dubbing", "find finds found finding", "fret frets fretted fretting",
        "label labels labeled labelled labeling labelling", "pan pans panned panning", "refer refers referred referring",
        "rip rips ripped ripping", "seek seeks sought seeking", "slam slams slammed slamming",
        "vilify vilifies vilified vilifying",
    ];

    /// <summary>Forms that are also nouns. After a determiner or possessive, they are not cues.</summary>
    private const string Nouns =
        "address addresses answer answers appeal appeals attack attacks bash bet bets blame blast blog blogs brand brands break breaks "
        + "cable call calls caution challenge champion chant chants charge charges cheer claim claims comment comments compliment "
        + "contrast counter counters crack cracks credit cries cry cut cuts demand demands dispute disputes doubt doubts echo email "
        + "emails estimate estimates fault faults fear fears feeling finding finds fire fires forecast found hammer hint hints hit hits "
        + "hope hopes hype joke jokes jump jumps label labels lament laments lash laugh lecture lectures lists moan moans mock murmur "
        + "murmurs note notes object objects order orders outline outlines paint pan pitch pledge pledges point points post posts promise "
        + "promises protest protests putting question questions raises rallies rally rant rap raps read reading reads reason reasons rebukes "
        + "reference regret regrets remark remarks replies reply report reports request requests rip roar roars salutes saying scream "
        + "screams share shares shooting shot shout shouts sigh sighs signal signals slam slams slate slates smear smears snap sneer "
        + "sneers sob sobs state states stresses support talk talks term terms text texts think thought thunder toast toasts trash tweet "
        + "tweets type types use uses view views voice voices volunteer volunteers vow vows want warning whisper whispers wish wishes "
        + "worries worry writing yell";

    /// <summary>Nouns for words that were said: cues in "Khan's claim that".</summary>
    private const string CueNouns =
        "accusation accusations admission allegation allegations announcement answer argument arguments assertion assertions assessment assurance boast "
        + "boasts call calls characterization characterisation charge charges claim claims comment comments complaint complaints comparison concession "
        + "conclusion confession contention conviction criticism declaration declarations demand demands denial description dictum editorial explanation "
        + "finding insistence insult joke language letter line mantra memo message motto observation opinion phrase pledge pledges prediction predictions "
        + "proclamation pronouncement promise promises proposal question questions quip recommendation refrain remark remarks reply response retort "
        + "slogan speech statement statements suggestion suggestions testimony threat threats tweet tweets view views vow vows warning warnings words";

    /// <summary>All forms of all cue verbs and the nouns that are cues. A form may occur several times.</summary>
    public static IEnumerable<(string Word, SpeechTerm Term)> All =>
        WithTerm(RegularSpeech.Split(' ').SelectMany(Inflections), SpeechTerm.Speech)
            .Concat(WithTerm(IrregularSpeech.SelectMany(Forms), SpeechTerm.Speech))
            .Concat(WithTerm(WithParticle.SelectMany(Forms), SpeechTerm.Speech | SpeechTerm.WithParticle))
            .Concat(WithTerm(Forms("quote quotes quoted quoting"), SpeechTerm.ObjectSpeaks))
            .Concat(WithTerm(RegularJudgment.Split(' ').SelectMany(Inflections), SpeechTerm.Judgment))
            .Concat(WithTerm(IrregularJudgment.SelectMany(Forms), SpeechTerm.Judgment))
            .Concat(Nouns.Split(' ').Select(noun => (noun, SpeechTerm.AlsoNoun)))
            .Concat(CueNouns.Split(' ').Select(noun => (noun, SpeechTerm.CueNoun)));

    private static IEnumerable<(string Word, SpeechTerm Term)> WithTerm(IEnumerable<(string Word, SpeechTerm Term)> forms, SpeechTerm term) =>
        forms.Select(form => (form.Word, form.Term | term));

    /// <summary>The forms of a regular verb.</summary>
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
        else if (last is 's' or 'x' or 'z' || verb.EndsWith("ch", StringComparison.Ordinal)
            || verb.EndsWith("sh", StringComparison.Ordinal))
        {
            third = verb + "es";
        }

        yield return (verb, SpeechTerm.Plain);
        yield return (third, SpeechTerm.ThirdPerson);
        yield return (past, SpeechTerm.Past);
        yield return (stem + "ing", SpeechTerm.Ing);
    }

    /// <summary>The forms in a row: plain form, third person, then past forms and the present participle.</summary>
    private static IEnumerable<(string Word, SpeechTerm Term)> Forms(string row)
    {
        var forms = row.Split(' ');
        for (var i = 0; i < forms.Length; i++)
        {
            yield return (forms[i], i == 0 ? SpeechTerm.Plain
                : i == 1 ? SpeechTerm.ThirdPerson
                : forms[i].EndsWith("ing", StringComparison.Ordinal) ? SpeechTerm.Ing
                : SpeechTerm.Past);
        }
    }
}
