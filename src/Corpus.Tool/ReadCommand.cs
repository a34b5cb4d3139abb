using System.CommandLine;
using System.Globalization;
using Corpus.Tool.CommandLine;
using Corpus.Tool.Files;
using Corpus.Tool.Reading;

namespace Corpus.Tool;

/// <summary>The command <c>read</c>: texts in, articles out.</summary>
internal static class ReadCommand
{
    private const string JsonLinesFormat = "jsonl";
    private const string ParquetFormat = "parquet";

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var paths = PathArguments.Create(ArgumentArity.ZeroOrMore);
        var lines = new Option<bool>("--lines") { Description = "Read one JSON object with 'id' and 'text' per line of the standard input, and write one per line in the same order." };
        var format = new Option<string>("--format") { Description = "JSON Lines, or three Parquet files.", DefaultValueFactory = _ => JsonLinesFormat };
        format.AcceptOnlyFromAmong(JsonLinesFormat, ParquetFormat);
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file instead of the standard output; with parquet, to this folder.", HelpName = "FILE" };
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = "How many texts to read at the same time.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
            CustomParser = result =>
            {
                if (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0)
                {
                    result.AddError($"'{result.Tokens[0].Value}' is not a number of jobs; use 1 or more.");
                }

                return count;
            },
        };
        var command = new Command("read", "Reads texts and writes their articles, with dates, quotations and speakers, as JSON Lines or Parquet.") { paths, lines, format, output, jobs };
        HelpExamples.AddTo(
            command,
            ("corpus read seeds > articles.jsonl", "Write an article per line."),
            ("corpus read seeds --format parquet -o tables", "Write articles.parquet, dates.parquet and quotes.parquet to 'tables'."),
            ("corpus read --lines < texts.jsonl > articles.jsonl", "Read {\"id\": 1, \"text\": \"...\"} per line."));
        command.Validators.Add(result =>
        {
            var (isStream, hasPaths) = (result.GetResult(lines) is not null, result.GetResult(paths) is { Tokens.Count: > 0 });
            if (isStream && (hasPaths || result.GetResult(format) is { Implicit: false } || result.GetResult(output) is not null))
            {
                result.AddError("--lines reads the standard input and writes the standard output; it cannot be combined with PATH, --format or --output.");
            }
            else if (!isStream && !hasPaths)
            {
                result.AddError("Name files, folders or globs to read, or use --lines to read the standard input.");
            }
            else if (result.GetResult(format) is { Tokens: [{ Value: ParquetFormat }] } && result.GetResult(output) is null or { Tokens: [{ Value: OutputFile.StandardOutput }] })
            {
                result.AddError("Parquet files need a folder; name it with -o.");
            }
        });
        command.SetAction((arguments, _) => arguments.GetValue(lines)
            ? ReadLinesAsync(arguments.GetValue(jobs))
            : ReadFilesAsync(arguments.GetValue(paths)!, arguments.GetValue(format) == ParquetFormat, arguments.GetValue(output), arguments.GetValue(jobs)));
        return command;
    }

    private static async Task<int> ReadLinesAsync(int jobs)
    {
        using var input = StandardStreams.OpenInput();
        using var output = StandardStreams.OpenOutput();
        return await LineStream.ReadAsync(input, output, jobs).ConfigureAwait(false) ? ExitCode.Success : ExitCode.Fault;
    }

    private static async Task<int> ReadFilesAsync(string[] paths, bool isParquet, string? output, int jobs)
    {
        if (PathArguments.Find(paths) is not { } search)
        {
            return ExitCode.Usage;
        }

        var failures = search.Unreadable.Count + await FileProgress.RunAsync(
            "Reading",
            search.Files.Count,
            onRead => isParquet ? WriteParquetAsync(search.Files, output!, jobs, onRead) : WriteJsonLinesAsync(search.Files, output, jobs, onRead)).ConfigureAwait(false);
        return failures > 0 ? ExitCode.Fault : ExitCode.Success;
    }

    private static async Task<int> WriteParquetAsync(IReadOnlyList<InputFile> files, string folder, int jobs, Action onRead)
    {
        var failures = 0;
        var corpus = await ParquetCorpus.CreateAsync(folder).ConfigureAwait(false);
        await using (corpus.ConfigureAwait(false))
        {
            await OrderedPipeline.RunAsync(files, FileArticle.Read, WriteAsync, jobs).ConfigureAwait(false);
            await corpus.CompleteAsync().ConfigureAwait(false);
        }

        return failures;

        async Task WriteAsync(FileArticle file)
        {
            onRead();
            if (file.Error is null)
            {
                await corpus.AddAsync(file).ConfigureAwait(false);
            }
            else
            {
                failures++;
                Messages.Write(file.Error);
            }
        }
    }

    private static async Task<int> WriteJsonLinesAsync(IReadOnlyList<InputFile> files, string? path, int jobs, Action onRead)
    {
        var failures = 0;
        using var file = OutputFile.Create(path);
        await OrderedPipeline.RunAsync(
            files,
            input => FileArticle.Read(input) is var article && article.Error is null ? (article.ToJsonLine(), null) : ((byte[])[], article.Error),
            async result =>
            {
                onRead();
                var (line, error) = result;
                await file.Stream.WriteAsync(line).ConfigureAwait(false);
                if (error is not null)
                {
                    failures++;
                    Messages.Write(error);
                }
            },
            jobs).ConfigureAwait(false);
        file.Complete();
        return failures;
    }
}
