namespace Corpus.Text
{
    // The same at compile time, where constant words are looked up, and at run time: what one finds or misses, the other does too.

    /// <summary>Words that are looked for in texts. White space, and whether a quotation mark is straight or curly, does not count.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
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
            var message = "The corpus does not contain '" + Excerpt(_words, _start, _end) + "'";
            var wanted = Words(_words, _start, _end);
            var best = wanted.Count; // Twice the words in common: half of them at least.
            var closest = "";
            foreach (var (path, text) in texts)
            {
                if (Closest(Words(text, 0, text.Length), wanted, ref best) is { } place)
                {
                    closest = "; the closest is '" + Excerpt(text, place.Start, place.End) + "' in '" + Excerpt(path, 0, path.Length) + "'";
                }
            }

            return message + closest;
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

        // The words of a text by their hashes: two that are taken for one another make a message a little worse, no more.
        private static global::System.Collections.Generic.List<(uint Hash, int Start, int End)> Words(string text, int start, int end)
        {
            var words = new global::System.Collections.Generic.List<(uint Hash, int Start, int End)>();
            for (var i = start; i < end; i++)
            {
                if (!char.IsLetterOrDigit(text[i]))
                {
                    continue;
                }

                var hash = 2166136261u;
                var first = i;
                for (; i < end && (char.IsLetterOrDigit(text[i]) || IsWithinWord(text, i, end)); i++)
                {
                    hash = unchecked((hash ^ char.ToLowerInvariant(Fold(text[i]))) * 16777619u);
                }

                words.Add((hash, first, i));
            }

            return words;
        }

        private static bool IsWithinWord(string text, int apostrophe, int end) =>
            Fold(text[apostrophe]) == '\'' && apostrophe + 1 < end && char.IsLetterOrDigit(text[apostrophe + 1]);

        // Slides over a text a window of as many words as are wanted, and counts those in common. Of windows that have as many, the better is one
        // that begins and ends with the words that are wanted there.
        private static (int Start, int End)? Closest(
            global::System.Collections.Generic.List<(uint Hash, int Start, int End)> words,
            global::System.Collections.Generic.List<(uint Hash, int Start, int End)> wanted,
            ref int best)
        {
            var missing = new global::System.Collections.Generic.Dictionary<uint, int>();
            foreach (var (hash, _, _) in wanted)
            {
                missing[hash] = missing.TryGetValue(hash, out var count) ? count + 1 : 1;
            }

            var width = global::System.Math.Min(wanted.Count, words.Count);
            var common = 0;
            (int, int)? closest = null;
            for (var i = 0; i < words.Count && width > 0; i++)
            {
                if (missing.TryGetValue(words[i].Hash, out var entering))
                {
                    missing[words[i].Hash] = entering - 1;
                    common += entering > 0 ? 1 : 0;
                }

                var first = i - width + 1;
                if (first > 0 && missing.TryGetValue(words[first - 1].Hash, out var leaving))
                {
                    missing[words[first - 1].Hash] = leaving + 1;
                    common -= leaving >= 0 ? 1 : 0;
                }

                if (first >= 0)
                {
                    var score = (2 * common)
                        + (words[first].Hash == wanted[0].Hash ? 1 : 0)
                        + (words[i].Hash == wanted[wanted.Count - 1].Hash ? 1 : 0);
                    if (common > 0 && score > best)
                    {
                        best = score;
                        closest = (words[first].Start, words[i].End);
                    }
                }
            }

            return closest;
        }

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
    }
}
