using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using Corpus.Generator.Settings;

namespace Corpus.Generator.Generation;

/// <summary>
/// Emits a constant that changes with the texts in the text pack. Hot reload can replace code, but not the text pack, which is a resource. It cannot change a
/// constant either, so it restarts the program.
/// </summary>
internal static class TextPackEmitter
{
    /// <summary>Combines the hashes of all texts in the text pack. Does not depend on their names or order, so hot reload can apply a new name.</summary>
    public static ulong Hash(ImmutableArray<Seed> seeds)
    {
        var hash = 0UL;
        foreach (var seed in seeds)
        {
            if (seed.PackedHash is { } packed)
            {
                hash = unchecked(hash + BinaryPrimitives.ReadUInt64LittleEndian(Convert.FromBase64String(packed)));
            }
        }

        return hash;
    }

    /// <summary>Emits the file, if the project has a text pack.</summary>
    public static void Emit(SourceOutput output, ulong hash, CorpusOptions options)
    {
        if (options.TextStorage == TextStorage.Resource)
        {
            var code = CodeWriter.CreateFile("The texts are in a resource. If one changes, hot reload must restart the program, because it cannot update resources.");
            code.OpenNamespace(options).Line("static partial class Articles").Open();
            code.Line($"private const ulong TextPack = {hash.ToString(CultureInfo.InvariantCulture)};");
            output.AddSource("Articles.TextPack.g.cs", code.Close().Close().ToSourceText());
        }
    }
}
