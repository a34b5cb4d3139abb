namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        /// <summary>What an article is read from: its text, and tables of what was read in it. Generated code works with it; it is not meant for other code.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class Source
        {
            /// <summary>The sources of an article.</summary>
            /// <param name="text">Its text.</param>
            /// <param name="paragraphs">A row for each paragraph: kind, start, length.</param>
            /// <param name="dates">
            /// A row for each date: start, length, granularity, modifier, value, first and last day. The last is left out where it is the first, and both where
            /// the value is the day.
            /// </param>
            /// <param name="quotes">
            /// A row for each quote: start, length, kind, the number of its marks, the start and length of the source, those of the cue, the speaker.
            /// </param>
            public Source(string text, string paragraphs, string dates, string quotes)
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

            /// <summary>The table of dates.</summary>
            public string Dates { get; }

            /// <summary>The table of quotes.</summary>
            public string Quotes { get; }
        }
    }
}
