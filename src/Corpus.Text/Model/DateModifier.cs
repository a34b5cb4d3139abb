namespace Corpus.Text
{
    /// <summary>Which part of its period a date mention means, or how nearly (the <c>mod</c> of TIMEX3, ISO 24617-1).</summary>
    public enum DateModifier
    {
        /// <summary>The period as it stands.</summary>
        None,

        /// <summary>The early part: "early 1999", "earlier this year", "the beginning of March".</summary>
        Start,

        /// <summary>The middle: "mid-April".</summary>
        Mid,

        /// <summary>The late part: "late 1990s", "the second half of February 2022", "the end of May".</summary>
        End,

        /// <summary>Thereabouts: "about 1850", "around May 5".</summary>
        Approx,

        /// <summary>Some time before: "before 1999" where the mention includes the word.</summary>
        Before,

        /// <summary>Some time after.</summary>
        After,
    }
}
