using Corpus.Text.Characters;
using Corpus.Text.Vocabulary;
using Corpus.Text.Words;

namespace Corpus.Text.Quotes.Marks;

/// <summary>
/// Pairs the quotation marks of an article in one pass. A nested quote is part of the outer one. A quote that is never closed ends with
/// its paragraph; the next paragraph may continue it.
/// </summary>
internal static class MarkPairing
{
    /// <summary>The maximum number of words in a single quote whose closing mark may be the apostrophe of a plural possessive: workers'.</summary>
    private const int MaxWordsClosedByPossessive = 6;

    /// <summary>Finds the quotes, in text order and without overlaps. The array may be longer than <paramref name="count"/>.</summary>
    public static QuoteSpan[] Read(WordList words, IReadOnlyList<Paragraph> paragraphs, CancellationToken cancellationToken, out int count)
    {
        var spans = Array.Empty<QuoteSpan>();
        count = 0;
        var open = MarkFamily.None;
        for (var p = 0; p < paragraphs.Count; p++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int first = words.GetFirst(p), end = words.GetEnd(p);
            if (first < end)
            {
                open = ReadParagraph(words, p, first, end, open, ref spans, ref count);
            }
        }

        return spans;
    }

    /// <summary>
    /// Reads one paragraph. <paramref name="open"/> is the family of the quote that the previous paragraph left open.
    /// Returns the family of the quote that this one leaves open.
    /// </summary>
    private static MarkFamily ReadParagraph(
        WordList words, int paragraph, int first, int end, MarkFamily open, ref QuoteSpan[] spans, ref int count)
    {
        var text = words.Text;
        var before = count;
        var family = MarkFamily.None;
        var depth = 0;
        var stray = false;
        QuoteSpan span = default;
        for (var i = first; i < end; i++)
        {
            ref readonly var word = ref words[i];
            if (word.Kind != WordKind.Mark || !QuoteMark.IsMarkCharacter(text[word.Start]))
            {
                continue;
            }

            var mark = QuoteMark.Read(words, i, first, end);
            var next = i + mark.WordCount;
            if (family == MarkFamily.None)
            {
                if (i == first && mark.Opens && mark.Family == open)
                {
                    spans[count - 1].IsContinued = true;
                    spans[count - 1].ClosingMarkMissing = false;
                }

                if (mark.Family == MarkFamily.Single)
                {
                    var close = mark.Opens ? FindSingleClose(words, i, first, end) : -1;
                    if (close >= 0)
                    {
                        span = Open(words, paragraph, i, i + 1);
                        Close(words, ref span, close, close + 1);
                        Add(ref spans, ref count, span);
                        i = close;
                    }
                    else if (i == first && mark.Opens && text[word.Start] == '‘')
                    {
                        span = Open(words, paragraph, i, i + 1);
                        span.ClosingMarkMissing = true;
                        Close(words, ref span, end, end);
                        return Add(ref spans, ref count, span) ? MarkFamily.Single : MarkFamily.None;
                    }
                }
                else if (mark.Opens && !(mark.Closes && i == end - 1))
                {
                    if (!IsInchMark(words, i, first))
                    {
                        family = mark.Family;
                        depth = 1;
                        span = Open(words, paragraph, i, next);
                    }
                }
                else if (mark.Closes && count == before && !stray && !IsInchMark(words, i, first))
                {
                    stray = true;
                    if (open != MarkFamily.None || LooksLikeSpeech(words, first, i, next, end))
                    {
                        span = Open(words, paragraph, first, first);
                        span.OpeningMarkMissing = true;
                        Close(words, ref span, i, next);
                        Add(ref spans, ref count, span);
                    }
                }
            }
            else if (mark.Family == family && !IsFeetAndInches(words, i, first))
            {
                if (mark.Opens && ((i > first && words.StartsLine(i)) || (!mark.Closes && word.Is(WordTraits.SentenceStart))))
                {
                    // An opening mark at the start of a line or sentence within the quote continues it: a paragraph break was lost.
                    span.IsContinued = true;
                    Close(words, ref span, i, i);
                    Add(ref spans, ref count, span);
                    span = Open(words, paragraph, i, next);
                    depth = 1;
                }
                else if (mark.Closes)
                {
                    if (--depth == 0)
                    {
                        Close(words, ref span, i, next);
                        Add(ref spans, ref count, span);
                        family = MarkFamily.None;
                    }
                }
                else
                {
                    depth++;
                }
            }

            i = Math.Max(i, next - 1);
        }

        if (family == MarkFamily.None)
        {
            return MarkFamily.None;
        }

        span.ClosingMarkMissing = true;
        Close(words, ref span, end, end);
        return Add(ref spans, ref count, span) ? family : MarkFamily.None;
    }

