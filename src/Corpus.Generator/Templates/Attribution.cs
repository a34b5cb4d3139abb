namespace Corpus.Generator.Templates
{
    /// <summary>The words that attribute a quotation: the source ("Qureshi") and the cue ("said").</summary>
    [global::System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    internal sealed record Attribution
    {
        private Article.Slice _source;
        private Article.Slice _cue;
        private readonly bool _hasCue;

        /// <summary>Creates an empty attribution, for an object initializer or a deserializer.</summary>
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

        /// <summary>The words that name who spoke, as the article has them: "Qureshi", "he", "the Russian Foreign Ministry".</summary>
        public string Source
        {
            get => _source.Value;
            init => _source = new Article.Slice(value);
        }

        /// <summary>The position of the source in <see cref="Article.Text"/>, in UTF-16 code units.</summary>
        public int SourceStart { get; init; }

        /// <summary>The length of the source, in UTF-16 code units.</summary>
        public int SourceLength { get; init; }

        /// <summary>The words that report the speech ("said", "according to", "claims" in "Khan's claims that", a colon); null if there are none.</summary>
        public string? Cue
        {
            get => _hasCue ? _cue.Value : null;
            init
            {
                _hasCue = value is not null;
                _cue = value is null ? default : new Article.Slice(value);
            }
        }

        /// <summary>The position of the cue in <see cref="Article.Text"/>, in UTF-16 code units; null if there is no cue.</summary>
        public int? CueStart { get; init; }

        /// <summary>The length of the cue, in UTF-16 code units; null if there is no cue.</summary>
        public int? CueLength { get; init; }

        private bool PrintMembers(global::System.Text.StringBuilder builder)
        {
            var printer = new Article.Printer(builder)
                .Add(nameof(Source), _source)
                .Add(nameof(SourceStart), SourceStart)
                .Add(nameof(SourceLength), SourceLength);
            if (_hasCue)
            {
                printer.Add(nameof(Cue), _cue);
            }

            printer.Add(nameof(CueStart), CueStart).Add(nameof(CueLength), CueLength);
            return true;
        }
    }
}
