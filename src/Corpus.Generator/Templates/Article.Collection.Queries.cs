namespace Corpus.Generator.Templates
{
#if NET6_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif

    internal sealed partial record Article
    {
        public sealed partial class Collection
        {
            private AllQuotes? _quotes;
            private AllDates? _allDates;

            /// <summary>Every quotation, in order of article and position.</summary>
            public global::System.Collections.Generic.IReadOnlyList<ArticleQuote> Quotes => _quotes ??= new AllQuotes(_members);

            /// <summary>Every date mention, in order of first day, article and position; those without a first day come last.</summary>
            public global::System.Collections.Generic.IReadOnlyList<ArticleDate> Dates => _allDates ??= new AllDates(this);

            /// <summary>The date mentions whose period overlaps another, in order of first day, article and position.</summary>
            /// <param name="first">The first day.</param>
            /// <param name="last">The last day, inclusive.</param>
            public global::System.Collections.Generic.IReadOnlyList<ArticleDate> DatesBetween(global::System.DateTime first, global::System.DateTime last)
            {
                var (firstDay, lastDay) = CreatePeriod(first, last);
                return SelectDates(firstDay, lastDay);
            }

            /// <summary>The articles published in a period, in order of publication, then of article.</summary>
            /// <param name="first">The first day.</param>
            /// <param name="last">The last day, inclusive.</param>
            public global::System.Collections.Generic.IReadOnlyList<Article> PublishedBetween(global::System.DateTime first, global::System.DateTime last)
            {
                var (firstDay, lastDay) = CreatePeriod(first, last);
                var found = new global::System.Collections.Generic.List<(Date Published, Collection Member, int Row)>();
                foreach (var member in _members)
                {
                    var rows = member.Current.Rows;
                    for (var row = 0; row < rows.Length; row++)
                    {
                        if (rows[row].Published is { } published && published >= firstDay && published <= lastDay)
                        {
                            found.Add((published, member, row));
                        }
                    }
                }

                var sorted = global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.OrderBy(found, article => article.Published));
                return new Query<Article>(sorted.Length, index => sorted[index].Member.ArticleAt(sorted[index].Row));
            }

            internal static void CheckPeriod(Date first, Date last)
            {
                if (first > last)
                {
                    var culture = global::System.Globalization.CultureInfo.InvariantCulture;
                    throw new global::System.ArgumentException(
                        "The first day (" + first.ToString("yyyy-MM-dd", culture) + ") is after the last (" + last.ToString("yyyy-MM-dd", culture) + ").", nameof(first));
                }
            }

            // An assembly that continues this corpus can have another type of dates, so queries take the one that every framework has.
            private static (Date First, Date Last) CreatePeriod(global::System.DateTime first, global::System.DateTime last)
            {
                var (firstDay, lastDay) = (new Date(first.Year, first.Month, first.Day), new Date(last.Year, last.Month, last.Day));
                CheckPeriod(firstDay, lastDay);
                return (firstDay, lastDay);
            }

            // The articles that quote a speaker.
            internal global::System.Collections.Generic.IReadOnlyList<Article> FindArticles(string speaker)
            {
                var found = FindQuoted(speaker);
                return new Query<Article>(found.Length, index => found[index].Member.ArticleAt(found[index].Row));
            }

            // The quotations of a speaker, in order of article and position.
            internal global::System.Collections.Generic.IReadOnlyList<ArticleQuote> FindQuotes(string speaker)
            {
                var found = FindQuoted(speaker);
                var count = found.Length == 0 ? 0 : found[found.Length - 1].Before + found[found.Length - 1].Quotes;
                return new Query<ArticleQuote>(count, index =>
                {
                    var low = 0;
                    for (var high = found.Length - 1; low < high;)
                    {
                        var middle = (low + high + 1) / 2;
                        (low, high) = found[middle].Before <= index ? (middle, high) : (low, middle - 1);
                    }

                    index -= found[low].Before;
                    var article = found[low].Member.ArticleAt(found[low].Row);
                    foreach (var quote in article?.Quotes ?? global::System.Array.Empty<Quote>())
                    {
                        if (quote.Speaker?.Name == speaker && index-- == 0)
                        {
                            return new ArticleQuote(article!, quote);
                        }
                    }

                    return null;
                });
            }

            // The articles that quote a speaker, with the number of their quotations, and of those in the articles before.
            private (Collection Member, int Row, int Before, int Quotes)[] FindQuoted(string speaker)
            {
                var found = new global::System.Collections.Generic.List<(Collection Member, int Row, int Before, int Quotes)>();
                var before = 0;
                foreach (var member in _members)
                {
                    if (member.Current.BySpeaker.TryGetValue(speaker, out var articles))
                    {
                        foreach (var article in articles)
                        {
                            found.Add((member, article.Row, before, article.Quotes));
                            before += article.Quotes;
                        }
                    }
                }

                return found.ToArray();
            }

            // The mentions whose period overlaps another; without a first day, all mentions.
            private Query<ArticleDate> SelectDates(Date? first, Date last)
            {
                var found = new global::System.Collections.Generic.List<(Collection Member, Mention Mention)>();
                foreach (var member in _members)
                {
                    foreach (var mention in member.Current.Mentions)
                    {
                        if (first is { } day)
                        {
                            if (!(mention.First <= last))
                            {
                                break;
                            }

                            if (mention.Last < day)
                            {
                                continue;
                            }
                        }

                        found.Add((member, mention));
                    }
                }

                // The mentions of each member are in order already, and the sort is stable.
                var sorted = _members.Length == 1
                    ? found.ToArray()
                    : global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.OrderBy(
                        found, date => date.Mention, global::System.Collections.Generic.Comparer<Mention>.Create((left, right) => CompareDays(left.First, right.First))));
                return new Query<ArticleDate>(sorted.Length, index => Create(sorted[index].Member, sorted[index].Mention));

                static ArticleDate? Create(Collection member, Mention mention) =>
                    member.ArticleAt(mention.Row) is { } article && mention.Position < article.Dates.Count ? new ArticleDate(article, article.Dates[mention.Position]) : null;
            }

            // Follows hot reload, unlike a query.
            private sealed class AllQuotes : LazyList<ArticleQuote>
            {
                private readonly Collection[] _members;

                internal AllQuotes(Collection[] members) => _members = members;

                public override int Count
                {
                    get
                    {
                        var count = 0;
                        foreach (var member in _members)
                        {
                            count += member.Current.QuoteStarts[member.Current.Count];
                        }

                        return count;
                    }
                }

                private protected override ArticleQuote? At(int index)
                {
                    foreach (var member in _members)
                    {
                        var starts = member.Current.QuoteStarts;
                        if (index >= starts[starts.Length - 1])
                        {
                            index -= starts[starts.Length - 1];
                            continue;
                        }

                        // The last article that starts here: one without quotations starts where the next one does.
                        var row = 0;
                        for (var high = starts.Length - 2; row < high;)
                        {
                            var middle = (row + high + 1) / 2;
                            (row, high) = starts[middle] <= index ? (middle, high) : (row, middle - 1);
                        }

                        return member.ArticleAt(row) is { } article && index - starts[row] < article.Quotes.Count
                            ? new ArticleQuote(article, article.Quotes[index - starts[row]])
                            : null;
                    }

                    return null;
                }
            }

            private sealed class AllDates : LazyList<ArticleDate>
            {
                private readonly Collection _collection;
                private global::System.Tuple<Index[], Query<ArticleDate>>? _all;

                internal AllDates(Collection collection) => _collection = collection;

                public override int Count => Current.Count;

                private Query<ArticleDate> Current
                {
                    get
                    {
                        var indexes = global::System.Array.ConvertAll(_collection._members, member => member.Current);
                        var all = _all;
                        if (all is null || !global::System.Linq.Enumerable.SequenceEqual(all.Item1, indexes))
                        {
                            _all = all = global::System.Tuple.Create(indexes, _collection.SelectDates(null, default));
                        }

                        return all.Item2;
                    }
                }

                private protected override ArticleDate? At(int index)
                {
                    var current = Current;
                    return index < current.Count ? current[index] : null;
                }
            }
        }
    }
}
