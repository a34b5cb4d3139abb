using System.Collections.Immutable;
using Corpus.Text.Faults;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>The descriptors of all diagnostics. Each has a page in <c>docs/rules</c>.</summary>
public static class Descriptors
{
    /// <summary>CORPUS001: the seed begins with a date header that cannot be read.</summary>
    public static readonly DiagnosticDescriptor MalformedDateHeader = Create(SeedRules.Ids.MalformedDateHeader, SeedRules.MalformedDateHeader);

    /// <summary>CORPUS002: the seed has no date header although one is required.</summary>
    public static readonly DiagnosticDescriptor MissingDateHeader = Create(SeedRules.Ids.MissingDateHeader, SeedRules.MissingDateHeader);

    /// <summary>CORPUS003: an opening quotation mark without a closing one, or the reverse.</summary>
    public static readonly DiagnosticDescriptor UnpairedQuotationMark = Create(SeedRules.Ids.UnpairedQuotationMark, SeedRules.UnpairedQuotationMark);

    /// <summary>CORPUS004: the text mentions a date that does not exist.</summary>
    public static readonly DiagnosticDescriptor NonexistentDate = Create(SeedRules.Ids.NonexistentDate, SeedRules.NonexistentDate);

    /// <summary>CORPUS005: the seed is not text in UTF-8.</summary>
    public static readonly DiagnosticDescriptor UnreadableText = Create(SeedRules.Ids.UnreadableText, SeedRules.UnreadableText);

    /// <summary>CORPUS006: the seed is empty.</summary>
    public static readonly DiagnosticDescriptor EmptySeed = Create(SeedRules.Ids.EmptySeed, SeedRules.EmptySeed);

