using Corpus.Generator.Settings;

namespace Corpus.Generator.Generation;

/// <summary>Emits the alias by which <c>Corpus.Articles</c> compiles in every namespace of the project, and in top-level statements.</summary>
internal static class GlobalUsingEmitter
{
    /// <summary>Emits the file, unless the project has no alias.</summary>
    public static void Emit(SourceOutput output, CorpusOptions options)
    {
        if (options.HasGlobalUsing)
        {
            output.AddSource(
                "GlobalUsing.g.cs",
                CodeWriter.CreateFile().Line($"global using {CorpusName.Name} = global::{options.Namespace};").ToSourceText());
        }
    }
}
