using Parquet;
using Parquet.Schema;

namespace Corpus.Tool.Reading;

/// <summary>Writes a Parquet file, one row group at a time.</summary>
/// <typeparam name="TRow">What a row is made from.</typeparam>
internal sealed class ParquetTable<TRow> : IAsyncDisposable
{
    private const int MaxRows = 100_000;

    private readonly IReadOnlyList<ParquetColumn<TRow>> _columns;
    private readonly ParquetWriter _writer;
    private readonly List<TRow> _rows = [];

    private ParquetTable(IReadOnlyList<ParquetColumn<TRow>> columns, ParquetWriter writer) => (_columns, _writer) = (columns, writer);

    /// <summary>Begins a file.</summary>
    /// <param name="output">Where to write it.</param>
    /// <param name="columns">The columns.</param>
    public static async Task<ParquetTable<TRow>> CreateAsync(Stream output, params IReadOnlyList<ParquetColumn<TRow>> columns) => new(
        columns, await ParquetWriter.CreateAsync(new ParquetSchema(columns.Select(column => (Field)column.Field)), output).ConfigureAwait(false));

    /// <summary>Adds a row.</summary>
    public async Task AddAsync(TRow row)
    {
        _rows.Add(row);
        if (_rows.Count == MaxRows)
        {
            await FlushAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Writes the rows so far as a row group.</summary>
    public async Task FlushAsync()
    {
        if (_rows.Count == 0)
        {
            return;
        }

        using var group = _writer.CreateRowGroup();
        foreach (var column in _columns)
        {
            await column.WriteAsync(group, _rows).ConfigureAwait(false);
        }

        _rows.Clear();
    }

    /// <summary>Writes the end of the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await FlushAsync().ConfigureAwait(false);
        await _writer.DisposeAsync().ConfigureAwait(false);
    }
}

/// <summary>A column of a Parquet file.</summary>
/// <typeparam name="TRow">What a row is made from.</typeparam>
/// <param name="field">Its name and type.</param>
internal abstract class ParquetColumn<TRow>(DataField field)
{
    /// <summary>Its name and type.</summary>
    public DataField Field { get; } = field;

    /// <summary>Writes the values of some rows.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows);
}

/// <summary>A column of text.</summary>
internal sealed class TextColumn<TRow>(string name, Func<TRow, string?> getValue, bool isNullable = true) : ParquetColumn<TRow>(new DataField(name, typeof(string), isNullable))
{
    /// <inheritdoc/>
    public override Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows) => group.WriteAsync(Field, [.. rows.Select(row => getValue(row)!)]);
}

/// <summary>A column of values, each of which exists.</summary>
internal sealed class ValueColumn<TRow, TValue>(string name, Func<TRow, TValue> getValue) : ParquetColumn<TRow>(new DataField(name, typeof(TValue), isNullable: false))
    where TValue : struct
{
    /// <inheritdoc/>
    public override Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows) =>
        group.WriteAsync<TValue>(Field, (ReadOnlyMemory<TValue>)rows.Select(getValue).ToArray());
}

/// <summary>A column of values that may be missing.</summary>
internal sealed class OptionalColumn<TRow, TValue>(string name, Func<TRow, TValue?> getValue) : ParquetColumn<TRow>(new DataField(name, typeof(TValue), isNullable: true))
    where TValue : struct
{
    /// <inheritdoc/>
    public override Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows) =>
        group.WriteAsync<TValue>(Field, (ReadOnlyMemory<TValue?>)rows.Select(getValue).ToArray());
}
