using System.Globalization;
using Corpus.Text;

namespace Corpus.Tool.Page;

/// <summary>
/// The text of an article with its dates and quotes marked. HTML elements must nest, so a mark that extends beyond its paragraph or an enclosing mark is
/// split: it ends there, and a second element continues it.
/// </summary>
internal sealed class MarkedText
{
    private readonly HtmlWriter _html;
    private readonly string _text;

    // By start; of two marks with the same start, the longer one encloses the other and comes first.
    private readonly PriorityQueue<Mark, (int Start, int NegatedEnd)> _marks = new();

    // Only the first mark of an article is in the tab order; the arrow keys move to the others.
    private bool _hasTabStop;

    public MarkedText(HtmlWriter html, PageArticle article)
    {
        _html = html;
        _text = article.Content.Text;
        foreach (var date in article.Content.Dates)
        {
            Add(new Mark(date.Start, date.Start + date.Length, date, ElementId.Date(article, date)));
        }

        foreach (var quote in article.Content.Quotes)
        {
            Add(new Mark(quote.Start, quote.End, quote, ElementId.Quote(article, quote)));
        }
    }

    /// <summary>Writes the part of the text between two offsets. Call it for successive parts, in order.</summary>
    public void Write(int start, int end)
    {
        var position = start;
        while (_marks.TryPeek(out var mark, out _) && mark.Start < end)
        {
            _marks.Dequeue();
            var from = Math.Max(mark.Start, position);
            var to = Math.Min(mark.End, end);
            _html.WriteText(_text, position, from);
            Open(mark);
            Write(from, to);
            _html.Write($"</mark>");
            position = to;
            if (mark.End > end)
            {
                Add(mark with { Start = end, Id = null });
            }
        }

        _html.WriteText(_text, position, end);
    }

    private void Add(Mark mark) => _marks.Enqueue(mark, (mark.Start, -mark.End));

    private void Open(Mark mark)
    {
        _html.Write($"<mark");
        _html.WriteAttribute("id", mark.Id);
        if (mark.Id is not null)
        {
            _html.WriteAttribute("tabindex", _hasTabStop ? "-1" : "0");
            _hasTabStop = true;
        }

        if (mark.Record is DateMention date)
        {
            WriteAttributes(date);
        }
        else if (mark.Record is Quote quote)
        {
            WriteAttributes(quote);
        }

        _html.Write($">");
    }

    private void WriteAttributes(DateMention date)
    {
        _html.WriteAttribute("class", date.First is null ? "date unresolved" : date.Value == _text.Substring(date.Start, date.Length) ? "date literal" : "date");
        _html.WriteAttribute("data-value", date.Value);
        _html.WriteAttribute("data-first", date.First?.ToString());
        _html.WriteAttribute("data-last", date.Last?.ToString());
        _html.WriteAttribute("data-unit", date.Granularity.ToString());
        _html.WriteAttribute("data-modifier", date.Modifier == DateModifier.None ? null : date.Modifier.ToString());
    }

    private void WriteAttributes(Quote quote)
    {
        _html.WriteAttribute("class", quote.Speaker is null ? "quote unresolved" : "quote");
        _html.WriteAttribute("data-kind", quote.Kind.ToString());
        _html.WriteAttribute("data-speaker", quote.Speaker);
        _html.WriteAttribute("data-unbalanced", quote.IsBalanced ? null : "");
        if (quote.Attribution is { } attribution)
        {
            _html.WriteAttribute("data-source", _text.Slice(attribution.Source));
            _html.WriteAttribute("data-source-at", FormatRange(attribution.Source));
            _html.WriteAttribute("data-cue", _text.Slice(attribution.Cue));
            _html.WriteAttribute("data-cue-at", attribution.Cue is { } cue ? FormatRange(cue) : null);
        }
    }

    private static string FormatRange(Slice slice) => string.Create(CultureInfo.InvariantCulture, $"{slice.Start} {slice.End}");

    /// <param name="Start">The offset of its first character in the text, in UTF-16 code units.</param>
    /// <param name="End">The offset after its last character.</param>
    /// <param name="Record">The date mention or quote.</param>
    /// <param name="Id">The id of its element; null if it continues a split mark.</param>
    private sealed record Mark(int Start, int End, object Record, string? Id);
}