    private static QuoteSpan Open(WordList words, int paragraph, int open, int first) => new()
    {
        OpenWord = open,
        FirstWord = first,
        Start = first > open ? words[first - 1].End : words[first].Start,
        Paragraph = paragraph,
    };

    private static void Close(WordList words, ref QuoteSpan span, int end, int after)
    {
        span.EndWord = end;
        span.AfterWord = after;
        span.End = after > end ? words[end].Start : Math.Max(span.Start, words[end - 1].End);
    }

    /// <summary>Adds a quote. Returns false for one without words, which is not added.</summary>
    private static bool Add(ref QuoteSpan[] spans, ref int count, in QuoteSpan span)
    {
        if (span.EndWord <= span.FirstWord)
        {
            return false;
        }

        if (count == spans.Length)
        {
            Array.Resize(ref spans, Math.Max(16, count * 2));
        }

        spans[count++] = span;
        return true;
    }

    /// <summary>The index of the mark that closes the single quote opened at <paramref name="open"/>; -1 if that mark is an apostrophe.</summary>
    private static int FindSingleClose(WordList words, int open, int first, int end)
    {
        var text = words.Text;
        if (open + 1 >= end || words[open + 1].Is(WordTraits.SpaceBefore) || IsShortenedWord(words, open + 1))
        {
            return -1;
        }

        var possessive = -1;
        for (var i = open + 1; i < end; i++)
        {
            ref readonly var word = ref words[i];
            if (word.Kind != WordKind.Mark || text[word.Start] is not ('\'' or '’' or '‘' or '`'))
            {
                continue;
            }

            var other = QuoteMark.Read(words, i, first, end);
            if (other.Opens && !other.Closes)
            {
                break;
            }

            if (other.Family != MarkFamily.Single || text[word.Start] is not ('\'' or '’'))
            {
                continue;
            }

            if (Letter.Lower(text[word.Start - 1]) != 's' || i + 1 == end || words[i + 1].Kind != WordKind.Letters
                || words[i + 1].Is(WordTraits.Capitalized))
            {
                return i;
            }

            if (possessive < 0)
            {
                possessive = i;
            }
        }

        return possessive >= 0 && possessive - open - 1 <= MaxWordsClosedByPossessive ? possessive : -1;
    }

    /// <summary>Whether an apostrophe begins the word: "’90s", "’tis".</summary>
    private static bool IsShortenedWord(WordList words, int index) => words[index].Kind == WordKind.Digits
        ? words[index].Length == 2
        : words.IsAny(index, Contractions.Shortened);

    /// <summary>Whether the mark is an inch mark: 12", 6'2".</summary>
    private static bool IsInchMark(WordList words, int index, int first) =>
        index > first && !words[index].Is(WordTraits.SpaceBefore) && words[index - 1].Kind == WordKind.Digits;

    /// <summary>Whether the mark ends a measure in feet and inches: 6'2".</summary>
    private static bool IsFeetAndInches(WordList words, int index, int first) =>
        IsInchMark(words, index, first) && index - 3 >= first
        && words[index - 3].Kind == WordKind.Digits && words[index - 2].Kind == WordKind.Mark
            && words.Text[words[index - 2].Start] is '\'' or '’' or '′';

    /// <summary>
    /// Whether the words before an unpaired closing mark are speech: they end in punctuation, and a verb of speech follows in the same sentence.
    /// </summary>
    private static bool LooksLikeSpeech(WordList words, int first, int close, int after, int end)
    {
        if (close - first < 3 || words.Text[words[close - 1].Start] is not (',' or '.' or '?' or '!' or '…'))
        {
            return false;
        }

        for (var i = after; i < end && (i == after || !words[i].Is(WordTraits.SentenceStart)); i++)
        {
            if (words[i].Speech.HasAny(SpeechTerm.Speech) && words[i].Speech.HasAny(SpeechTerm.Past | SpeechTerm.ThirdPerson))
            {
                return true;
            }
        }

        return false;
    }
}
