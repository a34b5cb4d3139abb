namespace Corpus.Text.Tests.Quotes;

/// <summary>The pairing of quotation marks of every kind.</summary>
public class QuoteMarkTests
{
    [Theory]
    [InlineData(
        "“We will win,” he said.",
        "Direct [We will win,] he: said = -")]
    [InlineData(
        "\"We will win,\" he said.",
        "Direct [We will win,] he: said = -")]
    [InlineData(
        "``We will win,'' he said.",
        "Direct [We will win,] he: said = -")]
    [InlineData(
        "''We will win,'' he said.",
        "Direct [We will win,] he: said = -")]
    [InlineData(
        "‘We will win,’ he said.",
        "Direct [We will win,] he: said = -")]
    [InlineData(
        "'We will win,' he said.",
        "Direct [We will win,] he: said = -")]
    [InlineData(
        "«We will win», he said.",
        "Direct [We will win] he: said = -")]
    [InlineData(
        "He said \" we will win \" twice.",
        "Direct [ we will win ] He: said = -")]
    [InlineData(
        "”We will win,” he said.",
        "Direct [We will win,] he: said = -")]
    [InlineData(
        "“We will win,“ he said.",
        "Direct [We will win,] he: said = -")]
    [InlineData(
        "„We will win,” he said.",
        "Direct [We will win,] he: said = -")]
    [InlineData(
        "’’We will win,’’ he said.",
        "Direct [We will win,] he: said = -")]
    [InlineData(
        "He said “We will win“ twice.",
        "Direct [We will win] He: said = -")]
    public void Each_kind_of_mark(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "“He said ‘no way’ to “them” and left,” she said.",
        "Direct [He said ‘no way’ to “them” and left,] she: said = -")]
    [InlineData(
        "\"I said \"no\" to him,\" she said.",
        "Direct [I said \"no\" to him,] she: said = -")]
    [InlineData(
        "‘He said “no” to me,’ she said.",
        "Direct [He said “no” to me,] she: said = -")]
    [InlineData(
        "''I said, 'No more of it,''' he recalled.",
        "Direct [I said, 'No more of it,'] he: recalled = -")]
    [InlineData(
        "He said ““no””.",
        "Fragment [“no”] He: said = -")]
    public void A_nested_quote_is_part_of_the_outer_quote(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData('(')]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('-')]
    [InlineData('–')]
    [InlineData('—')]
    [InlineData('―')]
    [InlineData('/')]
    [InlineData(':')]
    [InlineData('=')]
    [InlineData('>')]
    public void A_nested_quote_can_begin_after_punctuation(char mark) =>
        Assert.Equal($"Direct [I said {mark}\"no\" to him,] she: said = -", QuoteText.Describe($"\"I said {mark}\"no\" to him,\" she said."));

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData(':')]
    [InlineData(')')]
    [InlineData(']')]
    [InlineData('}')]
    [InlineData('!')]
    [InlineData('?')]
    [InlineData('.')]
    public void A_mark_after_a_space_closes_before_punctuation(char stop)
    {
        var text = $"He said \"we will win \"{stop} twice.";

        var quote = Assert.Single(QuoteText.Read(text));

        Assert.Equal("we will win ", text.Substring(quote.Start, quote.Length));
        Assert.True(quote.IsBalanced);
    }

    [Theory]
    [InlineData(
        "“One is here.\n\n“Two is here.\n\n“Three is here,” he said.",
        "Direct [One is here.] he: said = -\nDirect [Two is here.] he: said = -\nDirect [Three is here,] he: said = -")]
    [InlineData(
        "He said: “One is here.\n\n“Two is here.”\n\nThree went home.",
        "Direct [One is here.] He: said = -\nDirect [Two is here.] He: said = -")]
    [InlineData(
        "“One is here.\n“Two is here,” he said.",
        "Direct [One is here.] he: said = -\nDirect [Two is here,] he: said = -")]
    [InlineData(
        "The paper reported:\n\n“One is here.\n\n“Two is here.”",
        "Direct [One is here.] The paper: reported = -\nDirect [Two is here.] The paper: reported = -")]
    [InlineData(
        "‘We will win, he said.\n\n‘We will lose,’ he added.",
        "Direct [We will win, he said.] he: added = -\nDirect [We will lose,] he: added = -")]
    [InlineData(
        "“One is here.\n\n‘Two is here,’ he said.",
        "Direct! [One is here.]\nDirect [Two is here,] he: said = -")]
    [InlineData(
        "“One is here.\n\n“Two is here.”\n\nHe left. “Three is here,” Khan said.",
        "Direct [One is here.]\nDirect [Two is here.]\nDirect [Three is here,] Khan: said = Khan")]
    [InlineData(
        "“One is here.\n\n“Two is here,” Khan said. “Three is here,” Sharif said.",
        "Direct [One is here.] Khan: said = Khan\nDirect [Two is here,] Khan: said = Khan\nDirect [Three is here,] Sharif: said = Sharif")]
    [InlineData(
        "“No,” Khan said.\n\n“\n\n“Yes,” Sharif said.",
        "Direct [No,] Khan: said = Khan\nDirect [Yes,] Sharif: said = Sharif")]
    public void A_quote_can_span_paragraphs(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "He said: \"We won. \"It was hard. \"But we did it.\" Then he left.",
        "Direct [We won.] He: said = -\nDirect [It was hard.] He: said = -\nDirect [But we did it.] He: said = -")]
    [InlineData(
        "“We won! “Was it hard? “No…  “It was fun,” she said.",
        "Direct [We won!] she: said = -\nDirect [Was it hard?] she: said = -\nDirect [No…] she: said = -\nDirect [It was fun,] she: said = -")]
    [InlineData(
        "\"We won,\" he said. \"It was hard. \"But we did it\n\n\"And we will do it again.\"",
        "Direct [We won,] he: said = -\nDirect [It was hard.] he: said = -\nDirect [But we did it] he: said = -\nDirect [And we will do it again.] he: said = -")]
    [InlineData(
        "\"We won. \"It was hard, Ali said.\n\nThe end.",
        "Direct [We won.]\nDirect! [It was hard, Ali said.]")]
    [InlineData(
        "“The U.S. “rules” apply, Mr. “Z” or no,” he said.",
        "Direct [The U.S. “rules” apply, Mr. “Z” or no,] he: said = -")]
    public void A_mark_at_the_start_of_a_sentence_continues_the_quote(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "“We will win, he said.\n\nThe war went on.",
        "Direct! [We will win, he said.]")]
    [InlineData(
        "He said: \"We will win.\n\nThe war went on.",
        "Direct! [We will win.] He: said = -")]
    [InlineData(
        "“A.",
        "Fragment! [A.]")]
    [InlineData(
        "‘We will win, he said.\n\nThe war went on.",
        "Direct! [We will win, he said.]")]
    [InlineData(
        "“One is here.\n\nTwo is here,” he said.",
        "Direct! [One is here.]\nDirect! [Two is here,] he: said = -")]
    public void An_unclosed_quote_ends_with_its_paragraph(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "We will win,\" said Bob Smith.",
        "Direct! [We will win,] Bob Smith: said = Bob Smith")]
    [InlineData(
        "The war went on.\n\nWe will win. We have to,” news agency PTI quoted Bob Smith.",
        "Direct! [We will win. We have to,] Bob Smith: quoted = Bob Smith")]
    [InlineData(
        "We will win,\" and more.",
        "")]
    [InlineData(
        "The war went on\" and on.",
        "")]
    [InlineData(
        "“Yes,” he said. We will win,\" he said.",
        "Direct [Yes,] he: said = -")]
    [InlineData(
        "One is,” he said.",
        "Direct! [One is,] he: said = -")]
    [InlineData(
        "One is here,” and more. He said no.",
        "")]
    [InlineData(
        "One is here,” saying no.",
        "")]
    public void An_unopened_quote_begins_with_its_paragraph_if_it_is_speech(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "He was 6'2\" and 5'10\" tall in a 12\" ring.",
        "")]
    [InlineData(
        "The '90s and the ’80s were rock 'n' roll, 'til it ended.",
        "")]
    [InlineData(
        "The workers' and the boys’ rights.",
        "")]
    [InlineData(
        "O'Brien’s dog said 'woof' to Lewis’s cat.",
        "Fragment [woof] O'Brien’s dog: said = -")]
    [InlineData(
        "He called it 'the workers’ revenge' on Monday.",
        "Fragment [the workers’ revenge] He: called = -")]
    [InlineData(
        "'We're the workers' party,' he said.",
        "Direct [We're the workers' party,] he: said = -")]
    [InlineData(
        "‘We’re the workers’ party,’ he said.",
        "Direct [We’re the workers’ party,] he: said = -")]
    [InlineData(
        "Rock ‘n’ roll is ‘here to stay’, he said.",
        "Fragment [here to stay] he: said = -")]
    [InlineData(
        "He said it was 'Wayne's world'.",
        "Fragment [Wayne's world] He: said = -")]
    [InlineData(
        "He called it 'the one two three boys' game.",
        "Fragment [the one two three boys] He: called = -")]
    [InlineData(
        "He called it 'the one two three four five boys' game.",
        "")]
    [InlineData(
        "The '990s were 'good'.",
        "Fragment [good]")]
    [InlineData(
        "He said 'twas the night' and left.",
        "")]
    [InlineData(
        "He said “he is 6'2\" tall” twice.",
        "Direct [he is 6'2\" tall] He: said = -")]
    [InlineData(
        "The '1990s were good' he said.",
        "Fragment [1990s were good]")]
    public void Apostrophes_and_measures_are_not_quotation_marks(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "He said (“We will win”) and left.",
        "Direct [We will win] He: said = -")]
    [InlineData(
        "He said—“We will win”—and left.",
        "Direct [We will win] He: said = -")]
    [InlineData(
        "A “gang”-style attack.",
        "Fragment [gang]")]
    [InlineData(
        "He said, “[The PM] will go to [Moscow] now.”",
        "Direct [[The PM] will go to [Moscow] now.] He: said = -")]
    [InlineData(
        "“” and \"\" and ''.",
        "")]
    [InlineData(
        "He said:“We will win.”",
        "Direct [We will win.] He: said = -")]
    [InlineData(
        "“We will win.”He left.",
        "Direct [We will win.]")]
    [InlineData(
        "He said \"...we will win...\" twice.",
        "Direct [...we will win...] He: said = -")]
    [InlineData(
        "He said ,\"We will win\".",
        "Direct [We will win] He: said = -")]
    [InlineData(
        "He said \"We will win\" ; \"no\" ! and left.",
        "Direct [We will win] He: said = -\nFragment [no]")]
    [InlineData(
        "He said (\"$5 is enough\").",
        "Direct [$5 is enough] He: said = -")]
    [InlineData(
        "He said (\"@khan won\").",
        "Fragment [@khan won] He: said = -")]
    [InlineData(
        "He said (\"#one won\").",
        "Fragment [#one won] He: said = -")]
    [InlineData(
        "He said (\"(we) won\").",
        "Direct [(we) won] He: said = -")]
    [InlineData(
        "He said ('We won').",
        "Fragment [We won] He: said = -")]
    [InlineData(
        "“We will win,” he said ” twice.",
        "Direct [We will win,] he: said = -")]
    [InlineData(
        "He said “ We will win ” twice.",
        "Direct [ We will win ] He: said = -")]
    [InlineData(
        "“We will win”—he said—“we will.”",
        "Direct [We will win] he: said = -\nDirect [we will.] he: said = -")]
    public void Marks_next_to_other_punctuation(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "Он сказал: «Мы победим».",
        "Fragment [Мы победим]")]
    [InlineData(
        "他说：“我们会赢。”",
        "Fragment [我们会赢。]")]
    [InlineData(
        "قال: “سنفوز”.",
        "Fragment [سنفوز]")]
    [InlineData(
        "Er sagte: “Wir gewinnen.”",
        "Fragment [Wir gewinnen.]")]
    public void Other_scripts_have_quotes_but_no_speakers(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
