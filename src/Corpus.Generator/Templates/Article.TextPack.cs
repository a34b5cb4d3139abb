namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        // Reads the text pack of an assembly, a resource. Corpus.Text.Tables.TextPack describes the format.
        private sealed class TextPack
        {
            private const string Resource = "corpus.texts";
            private const int PartCount = 10;
            private const int EntrySize = sizeof(long) + sizeof(int) + sizeof(long);

            // Positions in the header.
            private const int Digest = 2 * sizeof(long);
            private const int ArticleList = 3 * sizeof(long);
            private const int DateTable = 4 * sizeof(long);
            private const int EntryList = 5 * sizeof(long);

            private readonly global::System.Reflection.Assembly _assembly;
            private readonly ulong _digest;
            private readonly global::System.IO.BinaryReader _reader;
            private byte[]? _entries;

            internal TextPack(global::System.Reflection.Assembly assembly, ulong digest)
            {
                _assembly = assembly;
                _digest = digest;
                _reader = new global::System.IO.BinaryReader(assembly.GetManifestResourceStream(Resource) ?? global::System.IO.Stream.Null);
            }

            // Whether the pack has the articles for which the code was generated. It has not if a file changed during the build.
            internal bool IsCurrent => Read("The text pack", () => ReadAt(Digest, _reader.ReadUInt64)) == _digest;

            // The table of articles, with the indexes of their entries.
            internal string Articles => Read("The table of articles", () => ReadAt(ReadAt(ArticleList, _reader.ReadInt64), _reader.ReadString));

            // The table of date mentions of all texts, with the index of the entry in place of that of the article.
            internal string Dates => Read("The table of dates", () => ReadAt(ReadAt(DateTable, _reader.ReadInt64), _reader.ReadString));

            internal StoredText ReadText(string path, int entry) => Read("The text of '" + path + "'", () => new StoredText(
                global::System.Text.Encoding.UTF8.GetString(ReadAt(Start(entry), () => _reader.ReadBytes(Size(entry)))),
                _reader.ReadString(), _reader.ReadString(), _reader.ReadString()));

            // The parts of an article, in order of the parameters of Collection.Article.
            internal string?[] ReadParts(string path, int entry) => Read("The article '" + path + "'", () =>
            {
                var parts = new string?[PartCount];
                _reader.BaseStream.Position = Parts(entry);
                for (var i = 0; i < parts.Length; i++)
                {
                    parts[i] = _reader.ReadString() is { Length: > 0 } part ? part : null;
                }

                return parts;
            });

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

            internal global::System.InvalidOperationException Failure(string what, string problem) => new(
                what + " " + problem + " in assembly '" + _assembly.GetName().Name +
                "': the file changed during the build, or the assembly was changed afterwards. Rebuild the project (dotnet build --no-incremental). Resource: " +
                Resource);

            private byte[] Entries
            {
                get
                {
                    if (_entries is null)
                    {
                        lock (_reader)
                        {
                            var position = ReadAt(EntryList, _reader.ReadInt64);
                            var size = (long)_reader.ReadInt32() * EntrySize;
                            _entries = ReadAt(position, () => _reader.ReadBytes((int)global::System.Math.Min(size, _reader.BaseStream.Length)));
                        }
                    }

                    return _entries;
                }
            }

            private long Start(int entry) => global::System.BitConverter.ToInt64(Entries, entry * EntrySize);

            private int Size(int entry) => global::System.BitConverter.ToInt32(Entries, (entry * EntrySize) + sizeof(long));

            private long Parts(int entry) => global::System.BitConverter.ToInt64(Entries, (entry * EntrySize) + sizeof(long) + sizeof(int));

            private T ReadAt<T>(long position, global::System.Func<T> read)
            {
                _reader.BaseStream.Position = position;
                return read();
            }

            // The lock is needed because threads share the position of the stream.
            private T Read<T>(string what, global::System.Func<T> read)
            {
                if (_reader.BaseStream.Length == 0)
                {
                    throw Failure(what, "is missing");
                }

                try
                {
                    lock (_reader)
                    {
                        return read();
                    }
                }
                catch (global::System.Exception exception) when (exception is global::System.IO.IOException or global::System.FormatException or global::System.ArgumentException)
                {
                    throw Failure(what, "is damaged");
                }
            }
        }
    }
}
