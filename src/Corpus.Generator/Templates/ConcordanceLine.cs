namespace Corpus.Generator.Templates
{
    /// <summary>
    /// An occurrence of text with the words around it, as one line of a concordance (a key word in context, KWIC). Each run of white space or control characters
    /// is one space. <see cref="Left"/>, <see cref="Text"/> and <see cref="Right"/> in a row are the passage.
    /// </summary>
    /// <param name="Left">The words before, with the space before the text, if there is one; empty at the start of the article.</param>
    /// <param name="Text">The text.</param>
    /// <param name="Right">The words after, with the space after the text, if there is one; empty at the end of the article.</param>
    /// <param name="Width">The number of UTF-16 code units that <paramref name="Left"/> and <paramref name="Right"/> may each have.</param>
    [global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    internal sealed record ConcordanceLine(string Left, string Text, string Right, int Width)
    {
        /// <summary>The line, with spaces before it, so that the texts of several lines with the same width are in a column.</summary>
        /// <returns>One line, without spaces at its end.</returns>
        public override string ToString() => (Left.PadLeft(Width) + Text + Right).TrimEnd();

        internal static ConcordanceLine Create(string text, int start, int length, int width)
        {
            // Reads one character more than fits, to see whether a word is cut.
            var left = new global::System.Text.StringBuilder();
            for (var i = start; i > 0 && left.Length <= width + 1; i--)
            {
                Append(left, text[i - 1]);
            }

            var right = new global::System.Text.StringBuilder();
            for (var i = start + length; i < text.Length && right.Length <= width + 1; i++)
            {
                Append(right, text[i]);
            }

            var middle = new global::System.Text.StringBuilder();
            for (var i = start; i < start + length; i++)
            {
                Append(middle, text[i]);
            }

            var reversed = Cut(left.ToString(), width).ToCharArray();
            global::System.Array.Reverse(reversed);
            return new ConcordanceLine(new string(reversed), middle.ToString(), Cut(right.ToString(), width), width);
        }

        private static void Append(global::System.Text.StringBuilder line, char c)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
            {
                line.Append(c);
            }
            else if (line.Length == 0 || line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        // The first words that fit. A word that does not fit on its own is cut, but never between the two halves of a character.
        private static string Cut(string words, int width)
        {
            if (words.Length <= width)
            {
                return words.TrimEnd(' ');
            }

            var end = words.LastIndexOf(' ', width);
            if (end <= 0)
            {
                end = width > 0 && IsPair(words[width - 1], words[width]) ? width - 1 : width;
            }

            return words.Substring(0, end).TrimEnd(' ');
        }

        // In the words before, the halves are in reverse order.
        private static bool IsPair(char one, char other) => char.IsSurrogatePair(one, other) || char.IsSurrogatePair(other, one);
    }
}
