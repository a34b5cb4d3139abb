namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        /// <summary>
        /// The articles and speakers of an assembly, together with those of the corpora that it continues. Supports <see cref="Articles"/>,
        /// <see cref="Speakers"/>, <see cref="Quotes"/> and <see cref="Dates"/>; not intended for direct use.
        /// </summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed partial class Collection : LazyList<Article>
        {
            private readonly global::System.Func<string> _rows;
            private readonly global::System.Func<string> _speakers;
            private readonly global::System.Func<string> _dates;
            private readonly global::System.Func<int, Article?> _at;
            private readonly TextPack? _pack;
            private readonly Collection[] _members;
            // By path, those that were created.
            private readonly global::System.Collections.Generic.Dictionary<string, Article> _articles =
                new global::System.Collections.Generic.Dictionary<string, Article>(global::System.StringComparer.Ordinal);

            private Index? _index;
            private global::System.Tuple<Index[], global::System.Collections.Generic.IReadOnlyList<Speaker>>? _allSpeakers;

            /// <summary>Creates a corpus.</summary>
            /// <param name="rows">
            /// Returns a row per article that is not in the text pack, in order of path: the day of publication, the number of quotations, <c>-</c>, where the id
            /// starts in the path, its length, and the path. An article in the text pack whose id is another than there has a row too.
            /// </param>
            /// <param name="speakers">
            /// Returns a row per speaker: the indexes of the articles that quote them, separated by commas, each followed by <c>*</c> and the number of quotations
            /// if there are several, and the name. A row without a name has the articles that quote more speakers than the table lists.
            /// </param>
            /// <param name="dates">
            /// Returns a row per first day of a date mention: the day, and the mentions that begin on it, separated by commas, each as the index of the article,
            /// <c>.</c>, the index of the mention in it, and <c>+</c> with the number of further days. An article alone mentions more dates than the table lists.
            /// </param>
            /// <param name="at">Returns the article of a row in <paramref name="rows"/>.</param>
            /// <param name="pack">The assembly that has a text pack; null if there is none.</param>
            /// <param name="digest">The digest of the text pack for which the code was generated.</param>
            /// <param name="continued">The corpora that it continues. The corpora that those continue are included too, each once.</param>
            public Collection(
                global::System.Func<string> rows, global::System.Func<string> speakers, global::System.Func<string> dates, global::System.Func<int, Article?> at,
                global::System.Reflection.Assembly? pack, ulong digest, params Collection[] continued)
            {
                _rows = rows;
                _speakers = speakers;
                _dates = dates;
                _at = at;
                _pack = pack is null ? null : new TextPack(pack, digest);
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

            // The corpus of the assembly that has the records.
            internal static Collection Default => (Collection)Articles.All;

            /// <summary>The number of articles.</summary>
            public override int Count
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
            /// <param name="paragraphs">The table of paragraphs; the comments of <c>StoredText</c> describe the tables.</param>
            /// <param name="dates">The table of date mentions.</param>
            /// <param name="quotes">The table of quotations.</param>
            /// <param name="text">The <see cref="Text"/>; null if text and tables do not fit into the assembly.</param>
            public Article Article(
                string id, string path, string? title = null, string? published = null, string? publishedFrom = null, string? authors = null,
                string? dateline = null, string? credit = null, string? url = null, string? source = null, string? tags = null, string? frontMatter = null,
                string paragraphs = "", string dates = "", string quotes = "", string? text = null)
            {
                lock (_articles)
                {
                    // Everything else follows from path and text. The id can change with other files.
                    if (!_articles.TryGetValue(path, out var article) || !article._contents!.IsFrom(id, text))
                    {
                        var contents = new Contents(this, id, path, text is null ? null : new StoredText(text, paragraphs, dates, quotes));
                        _articles[path] = article = new Article(
                            id, path, title, Table.ParseDay(published), Table.ParsePublishedFrom(published, publishedFrom), authors, dateline, credit, url, source, tags,
                            frontMatter, contents);
                    }

                    return article;
                }
            }

            /// <summary>An article in the text pack. It is created on first use; later calls return the same object.</summary>
            /// <param name="path">The <see cref="Path"/>.</param>
            public Article FromPack(string path)
            {
                lock (_articles)
                {
                    if (_articles.TryGetValue(path, out var article))
                    {
                        return article;
                    }
                }

                return Current.FindPacked(path) is { Entry: >= 0 } row ? Create(row) : throw _pack!.Failure("The article '" + path + "'", "is missing");
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
                    if (member.Current.RowsById.TryGetValue(id, out var row))
                    {
                        return member.ArticleAt(row);
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
                    if (member.Current.BySpeaker.ContainsKey(name))
                    {
                        return Speaker(name);
                    }
                }

                return null;
            }

            internal StoredText ReadText(string path, int entry) => entry >= 0
                ? _pack!.ReadText(path, entry)
                : throw new global::System.InvalidOperationException(
                    "The text of '" + path + "' is not in the assembly, because the string literals of the corpus exceed 16 MiB (CORPUS008).");

            // The index of the assembly's tables. Hot reload can replace the tables at any time, so they are compared at each use: a comparison of references,
            // because a literal is the same object each time.
            private Index Current
            {
                get
                {
                    var rows = _rows();
                    var speakers = _speakers();
                    var dates = _dates();
                    var index = _index;
                    if (index is null || !index.IsFrom(rows, speakers, dates))
                    {
                        _index = index = new Index(rows, speakers, dates, _pack, ArticleAt);
                    }

                    return index;
                }
            }

            private global::System.Collections.Generic.IReadOnlyList<Speaker> ReadSpeakers(Index[] indexes)
            {
                var names = new global::System.Collections.Generic.SortedSet<string>(global::System.StringComparer.Ordinal);
                foreach (var index in indexes)
                {
                    names.UnionWith(index.BySpeaker.Keys);
                }

                var speakers = new global::System.Collections.Generic.List<Speaker>(names.Count);
                foreach (var name in names)
                {
                    speakers.Add(Speaker(name));
                }

                return speakers.AsReadOnly();
            }

            // The article of the assembly at an index in order of path; null if there is none.
            private Article? ArticleAt(int index)
            {
                var current = Current;
                if (index >= current.Count)
                {
                    return null;
                }

                var row = current.RowAt(index);
                return row.Entry >= 0 ? Create(row) : _at(row.Literal);
            }

            private Article Create(Row row)
            {
                lock (_articles)
                {
                    if (!_articles.TryGetValue(row.Path, out var article))
                    {
                        var parts = _pack!.ReadParts(row.Path, row.Entry);
                        _articles[row.Path] = article = new Article(
                            row.Id, row.Path, parts[0], Table.ParseDay(parts[1]), Table.ParsePublishedFrom(parts[1], parts[2]), parts[3], parts[4], parts[5], parts[6], parts[7],
                            parts[8], parts[9], new Contents(this, row.Id, row.Path, null, row.Entry));
                    }

                    return article;
                }
            }

            private protected override Article? At(int index)
            {
                foreach (var member in _members)
                {
                    var count = member.Current.Count;
                    if (index < count)
                    {
                        return member.ArticleAt(index);
                    }

                    index -= count;
                }

                return null;
            }
        }
    }
}
