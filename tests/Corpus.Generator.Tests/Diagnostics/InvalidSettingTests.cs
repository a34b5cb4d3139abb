using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Diagnostics;

public class InvalidSettingTests
{
    [Theory]
    [InlineData("CorpusVisibility", "protected", "'internal' or 'public'")]
    [InlineData("CorpusIdentifiers", "Path", "'Title' or 'FileName'")]
    [InlineData("CorpusTextStorage", "File", "'Auto', 'Literal' or 'Resource'")]
    [InlineData("CorpusDiagnostics", "strickt", "'default', 'strict' or 'off'")]
    [InlineData("EnableDefaultCorpusSeeds", "no", "'true' or 'false'")]
    [InlineData("CorpusGlobalUsing", "maybe", "'true' or 'false'")]
    public async Task An_invalid_value_of_a_property_is_reported_once(string property, string value, string values)
    {
        var options = Analysis.Options.With(property, value);

        var diagnostic = Assert.Single(await Analysis.RunAsync(
            [InMemoryText.From("A text."), InMemoryText.From("Another text.", "/project/seeds/b.txt")], options));

        Assert.Equal("CORPUS009", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.Equal($"'{value}' is not a valid value of {property}; use {values}", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("CorpusVisibility", "Public")]
    [InlineData("CorpusVisibility", "")]
    [InlineData("CorpusIdentifiers", " fileName ")]
    [InlineData("CorpusTextStorage", "resource")]
    [InlineData("CorpusTextStorage", "auto")]
    [InlineData("CorpusDiagnostics", "OFF")]
    [InlineData("EnableDefaultCorpusSeeds", "False")]
    [InlineData("CorpusNamespace", "Whatever")]
    public async Task A_valid_value_is_not_reported(string property, string value) =>
        Assert.Empty(await Analysis.RunAsync([InMemoryText.From("A text.")], Analysis.Options.With(property, value)));

    [Fact]
    public async Task An_invalid_editorconfig_value_is_reported_at_the_first_seed_with_the_number_of_others()
    {
        var options = Analysis.Options.WithKey("corpus_date_header", "mandatory");

        var diagnostic = Assert.Single(await Analysis.RunAsync(
            [
                InMemoryText.From("B text.", "/project/seeds/b.txt"),
                InMemoryText.From("A text.", "/project/seeds/a.txt"),
                InMemoryText.From("C text.", "/project/seeds/c.txt"),
                InMemoryText.From("No seed.", "/project/notes/a.txt"),
            ],
            options));

        Assert.Equal("/project/seeds/a.txt: (0,0)-(0,0)", diagnostic.Location.GetLineSpan().ToString());
        Assert.Equal(
            "'mandatory' is not a valid value of corpus_date_header (here and for 2 more files); use 'optional', 'required' or 'ignored'",
            diagnostic.GetMessage());
    }

    [Fact]
    public async Task Invalid_item_metadata_is_reported_even_if_the_file_is_not_a_seed()
    {
        var options = Analysis.Options.WithMetadata("/project/notes/a.txt", "CorpusSeed", "yes");

        var diagnostic = Assert.Single(
            await Analysis.RunAsync([InMemoryText.From("A text.", "/project/notes/a.txt"), InMemoryText.From("Another text.")], options));

        Assert.Equal("CORPUS009", diagnostic.Id);
        Assert.Equal("'yes' is not a valid value of CorpusSeed; use 'true' or 'false'", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData(8, "Literal", null, "UTF-8", null)]
    [InlineData(9, "Literal", "true", "UTF-8", "set <CorpusTextStorage>Resource</CorpusTextStorage> in the project file")]
    [InlineData(9, "Resource", "true", "UTF-8", null)]
    // The resource does not hold seeds without item metadata, nor seeds that are not UTF-8.
    [InlineData(9, "Resource", null, "UTF-8", "save seeds as UTF-8 and list them as CorpusSeed items, so that the resource can hold them, or divide them among projects")]
    [InlineData(9, "Resource", "true", "ISO-8859-1", "save seeds as UTF-8 and list them as CorpusSeed items, so that the resource can hold them, or divide them among projects")]
    public async Task Texts_that_exceed_the_limit_of_string_literals_are_an_error(int seedCount, string storage, string? isSeed, string encoding, string? advice)
    {
        // Slightly less than 1,048,576 characters each, because other strings in the assembly count too.
        var text = new string('x', (1 << 20) - 100);
        var seeds = Enumerable.Range(0, seedCount).Select(
            i => new InMemoryText($"/project/seeds/{i}.txt", SourceText.From($"{i} {text}", Encoding.GetEncoding(encoding))));
        var options = Analysis.Options.With("CorpusTextStorage", storage);
        options = isSeed is null ? options : options.WithMetadata("CorpusSeed", isSeed);

        var diagnostics = await Analysis.RunAsync(seeds, options);

        Assert.Equal(
            advice is null ? [] : [("CORPUS008", DiagnosticSeverity.Error, "The corpus needs 18 MiB of string literals, and an assembly can hold 16; " + advice)],
            diagnostics.Where(d => d.Id != "CORPUS007").Select(d => (d.Id, d.Severity, d.GetMessage())));
    }
}
