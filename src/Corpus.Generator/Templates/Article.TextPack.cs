namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        // Reads the text pack of an assembly, a resource. A text is found by its hash, so it is the text that the compiler read. Corpus.Text.Tables.TextPack
        // describes the format.
        private sealed class TextPack
        {
            private const string Resource = "corpus.texts";
            private const int HashSize = 44;
            private const int HeaderSize = sizeof(long) + sizeof(long) + sizeof(int);
            private const int EntrySize = HashSize + sizeof(int) + sizeof(long);

            private readonly global::System.Reflection.Assembly _assembly;
            private readonly global::System.IO.BinaryReader _reader;
            private byte[]? _entries;

            internal TextPack(global::System.Reflection.Assembly assembly)
            {
                _assembly = assembly;
                _reader = new global::System.IO.BinaryReader(assembly.GetManifestResourceStream(Resource) ?? global::System.IO.Stream.Null);
            }

            // The table of date mentions of all texts, with the index of the entry in place of that of the article.
            internal string Dates => Read("The table of dates", () =>
            {
                _reader.BaseStream.Position = sizeof(long);
                _reader.BaseStream.Position = _reader.ReadInt64();
                return _reader.ReadString();
            });

            internal StoredText ReadText(string path, string hash) => Read("The text of '" + path + "'", () =>
            {
                var entry = FindEntry(hash);
                return entry < 0 ? null : new StoredText(
                    global::System.Text.Encoding.UTF8.GetString(ReadUtf8(entry)), _reader.ReadString(), _reader.ReadString(), _reader.ReadString());
            });

            // The index of the entry with a hash; -1 if there is none.
            internal int FindEntry(string hash)
            {
                var entries = Entries;
                var low = 0;
                var high = (entries.Length / EntrySize) - 1;
                while (low <= high)
                {
                    var middle = (low + high) / 2;
                    var order = 0;
                    for (var i = 0; i < hash.Length && order == 0; i++)
                    {
                        order = entries[(middle * EntrySize) + i] - hash[i];
                    }

                    if (order == 0)
                    {
                        return middle;
                    }

                    (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
                }

                return -1;
            }

            // The characters of a text; those of another if the pack is damaged, which is found when the text is used.
            internal void ReadText(int entry, ref byte[] bytes, ref char[] characters, out int length)
            {
                var size = (int)global::System.Math.Max(0, global::System.Math.Min(Size(entry), _reader.BaseStream.Length));
                if (bytes.Length < size)
                {
                    bytes = new byte[size];
                    characters = new char[size];
                }

                lock (_reader)
                {
                    _reader.BaseStream.Position = global::System.Math.Max(0, Start(entry));
                    size = _reader.Read(bytes, 0, size);
                }

                length = global::System.Text.Encoding.UTF8.GetChars(bytes, 0, size, characters, 0);
            }

            private byte[] Entries
            {
                get
                {
                    if (_entries is null)
                    {
                        lock (_reader)
                        {
                            var stream = _reader.BaseStream;
                            stream.Position = 2 * sizeof(long);
                            _entries = stream.Length < HeaderSize
                                ? global::System.Array.Empty<byte>()
                                : _reader.ReadBytes((int)global::System.Math.Min((long)_reader.ReadInt32() * EntrySize, stream.Length - HeaderSize) / EntrySize * EntrySize);
                        }
                    }

                    return _entries;
                }
            }

            private int Size(int entry) => global::System.BitConverter.ToInt32(Entries, (entry * EntrySize) + HashSize);

            private long Start(int entry) => global::System.BitConverter.ToInt64(Entries, (entry * EntrySize) + HashSize + sizeof(int));

            private byte[] ReadUtf8(int entry)
            {
                _reader.BaseStream.Position = Start(entry);
                return _reader.ReadBytes(Size(entry));
            }

            // The lock is needed because threads share the position of the stream.
            private T Read<T>(string what, global::System.Func<T?> read)
                where T : class
            {
                try
                {
                    lock (_reader)
                    {
                        return read() ?? throw Failure("is missing");
                    }
                }
                catch (global::System.Exception exception) when (exception is global::System.IO.IOException or global::System.FormatException or global::System.ArgumentException)
                {
                    throw Failure("is damaged");
                }

                global::System.InvalidOperationException Failure(string problem) => new(
                    what + " " + problem + " in assembly '" + _assembly.GetName().Name +
                    "': the file changed during the build, or the assembly was changed afterwards. Rebuild the project (dotnet build --no-incremental). Resource: " +
                    Resource);
            }
        }
    }
}
