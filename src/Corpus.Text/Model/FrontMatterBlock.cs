namespace Corpus.Text;

/// <summary>The front matter of a seed: YAML between two lines <c>---</c> at its start.</summary>
public sealed record FrontMatterBlock
{
    /// <summary>
    /// From the opening line to the end of the closing line; empty if the block never closes and its end is not clear, so that it is read as text.
    /// </summary>
    public Slice Span { get; init; }

    /// <summary>The keys and values at the top level, in order of position. Each key occurs once, whatever its letter case.</summary>
    public EquatableArray<FrontMatterEntry> Entries { get; init; }

    /// <summary>
    /// The date under <c>date</c> (or <c>published</c>), as a header whose <see cref="DateHeader.Span"/> is the value; null if there is none.
    /// </summary>
    public DateHeader? Date { get; init; }

    /// <summary>What cannot be read, in order of position.</summary>
    internal EquatableArray<FrontMatterError> Errors { get; init; }

    /// <summary>Finds the entry with a key at the top level.</summary>
    /// <param name="key">The key. Letter case does not matter.</param>
    /// <returns>The entry; null if there is none.</returns>
    public FrontMatterEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))
            {
                return entry;
            }
        }

        return null;
    }
}

/// <summary>A key of the front matter and its value.</summary>
public sealed record FrontMatterEntry
{
    /// <summary>The key, as it is written.</summary>
    public string Key { get; init; } = "";

    /// <summary>The position of the key.</summary>
    public Slice KeySpan { get; init; }

    /// <summary>The kind of the value.</summary>
    public FrontMatterValueKind Kind { get; init; }

    /// <summary>The value, or the values of a list; of nested keys, the values of <c>name</c>. Empty if the key has no value.</summary>
    public EquatableArray<FrontMatterValue> Values { get; init; }
}

/// <summary>A single value of the front matter.</summary>
public sealed record FrontMatterValue
{
    /// <summary>The value, without quotation marks and with escapes resolved.</summary>
    public string Text { get; init; } = "";

    /// <summary>The position of the value as it is written, with its quotation marks.</summary>
    public Slice Span { get; init; }
}

/// <summary>The kind of a value of the front matter.</summary>
public enum FrontMatterValueKind
{
    /// <summary>No value: nothing, <c>~</c> or <c>null</c>.</summary>
    None,

    /// <summary>A single value.</summary>
    Scalar,

    /// <summary>A list of single values.</summary>
    List,

    /// <summary>Keys with values, or a list of these.</summary>
    Nested,
}

/// <summary>Something in the front matter that cannot be read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The characters at fault.</param>
/// <param name="Detail">What the YAML parser says, for <see cref="FrontMatterErrorKind.Syntax"/>; otherwise empty.</param>
internal sealed record FrontMatterError(FrontMatterErrorKind Kind, Slice Span, string Detail = "");

/// <summary>What is wrong with front matter.</summary>
internal enum FrontMatterErrorKind
{
    /// <summary>Any other error of YAML syntax.</summary>
    Syntax,

    /// <summary>The closing <c>---</c> is missing.</summary>
    NotClosed,

    /// <summary>The block does not consist of keys and values.</summary>
    NoKeys,

    /// <summary>A line is neither a key with a value nor part of one.</summary>
    NoKey,

    /// <summary>A value without quotation marks contains a colon: <c>title: Moscow: a visit</c>.</summary>
    Colon,

    /// <summary>A tab indents a line.</summary>
    Tab,

    /// <summary>A value begins with a character that YAML reserves: <c>@</c>.</summary>
    ReservedCharacter,

    /// <summary>Text follows a value in quotation marks or brackets: <c>title: "A" letter</c>.</summary>
    TextAfterValue,

    /// <summary>A quotation mark never closes.</summary>
    UnclosedQuote,

    /// <summary>A bracket never closes.</summary>
    UnclosedBracket,

    /// <summary>An alias (<c>*name</c>), which could repeat a value any number of times.</summary>
    Alias,

    /// <summary>The key occurs twice.</summary>
    DuplicateKey,

    /// <summary>Values are nested too deeply.</summary>
    Depth,
}
