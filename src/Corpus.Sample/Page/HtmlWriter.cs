using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Corpus.Sample.Page;

/// <summary>
/// Writes HTML in which only what stands in the source code is markup: each hole of an interpolated string is encoded on its way, and a string by itself
/// is not taken.
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    // Letters of every script stay as they are; what HTML gives a meaning, or would change (a carriage return), becomes a character reference.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly TextWriter _output = output;

    /// <summary>Writes markup with encoded values in it.</summary>
    public void Write([InterpolatedStringHandlerArgument("")] Markup markup)
    {
        // The compiler has had the parts written by now, one by one.
    }

    /// <summary>Writes a part of a text, encoded.</summary>
    public void Text(string text, int start, int end) => Encoder.Encode(_output, text, start, end - start);

    /// <summary>Writes an attribute with its encoded value; nothing where there is no value.</summary>
    public void Attribute([ConstantExpected] string name, string? value)
    {
        if (value is not null)
        {
            _output.Write(' ');
            _output.Write(name);
            Write($"=\"{value}\"");
        }
    }

    /// <summary>The parts of an interpolated string, written as they come.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Markup
    {
        private readonly TextWriter _output;

        // The lengths are the compiler's to hand over; nothing is kept that would need them.
        public Markup(int literalLength, int formattedCount, HtmlWriter writer) => _output = writer._output;

        public void AppendLiteral(string markup) => _output.Write(markup);

        public void AppendFormatted(string? text) => Encoder.Encode(_output, text ?? "");

        public void AppendFormatted(int number, string? format = null) => _output.Write(number.ToString(format, CultureInfo.InvariantCulture));
    }
}
