using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Paragraphs;

/// <summary>Distinguishes titles and headings from sentences.</summary>
internal static class LineForm
{
    private const int MaxTitleLength = 200;
    private const int MaxHeadingLength = 90;
    private const int MaxKickerLength = 30;
    private const int MinLabelLength = 6;

    private enum LineEnd
    {
        /// <summary>No mark, or the full stop of an abbreviation.</summary>
        None,
        FullStop,
        Question,
        Exclamation,
        Ellipsis,

        /// <summary>A mark that shows that the text continues: a colon, comma, semicolon or dash.</summary>
        Pause,
    }

    /// <summary>Whether the first paragraph of an article is its title.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="block">The first paragraph.</param>
    /// <param name="beforeDateline">Whether the next paragraph opens with a dateline, which marks the start of the article's text.</param>
    public static bool IsTitle(string text, TextBlock block, bool beforeDateline)
    {
        if (block.Lines > 1 || block.Length > MaxTitleLength || block.IsLast || DatelineReader.Read(text, block.Start, block.End) is { Agency: not null })
        {
            return false;
        }

        return ReadLineEnd(text, block) switch
        {
            LineEnd.None or LineEnd.Question or LineEnd.Exclamation or LineEnd.Ellipsis => true,

            // A full stop usually means a sentence, except in title case.
            LineEnd.FullStop => beforeDateline || IsInTitleCase(text, block),
            LineEnd.Pause => false,
        };
    }

    /// <summary>Whether a paragraph of the body is a heading: a short line that is not a sentence.</summary>
    public static bool IsHeading(string text, TextBlock block) =>
        block.Lines == 1
        && block.Length <= MaxHeadingLength
        && BeginsLikeHeading(text, block)
        && ((ReadLineEnd(text, block) == LineEnd.None && text[block.End - 1] != '.') || IsLabel(text, block))
        && !ReportsSpeech(text, block)
        && !PictureCredit.EndsCaption(text, block);

    // "ABSTRACT.", but not "NO." or "U.S."
    private static bool IsLabel(string text, TextBlock block) =>
        block.Length is >= MinLabelLength and <= MaxKickerLength && ReadLineEnd(text, block) == LineEnd.FullStop && IsInCapitals(text, block);

    /// <summary>Whether a paragraph is a kicker: a few words in capitals above the title, such as "WORLD NEWS".</summary>
    public static bool IsKicker(string text, TextBlock block) =>
        block.Lines == 1 && block.Length <= MaxKickerLength && !block.IsHeading && ReadLineEnd(text, block) == LineEnd.None && IsInCapitals(text, block);

    /// <summary>Whether a paragraph has letters, and none in lower case.</summary>
    public static bool IsInCapitals(string text, TextBlock block) => IsInCapitals(text, block.Start, block.End);

    /// <summary>Whether words have letters, and none in lower case.</summary>
    public static bool IsInCapitals(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }
        }

        return HasLetter(text, start, end);
    }

    /// <summary>Whether a paragraph can be the title of another article.</summary>
    public static bool IsHeadline(string text, TextBlock block) => block.Lines == 1 && AreHeadlines(text, block);

    /// <summary>Whether a paragraph can be a list of titles of other articles, one per line.</summary>
    public static bool AreHeadlines(string text, TextBlock block) =>
        block.Length <= MaxTitleLength * block.Lines && ReadLineEnd(text, block) is LineEnd.None or LineEnd.Question or LineEnd.Exclamation;

    /// <summary>Whether a paragraph is cut off with an ellipsis.</summary>
    public static bool IsCutOff(string text, TextBlock block) => ReadLineEnd(text, block) == LineEnd.Ellipsis;

    /// <summary>Classifies the mark at the end of a paragraph, ignoring closing quotation marks and brackets.</summary>
    private static LineEnd ReadLineEnd(string text, TextBlock block)
    {
        var last = block.End - 1;
        while (last > block.Start && text[last] is '"' or '”' or '’' or '\'' or '»' or '›' or ')' or ']' or '*' or '_')
        {
            last--;
        }

        switch (text[last])
        {
            case '?' or '؟' or '？':
                return LineEnd.Question;
            case '!' or '！':
                return LineEnd.Exclamation;
            case '…':
                return LineEnd.Ellipsis;
            case ':' or ',' or ';' or '：' or '—' or '–' or '-':
                return LineEnd.Pause;
            case '.' when last - 1 > block.Start && text[last - 1] == '.':
                return LineEnd.Ellipsis;
            case '.' or '。' or '।' or '۔':
                return IsAbbreviation(text, block.Start, last) ? LineEnd.None : LineEnd.FullStop;
            default:
                return LineEnd.None;
        }
    }

    /// <summary>Whether the full stop at <paramref name="stop"/> belongs to an abbreviation ("U.S.", "Inc.") or an initial.</summary>
    private static bool IsAbbreviation(string text, int start, int stop)
    {
        var word = stop;
        while (word > start && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        var length = stop - word;
        if (length == 1)
        {
            return char.IsUpper(text[word]) && word > start && text[word - 1] is '.' or ' ';
        }

        return Term.IsAny(text, word, stop, LineWords.Abbreviations);
    }

    /// <summary>Whether there are at least three words of five letters or more and each begins with a capital: "Khan Visits Moscow Again Today."</summary>
    private static bool IsInTitleCase(string text, TextBlock block)
    {
        var words = 0;
        for (var i = block.Start; i < block.End;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < block.End && (char.IsLetter(text[i]) || text[i] is '\'' or '’'))
            {
                i++;
            }

            if (i - start >= 5)
            {
                if (!char.IsUpper(text[start]))
                {
                    return false;
                }

                words++;
            }
        }

        return words >= 3;
    }

    /// <summary>Whether a paragraph begins with a capital, a number or a quotation mark, and not with the bullet or number of a list item.</summary>
    private static bool BeginsLikeHeading(string text, TextBlock block)
    {
        var first = block.Start;
        while (first < block.End - 1 && text[first] is '"' or '“' or '‘' or '\'' or '«' or '‹' or '„' or '*' or '_' or '¿' or '[')
        {
            // "* an item" is in a list; "*a heading*" is not.
            if (text[first] == '*' && char.IsWhiteSpace(text[first + 1]))
            {
                return false;
            }

            first++;
        }

        if (char.IsDigit(text[first]))
        {
            // "1. First item" and "2) second" are items; "10 killed" is not.
            while (first < block.End && char.IsDigit(text[first]))
            {
                first++;
            }

            return first < block.End
                && text[first] is not ('.' or ')' or ':')
                && HasLetter(text, first, block.End)
                && Term.MatchLength(text, WhiteSpace.Skip(text, first, block.End), block.End, LineWords.PartsOfDay) == 0;
        }

        return char.IsLetter(text[first]) && !char.IsLower(text[first]) && text.IndexOf('@', block.Start, block.Length) < 0;
    }

    private static bool HasLetter(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the line has a quote that ends with a comma, and is therefore a sentence: "“We go,” he said".</summary>
    private static bool ReportsSpeech(string text, TextBlock block)
    {
        for (var i = block.Start + 1; i + 1 < block.End; i++)
        {
            if (text[i] == ',' && text[i + 1] is '"' or '”' or '’' or '\'')
            {
                return true;
            }
        }

        return false;
    }
}
