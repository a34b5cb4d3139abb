namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        /// <summary>
        /// The text of an article, and its paragraphs, dates and quotations as tables. Each row begins with a line feed, a space separates the columns, and
        /// <c>-</c> means that there is no value. Supports generated code; not intended for direct use.
        /// </summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class StoredText
        {
            /// <summary>Creates the stored text of an article.</summary>
            /// <param name="text">The text.</param>
            /// <param name="paragraphs">A row per paragraph: kind, start, length.</param>
            /// <param name="dates">
            /// A row per date mention: start, length, granularity, modifier, value, first day, last day. The last day is omitted if it is the first day, and
            /// both are omitted if the value is the day.
            /// </param>
            /// <param name="quotes">
            /// A row per quotation: start, length, kind, number of marks, start and length of the source, start and length of the cue, speaker.
            /// </param>
            public StoredText(string text, string paragraphs, string dates, string quotes)
            {
                Text = text;
                Paragraphs = paragraphs;
                Dates = dates;
                Quotes = quotes;
            }

            /// <summary>The text.</summary>
            public string Text { get; }

            /// <summary>The table of paragraphs.</summary>
            public string Paragraphs { get; }

            /// <summary>The table of date mentions.</summary>
            public string Dates { get; }

            /// <summary>The table of quotations.</summary>
            public string Quotes { get; }
        }
    }
}
