namespace Corpus.Generator.Templates
{
    // What the emitter writes for a corpus without seeds. It is here, and not among the embedded templates, so that they compile.
    internal static partial class Articles
    {
        private const int Count = 0;

        public static Article? Find(string id) => id is null ? throw new global::System.ArgumentNullException(nameof(id)) : null;

        private static Article? At(int index) => null;
    }

    internal static partial class Speakers
    {
        public static Speaker? Find(string name) => name is null ? throw new global::System.ArgumentNullException(nameof(name)) : null;

        private static Speaker[] Every() => global::System.Array.Empty<Speaker>();
    }

    internal sealed partial record Speaker
    {
        private static int[] ArticlesQuoting(string name) => global::System.Array.Empty<int>();
    }
}
