namespace Corpus.Text
{
    // The same at compile time, where constant words are looked up, and at run time: what one finds or misses, the other does too.

    /// <summary>Words that are looked for in texts. White space, and whether a quotation mark is straight or curly, does not count.</summary>
    public sealed class Passage
    {
        private const int MaxExcerpt = 200;

        private readonly string _words;
        private readonly int _start;
        private readonly int _end;

        // The longest piece that stands in a text as it stands here: what is searched for first.
        private readonly int _anchorStart;
        private readonly string _anchor;

        /// <summary>The words to look for.</summary>
        /// <param name="words">The words; white space around them does not count.</param>
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

        /// <summary>Finds the first place in a text. Words are found whole: "his" does not stand in "this".</summary>
        /// <param name="text">The text.</param>
        /// <param name="start">The place's first code unit.</param>
        /// <param name="length">Its number of code units.</param>
        /// <returns>Whether there is such a place; there is none for words without a letter or other sign.</returns>
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
                if (MatchBack(text, at, out start) && MatchOn(text, at + _anchor.Length, out var end) && IsWhole(text, start, end))
                {
                    length = end - start;
                    return true;
                }
            }

            start = 0;
            return false;
        }

        /// <summary>Says that texts do not contain the words, and which of theirs come closest.</summary>
        /// <param name="texts">The texts, each with the path of its file.</param>
        /// <returns>A message on one line.</returns>
        public string NotFoundIn(global::System.Collections.Generic.IEnumerable<(string Path, string Text)> texts)
        {
            var window = new Window(_words, _start, _end);
            var closest = "";
            foreach (var (path, text) in texts)
            {
                if (window.FindBetter(text, out var start, out var end))
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

        private bool MatchOn(string text, int at, out int end)
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

        private bool MatchBack(string text, int at, out int start)
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

        private static string Excerpt(string text, int start, int end)
        {
            var excerpt = new global::System.Text.StringBuilder();
            for (var i = start; i < end && excerpt.Length < MaxExcerpt; i++)
            {
                var c = text[i];
                if (!IsBlank(c))
                {
                    excerpt.Append(char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c);
                }
                else if (excerpt.Length > 0 && excerpt[excerpt.Length - 1] != ' ')
                {
                    excerpt.Append(' ');
                }
            }

            return excerpt.Length == MaxExcerpt ? excerpt.Append('…').ToString() : excerpt.ToString();
        }

        // Slides over texts a window of as many words as are wanted, and counts those in common. Of windows that have as many, the better is one that
        // begins and ends with the words that are wanted there. Words are told apart by hashes: two that are taken for one another make a message
        // a little worse, no more.
        private sealed class Window
        {
            private const int FilterSize = 1024;

            // How often a word is wanted; beside it, whether any word with these last bits of a hash is.
            private readonly global::System.Collections.Generic.Dictionary<uint, int> _indexes = new();
            private readonly bool[] _filter = new bool[FilterSize];
            private readonly int[] _wanted;
            private readonly int[] _missing;
            private readonly global::System.Collections.Generic.List<string> _longestFirst = new();
            private readonly uint _firstWanted;
            private readonly uint _lastWanted;

            // The window: a ring of the words that it holds now.
            private readonly uint[] _hashes;
            private readonly int[] _starts;
            private int _best;

            internal Window(string words, int start, int end)
            {
                var wanted = new global::System.Collections.Generic.List<uint>();
                for (var i = start; Next(words, ref i, end, out var hash, out var wordStart);)
                {
                    wanted.Add(hash);
                    _longestFirst.Add(words.Substring(wordStart, i - wordStart));
                }

                _longestFirst.Sort((x, y) => y.Length - x.Length);

                var size = wanted.Count;
                _wanted = new int[size];
                _missing = new int[size];
                _hashes = new uint[size];
                _starts = new int[size];
                _best = size; // Twice the words in common: half of them at least.
                foreach (var hash in wanted)
                {
                    if (!_indexes.TryGetValue(hash, out var index))
                    {
                        _indexes.Add(hash, index = _indexes.Count);
                        _filter[hash % FilterSize] = true;
                    }

                    _wanted[index]++;
                    _lastWanted = hash;
                }

                _firstWanted = size > 0 ? wanted[0] : 0;
            }

            // Whether the text has a place that is better than any before.
            internal bool FindBetter(string text, out int start, out int end)
            {
                start = 0;
                end = 0;
                if (!CanBeBetter(text))
                {
                    return false;
                }

                global::System.Array.Copy(_wanted, _missing, _wanted.Length);
                var size = _hashes.Length;
                var common = 0;
                var count = 0;
                var found = false;
                for (var i = 0; Next(text, ref i, text.Length, out var hash, out var wordStart); count++)
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
                    var score = (2 * common) + (_hashes[first] == _firstWanted ? 1 : 0) + (hash == _lastWanted ? 1 : 0);
                    if (common > 0 && score > _best)
                    {
                        (_best, start, end, found) = (score, _starts[first], i, true);
                    }
                }

                return found;
            }

            // Most texts lack too many of the words to be looked at one by one; the rarest are mostly the longest.
            private bool CanBeBetter(string text)
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

            // It may be straight in the one and curly in the other.
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

            // Reads the next word, from its first letter or digit to its last; an apostrophe within it is of it.
            private static bool Next(string text, ref int at, int end, out uint hash, out int start)
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
