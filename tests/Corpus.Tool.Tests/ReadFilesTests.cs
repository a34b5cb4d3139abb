using System.Diagnostics;
using DuckDB.NET.Data;

namespace Corpus.Tool.Tests;

/// <summary><c>read PATH</c>: files to JSON Lines and Parquet.</summary>
public sealed class ReadFilesTests : IDisposable
{
    private const string Jane = "date 2022-04-07 Talks begin\n\n\"We will win,\" said Jane Doe on Tuesday.\n\n\"We are strong,\" Jane Doe said.";
    private const string John = "---\ntitle: A view\nauthor: [Ann Lee]\nsection: world\n---\n\"It is a long way home,\" said John Roe.";

    private readonly CorpusProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Articles_are_in_order_of_path_with_ids_below_the_folder()
    {
        var run = _program.Write("seeds/world/b.md", John).Write("seeds/a.txt", Jane).Write("seeds/README.md", "no").Write("seeds/data.csv", "no").Run("read", "seeds");

        Assert.Equal(["""{"id":"a.txt","Title":"Talks begin",""", """{"id":"world/b.md","Title":"A view","""], run.Lines.Select(line => line[..(line.IndexOf(",\"Published\"", StringComparison.Ordinal) + 1)]));
        Assert.Contains("\"Metadata\":{\"title\":\"A view\",\"section\":\"world\"}", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void An_output_file_has_the_same_lines()
    {
        _program.Write("seeds/a.txt", Jane).Run("read", "seeds", "-o", "articles.jsonl");

        Assert.Equal(_program.Run("read", "seeds").Output, _program.Read("articles.jsonl"));
        Assert.Equal(["articles.jsonl"], Directory.GetFiles(_program.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_binary_file_costs_no_other_file_anything()
    {
        var run = _program.Write("seeds/a.txt", [0, 0, 0xFF]).Write("seeds/b.txt", Jane).Run("read", "seeds");

        Assert.Equal("corpus: seeds/a.txt: the file is not text; save it as UTF-8\n", run.Error);
        Assert.Single(run.Lines);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void DuckDB_reads_the_Parquet_files()
    {
        var run = _program.Write("seeds/a.txt", Jane).Write("seeds/world/b.md", John).Run("read", "seeds", "--format", "parquet", "-o", "tables");

        Assert.Equal(new ProgramRun(0, "", ""), run);
        Assert.Equal(["Jane Doe|2", "John Roe|1"], Query("select speaker, count(*) from 'quotes.parquet' group by speaker order by 2 desc"));
        Assert.Equal(["a.txt|Talks begin|2022-04-07|Header|[]", "world/b.md|A view||None|[\"Ann Lee\"]"], Query("select id, title, published::varchar, published_from, authors from 'articles.parquet' order by id"));
        Assert.Equal(["DATE"], Query("select distinct typeof(published) from 'articles.parquet'"));
        Assert.Equal(["Tuesday|2022-04-05|2022-04-05|1"], Query("select text, first::varchar, value, (last - first) + 1 from 'dates.parquet'"));
        Assert.Equal(["world"], Query("select metadata->>'section' from 'articles.parquet' where id = 'world/b.md'"));
        Assert.Equal(
            ["true"],
            Query("select bool_and(substr(a.text, q.start + 1, q.length) = q.text) from 'quotes.parquet' q join 'articles.parquet' a on a.id = q.article_id"));
        Assert.Equal(["BOOLEAN|INTEGER|INTEGER"], Query("select distinct typeof(is_balanced), typeof(start), typeof(cue_start) from 'quotes.parquet'"));
    }

    [Fact]
    public void Tables_without_rows_can_be_queried()
    {
        _program.Write("seeds/a.txt", "Nothing here.").Run("read", "seeds", "--format", "parquet", "-o", "tables");

        Assert.Equal(["0"], Query("select count(*) from 'quotes.parquet'"));
        Assert.Equal(["1"], Query("select count(*) from 'articles.parquet'"));
    }

    [Theory]
    [InlineData("INT", 2)]
    [InlineData("TERM", 15)]
    public void A_command_that_is_stopped_leaves_no_unfinished_file(string signal, int number)
    {
        if (OperatingSystem.IsWindows() || IsIgnored(number))
        {
            return;
        }

        // A pipe that nobody writes to keeps the command busy.
        _program.Write("seeds/a.txt", Jane);
        Start("mkfifo", _program.Get("seeds/b.txt")).WaitForExit();
        using var process = _program.Start("read", "seeds", "--format", "parquet", "-o", "tables");
        var tables = _program.Get("tables");
        SpinWait.SpinUntil(() => Directory.Exists(tables) && Directory.GetFiles(tables, "quotes.*.tmp").Length == 1);

        Start("kill", "-s", signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)).WaitForExit();
        process.WaitForExit();

        Assert.Equal(128 + number, process.ExitCode);
        Assert.Empty(Directory.GetFiles(tables));
    }

    // A shell without job control starts a command in the background with SIGINT ignored, and every program that the command starts inherits that.
    private static bool IsIgnored(int signal) =>
        File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is var ignored
        && (Convert.ToUInt64(ignored["SigIgn:".Length..].Trim(), 16) & (1UL << (signal - 1))) != 0;

    private static Process Start(string program, params string[] arguments) => Process.Start(program, arguments);

    private string[] Query(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"set file_search_path = '{_program.Get("tables")}'";
        command.ExecuteNonQuery();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : Format(reader.GetValue(i)))));
        }

        return [.. rows];
    }

    private static string Format(object value) => value is bool flag ? (flag ? "true" : "false") : FormattableString.Invariant($"{value}");
}
