using Corpus.Generator.Settings;
using Corpus.Text.Names;
using Corpus.Text.Vocabulary;

namespace Corpus.Generator.Generation;

/// <summary>Emits the part of <c>Article</c> with a property for each field that the project declares.</summary>
internal static class FieldEmitter
{
    // The emitted code:
    //
    //     sealed partial record Article
    //     {
    //         private string? _Section_;
    //
    //         public string? Section
    //         {
    //             get => _Section_;
    //             init => _Section_ = value;
    //         }
    //
    //         partial void ReadFields(FrontMatter frontMatter)
    //         {
    //             _Section_ = frontMatter.String("section");
    //         }
    //
    //         partial void CompareFields(Article other, ref bool areEqual) =>
    //             areEqual = Section == other.Section;
    //     }

    /// <summary>Emits the file, if there are fields and the project has its own records.</summary>
    public static void Emit(SourceOutput output, CorpusOptions options)
    {
        ArticleField[] fields = [.. options.Fields.Where(field => !FrontMatterKeys.IsKnown(field.Key))];
        if (fields.Length == 0 || options.SharedRecords is not null)
        {
            return;
        }

        var code = CodeWriter.CreateFile("The fields that the project declares with CorpusField.").OpenNamespace(options);
        code.Line("#if NET6_0_OR_GREATER").Line("using Date = global::System.DateOnly;").Line("#else").Line("using Date = global::System.DateTime;").Line("#endif").Line();
        code.Line("sealed partial record Article").Open();
        foreach (var field in fields)
        {
            EmitProperty(code, field);
        }

        code.Line("partial void ReadFields(FrontMatter frontMatter)").Open();
        foreach (var field in fields)
        {
            var fallback = field.IsRequired && field.Type != FieldType.StringArray ? $" ?? {GetDefault(field.Type)}" : "";
            code.Line($"{GetFieldName(field)} = frontMatter.{field.Type}({Literal.From(field.Key)}){fallback};");
        }

        code.Close().Line();
        code.Line("partial void CompareFields(Article other, ref bool areEqual) =>").Indent();
        code.Line($"areEqual = {string.Join(" && ", fields.Select(Compare))};");
        code.Outdent().Close().Close();
        output.AddSource("Article.Fields.g.cs", code.ToSourceText());
    }

    private static void EmitProperty(CodeWriter code, ArticleField field)
    {
        var isList = field.Type == FieldType.StringArray;
        var isNullable = !isList && !field.IsRequired;
        var name = GetFieldName(field);
        var initial = isList ? " = global::System.Array.Empty<string>()" : field is { IsRequired: true, Type: FieldType.String } ? " = \"\"" : "";
        var key = $"<c>{XmlDoc.Escape(field.Key)}</c>";
        code.Line($"private {GetType(field.Type)}{(isNullable ? "?" : "")} {name}{initial};").Line();
        code.Line($"/// <summary>The field {key} of the front matter{DescribeAbsence(field)}.</summary>");
        code.Line($"public {GetType(field.Type)}{(isNullable ? "?" : "")} {GetPropertyName(field)}").Open();
        code.Line($"get => {name};").Line($"init => {name} = {(isList ? "Copy(value)" : "value")};");
        code.Close().Line();
    }

    private static string DescribeAbsence(ArticleField field) => field switch
    {
        { Type: FieldType.StringArray } => "; empty if there is none",
        { IsRequired: false } => "; null if there is none",
        { Type: FieldType.String } => ". It is required: without it, CORPUS016 is reported, and the value is empty",
        _ => $". It is required: without it, CORPUS016 is reported, and the value is <c>{GetDefault(field.Type)}</c>",
    };

    private static string Compare(ArticleField field) => field.Type == FieldType.StringArray
        ? $"global::System.Linq.Enumerable.SequenceEqual({GetPropertyName(field)}, other.{GetPropertyName(field)})"
        : $"{GetPropertyName(field)}{(field.Type == FieldType.Double ? $".Equals(other.{GetPropertyName(field)})" : $" == other.{GetPropertyName(field)}")}";

    private static string GetPropertyName(ArticleField field) => FieldName.From(field.Key)!;

    // No other field of Article ends with an underscore.
    private static string GetFieldName(ArticleField field) => "_" + GetPropertyName(field) + "_";

    private static string GetType(FieldType type) => type switch
    {
        FieldType.String => "string",
        FieldType.StringArray => "global::System.Collections.Generic.IReadOnlyList<string>",
        FieldType.Int => "int",
        FieldType.Double => "double",
        FieldType.Bool => "bool",
        FieldType.Date => "Date",
    };

    private static string GetDefault(FieldType type) => type switch
    {
        FieldType.String or FieldType.StringArray => "\"\"",
        FieldType.Int or FieldType.Double => "0",
        FieldType.Bool => "false",
        FieldType.Date => "default",
    };
}
