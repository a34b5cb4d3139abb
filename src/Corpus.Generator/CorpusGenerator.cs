using System.Collections.Immutable;
using Corpus.Generator.Emission;
using Corpus.Text.Names;
using Corpus.Generator.Steps;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator;

/// <summary>Turns the seeds among a project's additional files into the typed corpus.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project sets; the compilation itself is never looked at, so that an edit of C# runs nothing again.
        var set = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static (source, _) => CorpusOptions.From(source.Left.GlobalOptions, source.Right))
            .WithTrackingName(TrackingNames.Set);

        // With it, the corpora of other assemblies that this one continues.
        var options = context.MetadataReferencesProvider
            .Combine(set)
            .SelectMany(static (source, _) => ReferencedCorpus.In(source.Left, source.Right.Model))
            .WithTrackingName(TrackingNames.References)
            .Collect()
            .Combine(set)
            .Select(static (source, _) => source.Right.With(source.Left))
            .WithTrackingName(TrackingNames.Options);

        // Which additional files are seeds.
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (source, _) => SeedFile.From(source.Left, source.Right))
            .WithTrackingName(TrackingNames.Files);

        // Each seed, read on its own, with all that can be said of it alone. A file that cannot be read is left out; its diagnostic comes from the analyzer.
        var seeds = files
            .SelectMany(static (file, cancellation) => Seed.Read(file, cancellation))
            .WithTrackingName(TrackingNames.Seeds)
            .Collect();

        // A name for each: asked for by each seed, given by a table over all. Most edits leave both as they are.
        var names = seeds
            .Select(static (seeds, _) => new EquatableArray<NameRequest>([.. seeds.Select(seed => seed.Name)]))
            .WithTrackingName(TrackingNames.NameRequests)
            .Select(static (requests, _) => NameTable.Assign(requests))
            .WithTrackingName(TrackingNames.Names);

        // The files of articles: in order of path, since the order of files, which no file system promises, is the order of types in the assembly;
        // and once for each path, since a project can list a file twice.
        var articles = seeds.Combine(names)
            .SelectMany(static (source, _) => ArticleFile.InOrder(source.Left, source.Right))
            .WithTrackingName(TrackingNames.Articles);

        // Who is quoted, and where.
        var speakers = seeds
            .Select(static (seeds, _) => new EquatableArray<QuotedSpeakers>([.. seeds.Select(seed => seed.Quoted)]))
            .WithTrackingName(TrackingNames.Quoted)
            .Combine(names)
            .Select(static (source, _) => SpeakerTable.Of(source.Left, source.Right))
            .WithTrackingName(TrackingNames.Speakers);

        // Records of C# 9 want a type that frameworks before .NET 5 lack, unless the project has declared it.
        var ownIsExternalInit = context.SyntaxProvider
            .CreateSyntaxProvider(IsExternalInitDeclaration.Matches, static (_, _) => true)
            .Collect()
            .Select(static (found, _) => !found.IsEmpty)
            .WithTrackingName(TrackingNames.OwnIsExternalInit);

        context.RegisterSourceOutput(options.Combine(ownIsExternalInit), static (output, source) => ModelEmitter.Emit(output, source.Left, source.Right));
        context.RegisterSourceOutput(names.Combine(options), static (output, source) => ArticleIndexEmitter.Emit(output, source.Left, source.Right));
        context.RegisterSourceOutput(speakers.Combine(options), static (output, source) => SpeakerIndexEmitter.Emit(output, source.Left, source.Right));
        context.RegisterSourceOutput(articles.Combine(options), static (output, source) => ArticleEmitter.Emit(output, source.Left, source.Right));
    }
}
