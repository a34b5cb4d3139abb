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
            private readonly global::System.Func<string> _ids;
            private readonly global::System.Func<int, Article?> _at;
            private readonly global::System.Func<string> _speakers;
            private readonly global::System.Func<string, string, StoredText>? _read;
            private readonly Collection[] _members;
            private readonly global::System.Collections.Generic.Dictionary<string, Article> _articles =
                new global::System.Collections.Generic.Dictionary<string, Article>(global::System.StringComparer.Ordinal);

            private Index? _index;
            private global::System.Tuple<Index[], global::System.Collections.Generic.IReadOnlyList<Speaker>>? _allSpeakers;

            /// <summary>Creates a corpus.</summary>
            /// <param name="ids">Returns a row per article of the assembly, in order of path: its <see cref="Id"/>.</param>
            /// <param name="at">Returns the article of a row.</param>
            /// <param name="speakers">
            /// Returns a row per speaker: the rows of the articles that quote them, separated by commas, and the name. A row without a name has the articles that
            /// quote more speakers than the table lists.
            /// </param>
            /// <param name="read">Reads an article from the text pack, given its path and hash; null if the assembly has no text pack.</param>
            /// <param name="continued">The corpora that it continues. The corpora that those continue are included too, each once.</param>
            public Collection(
                global::System.Func<string> ids, global::System.Func<int, Article?> at, global::System.Func<string> speakers,
                global::System.Func<string, string, StoredText>? read, params Collection[] continued)
            {
                _ids = ids;
                _at = at;
                _speakers = speakers;
                _read = read;
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
            }

            /// <summary>The number of articles.</summary>
            public int Count
            {
                get
                {
                    var count = 0;
                    foreach (var member in _members)
                    {
                        count += member.Current.Count;
                    }

                    return count;
                }
            }

            /// <summary>Every speaker, in ordinal order of name.</summary>
            public global::System.Collections.Generic.IReadOnlyList<Speaker> Speakers
            {
                get
                {
                    var indexes = global::System.Array.ConvertAll(_members, member => member.Current);
                    var all = _allSpeakers;
                    if (all is null || !global::System.Linq.Enumerable.SequenceEqual(all.Item1, indexes))
                    {
                        _allSpeakers = all = global::System.Tuple.Create(indexes, ReadSpeakers(indexes));
                    }

                    return all.Item2;
                }
            }

            /// <summary>The article at an index. No other article is read.</summary>
            /// <param name="index">The index: first the articles of the assembly, in order of path, then those of each corpus that it continues.</param>
            /// <exception cref="global::System.ArgumentOutOfRangeException"><paramref name="index"/> is negative or not less than <see cref="Count"/>.</exception>
            public Article this[int index] => At(index) ?? throw new global::System.ArgumentOutOfRangeException(nameof(index));

            /// <summary>The articles, in order.</summary>
            public global::System.Collections.Generic.IEnumerator<Article> GetEnumerator()
            {
                for (var index = 0; At(index) is { } article; index++)
                {
                    yield return article;
                }
            }

            global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

            /// <summary>An article of generated code. It is created on first use; later calls return the same object, unless hot reload changed the text.</summary>
            /// <param name="id">The <see cref="Id"/>.</param>
            /// <param name="path">The <see cref="Path"/>.</param>
            /// <param name="title">The <see cref="Title"/>.</param>
            /// <param name="published">The <see cref="Published"/> date as <c>YYYY-MM-DD</c>.</param>
            /// <param name="publishedFrom">The name of the <see cref="PublishedFrom"/>, unless it is the header.</param>
            /// <param name="authors">The <see cref="Authors"/>, one per line.</param>
            /// <param name="dateline">The <see cref="Dateline"/>.</param>
            /// <param name="credit">The <see cref="Credit"/>.</param>
            /// <param name="url">The <see cref="Url"/>.</param>
            /// <param name="source">The <see cref="Source"/>.</param>
            /// <param name="tags">The <see cref="Tags"/>, one per line.</param>
            /// <param name="frontMatter">The table of single values and lists in the front matter.</param>
            /// <param name="paragraphs">The table of paragraphs (see <see cref="StoredText"/>).</param>
            /// <param name="dates">The table of date mentions.</param>
            /// <param name="quotes">The table of quotations.</param>
            /// <param name="text">The <see cref="Text"/>; null if text and tables are in the text pack, or do not fit into the assembly.</param>
            /// <param name="hash">The hash of the text in the text pack; null if it is not there.</param>
            public Article Article(
                string id, string path, string? title = null, string? published = null, string? publishedFrom = null, string? authors = null,
                string? dateline = null, string? credit = null, string? url = null, string? source = null, string? tags = null, string? frontMatter = null,
                string paragraphs = "", string dates = "", string quotes = "", string? text = null, string? hash = null)
            {
                lock (_articles)
                {
                    // Everything else follows from path and text.
                    if (!_articles.TryGetValue(id, out var article) || !article._contents!.IsFrom(path, text, hash))
                    {
                        var contents = text is null
                            ? new Contents(this, path, hash)
                            : new Contents(this, path, new StoredText(text, paragraphs, dates, quotes));
                        _articles[id] = article = new Article(
                            id, path, title, Table.ParseDay(published), Table.ParsePublishedFrom(published, publishedFrom), authors, dateline, credit, url, source, tags,
                            frontMatter, contents);
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
                    if (member.Current.RowsById.TryGetValue(EscapeId(id), out var row))
                    {
                        return member._at(row);
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
                    if (member.Current.RowsBySpeaker.ContainsKey(name))
                    {
                        return Speaker(name);
                    }
                }

                return null;
            }

            // An id as a row of the table, which cannot contain a line feed.
            internal static string EscapeId(string id) =>
                id.IndexOf('\n') < 0 && id.IndexOf('\\') < 0 ? id : id.Replace("\\", "\\\\").Replace("\n", "\\n");

            internal StoredText Read(string path, string? hash) =>
                _read is null || hash is null
                    ? throw new global::System.InvalidOperationException(
                        "The text of '" + path + "' is not in the assembly, because the string literals of the corpus exceed 16 MiB (CORPUS008).")
                    : _read(path, hash);

            internal global::System.Collections.Generic.IReadOnlyList<(Article Article, Quote Quote)> FindQuotes(string name)
            {
                var quotes = new global::System.Collections.Generic.List<(Article Article, Quote Quote)>();
                foreach (var member in _members)
                {
                    if (!member.Current.RowsBySpeaker.TryGetValue(name, out var rows))
                    {
                        continue;
                    }

                    foreach (var row in rows)
                    {
                        if (member._at(row) is not { } article)
                        {
                            continue;
                        }

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

            // The index of the assembly's tables. Hot reload can replace the tables at any time, so they are compared at each use: a comparison of references,
            // because a literal is the same object each time.
            private Index Current
            {
                get
                {
                    var ids = _ids();
                    var speakers = _speakers();
                    var index = _index;
                    if (index is null || !index.IsFrom(ids, speakers))
                    {
                        _index = index = new Index(ids, speakers, _at);
                    }

                    return index;
                }
            }

            private global::System.Collections.Generic.IReadOnlyList<Speaker> ReadSpeakers(Index[] indexes)
            {
                var names = new global::System.Collections.Generic.SortedSet<string>(global::System.StringComparer.Ordinal);
                foreach (var index in indexes)
                {
                    names.UnionWith(index.RowsBySpeaker.Keys);
                }

                var speakers = new global::System.Collections.Generic.List<Speaker>(names.Count);
                foreach (var name in names)
                {
                    speakers.Add(Speaker(name));
                }

                return speakers.AsReadOnly();
            }

            // The article at an index; null if there is none.
            private Article? At(int index)
            {
                foreach (var member in _members)
                {
                    var count = member.Current.Count;
                    if (index < count)
                    {
                        return member._at(index);
                    }

                    index -= count;
                }

                return null;
            }
        }
    }
}
