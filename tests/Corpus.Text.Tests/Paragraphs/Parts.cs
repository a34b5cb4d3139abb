namespace Corpus.Text.Tests.Paragraphs;

/// <summary>The parts of an article as strings. <see cref="Read"/> checks that the paragraphs are in order and cover the whole body.</summary>
internal sealed class Parts
{
    private readonly SeedArticle _article;

    private Parts(SeedArticle article) => _article = article;

    public string? Title => _article.Title;

    public string? Dateline => _article.Text.Slice(_article.Dateline);

    public string? Credit => _article.Text.Slice(_article.Credit);

    public IReadOnlyList<string> Authors => [.. _article.Authors];

    public string? Published => _article.Published?.ToString();

    public PublishedFrom PublishedFrom => _article.PublishedFrom;

    public int Count => _article.Paragraphs.Count;

    public static Parts Read(string text)
    {
        var article = SeedReader.Read(text);
        var end = article.Header.BodyStart;
        foreach (var paragraph in article.Paragraphs)
        {
            Assert.InRange(paragraph.Start, end, text.Length);
            Assert.True(IsBlank(text.AsSpan(end, paragraph.Start - end)), "Only blanks and marks of headings lie between paragraphs.");
            Assert.NotEqual(0, paragraph.Length);
            end = paragraph.End;
            Assert.InRange(end, 0, text.Length);
            var words = text.Substring(paragraph.Start, paragraph.Length);
            Assert.Equal(words.Trim(), words);
        }

        Assert.True(IsBlank(text.AsSpan(end)), "Only blanks and marks of headings follow the paragraphs.");

        return new Parts(article);
    }

    public IReadOnlyList<string> All(ParagraphKind kind) =>
        [.. _article.Paragraphs.Where(p => p.Kind == kind).Select(p => _article.Text.Substring(p.Start, p.Length))];

    /// <summary>One line per paragraph: <c>Kind|text</c>.</summary>
    public override string ToString() =>
        string.Join('\n', _article.Paragraphs.Select(p => $"{p.Kind}|{_article.Text.Substring(p.Start, p.Length)}"));

    private static bool IsBlank(ReadOnlySpan<char> text) => text.Trim().Trim("\uFEFF\u200B\u2060 \t\r\n#=-").IsEmpty;
}
