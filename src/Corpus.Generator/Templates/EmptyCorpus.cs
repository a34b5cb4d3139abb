namespace Corpus.Generator.Templates
{
    // What the emitter writes for a corpus without seeds. It is here, and not among the embedded templates, so that they compile.
    internal static partial class Articles
    {
        private static string Ids => "";

        private static string SpeakerTable => "";

        private static global::System.Func<string, int, ulong, Article.Source>? Read => null;

        private static Article.Collection[] Continued => new Article.Collection[] { };

        private static Article? At(int index) => null;
    }
}
