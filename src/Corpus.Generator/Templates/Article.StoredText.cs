namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        // The text of an article, and its paragraphs, dates and quotations as tables. Each row begins with a line feed, a space separates the columns, and `-`
        // means that there is no value.
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        internal sealed class StoredText
        {
            internal StoredText(string text, string paragraphs, string dates, string quotes)
            {
                Text = text;
                Paragraphs = paragraphs;
                Dates = dates;
                Quotes = quotes;
            }

            internal string Text { get; }

            // A row per paragraph: kind, start, length.
            internal string Paragraphs { get; }

            // A row per date mention: start, length, granularity, modifier, value, first day, last day. The last day is omitted if it is the first day, and both
            // are omitted if the value is the day.
            internal string Dates { get; }

            // A row per quotation: start, length, kind, number of marks, start and length of the source, start and length of the cue, speaker.
            internal string Quotes { get; }
        }
    }
}
