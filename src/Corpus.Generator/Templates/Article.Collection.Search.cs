namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        public sealed partial class Collection
        {
            /// <summary>Finds every occurrence of words, in order of article and position.</summary>
            /// <param name="words">The words.</param>
            /// <param name="options">How to compare them.</param>
            public global::System.Collections.Generic.IEnumerable<Citation> Search(string words, SearchOptions options)
            {
                var passage = new Passage(
                    words, ignoreCase: (options & SearchOptions.MatchCase) == 0, partsOfWords: (options & SearchOptions.PartsOfWords) != 0);
                return string.IsNullOrWhiteSpace(words)
                    ? throw new global::System.ArgumentException("There is nothing to search for: the words are empty or white space.", nameof(words))
                    : Find(passage);
            }

            /// <summary>Finds every match of a regular expression that is not empty, in order of article and position.</summary>
            /// <param name="regex">The regular expression.</param>
            public global::System.Collections.Generic.IEnumerable<Citation> Search(global::System.Text.RegularExpressions.Regex regex)
            {
                return Find(regex ?? throw new global::System.ArgumentNullException(nameof(regex)));
            }

            /// <summary>The first occurrence of a passage, in order of article and position; null if there is none.</summary>
            /// <param name="words">The passage.</param>
            public Citation? FindCitation(string words)
            {
                foreach (var citation in Find(new Passage(words)))
                {
                    return citation;
                }

                return null;
            }

            /// <summary>Creates the error message for a passage that no article contains.</summary>
            /// <param name="words">The passage.</param>
            public string DescribeMissing(string words) =>
                new Passage(words).NotFoundIn(global::System.Linq.Enumerable.Select(this, article => (article.Path, new TokenizedText(article.Text))));

            private global::System.Collections.Generic.IEnumerable<Citation> Find(Passage passage)
            {
                foreach (var article in Read(passage))
                {
                    var text = article.Text;
                    for (var end = 0; passage.TryFind(text, end, out var start, out var length); end = start + length)
                    {
                        yield return new Citation(article, start, length);
                    }
                }
            }

            private global::System.Collections.Generic.IEnumerable<Citation> Find(global::System.Text.RegularExpressions.Regex regex)
            {
                foreach (var article in this)
                {
                    for (var match = regex.Match(article.Text); match.Success; match = match.NextMatch())
                    {
                        if (match.Length > 0)
                        {
                            yield return new Citation(article, match.Index, match.Length);
                        }
                    }
                }
            }

            // The articles that may contain a passage. Creating an article takes as long as reading several, so those of a text pack are searched before.
            private global::System.Collections.Generic.IEnumerable<Article> Read(Passage passage)
            {
                var bytes = global::System.Array.Empty<byte>();
                var characters = global::System.Array.Empty<char>();
                foreach (var member in _members)
                {
                    var rows = member.Current.Rows;
                    for (var row = 0; row < rows.Length; row++)
                    {
                        if (rows[row].Entry >= 0)
                        {
                            member._pack!.ReadText(rows[row].Entry, ref bytes, ref characters, out var length);
                            if (!passage.MayOccurIn(characters, length))
                            {
                                continue;
                            }
                        }

                        if (member.ArticleAt(row) is { } article)
                        {
                            yield return article;
                        }
                    }
                }
            }
        }
    }
}
