namespace Corpus.Generator.Templates
{
    /// <summary>The articles of the corpus: a property for each, named after its title. An article is read when it is first used, and no other with it.</summary>
    internal static partial class Articles
    {
        /// <summary>Every article, in ordinal order of <see cref="Article.Path"/>. Taking one of them reads only that one.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<Article> All { get; } = new Sequence();

        private sealed class Sequence : global::System.Collections.Generic.IReadOnlyList<Article>
        {
            public int Count => Articles.Count;

            public Article this[int index] =>
                At(index) ?? throw new global::System.ArgumentOutOfRangeException(nameof(index));

            public global::System.Collections.Generic.IEnumerator<Article> GetEnumerator()
            {
                for (var index = 0; index < Count; index++)
                {
                    yield return this[index];
                }
            }

            global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
    }
}
