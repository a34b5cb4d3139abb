namespace Corpus.Text.Tests.Quotes;

/// <summary>Attributions of a few quoted words within a sentence.</summary>
public class FragmentAttributionTests
{
    [Theory]
    [InlineData(
        "Khan said the deal was a “disaster”.",
        "Fragment [disaster] Khan: said = Khan")]
    [InlineData(
        "The minister called the plan “crazy” and “reckless”.",
        "Fragment [crazy] The minister: called = -\nFragment [reckless] The minister: called = -")]
    [InlineData(
        "Khan told parliament that the “foreign conspiracy” would fail.",
        "Fragment [foreign conspiracy] Khan: told = Khan")]
    [InlineData(
        "Khan dismissed the report and said it was “baseless”.",
        "Fragment [baseless] Khan: said = Khan")]
    [InlineData(
        "She laughed and admitted it was “over”.",
        "Fragment [over] She: admitted = -")]
    [InlineData(
        "The plan was described by Khan as “a disaster”.",
        "Fragment [a disaster] Khan: described = Khan")]
    [InlineData(
        "The plan is a “disaster,” Khan said.",
        "Fragment [disaster,] Khan: said = Khan")]
    [InlineData(
        "“We don’t teach anything” of the kind, he said.",
        "Direct [We don’t teach anything] he: said = -")]
    [InlineData(
        "Khan says he believes it is a “disaster”.",
        "Fragment [disaster] Khan: says = Khan")]
    [InlineData(
        "Khan said critics call it a “disaster”.",
        "Fragment [disaster] Khan: said = Khan")]
    [InlineData(
        "Officials said that Khan’s “disastrous” visit was over.",
        "Fragment [disastrous] Officials: said = -")]
    [InlineData(
        "The critic, who had called the plan “crazy,” refused to comment.",
        "Fragment [crazy,] who: called = -")]
    [InlineData(
        "Calling it “a disaster,” Khan vowed to fight.",
        "Fragment [a disaster,] Khan: vowed = Khan")]
    [InlineData(
        "Moscow has accused Washington of “shameless interference”.",
        "Fragment [shameless interference] Moscow: accused = Moscow")]
    [InlineData(
        "“Win” it is, said Khan.",
        "Fragment [Win] Khan: said = Khan")]
    [InlineData(
        "“Win” it is, Khan said on Monday.",
        "Fragment [Win] Khan: said = Khan")]
    [InlineData(
        "“Win” it is, “no,” Khan said.",
        "Fragment [Win] Khan: said = Khan\nFragment [no,] Khan: said = Khan")]
    [InlineData(
        "Calling it “on”, Khan left.",
        "Fragment [on] Khan: Calling = Khan")]
    [InlineData(
        "Calling it “on,” he left.",
        "Fragment [on,] he: Calling = -")]
    [InlineData(
        "Calling it “on”, the man who won left.",
        "Fragment [on] the man who won: Calling = -")]
    [InlineData(
        "When asked if it was “over”, Sharif said no.",
        "Fragment [over] Sharif: said = Sharif")]
    [InlineData(
        "Khan wants to say it is “over”.",
        "Fragment [over] Khan: say = Khan")]
    [InlineData(
        "Khan decided to call it “over”.",
        "Fragment [over] Khan: call = Khan")]
    [InlineData(
        "Khan was widely described by his aide as “on”.",
        "Fragment [on] his aide: described = -")]
    [InlineData(
        "Khan said that when Sharif railed it was “on”.",
        "Fragment [on] Khan: said = Khan")]
    [InlineData(
        "Khan said when Sharif called it “on” he left.",
        "Fragment [on] Khan: said = Khan")]
    [InlineData(
        "Khan said in Ohio he called it “on”.",
        "Fragment [on] Khan: said = Khan")]
    [InlineData(
        "Khan claims it was “over”.",
        "Fragment [over] Khan: claims = Khan")]
    [InlineData(
        "They claim it was “over”.",
        "Fragment [over] They: claim = -")]
    [InlineData(
        "He will claim it was “over”.",
        "Fragment [over] He: claim = -")]
    [InlineData(
        "She shot back “no”.",
        "Fragment [no] She: shot back = -")]
    [InlineData(
        "She went on that it was “over”.",
        "Fragment [over] She: went on = -")]
    [InlineData(
        "He puts it “over”.",
        "Fragment [over] He: puts it = -")]
    [InlineData(
        "@khan said it was “over”.",
        "Fragment [over] @khan: said = -")]
    [InlineData(
        "Many said it was “over”. Some said it was “on”. The said “no”.",
        "Fragment [over] Many: said = -\nFragment [on] Some: said = -\nFragment [no]")]
    [InlineData(
        "Khan crowed to a crowd that it was “over”.",
        "Fragment [over] Khan: crowed = Khan")]
    [InlineData(
        "As Khan put it, Sharif called it “over”.",
        "Fragment [over] Khan: put it = Khan")]
    [InlineData(
        "The court found it “legal,” said Khan.",
        "Fragment [legal,] Khan: said = Khan")]
    [InlineData(
        "The court found “legal”, said its spokesman on Monday.",
        "Fragment [legal] its spokesman: said = -")]
    [InlineData(
        "She hit out at the “on” game.",
        "Fragment [on] She: hit out = -")]
    [InlineData(
        "The report calls it “on”.",
        "Fragment [on] The report: calls = -")]
    [InlineData(
        "Calling it “on,” Khan “left”.",
        "Fragment [on,] Khan: Calling = Khan\nFragment [left]")]
    [InlineData(
        "Calling it “on,” Khan, the boss of Fox, who won, left.",
        "Fragment [on,] Khan, the boss of Fox, who won: Calling = Khan")]
    [InlineData(
        "As the boss put it, he was “on”.",
        "Fragment [on] the boss: put it = -")]
    [InlineData(
        "They slammed the loophole he called “on”.",
        "Fragment [on] he: called = -")]
    [InlineData(
        "Khan was hailed in Ohio by the boss as “on”.",
        "Fragment [on] the boss: hailed = -")]
    public void Attribution_of_a_fragment(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
