using Corpus.Text;
using Corpus.Text.Faults;

namespace Corpus.CodeFixes.Tests;

public class FixableRulesTests
{
    [Fact]
    public void Rules_for_seeds_have_a_fix_if_they_say_so() => Assert.Equal(
        SeedRules.All.Where(rule => rule.HasFixes).Select(rule => rule.Id), new SeedCodeFix().FixableDiagnosticIds);

    [Fact]
    public void A_call_with_a_constant_that_is_not_in_the_corpus_has_a_fix() => Assert.Equal(
        "CORPUS011", Assert.Single(new NearestNameCodeFix().FixableDiagnosticIds));

    // One seed with a fault of every rule that has fixes, and some others.
    [Theory]
    [InlineData("Date: 2022-4-7 “We support them on February 30, 2022, Price said.\0")]
    [InlineData("The text.")]
    [InlineData("")]
    public void Faults_have_edits_only_if_their_rule_has_fixes(string text) => Assert.All(
        FaultReader.Read(SeedReader.Read(text)), fault => Assert.Equal(fault.Rule.HasFixes, fault.Fixes.Count > 0));
}
