using Corpus.Text.Faults;

namespace Corpus.Text.Tests.Faults;

/// <summary>The faults of a text, and what their edits make of it.</summary>
internal static class FaultReading
{
    public static SeedFault[] Read(string text) => [.. FaultReader.Read(SeedReader.Read(text)).Where(fault => fault.Rule != SeedRules.MissingDateHeader)];

    public static SeedFault Single(string text, SeedRule rule) => Assert.Single(Read(text), fault => fault.Rule == rule);

    public static string Apply(this SeedEdit edit, string text) => text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
}
