using System.CommandLine;
using System.Text;
using Corpus.Tool.CommandLine;
using Corpus.Tool.Files;
using Corpus.Tool.Page;
using Corpus.Tool.Reading;

namespace Corpus.Tool;

/// <summary>The command <c>page</c>: texts in, a page for a browser out.</summary>
internal static class PageCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var paths = PathArguments.Create(ArgumentArity.OneOrMore);
        var output = new Option<string>("--output", "-o") { Description = "Write the page to this file.", HelpName = "FILE", Required = true };
        var command = new Command("page", "Writes texts as one HTML page with a timeline and a filter, on which their dates and quotations are marked.") { paths, output };
        HelpExamples.AddTo(
            command,
            ("corpus page seeds -o corpus.html", "Write a page of the texts in the folder 'seeds'."),
            ("corpus page 'news/2022-*/**/*.txt' -o 2022.html", "Write a page of some of them."));
        command.SetAction((arguments, _) => WriteAsync(arguments.GetValue(paths)!, arguments.GetValue(output)!));
        return command;
    }

    private static async Task<int> WriteAsync(string[] paths, string path)
    {
        if (PathArguments.Find(paths) is not { } search)
        {
            return ExitCode.Usage;
        }

        // Before the texts are read, so that a wrong path is reported at once.
        using var file = OutputFile.Create(path);
        var articles = new List<PageArticle>();
        var failures = search.Unreadable.Count + await FileProgress.RunAsync(
            "Reading", search.Files.Count, onRead => ReadAsync(search.Files, articles, isBelowOneFolder: paths.Length == 1, onRead)).ConfigureAwait(false);
        using (var writer = new StreamWriter(file.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true))
        {
            new CorpusPage(articles).Write(writer);
        }

        file.Complete();
        return failures > 0 ? ExitCode.Fault : ExitCode.Success;
    }

    // Returns how many files could not be read. Below one folder, an article has the id that 'corpus read' writes; files of two folders can have the same one.
    private static async Task<int> ReadAsync(IReadOnlyList<InputFile> files, List<PageArticle> articles, bool isBelowOneFolder, Action onRead)
    {
        var failures = 0;
        await OrderedPipeline.RunAsync(files, FileArticle.Read, AddAsync, Environment.ProcessorCount).ConfigureAwait(false);
        return failures;

        Task AddAsync(FileArticle result)
        {
            onRead();
            if (result.Article is { } article)
            {
                articles.Add(new PageArticle(isBelowOneFolder ? result.File.Id : result.File.Path, article));
            }
            else
            {
                failures++;
                Messages.Write(result.Error!);
            }

            return Task.CompletedTask;
        }
    }
}
