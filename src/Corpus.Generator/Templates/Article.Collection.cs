namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        /// <summary>
        /// The articles and speakers of an assembly, together with those of the corpora that it continues. Supports <see cref="Articles"/> and
        /// <see cref="Speakers"/>; not intended for direct use.
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
            private readonly global::System.Collections.Generic.Dictionary<string, Article> _articles =
                new global::System.Collections.Generic.Dictionary<string, Article>(global::System.StringComparer.Ordinal);

            private global::System.Collections.Generic.Dictionary<string, int>? _indexes;
            private global::System.Collections.Generic.SortedDictionary<string, int[]>? _rowsBySpeaker;
            private global::System.Collections.Generic.IReadOnlyList<Speaker>? _allSpeakers;

            /// <summary>Creates a corpus.</summary>
            /// <param name="ids">A row per article of the assembly, in order of path: its <see cref="Id"/>.</param>
            /// <param name="at">Returns the article of a row.</param>
            /// <param name="speakers">
            /// A row per speaker: the rows of the articles that quote them, separated by commas, and the name. A row without a name has the articles that quote
            /// more speakers than the table lists.
            /// </param>
            /// <param name="read">Reads an article from the text pack, given its path, length and hash; null if the assembly has no text pack.</param>
            /// <param name="continued">The corpora that it continues. The corpora that those continue are included too, each once.</param>
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

            /// <summary>The article at an index. No other article is read.</summary>
            /// <param name="index">The index: first the articles of the assembly, in order of path, then those of each corpus that it continues.</param>
            /// <exception cref="global::System.ArgumentOutOfRangeException"><paramref name="index"/> is negative or not less than <see cref="Count"/>.</exception>
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

            /// <summary>An article of generated code. It is created on first use; later calls return the same object.</summary>
            /// <param name="id">The <see cref="Id"/>.</param>
            /// <param name="path">The <see cref="Path"/>.</param>
            /// <param name="title">The <see cref="Title"/>.</param>
            /// <param name="published">The <see cref="Published"/> date as <c>YYYY-MM-DD</c>.</param>
            /// <param name="dateline">The <see cref="Dateline"/>.</param>
            /// <param name="credit">The <see cref="Credit"/>.</param>
            /// <param name="paragraphs">The table of paragraphs (see <see cref="Source"/>).</param>
            /// <param name="dates">The table of date mentions.</param>
            /// <param name="quotes">The table of quotations.</param>
            /// <param name="text">The <see cref="Text"/>; null if text and tables are in the text pack, or do not fit into the assembly.</param>
            /// <param name="length">The length of the text in the text pack, in UTF-16 code units; negative if it does not fit into the assembly.</param>
            /// <param name="hash">The hash of the text in the text pack.</param>
            public Article Article(
                string id, string path, string? title = null, string? published = null, string? dateline = null, string? credit = null,
                string paragraphs = "", string dates = "", string quotes = "", string? text = null, int length = 0, ulong hash = 0)
            {
                lock (_articles)
                {
                    if (!_articles.TryGetValue(id, out var article))
                    {
                        var contents = text is null ? new Contents(this, path, length, hash) : new Contents(this, new Source(text, paragraphs, dates, quotes));
                        _articles.Add(id, article = new Article(id, path, title, Table.ParseDay(published), dateline, credit, contents));
                    }

                    return article;
                }
            }

            /// <summary>The article with an id; null if there is none.</summary>
            /// <param name="id">The id.</param>
            public Article? Find(string id)
            {
                if (id is null)
                {
                    throw new global::System.ArgumentNullException(nameof(id));
                }

                foreach (var member in _members)
                {
                    if ((member._indexes ??= member.ReadIds()).TryGetValue(EscapeId(id), out var index))
                    {
                        return member._at(index);
                    }
                }

                return null;
            }

            /// <summary>The speaker with a name, whether or not the corpus quotes them.</summary>
            /// <param name="name">The name.</param>
            public Speaker Speaker(string name) => new Speaker(name, this);

            /// <summary>The speaker with a name; null if the corpus quotes nobody with that name.</summary>
            /// <param name="name">The name.</param>
            public Speaker? FindSpeaker(string name)
            {
                if (name is null)
                {
                    throw new global::System.ArgumentNullException(nameof(name));
                }

                foreach (var member in _members)
                {
                    if (member.RowsBySpeaker.ContainsKey(name))
                    {
                        return Speaker(name);
                    }
                }

                return null;
            }

            // An id as a row of the table, which cannot contain a line feed.
            internal static string EscapeId(string id) =>
                id.IndexOf('\n') < 0 && id.IndexOf('\\') < 0 ? id : id.Replace("\\", "\\\\").Replace("\n", "\\n");

            internal Source Read(string path, int length, ulong hash) =>
                _read is null || length < 0
                    ? throw new global::System.InvalidOperationException(
                        "The text of '" + path + "' is not in the assembly, because the string literals of the corpus exceed 16 MiB (CORPUS008).")
                    : _read(path, length, hash);

            internal global::System.Collections.Generic.IReadOnlyList<(Article Article, Quote Quote)> FindQuotes(string name)
            {
                var quotes = new global::System.Collections.Generic.List<(Article Article, Quote Quote)>();
                foreach (var member in _members)
                {
                    if (!member.RowsBySpeaker.TryGetValue(name, out var indexes))
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

            // For each speaker of the assembly, the rows of the articles that quote them.
            private global::System.Collections.Generic.SortedDictionary<string, int[]> RowsBySpeaker => _rowsBySpeaker ??= ReadRowsBySpeaker();

            private global::System.Collections.Generic.Dictionary<string, int> ReadIds()
            {
                var indexes = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);
                var table = new Table(_ids);
                for (var index = 0; index < _ownCount; index++)
                {
                    table.NextRow();
                    indexes[table.ReadRest()] = index;
                }

                return indexes;
            }

            private global::System.Collections.Generic.SortedDictionary<string, int[]> ReadRowsBySpeaker()
            {
                var rows = new global::System.Collections.Generic.SortedDictionary<string, int[]>(global::System.StringComparer.Ordinal);
                var table = new Table(_speakers);
                for (var count = Table.CountRows(_speakers); count > 0; count--)
                {
                    table.NextRow();
                    var articles = table.ReadNumbers();
                    var name = table.ReadRest();
                    if (name.Length > 0)
                    {
                        rows[name] = articles;
                        continue;
                    }

                    foreach (var article in articles)
                    {
                        AddSpeakers(rows, article);
                    }
                }

                return rows;
            }

            // Adds the speakers of an article that quotes more than the table lists.
            private void AddSpeakers(global::System.Collections.Generic.SortedDictionary<string, int[]> rows, int index)
            {
                foreach (var quote in _at(index)!.Quotes)
                {
                    if (quote.Speaker is null)
                    {
                        continue;
                    }

                    if (!rows.TryGetValue(quote.Speaker.Name, out var articles))
                    {
                        articles = global::System.Array.Empty<int>();
                    }

                    var place = global::System.Array.BinarySearch(articles, index);
                    if (place < 0)
                    {
                        var more = new global::System.Collections.Generic.List<int>(articles);
                        more.Insert(~place, index);
                        rows[quote.Speaker.Name] = more.ToArray();
                    }
                }
            }

            private global::System.Collections.Generic.IReadOnlyList<Speaker> ReadSpeakers()
            {
                var names = new global::System.Collections.Generic.SortedSet<string>(global::System.StringComparer.Ordinal);
                foreach (var member in _members)
                {
                    names.UnionWith(member.RowsBySpeaker.Keys);
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
