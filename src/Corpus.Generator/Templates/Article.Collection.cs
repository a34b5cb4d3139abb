namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        /// <summary>
        /// The articles and speakers of an assembly, with those of the corpora that it continues. It is what <see cref="Articles"/> and <see cref="Speakers"/>
        /// are made of, and not meant for other code.
        /// </summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class Collection : global::System.Collections.Generic.IReadOnlyList<Article>
        {
            private readonly string _ids;
            private readonly global::System.Func<int, Article?> _at;
            private readonly string _speakers;
            private readonly global::System.Func<string, int, ulong, Source>? _read;
            private readonly Collection[] _members;
            private readonly int _ownCount;
            private readonly global::System.Collections.Generic.Dictionary<string, Article> _made =
                new global::System.Collections.Generic.Dictionary<string, Article>(global::System.StringComparer.Ordinal);

            private global::System.Collections.Generic.Dictionary<string, int>? _indexes;
            private global::System.Collections.Generic.SortedDictionary<string, int[]>? _quoting;
            private global::System.Collections.Generic.IReadOnlyList<Speaker>? _allSpeakers;

            /// <summary>A corpus as generated code has it.</summary>
            /// <param name="ids">A row for the <see cref="Id"/> of each article of the assembly, in order of path.</param>
            /// <param name="at">The article of a row.</param>
            /// <param name="speakers">A row for each speaker: the articles that quote them, by row and parted by commas, and the name.</param>
            /// <param name="read">Reads what stands in the assembly's resource, of a path, a length and a hash; null where nothing does.</param>
            /// <param name="continued">The corpora that it continues. Those that they continue belong to it too, each once.</param>
            public Collection(string ids, global::System.Func<int, Article?> at, string speakers, global::System.Func<string, int, ulong, Source>? read, params Collection[] continued)
            {
                _ids = ids;
                _at = at;
                _speakers = speakers;
                _read = read;
                _ownCount = Table.CountRows(ids);
                var members = new global::System.Collections.Generic.List<Collection> { this };
                members.AddRange(continued);
                foreach (var other in continued)
                {
                    foreach (var member in other._members)
                    {
                        if (!members.Contains(member))
                        {
                            members.Add(member);
                        }
                    }
                }

                _members = members.ToArray();
                foreach (var member in _members)
                {
                    Count += member._ownCount;
                }
            }

            /// <summary>The number of articles.</summary>
            public int Count { get; }

            /// <summary>Every speaker, in ordinal order of name.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Speaker> Speakers => _allSpeakers ??= ReadSpeakers();

            /// <summary>The article at a place; no other is read.</summary>
            /// <param name="index">The place: those of the assembly come first, in order of path, and then those of each corpus that it continues.</param>
            /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such place.</exception>
            public Article this[int index]
            {
                get
                {
                    var own = index;
                    foreach (var member in _members)
                    {
                        if (own < member._ownCount)
                        {
                            return member._at(own) ?? throw new global::System.ArgumentOutOfRangeException(nameof(index));
                        }

                        own -= member._ownCount;
                    }

                    throw new global::System.ArgumentOutOfRangeException(nameof(index));
                }
            }

            /// <summary>The articles, in order.</summary>
            public global::System.Collections.Generic.IEnumerator<Article> GetEnumerator()
            {
                for (var index = 0; index < Count; index++)
                {
                    yield return this[index];
                }
            }

            global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

            /// <summary>An article as generated code has it, made when it is first asked for; everyone who asks gets the same.</summary>
            /// <param name="id">Its <see cref="Id"/>.</param>
            /// <param name="path">Its <see cref="Path"/>.</param>
            /// <param name="title">Its <see cref="Title"/>.</param>
            /// <param name="published">The day of its <see cref="Published"/>, <c>YYYY-MM-DD</c>.</param>
            /// <param name="dateline">Its <see cref="Dateline"/>.</param>
            /// <param name="credit">Its <see cref="Credit"/>.</param>
            /// <param name="paragraphs">The table of its paragraphs, as <see cref="Source"/> has it.</param>
            /// <param name="dates">The table of its dates.</param>
            /// <param name="quotes">The table of its quotes.</param>
            /// <param name="text">Its <see cref="Text"/>; null where that stands with the tables in the assembly's resource.</param>
            /// <param name="length">The length of the text in the resource.</param>
            /// <param name="hash">Its hash.</param>
            public Article Article(
                string id, string path, string? title = null, string? published = null, string? dateline = null, string? credit = null,
                string paragraphs = "", string dates = "", string quotes = "", string? text = null, int length = 0, ulong hash = 0)
            {
                lock (_made)
                {
                    if (!_made.TryGetValue(id, out var article))
                    {
                        var contents = text is null ? new Contents(this, path, length, hash) : new Contents(this, new Source(text, paragraphs, dates, quotes));
                        _made.Add(id, article = new Article(id, path, title, Table.Day(published), dateline, credit, contents));
                    }

                    return article;
                }
            }

            /// <summary>The article of an id; null where there is none.</summary>
            /// <param name="id">The id.</param>
            public Article? Find(string id)
            {
                if (id is null)
                {
                    throw new global::System.ArgumentNullException(nameof(id));
                }

                foreach (var member in _members)
                {
                    if ((member._indexes ??= member.ReadIds()).TryGetValue(Row(id), out var index))
                    {
                        return member._at(index);
                    }
                }

                return null;
            }

            /// <summary>The speaker of a name, whether the corpus quotes them or not.</summary>
            /// <param name="name">The name.</param>
            public Speaker Speaker(string name) => new Speaker(name, this);

            /// <summary>The speaker of a name; null where the corpus quotes nobody of that name.</summary>
            /// <param name="name">The name.</param>
            public Speaker? FindSpeaker(string name)
            {
                if (name is null)
                {
                    throw new global::System.ArgumentNullException(nameof(name));
                }

                foreach (var member in _members)
                {
                    if (member.Quoting.ContainsKey(name))
                    {
                        return Speaker(name);
                    }
                }

                return null;
            }

            // What an id is as a row: it has no line feed.
            internal static string Row(string id) =>
                id.IndexOf('\n') < 0 && id.IndexOf('\\') < 0 ? id : id.Replace("\\", "\\\\").Replace("\n", "\\n");

            internal Source Read(string path, int length, ulong hash) =>
                _read is null
                    ? throw new global::System.InvalidOperationException("The text of '" + path + "' is too long for a string literal (CORPUS008).")
                    : _read(path, length, hash);

            internal global::System.Collections.Generic.IReadOnlyList<(Article Article, Quote Quote)> QuotesOf(string name)
            {
                var quotes = new global::System.Collections.Generic.List<(Article Article, Quote Quote)>();
                foreach (var member in _members)
                {
                    if (!member.Quoting.TryGetValue(name, out var indexes))
                    {
                        continue;
                    }

                    foreach (var index in indexes)
                    {
                        var article = member._at(index)!;
                        foreach (var quote in article.Quotes)
                        {
                            if (quote.Speaker?.Name == name)
                            {
                                quotes.Add((article, quote));
                            }
                        }
                    }
                }

                return quotes.AsReadOnly();
            }

            // The rows of the articles that quote each speaker of the assembly.
            private global::System.Collections.Generic.SortedDictionary<string, int[]> Quoting => _quoting ??= ReadQuoting();

            private global::System.Collections.Generic.Dictionary<string, int> ReadIds()
            {
                var indexes = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);
                var table = new Table(_ids);
                for (var index = 0; index < _ownCount; index++)
                {
                    table.NextRow();
                    indexes[table.Rest()] = index;
                }

                return indexes;
            }

            private global::System.Collections.Generic.SortedDictionary<string, int[]> ReadQuoting()
            {
                var quoting = new global::System.Collections.Generic.SortedDictionary<string, int[]>(global::System.StringComparer.Ordinal);
                var table = new Table(_speakers);
                for (var row = Table.CountRows(_speakers); row > 0; row--)
                {
                    table.NextRow();
                    var articles = table.Numbers();
                    quoting[table.Rest()] = articles;
                }

                return quoting;
            }

            private global::System.Collections.Generic.IReadOnlyList<Speaker> ReadSpeakers()
            {
                var names = new global::System.Collections.Generic.SortedSet<string>(global::System.StringComparer.Ordinal);
                foreach (var member in _members)
                {
                    names.UnionWith(member.Quoting.Keys);
                }

                var speakers = new global::System.Collections.Generic.List<Speaker>(names.Count);
                foreach (var name in names)
                {
                    speakers.Add(Speaker(name));
                }

                return speakers.AsReadOnly();
            }
        }
    }
}
