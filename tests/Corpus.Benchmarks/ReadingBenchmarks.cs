using System.Text;
using BenchmarkDotNet.Attributes;
using Corpus.Text;
using Corpus.Text.Dates;
using Corpus.Text.Header;
using Corpus.Text.Paragraphs;
using Corpus.Text.Quotes;
using Corpus.Text.Speakers;
using Corpus.Text.Words;

namespace Corpus.Benchmarks;

/// <summary>The cost of reading a seed, in total and per stage, on one thread, compared with a plain loop over the same characters.</summary>
public class ReadingBenchmarks
{
    private string _text = "";
    private DateHeader _header = null!;
    private EquatableArray<Paragraph> _paragraphs;
    private WordList _words = null!;

    /// <summary>The approximate size of the text in KB of UTF-8: a short article, a long one, and an archive in one file.</summary>
    [Params(1, 100, 10_000)]
    public int Kilobytes { get; set; }

    /// <summary>The exact size in bytes of the text for a value of <see cref="Kilobytes"/>.</summary>
    public static int GetByteCount(int kilobytes) => Encoding.UTF8.GetByteCount(Texts.Create(kilobytes));

    [GlobalSetup]
    public void Setup()
    {
        _text = Texts.Create(Kilobytes);
        _header = DateHeaderReader.Read(_text);
        _paragraphs = ParagraphReader.Read(_text, _header, frontMatter: null, default).Paragraphs;
        _words = WordReader.Read(_text, _paragraphs);
    }

    [Benchmark(Baseline = true)]
    public int BarePass()
    {
        var sum = 0;
        foreach (var c in _text)
        {
            sum += c;
        }

        return sum;
    }

    [Benchmark]
    public object Paragraphs() => ParagraphReader.Read(_text, _header, frontMatter: null, default);

    [Benchmark]
    public object Words() => WordReader.Read(_text, _paragraphs);

    [Benchmark]
    public object Dates() => DateReader.Read(_words, _paragraphs, _header.Date, default);

    [Benchmark]
    public object Quotes()
    {
        var quotes = QuoteReader.Read(_words, _paragraphs, default);
        return quotes.WithSpeakers(_words, SpeakerReader.Read(_words, _paragraphs, quotes, default));
    }

    [Benchmark]
    public SeedArticle WholeSeed() => SeedReader.Read(_text);
}
