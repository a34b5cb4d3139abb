using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers;

/// <summary>The diagnostics: one table. Each has its page in <c>docs/rules</c>.</summary>
public static class Descriptors
{
    private const string Category = "Corpus";
    private const string Pages = "https://github.com/corpus-dotnet/corpus/blob/main/docs/rules/";

    /// <summary>The seed begins with a date header that cannot be read as one.</summary>
    public static readonly DiagnosticDescriptor MalformedDateHeader = new(
        DiagnosticIds.MalformedDateHeader,
        "Malformed date header",
        "Malformed date header: {0}; expected '{1}'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A seed may begin with the day that it was published, written 'date YYYY-MM-DD'. What is written here is meant as such a header but cannot be read as one, so the article has no date.",
        Pages + DiagnosticIds.MalformedDateHeader + ".md");

    /// <summary>The seed has no date header although one is required.</summary>
    public static readonly DiagnosticDescriptor MissingDateHeader = new(
        DiagnosticIds.MissingDateHeader,
        "Date header missing",
        "The date header is missing; begin the seed with 'date YYYY-MM-DD'",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The option corpus_date_header is 'required' for this seed, and the seed does not begin with the day that it was published.",
        Pages + DiagnosticIds.MissingDateHeader + ".md");

    /// <summary>A quotation mark without its partner.</summary>
    public static readonly DiagnosticDescriptor UnpairedQuotationMark = new(
        DiagnosticIds.UnpairedQuotationMark,
        "Quotation mark without a partner",
        "The quotation mark {0} {1}; write {2} where the quote {3}{4}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A quote that opens and never closes is taken to end with its paragraph; one that closes and never opened, to begin with it. Either guess may be wrong.",
        Pages + DiagnosticIds.UnpairedQuotationMark + ".md");

    /// <summary>A date in the text that the calendar lacks.</summary>
    public static readonly DiagnosticDescriptor NoSuchDay = new(
        DiagnosticIds.NoSuchDay,
        "Date does not exist",
        "The calendar has no such day as '{0}': {1}{2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The text names a day that no calendar has. The mention keeps its value, but has no first and last day.",
        Pages + DiagnosticIds.NoSuchDay + ".md");

    /// <summary>The seed is not text in UTF-8.</summary>
    public static readonly DiagnosticDescriptor UnreadableSeed = new(
        DiagnosticIds.UnreadableSeed,
        "Seed is not readable as UTF-8 text",
        "The seed is not readable as UTF-8 text: {0}; save the file as UTF-8",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A seed is text in UTF-8. Replacement and control characters are what remains of a file that was saved in another encoding, or that is no text at all.",
        Pages + DiagnosticIds.UnreadableSeed + ".md");

    /// <summary>Nothing stands in the seed.</summary>
    public static readonly DiagnosticDescriptor EmptySeed = new(
        DiagnosticIds.EmptySeed,
        "Empty seed",
        "The seed is empty; write a text or remove the file",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Nothing but white space stands in the seed.",
        Pages + DiagnosticIds.EmptySeed + ".md");

    /// <summary>A seed like another: the same text, or the same name.</summary>
    public static readonly DiagnosticDescriptor RepeatedSeed = new(
        DiagnosticIds.RepeatedSeed,
        "Seed repeats another",
        "{0}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Two seeds have the same text, so the corpus counts its dates and quotes twice; or they ask for the same name, so one of them has a longer name, which depends on the other.",
        Pages + DiagnosticIds.RepeatedSeed + ".md",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>The texts are more than string literals can hold.</summary>
    public static readonly DiagnosticDescriptor TextsTooLarge = new(
        DiagnosticIds.TextsTooLarge,
        "Texts outgrow string literals",
        "The corpus takes {0} MiB as string literals, and an assembly holds 16; {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The string literals of one assembly hold 16 MiB of UTF-16 in all, which is the compiler's limit (CS8103).",
        Pages + DiagnosticIds.TextsTooLarge + ".md",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>A configuration value that is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownSetting = new(
        DiagnosticIds.UnknownSetting,
        "Unknown configuration value",
        "'{0}' is not a value of {1}{2}; it can be {3}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A property, item metadata or key of an .editorconfig is set to a value that is not one of its own. It counts as not set.",
        Pages + DiagnosticIds.UnknownSetting + ".md",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>The project's C# is older than records.</summary>
    public static readonly DiagnosticDescriptor LanguageVersion = new(
        DiagnosticIds.LanguageVersion,
        "C# language version too old",
        "The typed corpus needs C# 9 or later, and this project is compiled as C# {0}; set <LangVersion>9.0</LangVersion> or later in the project file",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The articles of a corpus are records, which C# has since version 9. Nothing is generated for older versions.",
        Pages + DiagnosticIds.LanguageVersion + ".md",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>A constant id or name that the corpus does not have.</summary>
    public static readonly DiagnosticDescriptor NotInCorpus = new(
        DiagnosticIds.NotInCorpus,
        "Not in the corpus",
        "The corpus has no {0} '{1}'{2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Articles.Find and Speakers.Find return null for an id or name that the corpus does not have. This one is a constant, so it always will be.",
        Pages + DiagnosticIds.NotInCorpus + ".md");

    /// <summary>Constant words that no text has.</summary>
    public static readonly DiagnosticDescriptor NotCitable = new(
        DiagnosticIds.NotCitable,
        "Words do not stand in the corpus",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Articles.Cite throws for words that stand in no article. These are constant, so it always will.",
        Pages + DiagnosticIds.NotCitable + ".md");

    /// <summary>Records of another assembly that no reference has.</summary>
    public static readonly DiagnosticDescriptor NoSuchModel = new(
        DiagnosticIds.NoSuchModel,
        "No such corpus among the references",
        "CorpusModel is '{0}', but no reference has such a corpus{1}; reference the project whose CorpusNamespace that is, with CorpusVisibility 'public' and the same version of Corpus.Generator",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "CorpusModel names the namespace of a corpus in another assembly, whose records the project uses and whose articles it continues. Without it the project has records of its own.",
        Pages + DiagnosticIds.NoSuchModel + ".md",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>More articles or speakers than a class can have properties.</summary>
    public static readonly DiagnosticDescriptor CorpusTooLarge = new(
        DiagnosticIds.CorpusTooLarge,
        "Corpus too large for one project",
        "The corpus has {0} {1}, each a property, and a class can have about 65,000; divide the seeds among several projects, which CorpusModel makes one corpus",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Each article is a property of Articles and each speaker one of Speakers, and .NET loads no class with more than 65,535 methods.",
        Pages + DiagnosticIds.CorpusTooLarge + ".md",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>All of them, in order of their identifiers.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        MalformedDateHeader, MissingDateHeader, UnpairedQuotationMark, NoSuchDay, UnreadableSeed, EmptySeed, RepeatedSeed, TextsTooLarge,
        UnknownSetting, LanguageVersion, NotInCorpus, NotCitable, NoSuchModel, CorpusTooLarge);
}
