namespace Corpus.Generator.Templates
{
    // Reads articles from the text pack of the assembly. A text is found by its hash, so it is the text that the compiler read.
    //
    // The text pack is a resource. All numbers are little-endian:
    //
    //     size                         of the pack, in bytes                  long
    //     count                        number of texts                        int
    //     per text, in ordinal order of hash:
    //         hash                     44 ASCII characters, see TextPack.Hash
    //         size                     in bytes                               int
    //         start                    position in the resource               long
    //     per text: the text in UTF-8, then its tables of paragraphs, dates and quotations in UTF-8, each after its size (as BinaryWriter.Write(string) writes it)
    internal static class TextPackReader
    {
        internal const string Resource = "corpus.texts";
        internal const int HashSize = 44;
        internal const int HeaderSize = sizeof(long) + sizeof(int);
        internal const int EntrySize = HashSize + sizeof(int) + sizeof(long);

        private static readonly global::System.IO.BinaryReader Texts =
            new(typeof(TextPackReader).Assembly.GetManifestResourceStream(Resource) ?? global::System.IO.Stream.Null);

        internal static Article.StoredText Read(string path, string hash)
        {
            try
            {
                return Find(hash) ?? throw Failure("is missing");
            }
            catch (global::System.Exception exception) when (exception is global::System.IO.IOException or global::System.FormatException)
            {
                throw Failure("is damaged");
            }

            global::System.InvalidOperationException Failure(string problem) => new(
                "The text of '" + path + "' " + problem + " in assembly '" + typeof(TextPackReader).Assembly.GetName().Name +
                "': the file changed during the build, or the assembly was changed afterwards. Rebuild the project (dotnet build --no-incremental). Resource: " +
                Resource);
        }

        // Binary search, then reads one text and its tables. The lock is needed because threads share the position of the stream.
        private static Article.StoredText? Find(string hash)
        {
            lock (Texts)
            {
                var stream = Texts.BaseStream;
                stream.Position = sizeof(long);
                var low = 0L;
                var high = stream.Length < HeaderSize ? -1 : global::System.Math.Min(Texts.ReadInt32(), (stream.Length - HeaderSize) / EntrySize) - 1;
                while (low <= high)
                {
                    var middle = (low + high) / 2;
                    stream.Position = HeaderSize + middle * EntrySize;
                    var order = string.CompareOrdinal(new string(Texts.ReadChars(HashSize)), hash);
                    if (order == 0)
                    {
                        var size = Texts.ReadInt32();
                        stream.Position = Texts.ReadInt64();
                        return new Article.StoredText(
                            global::System.Text.Encoding.UTF8.GetString(Texts.ReadBytes(size)), Texts.ReadString(), Texts.ReadString(), Texts.ReadString());
                    }

                    (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
                }

                return null;
            }
        }
    }
}
