using Corpus.Text.Faults;

namespace Corpus.Text.Tests.Faults;

public class FaultLimitTests
{
    private static readonly SeedFault Mark = new(SeedRules.UnpairedQuotationMark, default, "A mark");
    private static readonly SeedFault Day = new(SeedRules.NonexistentDate, default, "A day");

    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(1, 0, "A mark")]
    [InlineData(100, 100, "A mark A day")]
    [InlineData(101, 99, "A mark; the seed has 1 more of these A day")]
    [InlineData(2, 1234567, "A mark A day; the seed has 1234467 more of these")]
    [InlineData(300, 200, "A mark; the seed has 200 more of these A day; the seed has 100 more of these")]
    public void The_first_100_faults_of_each_rule_are_kept_and_the_others_counted(int marks, int days, string lastMessages)
    {
        var kept = FaultLimit.Apply(Enumerable.Repeat(Mark, marks).Concat(Enumerable.Repeat(Day, days))).ToArray();

        Assert.Equal(Math.Min(marks, 100) + Math.Min(days, 100), kept.Length);
        Assert.Equal(Math.Min(marks, 100), kept.Count(fault => fault.Rule == Mark.Rule));
        Assert.Equal(lastMessages, string.Join(' ', kept.GroupBy(fault => fault.Rule).Select(faults => faults.Last().Message)));
        Assert.All(kept.GroupBy(fault => fault.Rule), faults => Assert.All(faults.SkipLast(1), fault => Assert.True(fault == Mark || fault == Day)));
    }

    [Fact]
    public void Faults_are_kept_in_order()
    {
        SeedFault[] faults = [.. Enumerable.Range(0, 100).Select(i => Mark with { Span = new Slice(i, 1) })];

        Assert.Equal(faults, FaultLimit.Apply(faults));
    }
}
