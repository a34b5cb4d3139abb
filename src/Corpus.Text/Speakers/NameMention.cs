namespace Corpus.Text.Speakers;

/// <summary>A place where an article writes a name.</summary>
internal struct NameMention(int first, int name, int end, NameTraits traits)
{
    /// <summary>Index of the first word, titles included.</summary>
    public readonly int First = first;

    /// <summary>The number of the name among the article's different names.</summary>
    public int Entity;

    /// <summary>How it stands in its sentence.</summary>
    public NameTraits Traits = traits;

    private readonly byte _titles = (byte)(name - first);
    private readonly byte _words = (byte)(end - name);

    /// <summary>Index of the name's first word, after its titles.</summary>
    public readonly int Name => First + _titles;

    /// <summary>Index just past the last word.</summary>
    public readonly int End => First + _titles + _words;

    /// <summary>The number of the name's words.</summary>
    public readonly int Words => _words;
}

/// <summary>What the words around a name, or a name's own words, tell of it.</summary>
[Flags]
internal enum NameTraits : byte
{
    None = 0,

    /// <summary>The subject of a clause.</summary>
    Subject = 1,

    /// <summary>A possessive "’s" follows.</summary>
    Possessive = 2,

    /// <summary>A title stands before it.</summary>
    Titled = 4,

    /// <summary>A ministry, a paper, a place: not a person.</summary>
    Impersonal = 8,

    /// <summary>A man, as a title or role tells.</summary>
    Masculine = 16,

    /// <summary>A woman, as a title or role tells.</summary>
    Feminine = 32,

    /// <summary>Somebody speaks it; it tells nothing of who does.</summary>
    Quoted = 64,
}
