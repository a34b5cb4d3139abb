using Corpus.Text.Characters;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Corpus.Text.FrontMatter;

/// <summary>
/// Reads the keys and values at the top level of YAML. After an error, it continues at the next line that begins with a key, so that one bad value does not
/// hide the others.
/// </summary>
/// <param name="text">The whole text of the seed.</param>
/// <param name="end">Offset just past the YAML.</param>
/// <param name="cancellationToken">Cancels the operation.</param>
internal sealed class YamlReader(string text, int end, CancellationToken cancellationToken)
{
    // Finding an error can mean reading to the end, so the number of errors is limited.
    private const int MaxErrors = 10;

    private const int MaxDepth = 64;

    private readonly HashSet<string> _keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly Stack<Slice> _open = new();
    private Parser _parser = null!;
    private int _start;
    private bool _isTaken;

    /// <summary>The entries, in order of position.</summary>
    public List<FrontMatterEntry> Entries { get; } = [];

    /// <summary>The errors, in order of position.</summary>
    public List<FrontMatterError> Errors { get; } = [];

    /// <summary>Reads the YAML from <paramref name="start"/> on.</summary>
    public void Read(int start)
    {
        while (start < end && Errors.Count < MaxErrors)
        {
            var error = ReadUpToError(start);
            var read = Entries.Count == 0 ? start : Math.Max(start, Entries[Entries.Count - 1].KeySpan.Start);
            start = FindNextEntry(Math.Max(error, read + 1));
        }
    }

    /// <summary>Reads entries up to the first syntax error. Returns the position of its cause, or the end.</summary>
    private int ReadUpToError(int start)
    {
        _start = start;
        _open.Clear();
        _isTaken = true;
        _parser = new Parser(new Scanner(new StringReader(text.Substring(start, end - start)), skipComments: true));
        try
        {
            ReadStream();
            return end;
        }
        catch (YamlException exception)
        {
            var span = GetSpan(exception.Start, exception.End);
            var error = exception is DepthException
                ? new FrontMatterError(FrontMatterErrorKind.Depth, new Slice(span.Start, 0))
                : SyntaxError.Describe(text, GetFirstLine(span), end, _open.Count > 0 ? _open.Peek() : null, exception);
            RemoveIncompleteEntry(error.Span.Start);
            AddOncePerLine(error);
            return error.Span.Start;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // YamlDotNet 18.1 throws InvalidOperationException if a line inside brackets is not indented, so a bracket was not closed. A fault of the parser
            // must not fail the build, so any other exception is reported as a syntax error.
            var position = _open.Count > 0 ? _open.Peek() : new Slice(start, 0);
            var isBracket = position.Length > 0 && text[position.Start] is '[' or '{';
            AddOncePerLine(isBracket
                ? new FrontMatterError(FrontMatterErrorKind.UnclosedBracket, position)
                : new FrontMatterError(FrontMatterErrorKind.Syntax, new Slice(position.Start, 0)));
            return position.Start;
        }
    }

    private void ReadStream()
    {
        Take();
        while (Peek() is not StreamEnd)
        {
            Take();
            if (Peek() is MappingStart)
            {
                ReadMapping();
            }
            else
            {
                Add(new FrontMatterError(FrontMatterErrorKind.NoKeys, GetRestOfLine(GetSpan(Peek().Start, Peek().End).Start)));
                Skip();
            }

            Take();
        }
    }

