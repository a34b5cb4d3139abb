using System.Globalization;
using System.Text;
using System.Xml;
using Corpus.Text.Characters;

namespace Corpus.Generator.Generation;

/// <summary>Writes text from seeds into XML documentation comments. Hidden characters become references, so that a comment looks like what it is.</summary>
internal static class XmlDoc
{
    /// <summary>A part of a text as one line of XML text, cut at a word.</summary>
    public static string Excerpt(string text, int start, int length, int maxLength)
    {
        if (length <= maxLength)
        {
            return Escape(text, start, start + length);
        }

        var end = start + maxLength;
        var space = text.LastIndexOf(' ', end, maxLength);
        end = space > start ? space : char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
        return Escape(text, start, end) + "…";
    }

    /// <summary>A text as one line of XML text.</summary>
    public static string Escape(string text) => Escape(text, 0, text.Length);

    private static string Escape(string text, int start, int end)
    {
        var xml = new StringBuilder(end - start + 16);
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                // Includes the characters that end a line in C#.
                if (xml.Length > 0 && xml[xml.Length - 1] != ' ')
                {
                    xml.Append(' ');
                }
            }
            else if (c is '<' or '>' or '&')
            {
                xml.Append(c switch { '<' => "&lt;", '>' => "&gt;", _ => "&amp;" });
            }
            else if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            {
                if (HiddenCharacter.IsAt(text, i))
                {
                    AppendReference(xml, char.ConvertToUtf32(c, text[i + 1]));
                }
                else
                {
                    xml.Append(c).Append(text[i + 1]);
                }

                i++;
            }
            else if (char.IsSurrogate(c) || !XmlConvert.IsXmlChar(c))
            {
                xml.Append('�');
            }
            else if (HiddenCharacter.Is(c))
            {
                AppendReference(xml, c);
            }
            else
            {
                xml.Append(c);
            }
        }

        return xml.ToString().TrimEnd(' ');
    }

    private static void AppendReference(StringBuilder xml, int codePoint) =>
        xml.Append("&#x").Append(codePoint.ToString("X4", CultureInfo.InvariantCulture)).Append(';');
}
