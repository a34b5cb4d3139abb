namespace Corpus.Generator.Templates
{
#if NET6_0_OR_GREATER
    using Date = global::System.DateOnly;
#else
    using Date = global::System.DateTime;
#endif

    internal sealed partial record Article
    {
        // Prints the members of a record for ToString, on one short line that is the same in every culture. Null is left out.
        // It is nested so that completion lists of the namespace show only what users need.
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        internal sealed class Printer
        {
            private const int MaxText = 60;

            private readonly global::System.Text.StringBuilder _line;
            private string _separator = "";

            internal Printer(global::System.Text.StringBuilder line) => _line = line;

            // An id is never cut, because it is what finds the article.
            internal Printer AddId(string name, string? id) => id is null ? this : Add(name, new Slice(id), int.MaxValue);

            internal Printer Add(string name, string? text) => text is null ? this : Add(name, new Slice(text), MaxText);

            internal Printer Add(string name, Slice text) => Add(name, text, MaxText);

            internal Printer Add(string name, int? number) => AddValue(name, number?.ToString(global::System.Globalization.CultureInfo.InvariantCulture));

            internal Printer Add(string name, Date? day) =>
                AddValue(name, day?.ToString("yyyy-MM-dd", global::System.Globalization.CultureInfo.InvariantCulture));

            // For enums, Boolean values and other records.
            internal Printer Add(string name, object? value) => AddValue(name, value?.ToString());

            private Printer AddValue(string name, string? value)
            {
                if (value is not null)
                {
                    AddName(name);
                    _line.Append(value);
                }

                return this;
            }

            private Printer Add(string name, Slice text, int maxLength)
            {
                AddName(name);
                text.AppendTo(_line, maxLength);
                return this;
            }

            private void AddName(string name)
            {
                _line.Append(_separator).Append(name).Append(" = ");
                _separator = ", ";
            }
        }
    }
}
