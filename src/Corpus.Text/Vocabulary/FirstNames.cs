namespace Corpus.Text.Vocabulary;

/// <summary>Frequent first names of men, of women, and of both ("Chris", "Kim").</summary>
internal static class FirstNames
{
    public static readonly (string Words, SpeechTerm Term)[] Rows =
    [
        ("aaron abdul abdullah abdulla abraham adam adrian ahmad ahmed aidan alan albert alejandro alexander alexei alexey alfred ali alistair allan allen alun "
            + "alvin amir ammon andre andreas andrei andrew angus anil anthony antonio antony arjun arnold arthur ashok asif austan austin barack barry bart bashar ben "
            + "benjamin benyamin bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron calvin carl "
            + "carlos cecil cedric chad charles charlie chester christian christopher chuck clarence clark claude clayton clement cliff clifford clive "
            + "clyde colin conor conrad corey cory craig curtis cyril damian damien dan daniel danny darren darryl dave david dean dennis denis derek derrick "
            + "dick diego dimitri dinesh dmitri dmitry dominic don donald doug douglas duncan dwight dylan earl ed eddie edgar edmund eduardo edward edwin elias elijah "
            + "elliot elon emanuel emmanuel emmett enrique eric erik ernest ernesto ethan eugene evan fawad felix ferdinand fernando fidel floyd francesco francisco "
            + "francois françois frank frankie franz fred freddie frederic frederick fritz gareth garry gary gavin gene geoff geoffrey george gerald "
            + "gerard gerhard gilbert giovanni giuseppe glen glenn gordon graeme graham grant greg gregory guillermo gus guy hamid hamish hans harold harris harry harvey "
            + "hassan hector henri henry herbert herman hosni howard hubert hugh hugo hussein ian ibrahim igor imran irving isaac ismail ivan jack jacob jacques "
            + "jake jamal james jared jason javier jay jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joachim joe joel johan john johnny jon jonathan jonny jorge "
            + "jose josé josef joseph josh joshua juan jules julian julio julius jürgen justin karl keith kenneth ken kenny kevin khalid klaus kofi kurt kyle lance larry lars "
            + "lawrence leo leon leonard leonid leroy lewis liam lloyd louis luca lucas luis luke luther mahmood mahmoud malcolm manuel marc marcel marco marcus "
            + "mario mark markus martin marty marvin mateo matt matteo matthew matthias maurice max mehmet melvin michael mick miguel mike mikhail miles milton "
            + "mitch mitchell mitt mohamed mohammad mohammed muhammad moses mustafa nathan nathaniel neil nelson ned newt nicholas nick nicolas nigel nikolai noah noam norman "
            + "olaf oleg oliver omar oscar osama otto owen pablo patrick paul pavel pedro percy pete peter phil philip philippe phillip pierre piers quentin rafael ralph "
            + "ramon rand randall randy raul ravi ray raymond recep reggie reinhard rene rex reuben ricardo rich richard rick ricky rob robert robby roberto rodney "
            + "rod roger rohit roland rolf roman ron ronald rory roy ruben rudolf rudy rupert russ russell ryan sadiq salman salvador samuel scott sean seamus sebastian "
            + "serge sergei sergey sergio seth shah shane shaun shawn sheldon sidney silvio simon stan stanley stefan stephen steve steven stewart stuart sunil sven syed "
            + "tariq ted terence terrence terry theodore theo thierry thomas tim timothy toby todd tom tommy tony travis trevor tyler uhuru umar umberto vic victor vikram viktor "
            + "vince vincent vinod vladimir volodymyr wallace walter warren wayne wesley wilhelm will william willie winston wolfgang woodrow xavier yasser yusuf zachary zbigniew",
            SpeechTerm.Masculine),
        ("abigail ada adele adriana agnes aisha alexandra alexandria alice alicia alison allison alyssa amanda amber amelia amy ana anastasia andrea angela angelina anita "
            + "ann anna anne annette annie annika april ariana arlene ashley astrid audrey barbara beatrice becky benazir bernadette bertha beth betsy betty beverly bonnie "
            + "brenda bridget brigitte brittany camilla camille candace carla carly carmen carol caroline carolyn carrie catherine cathy cecilia celia charlotte "
            + "cheryl christiane christina christine cindy claire clara claudia colleen condoleezza connie corinne courtney crystal cynthia daisy danielle "
            + "daphne dawn deborah debbie debra deirdre delia denise diana diane dianne dolores donna doris dorothy edith edna eileen elaine eleanor elena elisabeth elise "
            + "eliza elizabeth ella ellen eloise elsie emilia emily emma erica erika erin esther ethel eva evelyn felicia felicity fiona frances "
            + "gabriela gabrielle gail gemma genevieve georgina geraldine gertrude gillian gina ginger giorgia glenda gloria greta gwen gwyneth hannah harriet hazel heather "
            + "heidi helen helena helene hilary hillary hina ilana ilhan ingrid irene irina iris isabel isabella isabelle ivanka ivy jacinda jacqueline jane janet janice "
            + "jeanette jeanne jeannie jenna jennifer jenny jessica jill jillian joan joanna joanne josephine joyce juanita judith judy julia juliana julie juliet june "
            + "kamala karen karin karla kate katharine katherine kathleen kathryn kathy katie katrina kayla kayleigh kellyanne kristen kristin kristina laura lauren leah leila lena lenore leona lillian "
            + "lily linda lisa liz liza lizzie lois lorena loretta lori lorraine louise lucia lucille lucinda lucy lydia lynette lynn mabel madeleine madeline maggie "
            + "malala malia marcia margaret maria mariam marian marianne marie marilyn marina marine marissa marjorie marlene marsha martha mary maryam matilda maureen maxine "
            + "megan meghan melanie melania melinda melissa mercedes meredith michaela michele michelle mildred mimi miranda miriam molly monica muriel myra nadia "
            + "nadine nancy naomi natalia natalie natasha nell nicola nicole nina nora norma nikki olga olivia ophelia oprah pamela patricia patty paula pauline peggy "
            + "penelope penny petra phoebe phyllis priscilla priti priya rachel ramona rebecca regina renata rhonda rita roberta rosa rosalind rosemary rosie roxanne ruby ruth "
            + "sabrina sally salma samantha sandra sara sarah selena selina serena sharon sheila shelley sherry sheryl shirley silvia simone sofia sonia sophia sophie stacey "
            + "stella stephanie sue summer susan susanna suzanne sylvia tabitha tamara tammy tania tanya tara tatiana teresa tessa thelma theresa tiffany tina tracy trudy "
            + "ursula valerie vanessa vera veronica vicky victoria viola violet vivian wendy whitney wilma winifred yasmin yulia yvette yvonne zara zoe",
            SpeechTerm.Feminine),
        ("alex ariel billie casey chris dana dominique drew jackie jamie jan jean jessie jody jo kelly kelsey kim kris lee leslie lindsay lindsey marion morgan pat robin sam sandy sasha "
            + "shannon stacy taylor valentine", SpeechTerm.Masculine | SpeechTerm.Feminine),
    ];
}