    private void ReadMapping()
    {
        Take();
        while (Peek() is not MappingEnd)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Peek() is Scalar key)
            {
                Take();
                ReadEntry(key);
            }
            else
            {
                Add(Peek() is AnchorAlias ? FrontMatterErrorKind.Alias : FrontMatterErrorKind.NoKey, Peek());
                Skip();
                Skip();
            }
        }

        Take();
    }

    private void ReadEntry(Scalar key)
    {
        var values = new List<FrontMatterValue>();
        var kind = Peek() is SequenceStart ? ReadList(values) : ReadValue(values);
        if (_keys.Add(key.Value))
        {
            Entries.Add(new FrontMatterEntry { Key = key.Value, KeySpan = GetSpan(key.Start, key.End), Kind = kind, Values = new([.. values]) });
        }
        else
        {
            Add(FrontMatterErrorKind.DuplicateKey, key);
        }
    }

    private FrontMatterValueKind ReadList(List<FrontMatterValue> values)
    {
        Take();
        var kind = FrontMatterValueKind.List;
        while (Peek() is not SequenceEnd)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ReadValue(values) == FrontMatterValueKind.Nested)
            {
                kind = FrontMatterValueKind.Nested;
            }
        }

        Take();
        return kind;
    }

    private FrontMatterValueKind ReadValue(List<FrontMatterValue> values)
    {
        switch (Peek())
        {
            case Scalar scalar when IsNull(scalar):
                Take();
                return FrontMatterValueKind.None;
            case Scalar scalar:
                Take();
                values.Add(new FrontMatterValue { Text = scalar.Value, Span = GetSpan(scalar.Start, scalar.End) });
                return FrontMatterValueKind.Scalar;
            case AnchorAlias alias:
                Take();
                Add(FrontMatterErrorKind.Alias, alias);
                return FrontMatterValueKind.None;
            case MappingStart:
                ReadNames(values);
                return FrontMatterValueKind.Nested;
            default:
                Skip();
                return FrontMatterValueKind.Nested;
        }
    }

    /// <summary>Reads keys with values. Keeps the value of <c>name</c>, which authors have in Pandoc and Jekyll.</summary>
    private void ReadNames(List<FrontMatterValue> values)
    {
        Take();
        while (Peek() is not MappingEnd)
        {
            var isName = Peek() is Scalar { Value: "name" };
            Skip();
            if (isName && Peek() is Scalar name && !IsNull(name))
            {
                values.Add(new FrontMatterValue { Text = name.Value, Span = GetSpan(name.Start, name.End) });
            }

            Skip();
        }

        Take();
    }

    /// <summary>Skips a value and all that it contains.</summary>
    private void Skip()
    {
        var depth = 0;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            depth += Peek().NestingIncrease;
            Take();
        }
        while (depth > 0);
    }

    // The parser moves on as late as possible: what it has read is complete, even if an error follows.
    private ParsingEvent Peek()
    {
        if (_isTaken)
        {
            var last = _parser.Current;
            if (!_parser.MoveNext() && last is not null)
            {
                // YamlDotNet 18.1 stops at "k: *a *a" without an exception.
                throw new YamlException(last.Start, last.End, "While parsing a value, found unexpected words.");
            }

            _isTaken = false;
            switch (_parser.Current)
            {
                case SequenceStart or MappingStart when _open.Count == MaxDepth:
                    throw new DepthException(_parser.Current);
                case SequenceStart or MappingStart:
                    _open.Push(new Slice(GetSpan(_parser.Current.Start, _parser.Current.End).Start, 1));
                    break;
                case SequenceEnd or MappingEnd:
                    _open.Pop();
                    break;
            }
        }

        return _parser.Current!;
    }

    private void Take()
    {
        _ = Peek();
        _isTaken = true;
    }

    // YAML 1.2, section 10.2.1.1.
    private static bool IsNull(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";

    private void Add(FrontMatterErrorKind kind, ParsingEvent at)
    {
        // A line can be as long as the text, so its end is searched for only if the error is kept.
        if (Errors.Count < MaxErrors)
        {
            Add(new FrontMatterError(kind, GetFirstLine(GetSpan(at.Start, at.End))));
        }
    }

    // An error on the line of the last entry, or on an indented line after it, belongs to its value.
    private void RemoveIncompleteEntry(int error)
    {
        var line = Line.FindStart(text, error);
        if (Entries.Count > 0 && Entries[Entries.Count - 1].KeySpan.Start < error
            && (Entries[Entries.Count - 1].KeySpan.Start >= line || WhiteSpace.IsBlankInLine(text[line])))
        {
            Entries.RemoveAt(Entries.Count - 1);
        }
    }

    // One error leads to another on the same line: "title: *bold* words" is an alias and words after it.
    private void AddOncePerLine(FrontMatterError error)
    {
        var last = Errors.Count == 0 ? -1 : Errors[Errors.Count - 1].Span.Start;
        if (last < 0 || last > error.Span.Start || Line.FindEnd(text, last) < error.Span.Start)
        {
            Add(error);
        }
    }

    private void Add(FrontMatterError error)
    {
        if (Errors.Count < MaxErrors)
        {
            Errors.Add(error);
        }
    }

    /// <summary>The characters between two marks of the parser, without the line ends after a block of lines.</summary>
    private Slice GetSpan(Mark from, Mark to)
    {
        var start = Math.Min(_start + (int)from.Index, end);
        return WhiteSpace.TrimEnd(text, start, Math.Max(start, Math.Min(_start + (int)to.Index, end)));
    }

    private Slice GetRestOfLine(int start) => WhiteSpace.TrimEnd(text, start, Line.FindEnd(text, start));

    private Slice GetFirstLine(Slice span) => Slice.FromBounds(span.Start, Math.Min(span.End, Line.FindEnd(text, span.Start)));

    /// <summary>The start of the first line from a position on that begins with a key.</summary>
    private int FindNextEntry(int position)
    {
        var line = position > 0 && WhiteSpace.IsLineEnd(text[position - 1]) ? position : FindNextLine(position);
        while (line < end && !FrontMatterReader.LooksLikeEntry(text, line))
        {
            line = FindNextLine(line);
        }

        return line;
    }

    private int FindNextLine(int position) => Line.FindNext(text, Line.FindEnd(text, position));

    private sealed class DepthException(ParsingEvent at) : YamlException(at.Start, at.End, "");
}
