namespace Corpus.Generator.Templates
{
    internal sealed partial record Article
    {
        /// <summary>
        /// A list that creates an element each time it is used. Counting it creates none, also with LINQ. Supports generated code; not intended for direct use.
        /// </summary>
        /// <typeparam name="T">The type of the elements.</typeparam>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public abstract class LazyList<T> : global::System.Collections.Generic.IReadOnlyList<T>, global::System.Collections.Generic.IList<T>
            where T : class
        {
            private protected LazyList()
            {
            }

            /// <summary>The number of elements.</summary>
            public abstract int Count { get; }

            bool global::System.Collections.Generic.ICollection<T>.IsReadOnly => true;

            /// <summary>Creates the element at an index.</summary>
            /// <param name="index">The index.</param>
            /// <exception cref="global::System.ArgumentOutOfRangeException"><paramref name="index"/> is negative or not less than <see cref="Count"/>.</exception>
            public T this[int index] => (index < 0 ? null : At(index)) ?? throw new global::System.ArgumentOutOfRangeException(nameof(index));

            T global::System.Collections.Generic.IList<T>.this[int index]
            {
                get => this[index];
                set => throw ReadOnly();
            }

            /// <summary>The elements, in order.</summary>
            public global::System.Collections.Generic.IEnumerator<T> GetEnumerator()
            {
                for (var index = 0; At(index) is { } item; index++)
                {
                    yield return item;
                }
            }

            global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

            int global::System.Collections.Generic.IList<T>.IndexOf(T item) => IndexOf(item);

            bool global::System.Collections.Generic.ICollection<T>.Contains(T item) => IndexOf(item) >= 0;

            void global::System.Collections.Generic.ICollection<T>.CopyTo(T[] array, int arrayIndex)
            {
                foreach (var item in this)
                {
                    array[arrayIndex] = item;
                    arrayIndex++;
                }
            }

            void global::System.Collections.Generic.ICollection<T>.Add(T item) => throw ReadOnly();

            void global::System.Collections.Generic.ICollection<T>.Clear() => throw ReadOnly();

            bool global::System.Collections.Generic.ICollection<T>.Remove(T item) => throw ReadOnly();

            void global::System.Collections.Generic.IList<T>.Insert(int index, T item) => throw ReadOnly();

            void global::System.Collections.Generic.IList<T>.RemoveAt(int index) => throw ReadOnly();

            // The element at an index that is not negative; null if there is none.
            private protected abstract T? At(int index);

            private static global::System.NotSupportedException ReadOnly() => new global::System.NotSupportedException("The list is read-only.");

            private int IndexOf(T item)
            {
                var index = 0;
                foreach (var other in this)
                {
                    if (other.Equals(item))
                    {
                        return index;
                    }

                    index++;
                }

                return -1;
            }
        }

        // A list of a known length.
        private sealed class Query<T> : LazyList<T>
            where T : class
        {
            private readonly global::System.Func<int, T?> _at;

            internal Query(int count, global::System.Func<int, T?> at)
            {
                Count = count;
                _at = at;
            }

            public override int Count { get; }

            private protected override T? At(int index) => index < Count ? _at(index) : null;
        }
    }
}
