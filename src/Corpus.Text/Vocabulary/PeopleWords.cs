namespace Corpus.Text.Vocabulary;

/// <summary>Words for people and bodies: titles, roles, organisations, and the particles of names.</summary>
internal static class PeopleWords
{
    public static readonly (string Words, SpeechTerm Term)[] Rows =
    [
        ("mr sir lord king prince sheikh sheik fr duke emir sultan maulana mullah imam ayatollah pope rabbi baron earl viscount", SpeechTerm.Title | SpeechTerm.Masculine),
        ("mrs ms miss madam madame mme queen princess lady begum dame sister duchess baroness countess", SpeechTerm.Title | SpeechTerm.Feminine),
        ("dr prof rev reverend hon gen general lt lieutenant col colonel maj major capt captain cmdr commander adm admiral sgt "
            + "sergeant cpl pvt sen senator rep representative gov governor pres president sec secretary amb ambassador atty attorney "
            + "supt premier pm prime minister chancellor mayor judge justice chief officer detective sheriff deputy professor doctor "
            + "congressman congresswoman councilman councilwoman director chairman chairwoman chair spokesperson spokesman "
            + "spokeswoman speaker foreign former vice founder ceo analyst reporter author "
            + "coach cardinal bishop archbishop father brother pastor candidate nominee lawyer aide adviser advisor editor columnist "
            + "journalist host anchor leader marshal brigadier whip alderman ald commissioner inspector superintendent undersecretary rector provost "
            + "mp mep msp mla tory", SpeechTerm.Title),
        ("spokesman chairman businessman congressman assemblyman councilman salesman policeman fisherman father son brother "
            + "husband uncle grandfather man boy gentleman nephew actor king prince waiter guy widower", SpeechTerm.Role | SpeechTerm.Masculine),
        ("spokeswoman chairwoman businesswoman congresswoman assemblywoman councilwoman policewoman mother daughter sister wife "
            + "aunt grandmother woman girl lady niece actress queen princess waitress widow", SpeechTerm.Role | SpeechTerm.Feminine),
        ("president senator representative governor secretary ambassador attorney premier minister chancellor mayor judge "
            + "justice chief officer detective sheriff deputy professor doctor director chair spokesperson speaker founder "
            + "ceo analyst reporter author coach candidate nominee lawyer aide adviser advisor editor columnist journalist host "
            + "anchor leader commander general colonel historian scholar researcher scientist economist strategist pollster "
            + "consultant expert official executive manager producer writer resident voter supporter activist organizer critic "
            + "opponent rival student teacher farmer worker owner developer designer investor banker engineer physician nurse "
            + "psychologist psychiatrist sociologist philosopher diplomat envoy negotiator lawmaker legislator politician prosecutor "
            + "investigator inspector agent operative veteran soldier witness survivor victim neighbor neighbour friend colleague "
            + "partner fellow member head principal dean superintendent administrator commissioner counsel "
            + "coordinator organiser campaigner correspondent commentator blogger pundit biographer novelist poet singer artist "
            + "musician celebrity star player user reader viewer attendee delegate donor fundraiser lobbyist entrepreneur trader "
            + "accountant auditor treasurer person parent child driver tenant landlord customer employee employer boss insider source "
            + "contributor contractor conservative democrat republican", SpeechTerm.Role),
        ("officials spokesmen sources analysts experts critics supporters opponents residents voters aides advisers advisors "
            + "lawmakers reporters researchers scientists economists executives witnesses activists leaders police people authorities "
            + "prosecutors investigators lawyers attorneys others friends colleagues students teachers workers democrats republicans "
            + "conservatives liberals members observers insiders strategists historians scholars protesters organizers editors "
            + "authors writers journalists users fans relatives parents doctors diplomats commentators pundits senators ministers", SpeechTerm.Role | SpeechTerm.Plural),
        ("ministry department office agency campaign government administration court committee commission company corporation "
            + "bank bureau board council university college institute foundation association union party group organization "
            + "organisation league federation network newspaper magazine paper website site times post journal report statement "
            + "letter memo document communiqué communique release article editorial ad advertisement headline account book study "
            + "survey poll email tweet text message caption sign banner law complaint lawsuit indictment ruling order opinion "
            + "embassy army navy police military senate house congress parliament assembly kremlin pentagon transcript note "
            + "petition resolution declaration manifesto platform page summary narrator slogan motto script show film "
            + "firm team panel club society trust coalition alliance center centre fund", SpeechTerm.Body),
        ("book film movie novel song album show series program programme play opera sitcom drama memoir episode segment column "
            + "essay podcast newsletter documentary musical painting poem titled entitled headlined", SpeechTerm.Work),
        ("al bin ibn de del della der den di da du la le van von ter dos das san ben abu el ul ur zu af ap", SpeechTerm.Particle),
    ];
}
