namespace Corpus.Generator.Templates
{
    /// <summary>The words of an article that attribute a quote: the source ("Qureshi") and the cue ("said").</summary>
    internal sealed record Attribution
    {
        private Article.Slice _source;
        private Article.Slice _cue;
        private readonly bool _hasCue;

        /// <summary>An attribution without contents, to be filled by an object initializer or a deserializer.</summary>
        public Attribution()
        {
        }

        internal Attribution(string text, int sourceStart, int sourceLength)
        {
            _source = new Article.Slice(text, sourceStart, sourceLength);
            SourceStart = sourceStart;
            SourceLength = sourceLength;
        }

        internal Attribution(string text, int sourceStart, int sourceLength, int cueStart, int cueLength)
            : this(text, sourceStart, sourceLength)
        {
            _cue = new Article.Slice(text, cueStart, cueLength);
            _hasCue = true;
            CueStart = cueStart;
            CueLength = cueLength;
        }

        /// <summary>The words that name who spoke, as they stand in the article.</summary>
        public string Source
        {
            get => _source.Value;
            init => _source = new Article.Slice(value);
        }

        /// <summary>Where they begin in <see cref="Article.Text"/>, in UTF-16 code units.</summary>
        public int SourceStart { get; init; }

        /// <summary>Their length in UTF-16 code units.</summary>
        public int SourceLength { get; init; }

        /// <summary>The word that reports the speech ("said", "according to", a colon); null where there is none.</summary>
        public string? Cue
        {
            get => _hasCue ? _cue.Value : null;
            init
            {
                _hasCue = value is not null;
                _cue = value is null ? default : new Article.Slice(value);
            }
        }

        /// <summary>Where the cue begins in <see cref="Article.Text"/>, in UTF-16 code units; null where there is none.</summary>
        public int? CueStart { get; init; }

        /// <summary>The cue's length in UTF-16 code units; null where there is none.</summary>
        public int? CueLength { get; init; }
    }
}
