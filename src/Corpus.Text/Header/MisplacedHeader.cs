namespace Corpus.Text.Header;

/// <summary>Words at the beginning of a seed without a date header that were probably meant as one.</summary>
/// <param name="Span">From the first of these words to the end of the date.</param>
/// <param name="Readings">The possible dates, earliest first.</param>
/// <param name="FixSpan">The characters that a header replaces or, if the header is on the second line, that change when it moves to the first.</param>
/// <param name="IsOnSecondLine">Whether a well-formed header is on the second line of text.</param>
internal readonly record struct MisplacedHeader(Slice Span, EquatableArray<CalendarDate> Readings, Slice FixSpan, bool IsOnSecondLine);
