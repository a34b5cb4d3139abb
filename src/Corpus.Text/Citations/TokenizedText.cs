namespace Corpus.Text
{
    // The analyzers use this class at compile time and generated code uses it at run time.

    /// <summary>
    /// A text and the hashes of its words, in order. Words are letters and digits, with single apostrophes between them. Letter case and the kind of
    /// apostrophe do not change a hash. Two words can have the same hash.
    /// </summary>
    internal sealed class TokenizedText
    {
        // Words of a block, and elements of the filter of a block: 1024 bits.
        internal const int BlockLength = 64;
        private const int BlockElements = 16;
        private const int ElementBits = 64;

        // For each block, a bit for each of its words, at a position that depends on the hash: a Bloom filter with one hash function.
        private readonly ulong[] _filters;

        /// <summary>Splits a text into words.</summary>
        /// <param name="text">The text.</param>
        public TokenizedText(string text)
        {
            Text = text;
            var hashes = new global::System.Collections.Generic.List<uint>();
            for (var at = 0; TryReadWord(text, ref at, out var _, out var hash);)
            {
                hashes.Add(hash);
            }

            Hashes = hashes.ToArray();
            Blocks = (Hashes.Length + BlockLength - 1) / BlockLength;
            _filters = new ulong[Blocks * BlockElements];
            for (var i = 0; i < Hashes.Length; i++)
            {
                _filters[GetElement(i / BlockLength, Hashes[i])] |= GetBit(Hashes[i]);
            }
        }

        /// <summary>The text.</summary>
        public string Text { get; }

        internal uint[] Hashes { get; }

        internal int Blocks { get; }

        // False if the block does not contain the word. If it does not, the result is true for about one word in sixteen.
        internal bool MayContain(int block, uint hash) => (_filters[GetElement(block, hash)] & GetBit(hash)) != 0;

        // The offsets of the start of one word and of the end of the same or a later word. Words are counted from 0.
        internal (int Start, int End) Locate(int first, int last)
        {
            var at = 0;
            var start = 0;
            for (var i = 0; i <= last && TryReadWord(Text, ref at, out var wordStart, out var _); i++)
            {
                if (i == first)
                {
                    start = wordStart;
                }
            }

            return (start, at);
        }

        private static int GetElement(int block, uint hash) => (block * BlockElements) + (int)(hash / ElementBits % BlockElements);

        private static ulong GetBit(uint hash) => 1UL << (int)(hash % ElementBits);

        // Hashes with 32-bit FNV-1a.
        [global::System.Runtime.CompilerServices.MethodImpl(Passage.Optimized)]
        private static bool TryReadWord(string text, ref int at, out int start, out uint hash)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            start = at;
            hash = 2166136261u;
            for (; at < text.Length; at++)
            {
                var c = text[at];
                if (char.IsLetterOrDigit(c))
                {
                    c = char.ToLowerInvariant(c);
                }
                else if (at + 1 < text.Length && Passage.Fold(c) == '\'' && char.IsLetterOrDigit(text[at + 1]))
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
