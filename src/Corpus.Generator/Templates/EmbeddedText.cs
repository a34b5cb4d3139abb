namespace Corpus.Generator.Templates
{
    // Reads the texts that the assembly holds in one resource, and makes sure that they are those that the articles were made of.
    //
    // The resource, in which every number is little-endian:
    //
    //     count                        the number of texts            int
    //     for each of them, in ascending order of hash and length:
    //         hash                     what HashOf says of it         ulong
    //         length                   in UTF-16 code units           int
    //         size                     in bytes                       int
    //         start                    its place in the resource      long
    //     for each text, it and its tables of paragraphs, dates and quotes, as UTF-8, the tables with their size before them as BinaryWriter writes it
    internal static class EmbeddedText
    {
        internal const string Resource = "corpus.texts";
        internal const int HeaderSize = sizeof(int);
        internal const int EntrySize = sizeof(ulong) + sizeof(int) + sizeof(int) + sizeof(long);

        private static readonly global::System.IO.BinaryReader Texts =
            new(typeof(EmbeddedText).Assembly.GetManifestResourceStream(Resource) ?? global::System.IO.Stream.Null);

        internal static Article.Source Read(string path, int length, ulong hash)
        {
            try
            {
                var source = Find(length, hash) ?? throw Failure("is missing");
                return source.Text.Length == length && HashOf(source.Text) == hash ? source : throw Failure("is another");
            }
            catch (global::System.Exception exception) when (exception is global::System.IO.IOException or global::System.FormatException)
            {
                throw Failure("is another");
            }

            global::System.InvalidOperationException Failure(string problem) => new(
                "The text of '" + path + "' " + problem + " in assembly '" + typeof(EmbeddedText).Assembly.GetName().Name +
                "': its file changed while the project was built, or the assembly was changed afterwards. Build the project again. (Resource: " + Resource + ")");
        }

        // FNV-1a over UTF-16 code units: fast, and the same wherever it runs. It tells apart what was mixed up, not what was forged.
        internal static ulong HashOf(string text)
        {
            var hash = 14695981039346656037UL;
            foreach (var unit in text)
            {
                hash = unchecked((hash ^ unit) * 1099511628211UL);
            }

            return hash;
        }

        // Looks at a few entries and reads one text and its tables. Threads take turns, since they share the place in the stream.
        private static Article.Source? Find(int length, ulong hash)
        {
            lock (Texts)
            {
                var stream = Texts.BaseStream;
                stream.Position = 0;
                var low = 0L;
                var high = stream.Length < HeaderSize ? -1 : global::System.Math.Min(Texts.ReadInt32(), (stream.Length - HeaderSize) / EntrySize) - 1;
                while (low <= high)
                {
                    var middle = (low + high) / 2;
                    stream.Position = HeaderSize + middle * EntrySize;
                    var order = Texts.ReadUInt64().CompareTo(hash);
                    var orderOfLength = Texts.ReadInt32().CompareTo(length);
                    order = order == 0 ? orderOfLength : order;
                    if (order == 0)
                    {
                        var size = Texts.ReadInt32();
                        stream.Position = Texts.ReadInt64();
                        return new Article.Source(
                            global::System.Text.Encoding.UTF8.GetString(Texts.ReadBytes(size)), Texts.ReadString(), Texts.ReadString(), Texts.ReadString());
                    }

                    (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
                }

                return null;
            }
        }
    }
}
