namespace Corpus.Text
{
    // The analyzers use this class at compile time and generated code uses it at run time, so that both find the same words.

    /// <summary>
    /// Words to find in a text. Any run of white space matches any other, and straight quotation marks match curly ones. Letter case has to match.
    /// </summary>
    public sealed class Passage
    {
        private const int MaxExcerpt = 200;

        private readonly string _words;
        private readonly int _start;
        private readonly int _end;

        // The longest part without white space or quotation marks, which a matching text contains literally. It is searched for first.
        private readonly int _anchorStart;
        private readonly string _anchor;

        /// <summary>Creates a passage.</summary>
        /// <param name="words">The words to find. Leading and trailing white space is ignored.</param>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="words"/> is null.</exception>
        public Passage(string words)
        {
            _words = words ?? throw new global::System.ArgumentNullException(nameof(words));
            _end = words.Length;
            while (_start < _end && IsBlank(words[_start]))
            {
                _start++;
            }

            while (_end > _start && IsBlank(words[_end - 1]))
            {
                _end--;
            }

            var longest = 0;
            var start = _start;
            for (var i = _start; i <= _end; i++)
            {
                if (i == _end || IsBlank(words[i]) || Fold(words[i]) is '\'' or '"')
                {
                    if (i - start > longest)
                    {
                        longest = i - start;
                        _anchorStart = start;
                    }

                    start = i + 1;
                }
            }

            _anchor = words.Substring(_anchorStart, longest);
        }

        /// <summary>Finds the first occurrence of the passage in a text. Only whole words match: "his" does not occur in "this".</summary>
        /// <param name="text">The text to search.</param>
        /// <param name="start">Offset of the occurrence in <paramref name="text"/>, in UTF-16 code units; 0 if there is none.</param>
        /// <param name="length">Length of the occurrence in UTF-16 code units, which can differ from the length of the passage; 0 if there is none.</param>
        /// <returns>Whether the text contains the passage. False if the passage has nothing but white space and quotation marks.</returns>
        public bool TryFind(string text, out int start, out int length)
        {
            start = 0;
            length = 0;
            if (_anchor.Length == 0)
            {
                return false;
            }

            for (var at = 0; (at = text.IndexOf(_anchor, at, global::System.StringComparison.Ordinal)) >= 0; at++)
            {
                if (MatchBackward(text, at, out start) && MatchForward(text, at + _anchor.Length, out var end) && IsWhole(text, start, end))
                {
                    length = end - start;
                    return true;
                }
            }

            start = 0;
            return false;
        }

        /// <summary>Creates the error message for a passage that no text contains. It quotes the most similar words of the texts, if any are similar.</summary>
        /// <param name="texts">The texts to compare with, each with the path of its file.</param>
        /// <returns>A message of one line.</returns>
        public string NotFoundIn(global::System.Collections.Generic.IEnumerable<(string Path, string Text)> texts)
        {
            var window = new Window(_words, _start, _end);
            var closest = "";
            foreach (var (path, text) in texts)
            {
                if (window.TryImprove(text, out var start, out var end))
                {
                    closest = "; the closest is '" + Excerpt(text, start, end) + "' in '" + Excerpt(path, 0, path.Length) + "'";
                }
            }

            return "The corpus does not contain '" + Excerpt(_words, _start, _end) + "'" + closest;
        }

        private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF';

        private static char Fold(char c) => c switch
        {
            '‘' or '’' or '‛' or 'ʼ' or '`' => '\'',
            '“' or '”' or '„' or '‟' => '"',
            _ => c,
        };

        private bool MatchForward(string text, int at, out int end)
        {
            end = at;
            for (var i = _anchorStart + _anchor.Length; i < _end;)
            {
                if (IsBlank(_words[i]))
                {
                    if (end == text.Length || !IsBlank(text[end]))
                    {
                        return false;
                    }

                    while (i < _end && IsBlank(_words[i]))
                    {
                        i++;
                    }

                    while (end < text.Length && IsBlank(text[end]))
                    {
                        end++;
                    }
                }
                else if (end < text.Length && Fold(text[end]) == Fold(_words[i]))
                {
                    i++;
                    end++;
                }
                else
                {
                    return false;
                }
            }

            return true;
        }

        private bool MatchBackward(string text, int at, out int start)
        {
            start = at;
            for (var i = _anchorStart; i > _start;)
            {
                if (IsBlank(_words[i - 1]))
                {
                    if (start == 0 || !IsBlank(text[start - 1]))
                    {
                        return false;
                    }

                    while (i > _start && IsBlank(_words[i - 1]))
                    {
                        i--;
                    }

                    while (start > 0 && IsBlank(text[start - 1]))
                    {
                        start--;
                    }
                }
                else if (start > 0 && Fold(text[start - 1]) == Fold(_words[i - 1]))
                {
                    i--;
                    start--;
                }
                else
                {
                    return false;
                }
            }

            return true;
        }

        private static bool IsWhole(string text, int start, int end) =>
            !(start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(text[start]))
            && !(end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(text[end - 1]));

        // Such a character could make the message look different from what it is.
        private static bool IsHidden(char c) =>
            char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == global::System.Globalization.UnicodeCategory.Format;

