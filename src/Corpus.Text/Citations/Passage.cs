namespace Corpus.Text
{
#if NET5_0_OR_GREATER
    using SearchedText = global::System.ReadOnlySpan<char>;
#else
    using SearchedText = global::System.String;
#endif

    // The analyzers use this class at compile time and generated code uses it at run time, so that both find the same words. Users of a program can enter
    // the words, so time is linear in the lengths of the passage and of the texts, whatever they contain.

    /// <summary>
    /// Words to find in a text. Any run of white space matches any other, and straight quotation marks match curly ones. A passage can be used for any
    /// number of texts, also by several threads at the same time.
    /// </summary>
    public sealed partial class Passage
    {
        private const int MaxExcerpt = 200;

        // The worst case of string.IndexOf is proportional to the length of what it searches for.
        private const int MaxAnchor = 32;

        // How many characters to compare around anchors before a passage is searched in another way.
        private const long MaxStepsPerCharacter = 8;

        // How many words of a passage to look for in a text that is split into words.
        private const int MaxCompared = 16;

        // MethodImplOptions.AggressiveOptimization, which .NET Standard 2.0 does not declare: a compiler runs too briefly for the runtime to optimize a
        // loop that it first compiled quickly.
        internal const global::System.Runtime.CompilerServices.MethodImplOptions Optimized = (global::System.Runtime.CompilerServices.MethodImplOptions)512;

        private readonly TokenizedText _words;
        private readonly bool _ignoresCase;
        private readonly bool _matchesParts;

        // The words as they are compared: with straight quotation marks, a space for each run of white space, and in upper case if letter case is ignored.
        private readonly string _pattern;

        // The longest part without white space or quotation marks, or the start of it. A matching text contains it literally.
        private readonly string _anchor;
        private readonly int _anchorStart;

        /// <summary>Creates a passage.</summary>
        /// <param name="words">The words to find. Leading and trailing white space is ignored.</param>
        /// <param name="ignoreCase">Whether letter case need not match.</param>
        /// <param name="partsOfWords">Whether parts of words match too: "his" in "this".</param>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="words"/> is null.</exception>
        public Passage(string words, bool ignoreCase = false, bool partsOfWords = false)
        {
            _ignoresCase = ignoreCase;
            _matchesParts = partsOfWords;
            _words = new TokenizedText(Trim(words ?? throw new global::System.ArgumentNullException(nameof(words))));
            _pattern = Normalize(_words.Text);
            _anchor = FindAnchor(_pattern, out _anchorStart);
        }

        /// <summary>Finds the first occurrence of the passage in a text from a position on.</summary>
        /// <param name="text">The text to search.</param>
        /// <param name="from">The position.</param>
        /// <param name="start">Offset of the occurrence in <paramref name="text"/>, in UTF-16 code units; 0 if there is none.</param>
        /// <param name="length">Length of the occurrence in UTF-16 code units, which can differ from the length of the passage; 0 if there is none.</param>
        /// <returns>Whether the text contains the passage. False if the passage has nothing but white space and quotation marks.</returns>
        internal bool TryFind(string text, int from, out int start, out int length)
        {
            if (_anchor.Length == 0)
            {
                start = 0;
                length = 0;
                return false;
            }

            // A text that almost matches again and again is searched in another way.
            return TryFindAnchor(text, from, out start, out length) ?? TryFindInOnePass(text, from, out start, out length);
        }

        /// <summary>Rules out most texts that do not contain the passage, faster than <see cref="TryFind"/>.</summary>
        /// <param name="text">A buffer with the text.</param>
        /// <param name="length">The length of the text.</param>
        /// <returns>False if <see cref="TryFind"/> does not find the passage in the text.</returns>
        internal bool MayOccurIn(char[] text, int length)
        {
#if NET5_0_OR_GREATER
            var characters = new SearchedText(text, 0, length);
#else
            var characters = new string(text, 0, length);
#endif
            return _anchor.Length > 0 && (TryFindAnchor(characters, 0, out var _, out var _) ?? true);
        }

        /// <summary>Rules out most texts that do not contain the passage, faster than <see cref="TryFind"/>. Letter case does not matter.</summary>
        /// <param name="text">The text.</param>
        /// <returns>False if <see cref="TryFind"/> does not find the passage in the text.</returns>
        [global::System.Runtime.CompilerServices.MethodImpl(Optimized)]
        internal bool MayOccurIn(TokenizedText text)
        {
            // The first and last word of the passage can be parts of words: the text may have an apostrophe before or after them.
            var words = _words.Hashes;
            var count = global::System.Math.Min(words.Length - 2, MaxCompared);
            var found = count <= 0;
            for (var at = 0; !found && (at = global::System.Array.IndexOf(text.Hashes, words[1], at)) >= 0; at++)
            {
                var same = 1;
                while (same < count && at + same < text.Hashes.Length && text.Hashes[at + same] == words[1 + same])
                {
                    same++;
                }

                found = same == count;
            }

            return found;
        }

        /// <summary>Creates the error message for a passage that no text contains. It quotes the most similar words of the texts, if any are similar.</summary>
        /// <param name="texts">The texts to compare with, each with the path of its file.</param>
        /// <returns>A message of one line.</returns>
        internal string NotFoundIn(global::System.Collections.Generic.IEnumerable<(string Path, TokenizedText Text)> texts)
        {
            var window = new Window(_words.Hashes);
            var closest = "";
            foreach (var (path, text) in texts)
            {
                if (window.TryImprove(text, out var first, out var last))
                {
                    var (start, end) = text.Locate(first, last);
                    closest = "; the closest is '" + Excerpt(text.Text, start, end) + "' in '" + Excerpt(path, 0, path.Length) + "'";
                }
            }

            return "The corpus does not contain '" + Excerpt(_words.Text, 0, _words.Text.Length) + "'" + closest;
        }

        internal static char Fold(char c) => c switch
        {
            '‘' or '’' or '‛' or 'ʼ' or '`' => '\'',
            '“' or '”' or '„' or '‟' => '"',
            _ => IsBlank(c) ? ' ' : c,
        };

        private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF';

        // Returns the offset after a character or a run of white space.
        private static int SkipCharacter(SearchedText text, int at)
        {
            var isBlank = IsBlank(text[at]);
            do
            {
                at++;
            }
            while (isBlank && at < text.Length && IsBlank(text[at]));

            return at;
        }

        private static string Trim(string words)
        {
            var start = 0;
            var end = words.Length;
            while (start < end && IsBlank(words[start]))
            {
                start++;
            }

            while (end > start && IsBlank(words[end - 1]))
            {
                end--;
            }

            return words.Substring(start, end - start);
        }

        // Looks at every occurrence of the anchor. Null if that takes too long.
        private bool? TryFindAnchor(SearchedText text, int from, out int start, out int length)
        {
            start = 0;
            length = 0;
            var steps = 0L;
            for (var at = IndexOfAnchor(text, from); at >= 0; at = IndexOfAnchor(text, at + 1))
            {
                if (MatchesAround(text, from, at, out start, out var end, ref steps))
                {
                    length = end - start;
                    return true;
                }

                if (steps > MaxStepsPerCharacter * (at - from) + _pattern.Length + MaxAnchor)
                {
                    return null;
                }
            }

            start = 0;
            return false;
        }

        private int IndexOfAnchor(SearchedText text, int from)
        {
            var comparison = _ignoresCase ? global::System.StringComparison.OrdinalIgnoreCase : global::System.StringComparison.Ordinal;
#if NET5_0_OR_GREATER
            var found = global::System.MemoryExtensions.IndexOf(text.Slice(from), _anchor, comparison);
            return found < 0 ? -1 : from + found;
#else
            return text.IndexOf(_anchor, from, comparison);
#endif
        }

        // Whether the passage is where its anchor is. Counts the characters of the text that it compares.
        private bool MatchesAround(SearchedText text, int from, int anchor, out int start, out int end, ref long steps)
        {
            start = anchor;
            end = anchor + _anchor.Length;
            for (var i = _anchorStart - 1; i >= 0; i--)
            {
                if (start == from || FoldCase(text[start - 1]) != _pattern[i])
                {
                    return false;
                }

                // White space counts too: many anchors can have the same run of it around them.
                do
                {
                    start--;
                    steps++;
                }
                while (_pattern[i] == ' ' && start > from && IsBlank(text[start - 1]));
            }

            for (var i = _anchorStart + _anchor.Length; i < _pattern.Length; i++)
            {
                if (end == text.Length || FoldCase(text[end]) != _pattern[i])
                {
                    return false;
                }

                var next = SkipCharacter(text, end);
                steps += next - end;
                end = next;
            }

            return IsWhole(text, start, end);
        }

        // The algorithm of Knuth, Morris and Pratt. The text from start to end matches the first characters of the pattern.
        private bool TryFindInOnePass(string text, int from, out int start, out int length)
        {
            start = from;
            length = 0;
            var borders = FindBorders(_pattern);
            var matched = 0;
            for (var end = from; end < text.Length;)
            {
                if (matched < _pattern.Length && FoldCase(text[end]) == _pattern[matched])
                {
                    matched++;
                    end = SkipCharacter(text, end);
                    if (matched == _pattern.Length && IsWhole(text, start, end))
                    {
                        length = end - start;
                        return true;
                    }
                }
                else if (matched == 0)
                {
                    end = SkipCharacter(text, end);
                    start = end;
                }
                else
                {
                    for (var border = borders[matched]; matched > border; matched--)
                    {
                        start = SkipCharacter(text, start);
                    }
                }
            }

            start = 0;
            return false;
        }

        private char FoldCase(char c) => _ignoresCase ? char.ToUpperInvariant(Fold(c)) : Fold(c);

        private string Normalize(string words)
        {
            var pattern = new global::System.Text.StringBuilder();
            for (var i = 0; i < words.Length; i = SkipCharacter(words, i))
            {
                pattern.Append(FoldCase(words[i]));
            }

            return pattern.ToString();
        }

        // By length of a prefix of the pattern: the length of the longest shorter prefix with which the prefix ends.
        private static int[] FindBorders(string pattern)
        {
            var borders = new int[pattern.Length + 1];
            var border = 0;
            for (var i = 1; i < pattern.Length; i++)
            {
                while (border > 0 && pattern[border] != pattern[i])
                {
                    border = borders[border];
                }

                if (pattern[border] == pattern[i])
                {
                    border++;
                }

                borders[i + 1] = border;
            }

            return borders;
        }

        private static string FindAnchor(string pattern, out int start)
        {
            var anchor = "";
            start = 0;
            var at = 0;
            foreach (var part in pattern.Split(' ', '\'', '"'))
            {
                if (part.Length > anchor.Length)
                {
                    anchor = part;
                    start = at;
                }

                at += part.Length + 1;
            }

            return anchor.Length <= MaxAnchor ? anchor : anchor.Substring(0, MaxAnchor);
        }

        private bool IsWhole(SearchedText text, int start, int end) =>
            _matchesParts
            || (!(start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(text[start]))
                && !(end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(text[end - 1])));

        // Such a character could make the message look different from what it is.
        private static bool IsHidden(char c) =>
            char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == global::System.Globalization.UnicodeCategory.Format;

        private static string Excerpt(string text, int start, int end)
        {
            var excerpt = new global::System.Text.StringBuilder();
            for (; start < end && excerpt.Length < MaxExcerpt; start++)
            {
                var c = text[start];
                if (!IsBlank(c))
                {
                    excerpt.Append(IsHidden(c) ? '\uFFFD' : c);
                }
                else if (excerpt.Length > 0 && excerpt[excerpt.Length - 1] != ' ')
                {
                    excerpt.Append(' ');
                }
            }

            return (start < end ? excerpt.Append('…') : excerpt).ToString();
        }
    }
}
