namespace Corpus.Analyzers;

/// <summary>The identifiers of the diagnostics.</summary>
public static class DiagnosticIds
{
    /// <summary>The seed begins with a date header that cannot be read as one.</summary>
    public const string MalformedDateHeader = "CORPUS001";

    /// <summary>The seed has no date header although one is required.</summary>
    public const string MissingDateHeader = "CORPUS002";

    /// <summary>A quotation mark without its partner.</summary>
    public const string UnpairedQuotationMark = "CORPUS003";

    /// <summary>A date in the text that the calendar lacks.</summary>
    public const string NoSuchDay = "CORPUS004";

    /// <summary>The seed is not text in UTF-8.</summary>
    public const string UnreadableSeed = "CORPUS005";

    /// <summary>Nothing stands in the seed.</summary>
    public const string EmptySeed = "CORPUS006";

    /// <summary>A seed like another: the same text, or the same name.</summary>
    public const string RepeatedSeed = "CORPUS007";

    /// <summary>The texts are more than string literals can hold.</summary>
    public const string TextsTooLarge = "CORPUS008";

    /// <summary>A configuration value that is not known.</summary>
    public const string UnknownSetting = "CORPUS009";

    /// <summary>The project's C# is older than records.</summary>
    public const string LanguageVersion = "CORPUS010";

    /// <summary>A constant id or name that the corpus does not have.</summary>
    public const string NotInCorpus = "CORPUS011";

    /// <summary>Constant words that no text has.</summary>
    public const string NotCitable = "CORPUS012";

    /// <summary>Records of another assembly that no reference has.</summary>
    public const string NoSuchModel = "CORPUS013";

    /// <summary>More articles or speakers than a class can have properties.</summary>
    public const string CorpusTooLarge = "CORPUS014";
}
