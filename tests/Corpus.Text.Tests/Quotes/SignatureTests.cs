namespace Corpus.Text.Tests.Quotes;

/// <summary>Signatures after a quote, and text that only looks like one.</summary>
public class SignatureTests
{
    [Theory]
    [InlineData(
        "“We will win” – Imran Khan",
        "Direct [We will win] Imran Khan: - = Imran Khan")]
    [InlineData(
        "“We will win” – Imran Khan.",
        "Direct [We will win] Imran Khan: - = Imran Khan")]
    [InlineData(
        "“We will win” - Imran Khan, a critic",
        "Direct [We will win] Imran Khan, a critic: - = Imran Khan")]
    [InlineData(
        "“It is over.” — Imran Khan",
        "Direct [It is over.] Imran Khan: - = Imran Khan")]
    [InlineData(
        "“It is over.” – John Roe, The Times\n“We won.” – Jane Doe, The Sun",
        "Direct [It is over.] John Roe, The Times: - = John Roe\nDirect [We won.] Jane Doe, The Sun: - = Jane Doe")]
    [InlineData(
        "“It is over.” -- Imran Khan",
        "Direct [It is over.] Imran Khan: - = Imran Khan")]
    [InlineData(
        "“It is over.” [Jane Doe, The Sun]",
        "Direct [It is over.] Jane Doe, The Sun: - = Jane Doe")]
    [InlineData(
        "“It is over.” (Jane Doe)",
        "Direct [It is over.] Jane Doe: - = Jane Doe")]
    [InlineData(
        "“It is over.” — Khan\n“We won.” — Doe",
        "Direct [It is over.] Khan: - = Khan\nDirect [We won.] Doe: - = Doe")]
    public void With_a_name(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "“It is over.” (Reuters)",
        "Direct [It is over.]")]
    [InlineData(
        "“It is over.” - Khan said so on Monday.",
        "Direct [It is over.]")]
    [InlineData(
        "“It is over.” — That was it.",
        "Direct [It is over.]")]
    [InlineData(
        "“It is over.” — Was it?",
        "Direct [It is over.]")]
    [InlineData(
        "“It is over.” — Khan; Roe",
        "Direct [It is over.]")]
    [InlineData(
        "“It is over.” — He",
        "Direct [It is over.]")]
    [InlineData(
        "“It is over.” — Khan “Roe” Doe",
        "Direct [It is over.]\nFragment [Roe]")]
    [InlineData(
        "“It is over.” — Khan was not in Ohio",
        "Direct [It is over.]")]
    [InlineData(
        "“It is over.” — Khan left Ohio",
        "Direct [It is over.]")]
    [InlineData(
        "“It is over.” (Reuters and others)",
        "Direct [It is over.]")]
    [InlineData(
        "“It is over” — Khan said on Monday.",
        "Direct [It is over] Khan: said = Khan")]
    [InlineData(
        "“It is over” (Monday), Khan said.",
        "Direct [It is over] Khan: said = Khan")]
    public void Text_that_only_looks_like_a_signature(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));

    [Theory]
    [InlineData(
        "“It is over.” [Jane Doe, The Sun] The end came.",
        "Direct [It is over.] Jane Doe, The Sun: - = Jane Doe")]
    public void Before_another_sentence(string text, string quotes) => Assert.Equal(quotes, QuoteText.Describe(text));
}
