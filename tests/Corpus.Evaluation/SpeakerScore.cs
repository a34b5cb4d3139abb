using System.Globalization;
using System.Text.Json;
using Corpus.Text;

namespace Corpus.Evaluation;

/// <summary>
/// Scores speakers. The quote that overlaps an annotated quotation most counts for it; annotations of class <c>unclear</c> do not count.
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item><description>right: the names are equal, without letter case, full stops and a leading "the"; a name of <c>also</c> is right, too.</description></item>
/// <item><description>precision: the speakers given that are right.</description></item>
/// <item><description>recall: the annotated speakers that are right.</description></item>
/// <item><description>false: the speakers given where the annotation has none.</description></item>
/// </list>
/// </remarks>
internal sealed class SpeakerScore : IScore
{
    private int _gold, _given, _right, _wrong, _missing, _false, _unnamed;

    public IEnumerable<object> Predictions(SeedArticle article, int headerLength) =>
        article.Quotes.Select(quote => new { start = quote.Start - headerLength, end = quote.End - headerLength, speaker = quote.Speaker });

    public void Add(JsonElement gold, SeedArticle article, int headerLength)
    {
        foreach (var annotation in gold.GetProperty("quotes").EnumerateArray())
        {
            if (annotation.GetProperty("class").GetString() == "unclear")
            {
                continue;
            }

            var (start, end) = (annotation.GetProperty("start").GetInt32() + headerLength, annotation.GetProperty("end").GetInt32() + headerLength);
            var given = article.Quotes.Where(quote => Overlap(quote) > 0).MaxBy(Overlap)?.Speaker;
            Add(annotation, given);

            int Overlap(Quote quote) => Math.Min(quote.End, end) - Math.Max(quote.Start, start);
        }
    }

    public override string ToString()
    {
        static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"speakers {_gold}: P {Ratio(_right, _given):F3} R {Ratio(_right, _gold):F3} F1 {Ratio(2 * _right, _given + _gold):F3} | wrong {_wrong}, missing {_missing}"
            + $" | given where there is none: {_false} of {_unnamed}");
    }

    private void Add(JsonElement annotation, string? given)
    {
        _given += given is null ? 0 : 1;
        if (annotation.GetProperty("speaker").GetString() is not { } speaker)
        {
            _unnamed++;
            _false += given is null ? 0 : 1;
            return;
        }

        _gold++;
        if (given is null)
        {
            _missing++;
        }
        else if (annotation.GetProperty("also").EnumerateArray().Select(also => also.GetString()!).Prepend(speaker).Select(Normalize).Contains(Normalize(given)))
        {
            _right++;
        }
        else
        {
            _wrong++;
        }
    }

    private static string Normalize(string name)
    {
        var words = name.Replace(".", "", StringComparison.Ordinal).Replace('’', '\'').ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words is ["THE", _, ..] ? words[1..] : words);
    }
}
