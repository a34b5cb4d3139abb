namespace Corpus.Generator.Templates
{
    // The members that the emitters write, for a corpus without seeds. Not a template itself: it is here so that the templates compile.
    internal static partial class Articles
    {
        private static string Rows => "";

        private static string SpeakerTable => "";

        private static string DateTable => "";

        private static ulong? Pack => null;

        private static Article.Collection[] Continued => global::System.Array.Empty<Article.Collection>();

        private static Article? At(int index) => null;
    }
}
