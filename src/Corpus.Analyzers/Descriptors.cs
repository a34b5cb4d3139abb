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

    /// <summary>All of them, in order of their identifiers.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        ImmutableArray.Create(MalformedDateHeader, MissingDateHeader, UnreadableSeed, EmptySeed, LanguageVersion);
}