        private static string Excerpt(string text, int start, int end)
        {
            var excerpt = new global::System.Text.StringBuilder();
            for (var i = start; i < end && excerpt.Length < MaxExcerpt; i++)
            {
                var c = text[i];
                if (!IsBlank(c))
                {
                    excerpt.Append(IsHidden(c) ? '\uFFFD' : c);
                }
                else if (excerpt.Length > 0 && excerpt[excerpt.Length - 1] != ' ')
                {
                    excerpt.Append(' ');
                }
            }

            return excerpt.Length == MaxExcerpt ? excerpt.Append('…').ToString() : excerpt.ToString();
        }

        // Slides a window with the passage's number of words over the texts and counts the words in common. Between windows with equal counts, one that
        // begins or ends with the same word as the passage is better. Words are compared by hash: a collision can only make the message less apt.
        private sealed class Window
        {
            private const int FilterSize = 1024;

            // The index of each distinct word of the passage, by hash. The filter rules out most other words without a look-up.
            private readonly global::System.Collections.Generic.Dictionary<uint, int> _indexes = new();
            private readonly bool[] _filter = new bool[FilterSize];

            // By index: how often the passage has the word, and how many of those the window does not have (negative if it has more).
            private readonly int[] _required;
            private readonly int[] _missing;

            private readonly global::System.Collections.Generic.List<string> _longestFirst = new();
            private readonly uint _firstHash;
            private readonly uint _lastHash;

            // The window: a ring buffer of words.
            private readonly uint[] _hashes;
            private readonly int[] _starts;
            private int _best;

            internal Window(string words, int start, int end)
            {
                var hashes = new global::System.Collections.Generic.List<uint>();
                for (var i = start; TryReadWord(words, ref i, end, out var hash, out var wordStart);)
                {
                    hashes.Add(hash);
                    _longestFirst.Add(words.Substring(wordStart, i - wordStart));
                }

                _longestFirst.Sort((x, y) => y.Length - x.Length);

                var size = hashes.Count;
                _required = new int[size];
                _missing = new int[size];
                _hashes = new uint[size];
                _starts = new int[size];
                _best = size; // A word in common scores 2, so at least half of the words have to be in common.
                foreach (var hash in hashes)
                {
                    if (!_indexes.TryGetValue(hash, out var index))
                    {
                        _indexes.Add(hash, index = _indexes.Count);
                        _filter[hash % FilterSize] = true;
                    }

                    _required[index]++;
                    _lastHash = hash;
                }

                _firstHash = size > 0 ? hashes[0] : 0;
            }

            // Finds the best window of the text, if it is better than those of all texts before.
            internal bool TryImprove(string text, out int start, out int end)
            {
                start = 0;
                end = 0;
                if (!CanImprove(text))
                {
                    return false;
                }

                global::System.Array.Copy(_required, _missing, _required.Length);
                var size = _hashes.Length;
                var common = 0;
                var count = 0;
                var found = false;
                for (var i = 0; TryReadWord(text, ref i, text.Length, out var hash, out var wordStart); count++)
                {
                    var slot = count % size;
                    if (count >= size && IndexOf(_hashes[slot]) is >= 0 and var leaving && ++_missing[leaving] > 0)
                    {
                        common--;
                    }

                    if (IndexOf(hash) is >= 0 and var entering && --_missing[entering] >= 0)
                    {
                        common++;
                    }

                    _hashes[slot] = hash;
                    _starts[slot] = wordStart;
                    var first = count < size ? 0 : (slot + 1) % size;
                    var score = (2 * common) + (_hashes[first] == _firstHash ? 1 : 0) + (hash == _lastHash ? 1 : 0);
                    if (common > 0 && score > _best)
                    {
                        (_best, start, end, found) = (score, _starts[first], i, true);
                    }
                }

                return found;
            }

            // Skips a text that does not contain enough of the words. Long words come first because they are usually rare.
            private bool CanImprove(string text)
            {
                var common = _longestFirst.Count;
                foreach (var word in _longestFirst)
                {
                    if (!HasApostrophe(word) && text.IndexOf(word, global::System.StringComparison.OrdinalIgnoreCase) < 0 && (2 * --common) + 2 <= _best)
                    {
                        return false;
                    }
                }

                return common > 0;
            }

            // The text may have the other kind of apostrophe, straight or curly.
            private static bool HasApostrophe(string word)
            {
                foreach (var c in word)
                {
                    if (Fold(c) == '\'')
                    {
                        return true;
                    }
                }

                return false;
            }

            private int IndexOf(uint hash) => _filter[hash % FilterSize] && _indexes.TryGetValue(hash, out var index) ? index : -1;

            // Reads the next word: letters and digits, with single apostrophes between them.
            private static bool TryReadWord(string text, ref int at, int end, out uint hash, out int start)
            {
                while (at < end && !char.IsLetterOrDigit(text[at]))
                {
                    at++;
                }

                start = at;
                hash = 2166136261u;
                for (; at < end; at++)
                {
                    var c = text[at];
                    if ((uint)((c | 0x20) - 'a') <= 'z' - 'a')
                    {
                        c = (char)(c | 0x20);
                    }
                    else if (char.IsLetterOrDigit(c))
                    {
                        c = char.ToLowerInvariant(c);
                    }
                    else if (Fold(c) == '\'' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]))
                    {
                        c = '\'';
                    }
                    else
                    {
                        break;
                    }

                    hash = unchecked((hash ^ c) * 16777619u);
                }

                return at > start;
            }
        }
    }
}
