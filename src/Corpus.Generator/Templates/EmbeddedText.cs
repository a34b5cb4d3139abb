namespace Corpus.Generator.Templates
{
    // Reads the texts that the assembly holds as resources, and makes sure that they are those that the articles were made of.
    internal static class EmbeddedText
    {
        internal static string Read(string resource, string path, int length, ulong hash)
        {
            var assembly = typeof(EmbeddedText).Assembly;
            using var stream = assembly.GetManifestResourceStream(resource) ?? throw Failure("is missing");
            using var reader = new global::System.IO.StreamReader(stream, global::System.Text.Encoding.UTF8);
            var text = reader.ReadToEnd();
            return text.Length == length && HashOf(text) == hash ? text : throw Failure("is another");

            global::System.InvalidOperationException Failure(string problem) => new(
                "The text of '" + path + "' " + problem + " in assembly '" + assembly.GetName().Name +
                "': its file changed while the project was built, or the assembly was changed afterwards. Build the project again. (Resource: " + resource + ")");
        }

        // FNV-1a over UTF-16 code units: fast, and the same wherever it runs. It tells apart what was mixed up, not what was forged.
        internal static ulong HashOf(string text)
        {
            var hash = 14695981039346656037UL;
            foreach (var unit in text)
            {
                hash = unchecked((hash ^ unit) * 1099511628211UL);
            }

            return hash;
        }
    }
}
