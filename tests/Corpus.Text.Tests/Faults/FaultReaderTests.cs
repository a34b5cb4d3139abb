using Corpus.Text.Faults;

namespace Corpus.Text.Tests.Faults;

public class FaultReaderTests
{
    [Fact]
    public void Faults_are_ordered_by_rule()
    {
        var text = "2022-04-07 The talks of February 30, 2022 and June 31.\n\nPrice said: “We left.\0\n\nHe said so.";

        Assert.Equal(
            ["CORPUS005", "CORPUS002", "CORPUS017", "CORPUS003", "CORPUS004", "CORPUS004"],
            FaultReader.Read(SeedReader.Read(text)).Select(fault => fault.Rule.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u00A0")]
    [InlineData("\uFEFF")]
    public void An_empty_seed_has_no_other_fault(string text)
    {
        var fault = Assert.Single(FaultReader.Read(SeedReader.Read(text)));

        Assert.Equal(SeedRules.EmptySeed, fault.Rule);
        Assert.Equal(default, fault.Span);
        Assert.Equal("The seed is empty; write a text or remove the file", fault.Message);
        Assert.True(FaultReader.IsEmpty(SeedReader.Read(text)));
    }

    [Theory]
    [InlineData("date 2022-04-07")]
    [InlineData("date")]
    [InlineData("A")]
    public void A_seed_with_a_header_or_a_word_is_not_empty(string text) => Assert.False(FaultReader.IsEmpty(SeedReader.Read(text)));

    [Fact]
    public void A_seed_without_faults_has_none() => Assert.Empty(FaultReader.Read(SeedReader.Read("date 2022-04-07 “We left,” Price said on May 1, 2022.")));

    [Fact]
    public void A_file_without_text_has_a_fault()
    {
        Assert.Equal(SeedRules.UnreadableText, FaultReader.NoText.Rule);
        Assert.Equal("The seed is not readable as UTF-8 text: the compiler could not read the file as text; save the file as UTF-8", FaultReader.NoText.Message);
    }

    [Fact]
    public void Reading_can_be_canceled() =>
        Assert.Throws<OperationCanceledException>(() => FaultReader.Read(SeedReader.Read("A text."), new CancellationToken(true)).ToArray());

    [Theory]
    [InlineData(DateHeaderPolicy.Optional, "CORPUS002")]
    [InlineData(DateHeaderPolicy.Required, "")]
    [InlineData(DateHeaderPolicy.Ignored, "CORPUS001 CORPUS002 CORPUS017")]
    public void The_policy_decides_which_faults_of_a_header_do_not_count(DateHeaderPolicy policy, string ids) =>
        Assert.Equal(ids, string.Join(' ', SeedRules.All.Where(rule => !policy.Reports(rule)).Select(rule => rule.Id)));

    [Fact]
    public void The_text_of_every_rule_is_a_title_and_sentences() => Assert.All(SeedRules.All, rule =>
    {
        Assert.Matches("^[A-Z].*[^.]$", rule.Title);
        Assert.Matches(@"^[A-Z].*\.$", rule.Description);
    });

    [Fact]
    public void Rules_with_fixes_are_those_whose_faults_have_edits() => Assert.Equal(
        SeedRules.All.Where(rule => rule.HasFixes),
        [
            FaultReading.Single("date 2022-4-7 The", SeedRules.MalformedDateHeader) is { Fixes.Count: > 0 } header ? header.Rule : null,
            FaultReading.Single("“We left, Price said.", SeedRules.UnpairedQuotationMark) is { Fixes.Count: > 0 } mark ? mark.Rule : null,
            FaultReading.Single("2022-04-07 The", SeedRules.MisplacedDateHeader) is { Fixes.Count: > 0 } misplaced ? misplaced.Rule : null,
        ]);
}