    /// <summary>CORPUS007: two seeds have the same text or the same name.</summary>
    public static readonly DiagnosticDescriptor RepeatedSeed = Create(SeedRules.Ids.RepeatedSeed, SeedRules.RepeatedSeed, WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>CORPUS008: the texts do not fit into string literals.</summary>
    public static readonly DiagnosticDescriptor TextsTooLarge = Create(
        "CORPUS008",
        DiagnosticSeverity.Error,
        "Texts outgrow string literals",
        "The corpus needs {0} MiB of string literals, and an assembly can hold 16; {1}",
        "The string literals of an assembly can hold 16 MiB of UTF-16 together, a limit of the compiler (CS8103).");

    /// <summary>CORPUS009: a configuration value that is not valid.</summary>
    public static readonly DiagnosticDescriptor UnknownSetting = Create(
        "CORPUS009",
        DiagnosticSeverity.Warning,
        "Unknown configuration value",
        "'{0}' is not a valid value of {1}{2}; use {3}",
        "A property, item metadata or key of an .editorconfig has a value that is not valid. It counts as not set.",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>CORPUS010: the project's version of C# has no records.</summary>
    public static readonly DiagnosticDescriptor LanguageVersion = Create(
        "CORPUS010",
        DiagnosticSeverity.Error,
        "C# language version too old",
        "The generated corpus needs C# 9 or later, but this project uses C# {0}; set <LangVersion>9.0</LangVersion> or later in the project file",
        "The articles of a corpus are records, which C# has since version 9. Nothing is generated for older versions.");

    /// <summary>CORPUS011: a constant id or name that is not in the corpus.</summary>
    public static readonly DiagnosticDescriptor NotInCorpus = Create(
        "CORPUS011",
        DiagnosticSeverity.Warning,
        "Id or name not found in the corpus",
        "The corpus has no {0} '{1}'{2}",
        "Articles.Find and Speakers.Find return null for an id or name that is not in the corpus. This one is a constant, so they always will.");

    /// <summary>CORPUS012: constant text that is in no article.</summary>
    public static readonly DiagnosticDescriptor NotCitable = Create(
        "CORPUS012",
        DiagnosticSeverity.Warning,
        "Quoted text not found in the corpus",
        "{0}",
        "Articles.Cite throws an exception for text that no article contains. This text is a constant, so it always will.");

    /// <summary>CORPUS013: records of another assembly that no reference has.</summary>
    public static readonly DiagnosticDescriptor SharedRecordsNotFound = Create(
        "CORPUS013",
        DiagnosticSeverity.Error,
        "CorpusModel not found in any reference",
        "CorpusModel is '{0}', but no referenced assembly has a corpus with that namespace{1}; reference the project that has it, with CorpusVisibility 'public' and the same version of Corpus.Generator",
        "CorpusModel is the namespace of a corpus in another assembly, whose records the project uses and whose articles it continues. If no reference has it, the project gets its own records.");

    /// <summary>CORPUS014: more articles in a folder than a class can have properties.</summary>
    public static readonly DiagnosticDescriptor CorpusTooLarge = Create(
        "CORPUS014",
        DiagnosticSeverity.Error,
        "Too many articles in a folder",
        "The class '{0}' would have {1} properties, and a class can have about 65,000; put its seeds into several folders: each is a class",
        "Each article is a property of the class of its folder, and .NET loads no class with more than 65,535 methods.");

    /// <summary>CORPUS015: the project has no seeds, or is not a C# project.</summary>
    public static readonly DiagnosticDescriptor NoSeeds = Create(
        "CORPUS015",
        DiagnosticSeverity.Warning,
        "No seeds, or not a C# project",
        "The project has no seeds ({0}); {1}",
        "The project references the package, but no file is a seed, so its corpus is empty. In a project that is not written in C#, nothing is generated.");

    /// <summary>CORPUS016: the front matter cannot be read, or a field is missing, unknown or of the wrong type.</summary>
    public static readonly DiagnosticDescriptor MalformedFrontMatter = Create(SeedRules.Ids.MalformedFrontMatter, SeedRules.MalformedFrontMatter);

    /// <summary>CORPUS017: the seed has no date header, but begins with words that were probably meant as one.</summary>
    public static readonly DiagnosticDescriptor MisplacedDateHeader = Create(SeedRules.Ids.MisplacedDateHeader, SeedRules.MisplacedDateHeader);

    /// <summary>CORPUS018: the seed quotes more speakers than get a property.</summary>
    public static readonly DiagnosticDescriptor ManySpeakers = Create(SeedRules.Ids.ManySpeakers, SeedRules.ManySpeakers);

    /// <summary>Every descriptor, in order of id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        MalformedDateHeader, MissingDateHeader, UnpairedQuotationMark, NonexistentDate, UnreadableText, EmptySeed, RepeatedSeed, TextsTooLarge,
        UnknownSetting, LanguageVersion, NotInCorpus, NotCitable, SharedRecordsNotFound, CorpusTooLarge, NoSeeds, MalformedFrontMatter,
        MisplacedDateHeader, ManySpeakers);

    /// <summary>
    /// The descriptors of diagnostics about the project as a whole, which the generator reports. The compiler skips analyzers if declarations do not compile, for
    /// example because of a wrong using directive, but always prints what a generator reports.
    /// </summary>
    public static ImmutableArray<DiagnosticDescriptor> ReportedByGenerator { get; } =
        ImmutableArray.Create(TextsTooLarge, LanguageVersion, SharedRecordsNotFound, CorpusTooLarge, NoSeeds);

    private static readonly Dictionary<SeedRule, DiagnosticDescriptor> ByRule = SeedRules.All.ToDictionary(rule => rule, rule => All.Single(descriptor => descriptor.Id == rule.Id));

    /// <summary>The descriptor of a rule for seeds.</summary>
    public static DiagnosticDescriptor Get(SeedRule rule) => ByRule[rule];

    // The id is a separate argument because the release tracking analyzer (RS2000) needs a constant.
    private static DiagnosticDescriptor Create(string id, SeedRule rule, params string[] tags) => Create(
        id,
        rule.Severity switch
        {
            FaultSeverity.Suggestion => DiagnosticSeverity.Info,
            FaultSeverity.Warning => DiagnosticSeverity.Warning,
            FaultSeverity.Error => DiagnosticSeverity.Error,
        },
        rule.Title,
        "{0}",
        rule.Description,
        tags);

    private static DiagnosticDescriptor Create(
        string id, DiagnosticSeverity severity, string title, string messageFormat, string description, params string[] tags) =>
        new(id, title, messageFormat, "Corpus", severity, isEnabledByDefault: true, description, RulePage.GetAddress(id), tags);
}
