using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Corpus.Tool.Page;

/// <summary>
/// Writes HTML safely: only the literal parts of an interpolated string are markup, and every value in it is encoded. There is no overload for a plain
/// string. A value that shares its line with others is written in a <c>bdi</c> element, so that it cannot change the order in which they are displayed.
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    // Keeps the letters of every script. Encodes characters with a meaning in HTML, and those that a parser would change (a carriage return).
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly TextWriter _output = output;

    /// <summary>Writes markup and encodes the values in it.</summary>
    public void Write([InterpolatedStringHandlerArgument("")] Markup _)
    {
        // The handler has already written the parts.
    }

    /// <summary>Writes the encoded part of a text between two offsets.</summary>
    public void WriteText(string text, int start, int end) => Encoder.Encode(_output, text, start, end - start);

    /// <summary>Writes an attribute and encodes its value. Writes nothing if the value is null.</summary>
    public void WriteAttribute([ConstantExpected] string name, string? value)
    {
        if (value is not null)
        {
            _output.Write(' ');
            _output.Write(name);
            Write($"=\"{value}\"");
        }
    }

    /// <summary>Writes the parts of an interpolated string one by one, without building the string.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Markup
    {
        private readonly TextWriter _output;

        // The compiler requires the two counts. They are unused, because nothing is buffered.
        public Markup(int literalLength, int formattedCount, HtmlWriter writer) => _output = writer._output;

        public void AppendLiteral(string markup) => _output.Write(markup);

        public void AppendFormatted(string? text) => Encoder.Encode(_output, text ?? "");

        public void AppendFormatted(int number, string? format = null) => _output.Write(number.ToString(format, CultureInfo.InvariantCulture));
    }
}
