namespace Corpus.Text.Speakers;

/// <summary>A mention of a name in an article, by word index.</summary>
internal struct NameMention(int first, int nameStart, int end, int suffix, NameTraits traits)
{
    /// <summary>Index of the first word, including titles.</summary>
    public readonly int First = first;

    /// <summary>Index of the entity in the <see cref="NameIndex"/>.</summary>
    public int Entity;

    /// <summary>What its words and its context show.</summary>
    public NameTraits Traits = traits;

    private readonly byte _titleCount = (byte)(nameStart - first);
    private readonly byte _wordCount = (byte)(end - nameStart);
    private readonly byte _suffixCount = (byte)suffix;

    /// <summary>Index of the name's first word, after its titles.</summary>
    public readonly int NameStart => First + _titleCount;

    /// <summary>Index just past the last word.</summary>
    public readonly int End => First + _titleCount + _wordCount;

    /// <summary>Index just past the last name, before "Jr."</summary>
    public readonly int LastNameEnd => End - _suffixCount;

    /// <summary>The number of words, without titles.</summary>
    public readonly int WordCount => _wordCount;

    /// <summary>The number of words, without titles and "Jr."</summary>
    public readonly int CoreCount => _wordCount - _suffixCount;
}
