namespace Corpus.Text.Vocabulary;

/// <summary>The date vocabulary, in lower case.</summary>
internal static class DateTerms
{
    private static readonly (DateTermKind Kind, int First, string Words)[] Sequences =
    [
        // The values count up from First; "-" skips one.
        (DateTermKind.ShortMonth, 1, "jan feb mar apr - jun jul aug sept oct nov dec"),
        (DateTermKind.ShortMonth, 9, "sep"),
        (DateTermKind.ShortWeekday, 1, "mon tue wed thu fri sat sun"),
        (DateTermKind.ShortWeekday, 2, "tues weds thurs"),
        (DateTermKind.Season, 1, "spring summer fall winter"),
        (DateTermKind.Season, 3, "autumn"),
        (DateTermKind.RelativeDay, -1, "yesterday today tomorrow"),
        (DateTermKind.RelativeDay, 0, "tonight"),
        (DateTermKind.Ordinal, 1,
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            + "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"),
        (DateTermKind.Ordinal, 30, "thirtieth"),
        (DateTermKind.Cardinal, 0, "oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
    ];

    private static readonly (DateTermKind Kind, int Value, string Words)[] Groups =
    [
        (DateTermKind.Unit, (int)DateGranularity.Day, "day"),
        (DateTermKind.Unit, (int)DateGranularity.Weekend, "weekend"),
        (DateTermKind.Unit, (int)DateGranularity.Week, "week"),
        (DateTermKind.Unit, (int)DateGranularity.Month, "month"),
        (DateTermKind.Unit, (int)DateGranularity.Quarter, "quarter"),
        (DateTermKind.Unit, (int)DateGranularity.Year, "year"),
        (DateTermKind.Unit, (int)DateGranularity.Decade, "decade"),
        (DateTermKind.Unit, (int)DateGranularity.Century, "century"),
        (DateTermKind.Units, (int)DateGranularity.Day, "days"),
        (DateTermKind.Units, (int)DateGranularity.Week, "weeks"),
        (DateTermKind.Units, (int)DateGranularity.Month, "months"),
        (DateTermKind.Units, (int)DateGranularity.Quarter, "quarters"),
        (DateTermKind.Units, (int)DateGranularity.Year, "years"),
        (DateTermKind.Units, (int)DateGranularity.Decade, "decades"),
        (DateTermKind.Units, (int)DateGranularity.Century, "centuries"),
        (DateTermKind.Fortnight, (int)DateGranularity.Week, "fortnight fortnights"),
        (DateTermKind.Period, 0, "period"),
        (DateTermKind.Half, 0, "half"),
        (DateTermKind.Direction, (int)DateDirection.Last, "last"),
        (DateTermKind.Direction, (int)DateDirection.This, "this"),
        (DateTermKind.Direction, (int)DateDirection.Next, "next"),
        (DateTermKind.Direction, (int)DateDirection.Past, "past"),
        (DateTermKind.Direction, (int)DateDirection.Coming, "coming upcoming"),
        (DateTermKind.Anaphor, -1, "previous preceding prior"),
        (DateTermKind.Anaphor, 0, "same that corresponding comparable"),
        (DateTermKind.Anaphor, 1, "following subsequent"),
        (DateTermKind.Latest, -1, "latest"),
        (DateTermKind.Latest, 0, "current full"),
        (DateTermKind.PartOfDay, 0, "morning afternoon evening night noon midday midnight"),
        (DateTermKind.Modifier, (int)DateModifier.Start, "early"),
        (DateTermKind.Modifier, (int)DateModifier.Mid, "mid"),
        (DateTermKind.Modifier, (int)DateModifier.End, "late"),
        (DateTermKind.Comparative, -1, "earlier"),
        (DateTermKind.Comparative, 1, "later"),
        (DateTermKind.Boundary, (int)DateModifier.Start, "beginning start outset"),
        (DateTermKind.Boundary, (int)DateModifier.Mid, "middle"),
        (DateTermKind.Boundary, (int)DateModifier.End, "end close"),
        (DateTermKind.Approximate, 0, "about around approximately roughly circa almost nearly"),
        (DateTermKind.Final, 0, "final closing"),
        (DateTermKind.OrdinalSuffix, 0, "st nd rd th"),
        (DateTermKind.Tens, 20, "twenty"),
        (DateTermKind.Tens, 30, "thirty"),
        (DateTermKind.Tens, 40, "forty"),
        (DateTermKind.Tens, 50, "fifty"),
        (DateTermKind.Tens, 60, "sixty"),
        (DateTermKind.Tens, 70, "seventy"),
        (DateTermKind.Tens, 80, "eighty"),
        (DateTermKind.Tens, 90, "ninety"),
        (DateTermKind.Thousand, 0, "thousand"),
        (DateTermKind.TensPlural, 20, "twenties"),
        (DateTermKind.TensPlural, 30, "thirties"),
        (DateTermKind.TensPlural, 40, "forties"),
        (DateTermKind.TensPlural, 50, "fifties"),
        (DateTermKind.TensPlural, 60, "sixties"),
        (DateTermKind.TensPlural, 70, "seventies"),
        (DateTermKind.TensPlural, 80, "eighties"),
        (DateTermKind.TensPlural, 90, "nineties"),
        (DateTermKind.IndefiniteArticle, 1, "a an"),
        (DateTermKind.DefiniteArticle, 0, "the"),
        (DateTermKind.Ago, -1, "ago"),
        (DateTermKind.Fiscal, 0, "fiscal"),
        (DateTermKind.PeriodLetter, (int)DateGranularity.Quarter, "q"),
        (DateTermKind.PeriodLetter, (int)DateGranularity.HalfYear, "h"),
        (DateTermKind.PeriodLetter, (int)DateGranularity.Year, "fy"),
        (DateTermKind.Of, 0, "of"),
        (DateTermKind.In, 0, "in during"),
        (DateTermKind.Preposition, 0, "on since from before after between for at over"),
        (DateTermKind.Preposition, 1, "by until till"),
        (DateTermKind.To, 0, "to through thru"),
        (DateTermKind.And, 0, "and or"),
        (DateTermKind.Every, 0, "every each"),
        (DateTermKind.Measure, 0,
            "percent percentage million billion trillion hundred dozen km kilometer kilometers kilometre kilometres miles mile meter meters metre metres "
            + "feet foot inches acres hectares tons tonnes pounds kilograms dollars euros yen rupees points barrels gallons square cubic "
            + "gmt est edt pst utc hours hrs"),
        (DateTermKind.Measure, 1,
            "people troops soldiers jobs employees workers deaths cases men women children students votes seats civilians homes houses words pages copies "
            + "members refugees prisoners"),
        (DateTermKind.Numbered, 0,
            "flight page room highway route no nos number than vol volume chapter section article channel model some least most level resolution rs unit"),
        (DateTermKind.Newspaper, 0, "times telegraph mirror herald express tribune"),
        (DateTermKind.Event, 0, "election elections primary primaries convention conventions referendum referendums runoff caucus caucuses summit summits ballot vote midterms"),
        (DateTermKind.Temperature, 0, "temperature temperatures highs lows degrees thermometer thermometers mph"),
        (DateTermKind.Attack, 0, "attacks terror terrorist terrorists hijackers hijackings"),
        (DateTermKind.YearPrefix, 0, "pre post"),
        (DateTermKind.Ahead, 0,
            "will shall scheduled due expected expects expires expire expiring payable effective planned slated deadline tentatively "
            + "begins planning matures maturing meets opens convenes reconvenes resumes"),
        (DateTermKind.Ahead, 1, "plans hopes intends"),
        (DateTermKind.Modal, 0, "would could should might can must is are wouldn couldn shouldn"),
        (DateTermKind.Soon, 0, "soon"),
        (DateTermKind.Speech, 0, "said told reported announced added"),
        (DateTermKind.Back, 0,
            "was were had did wasn weren hadn didn began rose fell went took gave spoke saw ran wrote flew drove threw grew knew broke chose drew died lay rode "
            + "sank stole swore tore woke"),
        (DateTermKind.Participle, 1, "invited agreed postponed delayed rescheduled adjourned vowed pledged promised urged summoned"),
        (DateTermKind.Participle, 0,
            "came became made won lost brought held sent met got found felt kept paid bought sold led struck stood ended killed left put shot swept built caught cut"),
    ];

    /// <summary>Every word with its term. The words are unique.</summary>
    public static IEnumerable<(string Word, DateTerm Term)> All
    {
        get
        {
            for (var month = 1; month <= CalendarNames.Months.Length; month++)
            {
                var kind = CalendarNames.IsOrdinaryWord(month) ? DateTermKind.AmbiguousMonth : DateTermKind.Month;
                yield return (CalendarNames.Months[month - 1].ToLowerInvariant(), new(kind, month));
            }

            for (var weekday = 1; weekday <= CalendarNames.Weekdays.Length; weekday++)
            {
                yield return (CalendarNames.Weekdays[weekday - 1].ToLowerInvariant(), new(DateTermKind.Weekday, weekday));
            }

            foreach (var (kind, first, words) in Sequences)
            {
                var value = first;
                foreach (var word in words.Split(' '))
                {
                    if (word != "-")
                    {
                        yield return (word, new(kind, value));
                    }

                    value++;
                }
            }

            foreach (var (kind, value, words) in Groups)
            {
                foreach (var word in words.Split(' '))
                {
                    yield return (word, new(kind, value));
                }
            }

            foreach (var word in NamedDayTerms.FirstWords)
            {
                yield return (word, new(DateTermKind.NamedDay, 0));
            }
        }
    }
}
