using System.Collections.Immutable;
using System.Globalization;
using Corpus.Generator.Settings;

namespace Corpus.Generator.Generation;

/// <summary>
/// Emits a constant that changes with the articles in the text pack. Hot reload can replace code, but not the text pack, which is a resource. It cannot change a
/// constant either, so it restarts the program.
/// </summary>
internal static class TextPackEmitter
{
    /// <summary>The digest of the text pack. Does not depend on the names or order of properties, so hot reload can apply a new name.</summary>
    public static ulong GetDigest(ImmutableArray<Seed> seeds)
    {
        var digest = 0UL;
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var seed in seeds)
        {
            // A path that the project lists twice is one article.
            if (seed.Digest is { } added && paths.Add(seed.Path.Relative))
            {
                digest = unchecked(digest + added);
            }
        }

        return digest;
    }

    /// <summary>Emits the file, if the project has a text pack.</summary>
    public static void Emit(SourceOutput output, ulong digest, CorpusOptions options)
    {
        if (options.TextStorage == TextStorage.Resource)
        {
            var code = CodeWriter.CreateFile("The articles are in a resource. If one changes, hot reload must restart the program, because it cannot update resources.");
            code.OpenNamespace(options).Line("static partial class Articles").Open();
            code.Line($"private const ulong TextPack = {digest.ToString(CultureInfo.InvariantCulture)};");
            output.AddSource("Articles.TextPack.g.cs", code.Close().Close().ToSourceText());
        }
    }
}
