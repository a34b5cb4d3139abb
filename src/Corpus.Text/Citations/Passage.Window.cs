namespace Corpus.Text
{
    public sealed partial class Passage
    {
        // Slides a window with the passage's number of words over the texts and counts the words in common. Between windows with equal counts, one that
        // begins or ends with the same word as the passage is better. Words are compared by hash: a collision can only make the message less apt.
        private sealed class Window
        {
            private const int SlotsPerWord = 16;

            private readonly uint[] _passage;

            // The distinct hashes of the passage, in ascending order.
            private readonly uint[] _hashes;

            // By the lowest bits of a hash: the index of a distinct hash that has them, plus 1, or 0. A hash with the same bits as another is found by
            // binary search, so that words chosen to collide cost little.
            private readonly int[] _slots;

            // By index of a distinct hash: how often the passage has it, how many of those the window does not have (negative if it has more), and how
            // much it contributes to the highest score.
            private readonly int[] _required;
            private readonly int[] _missing;
            private readonly int[] _scores;

            // By position of a word in the text: the index of its hash, or a negative number if the passage does not have it.
            private int[] _indexes = global::System.Array.Empty<int>();

            private int _best;

            internal Window(uint[] passage)
            {
                _passage = passage;
                _best = passage.Length; // A word in common scores 2, so at least half of the words have to be in common.
                _hashes = (uint[])passage.Clone();
                _required = new int[passage.Length];
                _missing = new int[passage.Length];
                _scores = new int[passage.Length];
                global::System.Array.Sort(_hashes);
                var count = 0;
                foreach (var hash in _hashes)
                {
                    if (count == 0 || hash != _hashes[count - 1])
                    {
                        _hashes[count++] = hash;
                    }

                    _required[count - 1]++;
                }

                global::System.Array.Resize(ref _hashes, count);
                var size = 1;
                while (size < count * SlotsPerWord)
                {
                    size *= 2;
                }

                _slots = new int[size];
                for (var i = 0; i < count; i++)
                {
                    _slots[GetSlot(_hashes[i])] = i + 1;
                    _scores[i] = GetScore(_required[i], _hashes[i], _hashes[i]);
                }
            }

            // Finds the first and last word of the best window of the text, if it is better than those of all texts before.
            [global::System.Runtime.CompilerServices.MethodImpl(Optimized)]
            internal bool TryImprove(TokenizedText text, out int first, out int last)
            {
                first = 0;
                last = 0;
                var found = false;
                var words = text.Hashes;
                var size = _passage.Length;
                if (size == 0 || GetMaxScore(global::System.Math.Min(words.Length, size)) <= _best)
                {
                    return false;
                }

                if (_indexes.Length < words.Length)
                {
                    _indexes = new int[words.Length];
                }

                var indexes = _indexes;
                var missing = _missing;
                var common = 0;
                var origin = 0; // The first word that was in the window since it was last cleared.
                var next = 0;
                Clear();
                for (var block = 0; block < text.Blocks; block++)
                {
                    if (!CanImprove(text, block))
                    {
                        continue;
                    }

                    // Skips words that are in no window that ends in this block, unless filling the window again takes longer.
                    var begin = block * TokenizedText.BlockLength;
                    if (begin - next > size)
                    {
                        Clear();
                        common = 0;
                        origin = next = begin - size;
                    }

                    for (var end = global::System.Math.Min(begin + TokenizedText.BlockLength, words.Length); next < end; next++)
                    {
                        var start = next + 1 - size;
                        if (start > origin && indexes[start - 1] is >= 0 and var removed && ++missing[removed] > 0)
                        {
                            common--;
                        }

                        var added = IndexOf(words[next]);
                        indexes[next] = added;
                        if (added >= 0 && --missing[added] >= 0)
                        {
                            common++;
                        }

                        // At the start of the text, the window can be shorter than the passage.
                        start = global::System.Math.Max(start, 0);
                        if (GetMaxScore(common) > _best && start >= origin && GetScore(common, words[start], words[next]) is var score && score > _best)
                        {
                            (_best, first, last, found) = (score, start, next, true);
                        }
                    }
                }

                return found;
            }

            // Whether a window that ends in a block can be better. Unless the passage is longer than a block, such a window begins in the block or the one before.
            [global::System.Runtime.CompilerServices.MethodImpl(Optimized)]
            private bool CanImprove(TokenizedText text, int block)
            {
                var score = GetMaxScore(_passage.Length);
                if (_passage.Length <= TokenizedText.BlockLength)
                {
                    for (var i = 0; i < _hashes.Length && score > _best; i++)
                    {
                        if (!text.MayContain(block, _hashes[i]) && !(block > 0 && text.MayContain(block - 1, _hashes[i])))
                        {
                            score -= _scores[i];
                        }
                    }
                }

                return score > _best;
            }

            private static int GetMaxScore(int common) => (2 * common) + 2;

            private int GetScore(int common, uint first, uint last) =>
                (2 * common) + (first == _passage[0] ? 1 : 0) + (last == _passage[_passage.Length - 1] ? 1 : 0);

            private void Clear() => global::System.Array.Copy(_required, _missing, _required.Length);

            private int GetSlot(uint hash) => (int)(hash & (uint)(_slots.Length - 1));

            [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            private int IndexOf(uint hash)
            {
                var index = _slots[GetSlot(hash)] - 1;
                return index < 0 || _hashes[index] == hash ? index : global::System.Array.BinarySearch(_hashes, hash);
            }
        }
    }
}
