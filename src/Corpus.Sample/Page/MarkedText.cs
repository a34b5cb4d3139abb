using System.Globalization;
using Corpus.Sample.Corpus;

namespace Corpus.Sample.Page;

/// <summary>
/// The text of an article with its dates and quotes marked in place. Marks nest: one that reaches beyond the mark or the paragraph that it begins in is
/// closed there, and goes on behind it.
/// </summary>
internal sealed class MarkedText
{
    private readonly HtmlWriter _html;
    private readonly string _text;

    // Outer marks come before inner ones.
    private readonly PriorityQueue<Mark, (int Start, int Longest)> _marks = new();

    // One mark of an article can be reached by the Tab key; the arrow keys lead from there to the others.
    private bool _isReachable;

    public MarkedText(HtmlWriter html, Article article, int index)
    {
        _html = html;
        _text = article.Text;
        for (var i = 0; i < article.Dates.Count; i++)
        {
            var date = article.Dates[i];
            Add(new Mark(date.Start, date.Start + date.Length, date, Place.Date(index, i)));
        }

        for (var i = 0; i < article.Quotes.Count; i++)
        {
            var quote = article.Quotes[i];
            Add(new Mark(quote.Start, quote.Start + quote.Length, quote, Place.Quote(index, i)));
        }
    }

    /// <summary>Writes a part of the text, which comes after what was written before.</summary>
    public void Write(int start, int end)
    {
        var position = start;
        while (_marks.TryPeek(out var mark, out _) && mark.Start < end)
        {
            _marks.Dequeue();
            var from = Math.Max(mark.Start, position);
            var to = Math.Min(mark.End, end);
            _html.Text(_text, position, from);
            Open(mark);
            Write(from, to);
            _html.Write($"</mark>");
            position = to;
            if (mark.End > end)
            {
                Add(mark with { Start = end, Id = null });
            }
        }

        _html.Text(_text, position, end);
    }

    private void Add(Mark mark) => _marks.Enqueue(mark, (mark.Start, -mark.End));

    private void Open(Mark mark)
    {
        _html.Write($"<mark");
        _html.Attribute("id", mark.Id);
        if (mark.Id is not null)
        {
            _html.Attribute("tabindex", _isReachable ? "-1" : "0");
            _isReachable = true;
        }

        if (mark.Record is DateMention date)
        {
            Describe(date);
        }
        else if (mark.Record is Quote quote)
        {
            Describe(quote);
        }

        _html.Write($">");
    }

    private void Describe(DateMention date)
    {
        _html.Attribute("class", date.First is null ? "date unresolved" : date.Value == date.Text ? "date literal" : "date");
        _html.Attribute("data-value", date.Value);
        _html.Attribute("data-first", Day.Iso(date.First));
        _html.Attribute("data-last", Day.Iso(date.Last));
        _html.Attribute("data-unit", date.Granularity.ToString());
        _html.Attribute("data-modifier", date.Modifier == DateModifier.None ? null : date.Modifier.ToString());
    }

    private void Describe(Quote quote)
    {
        _html.Attribute("class", quote.Speaker is null ? "quote unresolved" : "quote");
        _html.Attribute("data-kind", quote.Kind.ToString());
        _html.Attribute("data-speaker", quote.Speaker?.Name);
        _html.Attribute("data-unbalanced", quote.IsBalanced ? null : "");
        if (quote.Attribution is { } attribution)
        {
            _html.Attribute("data-source", attribution.Source);
            _html.Attribute("data-source-at", Range(attribution.SourceStart, attribution.SourceLength));
            _html.Attribute("data-cue", attribution.Cue);
            _html.Attribute("data-cue-at", attribution is { CueStart: { } start, CueLength: { } length } ? Range(start, length) : null);
        }
    }

    private static string Range(int start, int length) => string.Create(CultureInfo.InvariantCulture, $"{start} {start + length}");

    /// <param name="Start">Where it begins in the text.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Record">The date mention or quote.</param>
    /// <param name="Id">The id of its element; null where it goes on behind another.</param>
    private sealed record Mark(int Start, int End, object Record, string? Id);
}
