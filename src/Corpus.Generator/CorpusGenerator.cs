using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Generation;
using Corpus.Generator.Settings;
using Corpus.Text.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator;

/// <summary>Generates the typed corpus from the seeds among a project's additional files.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Read the settings of the project. Nothing is combined with the compilation, so an edit of C# reruns no step.
        IncrementalValueProvider<CorpusOptions> projectOptions = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select(static ((AnalyzerConfigOptionsProvider Config, ParseOptions Parse) input, CancellationToken _) =>
                CorpusOptions.From(input.Config.GlobalOptions, input.Parse))
            .WithTrackingName(TrackingNames.ProjectOptions);

        // Read how the package's targets looked for seeds, for the message that there are none.
        IncrementalValueProvider<SeedSearch> seedSearch = context.AnalyzerConfigOptionsProvider
            .Select(static (config, _) => SeedSearch.From(config.GlobalOptions))
            .WithTrackingName(TrackingNames.SeedSearch);

        // Find the referenced corpora, if the project shares the records of another.
        IncrementalValueProvider<ImmutableArray<ReferencedCorpus>> referenced = context.MetadataReferencesProvider
            .Combine(projectOptions)
            .SelectMany(static ((MetadataReference Reference, CorpusOptions Options) input, CancellationToken _) =>
                input.Options.SharedRecords is null ? [] : ReferencedCorpus.Find(input.Reference))
            .WithTrackingName(TrackingNames.References)
            .Collect();

        // Add what the references offer.
        IncrementalValueProvider<CorpusOptions> options = projectOptions
            .Combine(referenced)
            .Select(static ((CorpusOptions Options, ImmutableArray<ReferencedCorpus> Referenced) input, CancellationToken _) =>
                input.Options.WithReferences(input.Referenced))
            .WithTrackingName(TrackingNames.Options);

        // Select the seeds among the additional files.
        IncrementalValuesProvider<SeedFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static ((AdditionalText File, AnalyzerConfigOptionsProvider Config) input, CancellationToken _) =>
                SeedFile.From(input.File, input.Config) is { } file ? ImmutableArray.Create(file) : ImmutableArray<SeedFile>.Empty)
            .WithTrackingName(TrackingNames.Files);

        // Check whether there are seeds. An old version of C# matters only then.
        IncrementalValueProvider<bool> hasSeeds = files
            .Collect()
            .Select(static (files, _) => !files.IsEmpty)
            .WithTrackingName(TrackingNames.HasSeeds);

        // Read each seed. A file without text is left out; the analyzer reports it.
        IncrementalValueProvider<ImmutableArray<Seed>> seeds = files
            .SelectMany(static (file, cancellationToken) => Seed.Read(file, cancellationToken))
            .WithTrackingName(TrackingNames.Seeds)
            .Collect();

        // Collect the name that each seed would have on its own. Most edits change none.
        IncrementalValueProvider<EquatableArray<NameRequest>> nameRequests = seeds
            .Select(static (seeds, _) => new EquatableArray<NameRequest>([.. seeds.Select(seed => seed.Request)]))
            .WithTrackingName(TrackingNames.NameRequests);

        // Give each article a unique id and a unique name.
        IncrementalValueProvider<NameTable> names = nameRequests
            .Select(static (requests, _) => NameTable.Assign(requests))
            .WithTrackingName(TrackingNames.Names);

        // Distribute the articles over generated files, in order of path: file systems do not promise an order, and that of the files decides the order of
        // types in the assembly. A path that the project lists twice is one article.
        IncrementalValuesProvider<ArticleFile> articleFiles = seeds
            .Combine(names)
            .SelectMany(static ((ImmutableArray<Seed> Seeds, NameTable Names) input, CancellationToken _) => ArticleFile.Split(input.Seeds, input.Names))
            .WithTrackingName(TrackingNames.ArticleFiles);

        // Collect what the tables have of each article.
        IncrementalValueProvider<EquatableArray<ArticleRow>> rows = seeds
            .Select(static (seeds, _) => ArticleRow.From(seeds))
            .WithTrackingName(TrackingNames.Rows);

        // Put them in order, with the ids of the articles. A new title changes none of it.
        IncrementalValueProvider<ArticleTable> articleTable = rows
            .Combine(names)
            .Select(static ((EquatableArray<ArticleRow> Rows, NameTable Names) input, CancellationToken _) => ArticleTable.Create(input.Rows, input.Names))
            .WithTrackingName(TrackingNames.ArticleTable);

        // Index the articles. Few edits change the index.
        IncrementalValueProvider<ArticleIndex> articleIndex = articleTable
            .Combine(names)
            .Select(static ((ArticleTable Table, NameTable Names) input, CancellationToken _) => ArticleIndex.Create(input.Table, input.Names))
            .WithTrackingName(TrackingNames.ArticleIndex);

        // Collect the speakers of each article.
        IncrementalValueProvider<EquatableArray<QuotedSpeakers>> quoted = seeds
            .Select(static (seeds, _) => new EquatableArray<QuotedSpeakers>([.. seeds.Select(seed => seed.Quoted)]))
            .WithTrackingName(TrackingNames.Quoted);

        // Combine them into the speakers of the corpus, and give each a unique name.
        IncrementalValueProvider<SpeakerTable> speakers = quoted
            .Select(static (quoted, _) => SpeakerTable.Create(quoted))
            .WithTrackingName(TrackingNames.Speakers);

        // Distribute them over generated files, with the names of their articles.
        IncrementalValuesProvider<SpeakerFile> speakerFiles = speakers
            .Combine(names)
            .SelectMany(static ((SpeakerTable Speakers, NameTable Names) input, CancellationToken _) => SpeakerFile.Split(input.Speakers, input.Names))
            .WithTrackingName(TrackingNames.SpeakerFiles);

        // Measure the corpus, to find out whether it fits into an assembly.
        IncrementalValueProvider<CorpusSize> size = seeds
            .Combine(names)
            .Combine(speakers)
            .Select(static (((ImmutableArray<Seed> Seeds, NameTable Names) Corpus, SpeakerTable Speakers) input, CancellationToken _) =>
                CorpusSize.Measure(input.Corpus.Seeds, input.Corpus.Names, input.Speakers))
            .WithTrackingName(TrackingNames.Size);

        // Leave out what does not fit. A corpus that grows seldom changes this.
        IncrementalValueProvider<Omission> omitted = size
            .Select(static (size, _) => size.Omitted)
            .WithTrackingName(TrackingNames.Omitted);

        // Compute the digest of the text pack, so that hot reload restarts the program if one changes.
        IncrementalValueProvider<ulong> textPack = seeds
            .Select(static (seeds, _) => TextPackEmitter.GetDigest(seeds))
            .WithTrackingName(TrackingNames.TextPack);

        // Check whether the project declares IsExternalInit itself. Records need the type, which frameworks before .NET 5 do not have.
        IncrementalValueProvider<bool> declaresIsExternalInit = context.SyntaxProvider
            .CreateSyntaxProvider(IsExternalInitEmitter.IsDeclaration, static (_, _) => true)
            .Collect()
            .Select(static (matches, _) => !matches.IsEmpty)
            .WithTrackingName(TrackingNames.DeclaresIsExternalInit);

        // Check whether a reference or the project already has something named Corpus, which an alias would conflict with. If the package's targets found no
        // file that declares the name, other source generators can see the alias. Otherwise, the syntax decides.
        IncrementalValueProvider<bool> isNameReferenced = context.MetadataReferencesProvider
            .Combine(projectOptions)
            .Select(static ((MetadataReference Reference, CorpusOptions Options) input, CancellationToken _) =>
                input.Options.HasGlobalUsing && CorpusName.IsTaken(input.Reference))
            .Collect()
            .Select(static (isTaken, _) => isTaken.Contains(true))
            .WithTrackingName(TrackingNames.IsNameReferenced);
        IncrementalValueProvider<bool> isNameDeclared = context.SyntaxProvider
            .CreateSyntaxProvider(CorpusName.IsTaken, static (_, _) => true)
            .Collect()
            .Select(static (matches, _) => !matches.IsEmpty)
            .WithTrackingName(TrackingNames.IsNameDeclared);

        // Report what is wrong with the project as a whole (see Descriptors.ReportedByGenerator).
        context.RegisterSourceOutput(
            hasSeeds.Combine(projectOptions),
            Report(static ((bool HasSeeds, CorpusOptions Options) input) => LanguageVersionRule.Check(input.HasSeeds, input.Options)));
        context.RegisterSourceOutput(
            hasSeeds.Combine(seedSearch).Combine(projectOptions),
            Report(static (((bool HasSeeds, SeedSearch Search) Seeds, CorpusOptions Options) input) =>
                NoSeedsRule.Check(input.Seeds.HasSeeds, input.Seeds.Search, input.Options)));
        context.RegisterSourceOutput(
            projectOptions.Combine(referenced),
            Report(static ((CorpusOptions Options, ImmutableArray<ReferencedCorpus> Referenced) input) => SharedRecordsRule.Check(input.Options, input.Referenced)));
        context.RegisterSourceOutput(
            size.Combine(projectOptions),
            Report(static ((CorpusSize Size, CorpusOptions Options) input) => CorpusSizeRule.Check(input.Size.TooLarge)
                .Concat(TextStorageRule.Check(input.Size.Mebibytes, input.Options.TextStorage))));

        // Emit what does not depend on syntax. Other source generators of the project see it, from Roslyn 5.9 on.
        IncrementalValueProvider<(CorpusOptions Options, Omission Omitted)> emitted = options.Combine(omitted);
        context.RegisterVisibleSource(options, IfSupported(TemplateEmitter.Emit));
        context.RegisterVisibleSource(options, IfSupported(FieldEmitter.Emit));
        context.RegisterVisibleSource(articleIndex.Combine(emitted), IfSupported<ArticleIndex>(ArticleIndexEmitter.Emit));
        context.RegisterVisibleSource(articleTable.Combine(emitted), IfSupported<ArticleTable>(ArticleTableEmitter.Emit));
        context.RegisterVisibleSource(speakers.Combine(emitted), IfSupported<SpeakerTable>(SpeakerTableEmitter.Emit));
        context.RegisterVisibleSource(speakerFiles.Combine(emitted), IfSupported<SpeakerFile>(SpeakerEmitter.Emit));
        context.RegisterVisibleSource(textPack.Combine(options), IfSupported<ulong>(TextPackEmitter.Emit));
        context.RegisterVisibleSource(articleFiles.Combine(emitted), IfSupported<ArticleFile>(ArticleEmitter.Emit));

        context.RegisterVisibleSource(isNameReferenced.Combine(options), IfSupported<bool>(static (output, isReferenced, options) =>
        {
            if (options.IsNameFree && !isReferenced)
            {
                GlobalUsingEmitter.Emit(output, options);
            }
        }));

        // Emit what the project may declare itself.
        context.RegisterSource(declaresIsExternalInit.Combine(options), IfSupported<bool>(static (output, isDeclared, _) => IsExternalInitEmitter.Emit(output, isDeclared)));
        context.RegisterSource(
            isNameReferenced.Combine(isNameDeclared).Combine(options),
            IfSupported<(bool IsReferenced, bool IsDeclared)>(static (output, name, options) =>
            {
                if (!options.IsNameFree && !name.IsReferenced && !name.IsDeclared)
                {
                    GlobalUsingEmitter.Emit(output, options);
                }
            }));
    }

    private static Action<SourceProductionContext, T> Report<T>(Func<T, IEnumerable<Diagnostic>> check) => (output, input) =>
    {
        foreach (var diagnostic in check(input))
        {
            output.ReportDiagnostic(diagnostic);
        }
    };

    // Emits nothing if the project's C# has no records; CORPUS010 reports it.
    private static Action<SourceOutput, CorpusOptions> IfSupported(Action<SourceOutput, CorpusOptions> emit) => (output, options) =>
    {
        if (options.IsSupported)
        {
            emit(output, options);
        }
    };

    private static Action<SourceOutput, (T Value, CorpusOptions Options)> IfSupported<T>(Action<SourceOutput, T, CorpusOptions> emit) => (output, input) =>
    {
        if (input.Options.IsSupported)
        {
            emit(output, input.Value, input.Options);
        }
    };

    private static Action<SourceOutput, (T Value, (CorpusOptions Options, Omission Omitted) Settings)> IfSupported<T>(
        Action<SourceOutput, T, CorpusOptions, Omission> emit) => (output, input) =>
        {
            if (input.Settings.Options.IsSupported)
            {
                emit(output, input.Value, input.Settings.Options, input.Settings.Omitted);
            }
        };
}
