using System.Globalization;
using Corpus.Text.FrontMatter;
using Corpus.Text.Names;
using Corpus.Text.Vocabulary;

namespace Corpus.Text.Faults;

/// <summary>What the rules for fields need to know about a seed.</summary>
/// <param name="FrontMatter">The front matter; null if there is none.</param>
/// <param name="Start">Where front matter is missing.</param>
/// <param name="Given">The keys with a meaning (such as <c>title</c>) whose value the seed has, wherever it comes from.</param>
internal sealed record FieldFacts(FrontMatterBlock? FrontMatter, int Start, EquatableArray<string> Given)
{
    /// <summary>The facts of a seed.</summary>
    /// <param name="article">The seed.</param>
    public static FieldFacts From(SeedArticle article)
    {
        (string[] Keys, bool IsGiven)[] meanings =
        [
            (FrontMatterKeys.Title, article.Title is not null),
            (FrontMatterKeys.Published, article.Published is not null),
            (FrontMatterKeys.Authors, article.Authors.Count > 0),
            (FrontMatterKeys.Url, article.Url is not null),
            (FrontMatterKeys.Source, article.Source is not null),
            (FrontMatterKeys.Tags, article.Tags.Count > 0),
        ];
        return new FieldFacts(article.FrontMatter, article.Header.BodyStart, new([.. meanings.Where(meaning => meaning.IsGiven).SelectMany(meaning => meaning.Keys)]));
    }
}

/// <summary>CORPUS016: a field that is missing, unknown or of the wrong type.</summary>
internal static class FieldFaults
{
    /// <summary>The faults of a seed. Without declared fields, any key is allowed.</summary>
    /// <param name="facts">The seed.</param>
    /// <param name="fields">The fields that the project declares.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static IEnumerable<SeedFault> Find(FieldFacts facts, EquatableArray<ArticleField> fields, CancellationToken cancellationToken = default)
    {
        // In front matter with errors, a field that seems to be missing may only be unreadable.
        if (facts.FrontMatter is not { Errors.Count: > 0 })
        {
            foreach (var field in fields.Where(field => field.IsRequired && IsMissing(facts, field)))
            {
                yield return CreateMissing(facts, field);
            }
        }

        if (fields.Count == 0 || facts.FrontMatter is not { } block)
        {
            yield break;
        }

        var known = fields.Select(field => field.Key).Concat(FrontMatterKeys.All);
        var byKey = fields.ToDictionary(field => field.Key, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in block.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (FrontMatterKeys.IsKnown(entry.Key))
            {
                continue;
            }

            if (!byKey.TryGetValue(entry.Key, out var field))
            {
                yield return CreateUnknown(entry, known, cancellationToken);
            }
            else if (entry.Kind != FrontMatterValueKind.None && !IsValid(entry, field.Type))
            {
                yield return CreateWrongType(entry, field);
            }
        }
    }

    private static bool IsMissing(FieldFacts facts, ArticleField field) => FrontMatterKeys.IsKnown(field.Key)
        ? !facts.Given.Contains(field.Key, StringComparer.OrdinalIgnoreCase)
        : facts.FrontMatter?.Find(field.Key) is null or { Kind: FrontMatterValueKind.None };

    private static SeedFault CreateMissing(FieldFacts facts, ArticleField field)
    {
        var example = $"'{field.Key}: {GetExample(field.Type)}'";
        return facts.FrontMatter is { Span.Length: > 0 } block
            ? FrontMatterFaults.Create(new Slice(block.Span.Start, FrontMatterReader.MarkLength), $"The field '{field.Key}' is missing; add {example} to the front matter")
            : FrontMatterFaults.Create(
                new Slice(facts.Start, 0),
                $"The field '{field.Key}' is missing; begin the seed with front matter, three lines: '---', {example} and '---'");
    }

    private static SeedFault CreateUnknown(FrontMatterEntry entry, IEnumerable<string> known, CancellationToken cancellationToken)
    {
        var key = Excerpt.From(entry.Key);
        return FrontMatterFaults.Create(
            entry.KeySpan,
            NearestName.Find(entry.Key, known, cancellationToken) is { } nearest
                ? $"Unknown field '{key}'; did you mean '{nearest}'?"
                : $"Unknown field '{key}'; declare it in the project (<CorpusField Include=\"{key}\" Type=\"string\" />) or remove it");
    }

    private static SeedFault CreateWrongType(FrontMatterEntry entry, ArticleField field)
    {
        var (span, written) = entry.Kind switch
        {
            FrontMatterValueKind.Scalar => (entry.Values[0].Span, $"'{Excerpt.From(entry.Values[0].Text)}'"),
            FrontMatterValueKind.List => (entry.KeySpan, "a list"),
            FrontMatterValueKind.None or FrontMatterValueKind.Nested => (entry.KeySpan, "keys with values"),
        };
        return FrontMatterFaults.Create(span, $"The field '{field.Key}' must be {Describe(field.Type)}, not {written}; write it as '{field.Key}: {GetExample(field.Type)}'");
    }

    private static bool IsValid(FrontMatterEntry entry, FieldType type) => type == FieldType.StringArray
        ? entry.Kind == FrontMatterValueKind.List
        : entry.Kind == FrontMatterValueKind.Scalar && IsValid(entry.Values[0].Text, type);

    // Generated code reads the values in the same way (Templates/Article.FrontMatter.cs in Corpus.Generator).
    private static bool IsValid(string value, FieldType type) => type switch
    {
        FieldType.String or FieldType.StringArray => true,
        FieldType.Int => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        FieldType.Double => double.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            && !double.IsNaN(number) && !double.IsInfinity(number),
        FieldType.Bool => bool.TryParse(value, out _),
        FieldType.Date => FrontMatterDate.ReadDay(value) is not null,
    };

    private static string Describe(FieldType type) => type switch
    {
        FieldType.String => "a single value",
        FieldType.StringArray => "a list",
        FieldType.Int => "a whole number",
        FieldType.Double => "a number",
        FieldType.Bool => "true or false",
        FieldType.Date => "a day",
    };

    private static string GetExample(FieldType type) => type switch
    {
        FieldType.String => "text",
        FieldType.StringArray => "[one, two]",
        FieldType.Int => "12",
        FieldType.Double => "1.5",
        FieldType.Bool => "true",
        FieldType.Date => "2022-04-07",
    };
}
