using System.Collections.Immutable;
using System.Globalization;
using Corpus.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.CodeFixes;

/// <summary>Writes a malformed date header as it should be: CORPUS001, one action for each day that it may mean.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DateHeaderCodeFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class DateHeaderCodeFix : SeedCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.MalformedDateHeader);

    private protected override IEnumerable<SeedEdit> EditsOf(SeedArticle seed)
    {
        var header = seed.Header;
        foreach (var reading in header.Readings)
        {
            // A word of the text that was glued to the date stands apart from it now.
            var end = header.FixSpan.End;
            var space = end == seed.Text.Length || char.IsWhiteSpace(seed.Text[end]) ? "" : " ";
            var correct = "date " + reading;
            yield return new SeedEdit(header.Span, $"Write '{correct}'", KeyOf(seed, reading), header.FixSpan, correct + space);
        }
    }

    /// <summary>Which reading it is, so that a choice between two can be made for all seeds at once.</summary>
    private static string KeyOf(SeedArticle seed, CalendarDate reading) =>
        seed.Header.Readings.Count == 1 ? "OnlyReading" : FirstNumber(seed) == reading.Day ? "DayFirst" : "MonthFirst";

    private static int FirstNumber(SeedArticle seed)
    {
        var number = -1;
        for (var i = seed.Header.Span.Start; i < seed.Header.Span.End; i++)
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(seed.Text, i);
            if (digit < 0 && number >= 0)
            {
                break;
            }

            number = digit < 0 ? number : Math.Max(number, 0) * 10 + digit;
        }

        return number;
    }
}
