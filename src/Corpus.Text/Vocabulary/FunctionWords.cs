namespace Corpus.Text.Vocabulary;

/// <summary>Function words, adverbs, words of time and frequent verbs, which show where phrases and clauses begin.</summary>
internal static class FunctionWords
{
    // "May" is left out: in lower case it is an auxiliary.
    private static readonly string CalendarWords =
        string.Join(" ", CalendarNames.Weekdays.Concat(CalendarNames.Months.Where(month => month != "May"))).ToLowerInvariant();

    public static readonly (string Words, SpeechTerm Term)[] Rows =
    [
        ("the a an this these those his her their its our my your some many one another each every several two three four five "
            + "six seven eight nine ten both all any no most other few such", SpeechTerm.Determiner),
        ("in on at during through by with under over about against between among into onto upon within without despite amid "
            + "amidst via per like until till since after before toward towards behind beyond above below across along around near "
            + "inside outside throughout alongside following unlike besides regarding concerning including off out up down", SpeechTerm.Preposition),
        ("of for from to at with", SpeechTerm.Preposition | SpeechTerm.AttachesToNoun),
        ("that because while when if as although though unless whether why how where what whereas once than whenever wherever", SpeechTerm.Subordinator),
        ("and but or nor yet so &", SpeechTerm.Coordinator),
        ("who which whom whose", SpeechTerm.Relative),
        ("he", SpeechTerm.Pronoun | SpeechTerm.Masculine),
        ("she", SpeechTerm.Pronoun | SpeechTerm.Feminine),
        ("his him himself", SpeechTerm.Masculine),
        ("her hers herself", SpeechTerm.Feminine),
        ("they we", SpeechTerm.Pronoun | SpeechTerm.Plural),
        ("it i you someone somebody nobody everyone everybody anyone", SpeechTerm.Pronoun),
        ("him them us me himself herself themselves itself myself yourself ourselves", SpeechTerm.Object),
        ("family ally rally supply reply bully assembly monopoly anomaly tally folly jelly belly fly july italy", SpeechTerm.NotAdverb),
        ("according", SpeechTerm.According),
        ("is was were are be been being", SpeechTerm.Auxiliary | SpeechTerm.Be),
        ("has had have will would did does do can could may might must should shall cannot having don didn doesn isn aren wasn "
            + "weren hasn haven hadn wouldn couldn shouldn mustn ain", SpeechTerm.Auxiliary),
        ("also then later again now soon never ever not even still already just only simply often sometimes always once further "
            + "instead earlier recently repeatedly famously reportedly allegedly perhaps maybe too thus therefore however meanwhile "
            + "nonetheless nevertheless moreover furthermore indeed afterward afterwards thereafter yet almost quite rather much so "
            + "long ago here there likewise besides twice elsewhere first second finally all today tonight yesterday tomorrow", SpeechTerm.Adverb),
        (CalendarWords, SpeechTerm.Time),
        ("jan feb mar apr jun jul aug sept sep oct nov dec today tonight yesterday tomorrow week weeks "
            + "month months year years day days morning afternoon evening night weekend hour hours minute minutes moment past spring "
            + "summer fall autumn winter last next", SpeechTerm.Time),
        ("won came took got began left lost ran became made gave had met held led saw showed sent spent stood sat rose fell "
            + "fought felt brought bought built caught chose drew drove grew kept knew let meant paid set shot sought sold struck "
            + "taught thought threw wore is are was were has have goes comes takes gets makes gives wants needs seems appears remains "
            + "looks works tries lives runs appeared arrived asked joined moved turned used tried wanted worked looked seemed "
            + "remained needed went broke shook wears ate flew hung lent rode rang slept slid spun stole stuck swept swung tore woke withdrew "
            + "undertook overcame oversaw dealt dug bent clung crept fled froze hid leapt rebuilt sank shone shrank sped sprang strode strove "
            + "keeps becomes begins sends stands", SpeechTerm.Verb),
    ];
}
