using Corpus.Text.Header;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers;

/// <summary>A seed as its rules see it: its text, its header, and places in its file.</summary>
internal sealed class SeedText
{
    private readonly string _path;
    private readonly SourceText _source;

    public SeedText(string path, SourceText source, CancellationToken cancellationToken)
    {
        _path = path;
        _source = source;
        Text = source.ToString();
        Header = DateHeaderReader.Read(Text);
        CancellationToken = cancellationToken;
    }

    /// <summary>The text exactly as the compiler read it.</summary>
    public string Text { get; }

    /// <summary>Its date header.</summary>
    public DateHeader Header { get; }

    /// <summary>Stops the rules.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>A place in the file of the seed.</summary>
    public Location LocationOf(Slice slice)
    {
        var span = new TextSpan(slice.Start, slice.Length);
        return Location.Create(_path, span, _source.Lines.GetLinePositionSpan(span));
    }
}
