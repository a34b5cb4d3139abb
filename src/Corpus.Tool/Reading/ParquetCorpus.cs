using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Text;
using Corpus.Tool.Files;

namespace Corpus.Tool.Reading;

/// <summary>Writes articles as three Parquet files: one row per article, per mention of a date, and per quotation. <c>docs/tool.md</c> describes the columns.</summary>
internal sealed class ParquetCorpus : IAsyncDisposable
{
    // The texts that are kept until a row group is written, in UTF-16 code units.
    private const int MaxPendingText = 16 << 20;

    private readonly OutputFile[] _files;
    private readonly ParquetTable<FileArticle> _articles;
    private readonly ParquetTable<(FileArticle File, DateMention Date)> _dates;
    private readonly ParquetTable<(FileArticle File, Quote Quote)> _quotes;
    private int _pendingText;

    private ParquetCorpus(
        OutputFile[] files,
        ParquetTable<FileArticle> articles,
        ParquetTable<(FileArticle File, DateMention Date)> dates,
        ParquetTable<(FileArticle File, Quote Quote)> quotes) => (_files, _articles, _dates, _quotes) = (files, articles, dates, quotes);

    /// <summary>Begins the files.</summary>
    /// <param name="folder">The folder for them. It is created if it does not exist.</param>
    public static async Task<ParquetCorpus> CreateAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        OutputFile[] files = [.. new[] { "articles", "dates", "quotes" }.Select(name => OutputFile.Create(Path.Combine(folder, name + ".parquet")))];
        return new ParquetCorpus(
            files,
            await ParquetTable<FileArticle>.CreateAsync(
                files[0].Stream,
                new TextColumn<FileArticle>("id", row => row.File.Id, isNullable: false),
                new TextColumn<FileArticle>("title", row => row.Article!.Title),
                new OptionalColumn<FileArticle, DateOnly>("published", row => ToDay(row.Article!.Published)),
                new TextColumn<FileArticle>("published_from", row => row.Article!.PublishedFrom.ToString(), isNullable: false),
                new TextColumn<FileArticle>("authors", row => ToJson(row.Article!.Authors), isNullable: false),
                new TextColumn<FileArticle>("dateline", row => row.Article!.Text.Slice(row.Article.Dateline)),
                new TextColumn<FileArticle>("credit", row => row.Article!.Text.Slice(row.Article.Credit)),
                new TextColumn<FileArticle>("url", row => row.Article!.Url),
                new TextColumn<FileArticle>("source", row => row.Article!.Source),
                new TextColumn<FileArticle>("tags", row => ToJson(row.Article!.Tags), isNullable: false),
                new TextColumn<FileArticle>("metadata", row => ToJson(ArticleMetadata.Get(row.Article!.FrontMatter)), isNullable: false),
                new TextColumn<FileArticle>("text", row => row.Article!.Text, isNullable: false)).ConfigureAwait(false),
            await ParquetTable<(FileArticle File, DateMention Date)>.CreateAsync(
                files[1].Stream,
                new TextColumn<(FileArticle File, DateMention Date)>("article_id", row => row.File.File.Id, isNullable: false),
                new TextColumn<(FileArticle File, DateMention Date)>("text", row => Slice(row.File, row.Date.Start, row.Date.Length), isNullable: false),
                new ValueColumn<(FileArticle File, DateMention Date), int>("start", row => row.Date.Start),
                new ValueColumn<(FileArticle File, DateMention Date), int>("length", row => row.Date.Length),
                new TextColumn<(FileArticle File, DateMention Date)>("value", row => row.Date.Value),
                new OptionalColumn<(FileArticle File, DateMention Date), DateOnly>("first", row => ToDay(row.Date.First)),
                new OptionalColumn<(FileArticle File, DateMention Date), DateOnly>("last", row => ToDay(row.Date.Last)),
                new TextColumn<(FileArticle File, DateMention Date)>("granularity", row => row.Date.Granularity.ToString(), isNullable: false),
                new TextColumn<(FileArticle File, DateMention Date)>("modifier", row => row.Date.Modifier.ToString(), isNullable: false)).ConfigureAwait(false),
            await ParquetTable<(FileArticle File, Quote Quote)>.CreateAsync(
                files[2].Stream,
                new TextColumn<(FileArticle File, Quote Quote)>("article_id", row => row.File.File.Id, isNullable: false),
                new TextColumn<(FileArticle File, Quote Quote)>("text", row => Slice(row.File, row.Quote.Start, row.Quote.Length), isNullable: false),
                new ValueColumn<(FileArticle File, Quote Quote), int>("start", row => row.Quote.Start),
                new ValueColumn<(FileArticle File, Quote Quote), int>("length", row => row.Quote.Length),
                new TextColumn<(FileArticle File, Quote Quote)>("kind", row => row.Quote.Kind.ToString(), isNullable: false),
                new TextColumn<(FileArticle File, Quote Quote)>("speaker", row => row.Quote.Speaker),
                new TextColumn<(FileArticle File, Quote Quote)>("source", row => row.File.Article!.Text.Slice(row.Quote.Attribution?.Source)),
                new OptionalColumn<(FileArticle File, Quote Quote), int>("source_start", row => row.Quote.Attribution?.Source.Start),
                new OptionalColumn<(FileArticle File, Quote Quote), int>("source_length", row => row.Quote.Attribution?.Source.Length),
                new TextColumn<(FileArticle File, Quote Quote)>("cue", row => row.File.Article!.Text.Slice(row.Quote.Attribution?.Cue)),
                new OptionalColumn<(FileArticle File, Quote Quote), int>("cue_start", row => row.Quote.Attribution?.Cue?.Start),
                new OptionalColumn<(FileArticle File, Quote Quote), int>("cue_length", row => row.Quote.Attribution?.Cue?.Length),
                new ValueColumn<(FileArticle File, Quote Quote), bool>("is_balanced", row => row.Quote.IsBalanced)).ConfigureAwait(false));
    }

    /// <summary>Adds an article.</summary>
    public async Task AddAsync(FileArticle file)
    {
        var article = file.Article!;
        await _articles.AddAsync(file).ConfigureAwait(false);
        foreach (var date in article.Dates)
        {
            await _dates.AddAsync((file, date)).ConfigureAwait(false);
        }

        foreach (var quote in article.Quotes)
        {
            await _quotes.AddAsync((file, quote)).ConfigureAwait(false);
        }

        _pendingText += article.Text.Length;
        if (_pendingText > MaxPendingText)
        {
            _pendingText = 0;
            await _articles.FlushAsync().ConfigureAwait(false);
            await _dates.FlushAsync().ConfigureAwait(false);
            await _quotes.FlushAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Finishes the files. Without this, disposing deletes them.</summary>
    public async Task CompleteAsync()
    {
        await _articles.DisposeAsync().ConfigureAwait(false);
        await _dates.DisposeAsync().ConfigureAwait(false);
        await _quotes.DisposeAsync().ConfigureAwait(false);
        foreach (var file in _files)
        {
            file.Complete();
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        foreach (var file in _files)
        {
            file.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    private static string Slice(FileArticle file, int start, int length) => file.Article!.Text.Substring(start, length);

    private static DateOnly? ToDay(CalendarDate? day) => day is { } some ? DateOnly.FromDayNumber(some.DayNumber) : null;

    private static string ToJson(EquatableArray<string> values) => ToJson(writer =>
    {
        writer.WriteStartArray();
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    });

    private static string ToJson(IEnumerable<(string Key, string Value)> values) => ToJson(writer =>
    {
        writer.WriteStartObject();
        foreach (var (key, value) in values)
        {
            writer.WriteString(key, value);
        }

        writer.WriteEndObject();
    });

    private static string ToJson(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
