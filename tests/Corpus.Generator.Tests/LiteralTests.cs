using System.Text;
using Corpus.Generator.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Tests;

public class LiteralTests
{
    [Fact]
    public void Only_the_line_with_a_character_to_escape_is_a_regular_literal()
    {
        var literals = ParseLines("One\n“two”\nthree\u00A0four\n\"five\"\nsix");

        Assert.Equal(["One\n“two”\n", "three\u00A0four\n", "\"five\"\nsix"], literals.Select(literal => literal.Token.ValueText));
        Assert.Equal([true, false, true], literals.Select(IsVerbatim));
    }

    [Theory]
    [InlineData("three\u00A0four\nfive\n", new[] { false, true })]
    [InlineData("One\nthree\u00A0four\n", new[] { true, false })]
    [InlineData("three\u00A0four", new[] { false })]
    [InlineData("three\u00A0\nfour\n", new[] { false, true })]
    [InlineData("three\rfour\nfive\n", new[] { false, true })]
    [InlineData("three\r\nfour\r\n", new[] { true })]
    public void The_line_to_escape_can_be_the_first_or_the_last(string text, bool[] areVerbatim) =>
        Assert.Equal(areVerbatim, ParseLines(text).Select(IsVerbatim));

    [Theory]
    [InlineData("line\n")]
    [InlineData("A line that is as long as the ones in news texts, which are often whole paragraphs\r\n")]
    public void Many_lines_to_escape_are_joined_into_few_literals(string line)
    {
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(i => i % 2 == 0 ? line : "\u0001" + line));

        var literals = ParseLines(text);

        Assert.InRange(literals.Length, 1, 300);
        Assert.Equal(text, GetValue(literals));
    }

    public static TheoryData<string> HostileTexts =>
    [
        "",
        "\r",
        "\n",
        "\r\n",
        "\n\r",
        "\r\r\n\n",
        "One\r\ntwo\r\n\r\nthree",
        "One\rtwo\nthree\r\nfour\r",
        "\r\nOne\u0000\r\ntwo\r\n",
        "\uD800",
        "\uDC00\uD800",
        "One \uD83D\ntwo \uDE00\nthree \uD83D\uDE00\n",
        "\uD83D\r\n\uDE00",
        "\"",
        "\"\"\"\n\"\"\"\"\n@\"\" $\"{0}\"",
        "\"\u00A0\"\n\"\"\n\u00A0\"\"\u00A0",
        "\\\n\\\\\u00A0\\\n\\u0022\\n\\\"",
        "line\u2028separator\u2029paragraph\u0085next\u000Bvertical\fform",
        "\u2028\n\u2028\r\n\u2029",
        "Tabs\tand\0zeros\0" + "7 digits\u001B1F",
        "\uFEFFbyte order mark\u202Ereversed\u202C\u200Bzero\uFFFE\uFFFF\uE000",
        "*/ // #endif\n#error\n\" + Exit() + \"\n@\"\n{0}{{",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Hostile_text_is_preserved_exactly(string text)
    {
        AssertPreserved(text);
        AssertPreserved("One\n" + text + "\ntwo");
        AssertPreserved("\u00A0\n" + text + "\n\u00A0");
        AssertPreserved(string.Concat(Enumerable.Repeat(text + "\n", 1_000)));
    }

    [Theory]
    [InlineData("x", 1_000_000)]
    [InlineData("\"", 100_000)]
    [InlineData("\u0001", 100_000)]
    [InlineData("\n", 100_000)]
    [InlineData("\r", 100_000)]
    [InlineData("\r\n", 100_000)]
    [InlineData("\u00A0\n", 100_000)]
    [InlineData("line\nline \u0001\n\n", 30_000)]
    public void Long_lines_and_many_lines_are_preserved_exactly(string unit, int count)
    {
        AssertPreserved(new StringBuilder().Insert(0, unit, count).ToString());
        AssertPreserved(new StringBuilder("One\u00A0\ntwo\n").Insert(4, unit, count).ToString());
    }

    [Fact]
    public void Random_texts_are_preserved_exactly()
    {
        string[] pieces = ["\n", "\n", "\r\n", "\r", "\"", "\\", "\t", "\0", "\u00A0", "\u2028", "\uD83D", "\uDE00", "word", "a line with words ", "é"];
        var random = new Random(8);

        for (var i = 0; i < 1_000; i++)
        {
            AssertPreserved(string.Concat(random.GetItems(pieces, random.Next(1, 100))));
        }
    }

    private static void AssertPreserved(string text) => Assert.Equal(text, GetValue(ParseLines(text)));

    /// <summary>The literals of the expression for a text. Asserts that the expression is valid and consists only of literals that are added.</summary>
    private static LiteralExpressionSyntax[] ParseLines(string text)
    {
        var expression = SyntaxFactory.ParseExpression(Literal.FromLines(text));
        Assert.Empty(expression.GetDiagnostics());

        var literals = new List<LiteralExpressionSyntax>();
        while (expression is BinaryExpressionSyntax sum)
        {
            Assert.True(sum.IsKind(SyntaxKind.AddExpression));
            literals.Add(Assert.IsType<LiteralExpressionSyntax>(sum.Right));
            expression = sum.Left;
        }

        literals.Add(Assert.IsType<LiteralExpressionSyntax>(expression));
        literals.Reverse();
        Assert.All(literals, literal => Assert.True(literal.IsKind(SyntaxKind.StringLiteralExpression)));
        return [.. literals];
    }

    private static string GetValue(LiteralExpressionSyntax[] literals) => string.Concat(literals.Select(literal => literal.Token.ValueText));

    private static bool IsVerbatim(LiteralExpressionSyntax literal) => literal.Token.Text.StartsWith('@');
}
